/**
 * Refuses a model whose optional parts do not fit: whatever may be left out of `CentreModel`, wherever it is there.
 * `assertModel` looks at the rest first.
 */
import * as Purpose from '../kernel/purposes.ts';
import { lawMeanS } from '../kernel/sampler.ts';
import { assertGroups, assertWeekGroups } from './assert-groups.ts';
import { assertHandling } from './assert-handling.ts';
import type { CentreModel, HandlingModel, SourceModel, WeekTable } from './centre-model.ts';
import type { ExperienceModel } from './experience-model.ts';
import {
  distinctHashes,
  need,
  needAmount,
  needIndex,
  needLaw,
  needLimit,
  needPositive,
  needShare,
  needWhole,
  risesOrStays,
} from './needs.ts';
import type { OutageModel, OutageTarget } from './outage-model.ts';
import { stepPurposes } from './process-terms.ts';
import { extraStepIds } from './week-terms.ts';

/** @throws EngineError 'bad-model' with the place and what is wrong. */
export function assertMechanisms(model: CentreModel): void {
  const queues = model.queues.length;
  model.queues.forEach(({ dueS, affinityS }, q) => {
    needLimit(dueS, `queues[${q}].dueS`);
    needAmount(affinityS, `queues[${q}].affinityS`);
  });
  model.sources.forEach((source, s) => assertSource(source, queues, `sources[${s}]`));
  assertGroups(model.groups, queues, 'groups');
  model.agents.forEach(({ handleFactor }, a) => needAmount(handleFactor, `agents[${a}].handleFactor`));
  (model.botPools ?? []).forEach((_, p) => assertBotPool(model, p, `botPools[${p}]`));
  const outages = model.outages ?? [];
  need(distinctHashes(outages.map(({ id }) => `outage/${id}`)), 'outages', 'ids are equal or collide');
  outages.forEach((outage, o) => assertOutage(model, outage, `outages[${o}]`));
  (model.callIns ?? []).forEach((_, c) => assertCallIn(model, c, `callIns[${c}]`));
  if (model.experience !== undefined) assertExperience(model.experience, queues);
  assertStock(model);
  const seen = new Set<HandlingModel>();
  model.weeks.forEach((week, w) => assertWeek(model, week, seen, `weeks[${w}]`));
  need(
    distinctHashes([...Purpose.IDS, ...stepPurposes(extraStepIds(model))]),
    'weeks.handling.extraSteps',
    'ids collide with each other or with another draw',
  );
}

function assertSource({ queue, tierQueues, gap, recordedS, bursts }: SourceModel, queues: number, at: string): void {
  needIndex(queue, queues, `${at}.queue`);
  need(tierQueues === undefined || tierQueues.length > 0, `${at}.tierQueues`, 'needs a tier');
  for (const tier of tierQueues ?? []) needIndex(tier, queues, `${at}.tierQueues`);
  if (gap !== undefined) {
    needLaw(gap, `${at}.gap`);
    need(Math.abs(lawMeanS(gap) - 1) < 1e-6, `${at}.gap`, 'must have a mean of 1');
  }
  if (recordedS !== undefined) {
    need(recordedS.every((timeS) => Number.isFinite(timeS)), `${at}.recordedS`, 'must be finite');
    need(risesOrStays(recordedS), `${at}.recordedS`, 'must ascend');
  }
  need(recordedS === undefined || bursts === undefined, `${at}.bursts`, 'cannot be had together with recorded contacts');
  needAmount(bursts?.perWeek, `${at}.bursts`);
  needAmount(bursts?.contacts, `${at}.bursts`);
  needAmount(bursts?.spreadS, `${at}.bursts`);
}

function assertBotPool(model: CentreModel, p: number, at: string): void {
  const { mostSessions, suspension } = model.botPools![p]!;
  needLimit(mostSessions, `${at}.mostSessions`);
  if (suspension === null) return;
  needShare(suspension.wrongShare, `${at}.suspension`);
  needWhole(suspension.sessions, 1, `${at}.suspension`);
  needPositive(suspension.forS, `${at}.suspension`);
}

function assertOutage(model: CentreModel, { what, windowsS, random, dataLoss }: OutageModel, at: string): void {
  assertTarget(model, what, `${at}.what`);
  for (const { fromS, toS } of windowsS) {
    need(Number.isFinite(fromS) && toS > fromS, `${at}.windowsS`, 'must end after they start');
  }
  if (random !== null) {
    needAmount(random.perWeek, `${at}.random`);
    needLaw(random.length, `${at}.random`, random.perWeek > 0);
  }
  if (dataLoss !== null) {
    needShare(dataLoss.share, `${at}.dataLoss`);
    needAmount(dataLoss.afterS, `${at}.dataLoss`);
  }
}

function assertTarget(model: CentreModel, what: OutageTarget, at: string): void {
  if (what.kind === 'bot') needIndex(what.pool, model.botPools?.length ?? 0, at);
  else if (what.kind === 'groups') for (const g of what.groups) needIndex(g, model.groups.length, at);
  else if (what.kind === 'slow' || what.kind === 'door') for (const q of what.queues) needIndex(q, model.queues.length, at);
  if (what.kind === 'slow') needPositive(what.factor, at);
}

function assertCallIn(model: CentreModel, c: number, at: string): void {
  const { queues, whenWaiting, agents, size, delay, stayS } = model.callIns![c]!;
  for (const q of queues) needIndex(q, model.queues.length, `${at}.queues`);
  need(new Set(queues).size === queues.length, `${at}.queues`, 'must name each queue once');
  needLimit(whenWaiting, `${at}.whenWaiting`);
  for (const a of agents) needIndex(a, model.agents.length, `${at}.agents`);
  needWhole(size, 1, `${at}.size`);
  needLaw(delay, `${at}.delay`);
  needPositive(stayS, `${at}.stayS`);
}

function assertExperience({ complaints, ...logits }: ExperienceModel, queues: number): void {
  need(Object.values(logits).every((logit) => Number.isFinite(logit)), 'experience', 'must be finite');
  needAmount(logits.promoter, 'experience.promoter');
  needAmount(logits.detractor, 'experience.detractor');
  if (complaints === null) return;
  const { longWaitS, delayS, queueOfQueue, ...shares } = complaints;
  // Together they may come to more than 1, which is as much as 1.
  for (const share of Object.values(shares)) needShare(share, 'experience.complaints');
  needLimit(longWaitS, 'experience.complaints.longWaitS');
  needAmount(delayS, 'experience.complaints.delayS');
  need(queueOfQueue.length === queues, 'experience.complaints.queueOfQueue', 'needs one entry per queue');
  for (const queue of queueOfQueue) if (queue !== -1) needIndex(queue, queues, 'experience.complaints.queueOfQueue');
}

function assertStock({ openingStock = [], queues }: CentreModel): void {
  openingStock.forEach(({ queue, contacts, age }, i) => {
    needIndex(queue, queues.length, `openingStock[${i}].queue`);
    needWhole(contacts, 0, `openingStock[${i}].contacts`);
    needLaw(age, `openingStock[${i}].age`, contacts > 0);
  });
  // A queue's contacts are named by its id and numbered.
  need(new Set(openingStock.map(({ queue }) => queue)).size === openingStock.length, 'openingStock', 'needs at most one entry per queue');
}

/** @param seen handling that has been looked at: weeks and intervals mostly share it */
function assertWeek(model: CentreModel, week: WeekTable, seen: Set<HandlingModel>, at: string): void {
  const { busynessIntervalShape, tierUpTo, otherHandling, groups } = week;
  const context = { queues: model.queues.length, botPools: model.botPools?.length ?? 0 };
  const assertSet = (set: readonly HandlingModel[], place: string): void =>
    set.forEach((handling, q) => {
      if (seen.has(handling)) return;
      seen.add(handling);
      assertHandling(handling, context, `${place}[${q}]`);
    });
  assertSet(week.handling, `${at}.handling`);
  if (otherHandling !== undefined) {
    const { sets, setOfInterval } = otherHandling;
    need(setOfInterval.length === model.intervalEdgesS.length - 1, `${at}.otherHandling.setOfInterval`, 'needs one entry per interval');
    for (const set of setOfInterval) needIndex(set, sets.length + 1, `${at}.otherHandling.setOfInterval`);
    sets.forEach((set, i) => {
      need(set.length === model.queues.length, `${at}.otherHandling.sets[${i}]`, 'needs one entry per queue');
      assertSet(set, `${at}.otherHandling.sets[${i}]`);
    });
  }
  if (busynessIntervalShape !== undefined) {
    need(busynessIntervalShape.length === model.busynessIds.length, `${at}.busynessIntervalShape`, 'needs one shape per group');
    need(busynessIntervalShape.every((shape) => shape > 0), `${at}.busynessIntervalShape`, 'must be positive');
  }
  if (tierUpTo !== undefined) assertTiers(model, tierUpTo, `${at}.tierUpTo`);
  if (groups !== undefined) assertWeekGroups(model, groups, `${at}.groups`);
}

function assertTiers({ sources }: CentreModel, tierUpTo: readonly (readonly number[])[], at: string): void {
  need(tierUpTo.length === sources.length, at, 'needs one list per source');
  sources.forEach(({ tierQueues = [] }, s) => {
    const shares = tierUpTo[s]!;
    // A source of one tier asks nobody.
    if (tierQueues.length <= 1) return;
    need(shares.length === tierQueues.length, `${at}[${s}]`, 'needs one share per tier');
    need(risesOrStays(shares) && shares.every((share) => share >= 0), `${at}[${s}]`, 'must ascend');
    need(Math.abs(shares[shares.length - 1]! - 1) < 1e-9, `${at}[${s}]`, 'must end at 1');
  });
}
