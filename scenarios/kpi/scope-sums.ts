import { QUEUE_FIELDS, TEAM_FIELDS } from '../../engine/record/tally-layout.ts';
import type { QueueField, TeamField } from '../../engine/record/tally-layout.ts';
import { queueTallyAt, teamTallyAt } from '../../engine/record/tallies.ts';
import type { TallyShape } from '../../engine/record/tallies.ts';
import { WAIT_BINS, waitBin } from '../../engine/record/wait-histogram.ts';
import { addWeek, noCosts, type CostDrivers, type CostSums } from '../money/ledger.ts';
import type { Prices } from '../money/prices.ts';
import type { Scope } from '../result/comparison-result.ts';
import { FACT_FIELDS, type FactField, type KpiDefinition, type Sums, type TallyPart } from './kpi-definition.ts';
import type { QueueFacts } from './queue-facts.ts';
import { cutsOf, partsLeft } from './scope-parts.ts';

/** What the positions of a tally vector stand for. */
export interface TallyIndex {
  readonly queues: readonly { readonly id: string; readonly reason: string; readonly channel: string; readonly tier: string }[];
  readonly teams: readonly { readonly id: string }[];
  readonly windows: readonly { readonly id: string; readonly classes: readonly number[] }[];
  /** Seconds of the week in each class of intervals. */
  readonly classLengthsS: readonly number[];
  /** By reported week, the last one for good, and queue. */
  readonly queueFacts: readonly (readonly QueueFacts[])[];
  /** By reported week, the last one for good; empty when the plan names no costs. */
  readonly prices: readonly Prices[];
}

/** Reads the sums of one scope off tally vectors of one shape. */
export interface ScopeReader {
  /** Parts of the tallies that can be told apart by this scope. */
  readonly parts: ReadonlySet<TallyPart>;
  read(vector: Float64Array): Sums;
  /** Counts of waits by bin (wait-histogram.ts), over the scope's queues. */
  waits(vector: Float64Array, whose: 'answered' | 'answeredAndAbandoned'): Float64Array;
}

const WAIT_LIMIT_BIN = waitBin(600);

/**
 * Prepares to read a scope. Ids that do not exist match nothing, so their KPIs have no data. What the scope cannot tell apart
 * (scope-parts.ts) is left out of `parts`, and KPIs that need it have no value there.
 *
 * @param ofWeeks weeks of the horizon, from 0; left out = all of them
 */
export function scopeReader(scope: Scope, index: TallyIndex, shape: TallyShape, ofWeeks?: readonly number[]): ScopeReader {
  const { prices } = index;
  const parts = new Set(partsLeft(cutsOf(scope, ofWeeks !== undefined && ofWeeks.length < shape.weeks)));
  if (prices.length === 0) parts.delete('costs');
  if (prices.length === 0 || prices.some(({ hidden }) => hidden === null)) parts.delete('hiddenCosts');

  const weeks = ofWeeks ?? upTo(shape.weeks);
  const classes = scope.window === null ? upTo(shape.windowClasses) : classesOf(index, scope.window);
  const queues = upTo(shape.queues).filter((q) => {
    const queue = index.queues[q]!;
    return includes(scope.reasons, queue.reason) && includes(scope.channels, queue.channel) && includes(scope.tiers, queue.tier);
  });
  const teams = upTo(shape.teams).filter((t) => includes(scope.teams, index.teams[t]!.id));

  const cells = weeks.map((week) => ({
    week,
    ofQueues: classes.flatMap((c) => queues.map((q) => queueTallyAt(shape, week, c, q, QUEUE_FIELDS[0]))),
    ofTeams: classes.flatMap((c) => teams.map((t) => teamTallyAt(shape, week, c, t, TEAM_FIELDS[0]))),
  }));
  const queueCells = cells.flatMap(({ ofQueues }) => ofQueues);
  const teamCells = cells.flatMap(({ ofTeams }) => ofTeams);

  function waits(vector: Float64Array, whose: 'answered' | 'answeredAndAbandoned'): Float64Array {
    const counts = new Float64Array(WAIT_BINS);
    for (const q of queues) {
      addBins(counts, vector, shape.answeredHistogramOffset + q * WAIT_BINS);
      if (whose === 'answeredAndAbandoned') addBins(counts, vector, shape.abandonedHistogramOffset + q * WAIT_BINS);
    }
    return counts;
  }

  /** Week by week, as the plan may change. */
  function facts(vector: Float64Array): Record<FactField, number> {
    const sums = Object.fromEntries(FACT_FIELDS.map((field) => [field, 0])) as Record<FactField, number>;
    for (const { week } of cells) {
      for (const c of classes) {
        for (const q of queues) {
          const { routine, followsStandard, waste, wait, afterContact } = index.queueFacts[Math.min(week, index.queueFacts.length - 1)]![q]!;
          const tally = (field: QueueField): number => vector[queueTallyAt(shape, week, c, q, field)]!;
          const handledS = tally('handleS') + tally('laterHandleS');
          // Steps are booked when a leg begins, time on the clock when it ends: chats that customers leave may have less than their steps.
          const mainS = Math.max(0, handledS - tally('extraValueS') - tally('extraWasteS') - tally('extraWaitS') - tally('holdS'));
          sums.workWasteS += mainS * waste;
          sums.workWaitS += mainS * wait;
          sums.repetitiveS += routine ? handledS : tally('extraWasteS') + mainS * waste;
          if (afterContact !== null) {
            sums.afterContactLegs += tally('answered') + tally('laterAnswered') + tally('callbackAnswered');
            sums.afterContactS += mainS * afterContact;
          }
          if (followsStandard !== null) {
            sums.standardDue += tally('completed');
            sums.standardFollowed += tally('completed') * followsStandard;
          }
        }
      }
    }
    return sums;
  }

  /** Week by week, as prices may change. */
  function costs(vector: Float64Array): CostSums {
    const all = noCosts();
    for (const { week, ofQueues, ofTeams } of cells) {
      const drivers: Record<string, number> = {};
      addFields(drivers, QUEUE_FIELDS, vector, ofQueues);
      addFields(drivers, TEAM_FIELDS, vector, ofTeams);
      const ofEachTeam = (field: TeamField): number[] =>
        teams.map((t) => classes.reduce((sum, c) => sum + vector[teamTallyAt(shape, week, c, t, field)]!, 0));
      const prices = index.prices[Math.min(week, index.prices.length - 1)]!;
      addWeek(all, prices, drivers as CostDrivers, ofEachTeam('overtimeS'), ofEachTeam('calledInS'));
    }
    return all;
  }

  function read(vector: Float64Array): Sums {
    const sums: Record<string, number> = { weeks: weeks.length, timeS: weeks.length * classes.reduce((sum, c) => sum + index.classLengthsS[c]!, 0), waitsOver10Min: 0, ...noCosts(), ...facts(vector) };
    addFields(sums, QUEUE_FIELDS, vector, queueCells);
    addFields(sums, TEAM_FIELDS, vector, teamCells);
    if (parts.has('waits')) {
      const counts = waits(vector, 'answeredAndAbandoned');
      for (let bin = WAIT_LIMIT_BIN + 1; bin < WAIT_BINS; bin++) sums['waitsOver10Min']! += counts[bin]!;
    }
    if (parts.has('costs')) Object.assign(sums, costs(vector));
    return sums as Sums;
  }

  return { parts, read, waits };
}

/** Whether a KPI has a meaning in the scope that was prepared. */
export function isDefinedIn(kpi: KpiDefinition, reader: ScopeReader): boolean {
  return kpi.reads.every((part) => reader.parts.has(part));
}

function addFields(
  sums: Record<string, number>,
  fields: readonly (QueueField | TeamField)[],
  vector: Float64Array,
  cells: readonly number[],
): void {
  fields.forEach((field, offset) => {
    let sum = 0;
    for (const cell of cells) sum += vector[cell + offset]!;
    sums[field] = sum;
  });
}

function addBins(counts: Float64Array, vector: Float64Array, start: number): void {
  for (let bin = 0; bin < WAIT_BINS; bin++) counts[bin]! += vector[start + bin]!;
}

function classesOf(index: TallyIndex, window: string): readonly number[] {
  return index.windows.find(({ id }) => id === window)?.classes ?? [];
}

function includes(wanted: readonly string[], id: string): boolean {
  return wanted.length === 0 || wanted.includes(id);
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}
