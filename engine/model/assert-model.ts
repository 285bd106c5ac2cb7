/**
 * Refuses a model whose parts do not fit together. Plans are checked with better words at the border
 * (scenarios/document); this guards the engine against whoever builds a model by hand.
 */
import { assertMechanisms } from './assert-mechanisms.ts';
import type { CentreModel, WeekTable } from './centre-model.ts';
import { ROUNDING, ascends, distinctHashes, need } from './needs.ts';

/** @throws EngineError 'bad-model' with the place and what is wrong. */
export function assertModel(model: CentreModel): void {
  const edges = model.intervalEdgesS;
  const last = edges.length - 1;
  need(last >= 1 && edges[0] === 0 && edges[last] === model.weekLengthS, 'intervalEdgesS', 'must span the week');
  need(ascends(edges), 'intervalEdgesS', 'must ascend');
  need(model.dayStartsS[0] === 0 && ascends(model.dayStartsS), 'dayStartsS', 'must start at 0 and ascend');
  need(model.dayStartsS.every((s) => edges.includes(s)), 'dayStartsS', 'must be interval edges');
  need(model.horizonS > 0 && model.horizonS < Infinity, 'horizonS', 'must be positive and finite');
  need(model.leadInS >= 0 && model.leadInS < Infinity, 'leadInS', 'must not be negative');
  need(model.windowClassOfInterval.length === last, 'windowClassOfInterval', 'needs one entry per interval');
  need(
    model.windowClassOfInterval.every((c) => c >= 0 && c < model.windowClassCount),
    'windowClassOfInterval',
    'must name a class',
  );
  need(model.weeks.length > 0, 'weeks', 'needs a week');
  need(distinctHashes(model.sources.map((s) => s.id)), 'sources', 'ids are equal or collide');
  model.queues.forEach((queue, q) => {
    const at = `queues[${q}]`;
    need(queue.stages.length > 0 && queue.stages[0]!.afterS === 0, `${at}.stages`, 'must start at 0');
    need(ascends(queue.stages.map((s) => s.afterS)), `${at}.stages`, 'must ascend');
    for (const stage of queue.stages) {
      const lengths = [stage.agentRank.length, stage.contactRank.length, stage.minIdle.length];
      need(lengths.every((n) => n === model.groups.length), `${at}.stages`, 'need one rank per group');
      need(
        stage.agentRank.every((rank, g) => rank < Infinity === stage.contactRank[g]! < Infinity),
        `${at}.stages`,
        'an agent who may be taken must be allowed to take',
      );
    }
  });
  model.groups.forEach((group, g) => {
    const lengths = [group.unitsOfQueue.length, group.handleFactor.length, group.unresolvedFactor.length];
    need(lengths.every((n) => n === model.queues.length), `groups[${g}]`, 'needs one entry per queue');
    need(Number.isInteger(group.capacityUnits) && group.capacityUnits >= 1, `groups[${g}].capacityUnits`, 'at least 1');
    need(
      group.unitsOfQueue.every((u) => Number.isInteger(u) && u >= 0 && u <= group.capacityUnits),
      `groups[${g}].unitsOfQueue`,
      'must be whole units within the capacity',
    );
  });
  need(model.agents.every((a) => a.group >= 0 && a.group < model.groups.length), 'agents', 'must belong to a group');
  need(
    model.sources.every((s) => s.busynessGroup >= -1 && s.busynessGroup < model.busynessIds.length),
    'sources.busynessGroup',
    'must name a busyness group',
  );
  model.weeks.forEach((week, w) => assertWeek(model, week, `weeks[${w}]`));
  assertMechanisms(model);
}

function assertWeek(model: CentreModel, week: WeekTable, at: string): void {
  const intervals = model.intervalEdgesS.length - 1;
  need(week.arrivalRatePerS.length === model.sources.length, `${at}.arrivalRatePerS`, 'needs one list per source');
  for (const rates of week.arrivalRatePerS) {
    need(rates.length === intervals, `${at}.arrivalRatePerS`, 'needs one rate per interval');
    need(rates.every((r) => r >= 0 && r < Infinity), `${at}.arrivalRatePerS`, 'must not be negative');
  }
  need(week.busynessShape.length === model.busynessIds.length, `${at}.busynessShape`, 'needs one shape per group');
  need(week.busynessShape.every((shape) => shape > 0), `${at}.busynessShape`, 'must be positive');
  need(week.keepProbability.length === model.sources.length, `${at}.keepProbability`, 'needs one list per source');
  need(week.open.length === model.queues.length, `${at}.open`, 'needs one list per queue');
  need(week.handling.length === model.queues.length, `${at}.handling`, 'needs one entry per queue');
  for (const handling of week.handling) {
    const sum = handling.transfers.reduce((total, t) => total + t.probability, 0);
    need(sum <= 1 + ROUNDING, `${at}.handling.transfers`, 'probabilities sum to more than 1');
    need(
      handling.transfers.every((t) => t.queue >= 0 && t.queue < model.queues.length),
      `${at}.handling.transfers`,
      'must name a queue',
    );
  }
  for (const duty of week.duties) {
    need(duty.agent >= 0 && duty.agent < model.agents.length, `${at}.duties`, 'must name an agent');
    need(duty.endS > duty.startS, `${at}.duties`, 'must end after they start');
  }
}
