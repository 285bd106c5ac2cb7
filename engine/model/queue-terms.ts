/**
 * The numbers of one queue in one week table, ready to draw from. Contacts keep a reference to the terms they
 * read, so that a week turn changes nothing for who is already being served.
 */
import type { SamplerCache } from '../kernel/sampler-cache.ts';
import type { Sampler } from '../kernel/sampler.ts';
import type { CentreModel, GroupModel, HandlingModel } from './centre-model.ts';

export interface Transfer {
  readonly queue: number;
  /** Cumulative probability. */
  readonly upTo: number;
}

/** How a group differs from the average agent in a queue. */
export class GroupTerms {
  handleFactor = NaN;
  unresolvedFactor = NaN;

  constructor(group: GroupModel, q: number) {
    this.handleFactor = group.handleFactor[q]!;
    this.unresolvedFactor = group.unresolvedFactor[q]!;
  }
}

/** Doubles are set twice, first to NaN: see run/timer.ts. */
export class QueueTerms {
  /** Always open and no bot: an attempt goes straight to the queue. */
  readonly isOpenDoor: boolean;
  /** No transfers and every answer resolves: a finished leg is the end of the case. */
  readonly isPlainEnd: boolean;
  /** Per interval of the week: 1 = open; null = always. */
  readonly open: Uint8Array | null;
  readonly work: Sampler;
  readonly patience: Sampler;
  balkShare = NaN;
  botAdoption = NaN;
  botTruly = NaN;
  /** Truly or falsely. */
  botContained = NaN;
  readonly botSession: Sampler;
  botReturn = NaN;
  readonly botReturnDelay: Sampler;
  unresolved = NaN;
  returnProbability = NaN;
  readonly returnDelay: Sampler;
  redial = NaN;
  retry = NaN;
  readonly redialDelay: Sampler;
  readonly transfers: readonly Transfer[];
  readonly byGroup: readonly GroupTerms[];

  constructor(handling: HandlingModel, open: readonly boolean[], byGroup: readonly GroupTerms[], samplers: SamplerCache) {
    const { bot, patience, transfers } = handling;
    const isAlwaysOpen = open.every((is) => is);
    this.isOpenDoor = bot.adoption === 0 && isAlwaysOpen;
    this.isPlainEnd = transfers.length === 0 && handling.unresolvedProbability === 0;
    this.open = isAlwaysOpen ? null : Uint8Array.from(open, (is) => (is ? 1 : 0));
    this.work = samplers.of(handling.work);
    this.patience = samplers.of(patience.law);
    this.balkShare = patience.balkShare;
    this.botAdoption = bot.adoption;
    this.botTruly = bot.containedTruly;
    this.botContained = bot.containedTruly + bot.containedFalsely;
    this.botSession = samplers.of(bot.session);
    this.botReturn = bot.returnProbability;
    this.botReturnDelay = samplers.of(bot.returnDelay);
    this.unresolved = handling.unresolvedProbability;
    this.returnProbability = handling.returnProbability;
    this.returnDelay = samplers.of(handling.returnDelay);
    this.redial = handling.redialProbability;
    this.retry = handling.retryProbability;
    this.redialDelay = samplers.of(handling.redialDelay);
    this.transfers = cumulate(transfers);
    this.byGroup = byGroup;
  }
}

/** Terms per queue, of week table `k`. */
export function queueTerms(model: CentreModel, k: number, samplers: SamplerCache): QueueTerms[] {
  const week = model.weeks[k]!;
  return model.queues.map((_, q) => {
    const byGroup = model.groups.map((group) => new GroupTerms(group, q));
    return new QueueTerms(week.handling[q]!, week.open[q]!, byGroup, samplers);
  });
}

function cumulate(transfers: HandlingModel['transfers']): Transfer[] {
  let upTo = 0;
  return transfers.map(({ queue, probability }) => ({ queue, upTo: (upTo += probability) }));
}
