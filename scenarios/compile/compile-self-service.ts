/** Bots, the platforms they run on, and self-service modules. */
import type { BotModel, BotPoolModel, ModuleModel } from '../../engine/model/self-service-model.ts';
import type { Centre } from '../document/centre.ts';
import { ruleFor, type ContactKind } from '../document/selectors.ts';
import { byId } from './by-id.ts';
import { compileLaw, never } from './compile-law.ts';
import { sharesByQueue, type QueuePlaces } from './queue-places.ts';

const noBot: BotModel = {
  adoption: 0,
  containedTruly: 0,
  containedFalsely: 0,
  session: never,
  returnProbability: 0,
  returnDelay: never,
};

export function compileBot(centre: Centre, places: QueuePlaces, kind: ContactKind): BotModel {
  const bot = ruleFor(centre.selfService.bots, kind);
  if (!bot || bot.adoption === 0) return noBot;
  const misread = sharesByQueue(
    (bot.misread ?? []).map(({ to, share }) => ({ queue: places.of({ reason: to, channel: kind.channel }, kind.tier), probability: share })),
    (one, other) => ({ ...one, probability: one.probability + other.probability }),
  );
  return {
    adoption: bot.adoption,
    containedTruly: bot.containedTruly,
    containedFalsely: bot.containedFalsely,
    session: compileLaw(bot.session),
    returnProbability: bot.returnProbability,
    returnDelay: compileLaw(bot.returnDelay),
    ...(misread.length > 0 ? { misread } : {}),
    ...(bot.passesData === undefined ? {} : { passesData: bot.passesData }),
    ...(bot.easyFirst === undefined ? {} : { easyFirst: bot.easyFirst }),
    ...(bot.platform === undefined ? {} : { pool: platforms(centre).findIndex(({ id }) => id === bot.platform) }),
  };
}

export function compileModule(centre: Centre, kind: ContactKind): ModuleModel | undefined {
  const module = ruleFor(centre.selfService.modules, kind);
  if (!module || module.adoption === 0) return undefined;
  const { adoption, success, passesData } = module;
  return { adoption, success, passesData, session: compileLaw(module.session) };
}

/** Platforms in id order: the pools of the model. */
export function compilePlatforms(centre: Centre): readonly BotPoolModel[] {
  return platforms(centre).map(({ id, mostSessions, suspension }) => ({
    id,
    mostSessions: mostSessions ?? Infinity,
    suspension: suspension ?? null,
  }));
}

export function platforms({ selfService }: Centre): readonly NonNullable<Centre['selfService']['platforms']>[number][] {
  return byId(selfService.platforms ?? []);
}
