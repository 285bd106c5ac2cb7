/** What happens to a contact of each queue, in one week. */
import type { HandlingModel } from '../../engine/model/centre-model.ts';
import type { BotModel } from '../../engine/model/self-service-model.ts';
import type { Centre } from '../document/centre.ts';
import type { ContactPair } from '../document/contact-pairs.ts';
import { PlanProblem } from '../document/plan-error.ts';
import { ruleFor } from '../document/selectors.ts';
import { compileLaw, never } from './compile-law.ts';

const noBot: BotModel = {
  adoption: 0,
  containedTruly: 0,
  containedFalsely: 0,
  session: never,
  returnProbability: 0,
  returnDelay: never,
};

export function compileHandling(centre: Centre, pairs: readonly ContactPair[]): readonly HandlingModel[] {
  const { patience, redials } = centre.customers;
  return pairs.map(({ id, reason, channel }) => {
    const handling = ruleFor(centre.process.handling, reason, channel);
    if (!handling) throw new PlanProblem([{ code: 'noHandling', path: 'plan.process.handling', value: id }]);
    const waits = ruleFor(patience, reason, channel);
    const returns = handling.returnProbability ?? 0;
    const goesTo = new Map<number, number>();
    for (const { to, probability } of handling.transfers ?? []) {
      const queue = pairs.findIndex((pair) => pair.id === `${to}/${channel}`);
      goesTo.set(queue, (goesTo.get(queue) ?? 0) + probability);
    }
    return {
      work: compileLaw(handling.work),
      patience: { law: waits ? compileLaw(waits.law) : never, balkShare: waits?.balkShare ?? 0 },
      bot: compileBot(centre, reason, channel),
      unresolvedProbability: 1 - handling.resolution,
      returnProbability: returns,
      returnDelay: returns > 0 && handling.returnDelay ? compileLaw(handling.returnDelay) : never,
      redialProbability: redials?.afterAbandon ?? 0,
      retryProbability: redials?.afterBlocked ?? 0,
      redialDelay: redials ? compileLaw(redials.delay) : never,
      transfers: [...goesTo]
        .filter(([, probability]) => probability > 0)
        .sort(([a], [b]) => a - b)
        .map(([queue, probability]) => ({ queue, probability })),
    };
  });
}

function compileBot(centre: Centre, reason: string, channel: string): BotModel {
  const bot = ruleFor(centre.selfService.bots ?? [], reason, channel);
  if (!bot || bot.adoption === 0) return noBot;
  return {
    adoption: bot.adoption,
    containedTruly: bot.containedTruly,
    containedFalsely: bot.containedFalsely,
    session: compileLaw(bot.session),
    returnProbability: bot.returnProbability,
    returnDelay: compileLaw(bot.returnDelay),
  };
}
