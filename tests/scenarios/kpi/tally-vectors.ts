import type { QueueField, TeamField } from '../../../engine/record/tally-layout.ts';
import { queueTallyAt, tallyShape, teamTallyAt } from '../../../engine/record/tallies.ts';
import type { TallyShape } from '../../../engine/record/tallies.ts';
import { WAIT_BINS, waitBin } from '../../../engine/record/wait-histogram.ts';
import type { Prices } from '../../../scenarios/money/prices.ts';
import type { Scope } from '../../../scenarios/result/comparison-result.ts';
import type { TallyIndex } from '../../../scenarios/kpi/scope-sums.ts';

/** Nothing is said of the parts of the work. */
const untagged = { waste: 0, wait: 0, afterContact: null };

/** A small centre to write tally vectors for by hand: two reasons, two channels, two teams, a peak, two weeks. */
export const index: TallyIndex = {
  queues: [
    { id: 'refund-chat', reason: 'refund', channel: 'chat', tier: 'standard' },
    { id: 'refund-voice', reason: 'refund', channel: 'voice', tier: 'standard' },
    { id: 'size-chat', reason: 'size', channel: 'chat', tier: 'standard' },
  ],
  teams: [{ id: 'chat-team' }, { id: 'voice-team' }],
  queueFacts: [
    [
      { routine: true, followsStandard: 0.5, ...untagged },
      { routine: false, followsStandard: 0.9, ...untagged },
      { routine: false, followsStandard: null, ...untagged },
    ],
  ],
  prices: [],
  windows: [{ id: 'peak', classes: [1] }],
  // 100 hours off-peak, 68 at peak.
  classLengthsS: [360_000, 244_800],
};
export const shape: TallyShape = tallyShape(2, 2, 3, 2);

export const wholeCentre: Scope = { reasons: [], channels: [], teams: [], tiers: [], window: null };

/** A price for every position. */
export const somePrices: Prices = {
  overtimePerS: [0.01, 0.02],
  callInPerS: [0.03, 0.04],
  bonusShare: 0.1,
  overheadShare: 0.5,
  turnoverPerWeek: 25,
  technologyPerWeek: 100,
  writeOffPerWeek: 50,
  technologyPerContact: 0.5,
  perSession: 0.25,
  perModuleUse: 0.2,
  otherPerWeek: 200,
  otherPerContact: 0.1,
  hidden: { churn: 0.2, perLostCustomer: 10, perComplaint: 5, perEscalation: 100 },
  investments: [],
  once: [],
  heads: 2,
  perNewHead: 0,
};

export interface Cell {
  readonly week?: number;
  readonly windowClass?: number;
  readonly queue?: number;
  readonly team?: number;
  readonly values: Partial<Record<QueueField | TeamField, number>>;
}

/** A vector that is 0 but for the cells given; a cell speaks of a queue or of a team. */
export function vectorOf(cells: readonly Cell[], of: TallyShape = shape): Float64Array {
  const vector = new Float64Array(of.length);
  for (const { week = 0, windowClass = 0, queue, team, values } of cells) {
    for (const [field, value] of Object.entries(values)) {
      if (queue !== undefined) vector[queueTallyAt(of, week, windowClass, queue, field as QueueField)] = value;
      if (team !== undefined) vector[teamTallyAt(of, week, windowClass, team, field as TeamField)] = value;
    }
  }
  return vector;
}

/** Counts single waits into the histograms of a vector. */
export function addWaits(
  vector: Float64Array,
  queue: number,
  whose: 'answered' | 'abandoned',
  waitsS: readonly number[],
  of: TallyShape = shape,
): Float64Array {
  const start = whose === 'answered' ? of.answeredHistogramOffset : of.abandonedHistogramOffset;
  for (const waitS of waitsS) vector[start + queue * WAIT_BINS + waitBin(waitS)]! += 1;
  return vector;
}
