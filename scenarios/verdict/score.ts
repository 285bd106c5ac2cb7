/** One number for several targets, for whoever must rank scenarios: how near each comes to what is wanted. */
import { pairedDifference } from '../../engine/statistics/paired-difference.ts';
import { isRounding } from '../../engine/statistics/rounding.ts';
import { ratioInterval } from '../../engine/statistics/ratio-interval.ts';
import { probabilityAtLeast } from '../../engine/statistics/target-probability.ts';
import { LEAST_REPLICATIONS } from './least-replications.ts';
import type { TargetCondition } from './target-condition.ts';

export interface ScoredTarget extends TargetCondition {
  readonly weight: number;
  /** Values by scenario and replication, those of relative targets as ratios to the base; null = no data. */
  readonly values: readonly (readonly (number | null)[])[];
}

export interface Score {
  /** 0 to 1; 1 = every target met in every replication. Null without data. */
  readonly mean: number | null;
  readonly halfWidth: number | null;
  /** 1 = the highest mean; those that are level share a rank. Null without data. */
  readonly rank: number | null;
  /** Share of the replications in which no other scenario scores higher. */
  readonly firstShare: number | null;
  /** Confidence that the long-run score is above that of the scenario ranked next; null for the last, where it is level, and on fewer than 10 replications. */
  readonly aheadOfNext: number | null;
}

/** How near a value comes to what is wanted: 1 = there, 0.8 = four fifths of the way. `=MIN(1, wanted / value)` or the inverse. */
export function nearness({ op, value }: TargetCondition, reached: number): number {
  const low = value[0]!;
  const high = value[value.length - 1]!;
  const isLow = op !== '<=' && reached < low;
  const isHigh = op !== '>=' && reached > high;
  if (!isLow && !isHigh) return 1;
  const [less, more] = isLow ? [reached, low] : [high, reached];
  // Below 0, as a net promoter score may be, there is no share to take.
  return less > 0 && more > 0 ? less / more : 0;
}

/**
 * Weighted mean of the nearness to every target, by replication, and the ranking that follows.
 * @param confidence two-sided, for the intervals
 */
export function scores(targets: readonly ScoredTarget[], scenarios: number, replications: number, confidence: number): readonly Score[] {
  // A target without data anywhere, in a plan without costs say, ranks nobody.
  const weighted = targets.filter(({ weight, values }) => weight > 0 && values.some((one) => one.some((value) => value !== null)));
  const total = weighted.reduce((sum, { weight }) => sum + weight, 0);
  // A replication counts when every target has data in every scenario: a rank among some of them would mean nothing.
  const counted = upTo(replications).filter((r) => weighted.every(({ values }) => values.every((one) => (one[r] ?? null) !== null)));
  if (total === 0 || counted.length === 0) return upTo(scenarios).map(() => ({ mean: null, halfWidth: null, rank: null, firstShare: null, aheadOfNext: null }));
  const ones = counted.map(() => 1);
  const byReplication = upTo(scenarios).map((s) =>
    counted.map((r) => weighted.reduce((sum, target) => sum + target.weight * nearness(target, target.values[s]![r]!), 0) / total),
  );
  const intervals = byReplication.map((values) => ratioInterval(values, ones, confidence)!);
  const meanOf = (s: number): number => intervals[s]!.value;
  const order = upTo(scenarios).sort((a, b) => meanOf(b) - meanOf(a) || a - b);
  const areLevel = (a: number, b: number): boolean => isRounding(meanOf(a) - meanOf(b), 1);
  const best = counted.map((_, i) => Math.max(...byReplication.map((values) => values[i]!)));
  return upTo(scenarios).map((s): Score => {
    const next = order[order.indexOf(s) + 1];
    const isSure = next !== undefined && !areLevel(s, next) && counted.length >= LEAST_REPLICATIONS;
    return {
      mean: meanOf(s),
      halfWidth: counted.length < 2 ? null : intervals[s]!.halfWidth,
      rank: 1 + order.findIndex((other) => areLevel(other, s)),
      firstShare: best.filter((most, i) => isRounding(most - byReplication[s]![i]!, 1)).length / counted.length,
      aheadOfNext: isSure ? ahead(intervals[s]!, intervals[next]!, confidence) : null,
    };
  });
}

function ahead(one: NonNullable<ReturnType<typeof ratioInterval>>, next: typeof one, confidence: number): number {
  const { difference, standardError, n } = pairedDifference(one, next, confidence);
  return probabilityAtLeast({ mean: difference, standardError, n, size: 1 }, 0);
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}
