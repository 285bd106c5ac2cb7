import type { SamplerCache } from '../kernel/sampler-cache.ts';
import type { Sampler } from '../kernel/sampler.ts';
import { cumulate } from './cumulative.ts';
import type { Cumulative } from './cumulative.ts';
import type { BotModel, ModuleModel, QueueShare } from './self-service-model.ts';

/** A bot, ready to draw from. Outcomes by cumulative probability, in this order. */
export class BotTerms {
  adoption = NaN;
  truly = NaN;
  /** Truly or falsely contained. */
  contained = NaN;
  readonly session: Sampler;
  returnProbability = NaN;
  readonly returnDelay: Sampler;
  readonly misread: readonly Cumulative<QueueShare>[];
  passesData = NaN;
  easyFirst = NaN;
  /** -1 = on its own, without limit. */
  readonly pool: number;

  constructor(bot: BotModel, samplers: SamplerCache) {
    this.adoption = bot.adoption;
    this.truly = bot.containedTruly;
    this.contained = bot.containedTruly + bot.containedFalsely;
    this.session = samplers.of(bot.session);
    this.returnProbability = bot.returnProbability;
    this.returnDelay = samplers.of(bot.returnDelay);
    this.misread = cumulate(bot.misread);
    this.passesData = bot.passesData ?? 0;
    this.easyFirst = bot.easyFirst ?? 0;
    this.pool = bot.pool ?? -1;
  }
}

/** A self-service module, ready to draw from. */
export interface ModuleTerms {
  readonly adoption: number;
  readonly success: number;
  readonly passesData: number;
  readonly session: Sampler;
}

/** Null when nobody tries it. */
export function compileModule(module: ModuleModel | undefined, samplers: SamplerCache): ModuleTerms | null {
  if (module === undefined || module.adoption === 0) return null;
  return { ...module, session: samplers.of(module.session) };
}
