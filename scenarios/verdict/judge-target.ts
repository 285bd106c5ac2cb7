import { pairedDifference } from '../../engine/statistics/paired-difference.ts';
import { isRounding } from '../../engine/statistics/rounding.ts';
import {
  probabilityAtLeast,
  probabilityAtMost,
  probabilityWithin,
} from '../../engine/statistics/target-probability.ts';
import type { EstimatedMean } from '../../engine/statistics/target-probability.ts';
import type { KpiEstimate } from '../result/kpi-estimate.ts';
import { LEAST_REPLICATIONS } from './least-replications.ts';
import type { TargetCondition } from './target-condition.ts';

interface Verdict {
  readonly verdict: 'met' | 'missed' | 'undecided';
  /** Confidence that the long-run KPI meets the target, 0..1; null below two replications with data. */
  readonly probability: number | null;
  /** Share of the replications with data that met it, each judged by its own value. */
  readonly shareOfReplications: number | null;
}

/**
 * Judges one target in one scenario.
 *
 * `met` needs the confidence that the long-run KPI fulfils the condition, `missed` the confidence that it lies beyond
 * a bound; for `within` each bound counts on its own, so an interval wider than the corridor is undecided, not missed.
 *
 * @param estimate the KPI in the scenario; null = the KPI has no meaning or no data there
 * @param base the same KPI in the base when the bounds are ratios to it, else null
 * @param confidence one-sided, for example 0.95
 */
export function judgeTarget(
  condition: TargetCondition,
  estimate: KpiEstimate | null,
  base: KpiEstimate | null,
  confidence: number,
): Verdict {
  // There is no ratio to a base of nothing.
  if (estimate === null || base?.interval.value === 0) return { verdict: 'undecided', probability: null, shareOfReplications: null };
  const shareOfReplications = shareThatMeets(condition, estimate, base);
  const informative = base === null ? estimate.informative : Math.min(estimate.informative, base.informative);
  if (informative < 2) return { verdict: 'undecided', probability: null, shareOfReplications };
  const { meets, below, above } = probabilities(condition, estimate, base, confidence);
  const decided = informative >= LEAST_REPLICATIONS;
  const met = decided && meets >= confidence;
  const missed = decided && !met && Math.max(below, above) >= confidence;
  return { verdict: met ? 'met' : missed ? 'missed' : 'undecided', probability: meets, shareOfReplications };
}

/** Confidence that the KPI fulfils the condition, lies below the lower bound, lies above the upper bound. */
function probabilities(
  { op, value }: TargetCondition,
  estimate: KpiEstimate,
  base: KpiEstimate | null,
  confidence: number,
): { meets: number; below: number; above: number } {
  const low = value[0]!;
  const high = value[value.length - 1]!;
  if (base === null) {
    const mean = { mean: estimate.interval.value, standardError: estimate.interval.standardError, n: estimate.interval.n };
    if (op === '<=') return oneBound(probabilityAtMost(mean, high), 'above');
    if (op === '>=') return oneBound(probabilityAtLeast(mean, low), 'below');
    return {
      meets: probabilityWithin(mean, low, high),
      below: 1 - probabilityAtLeast(mean, low),
      above: 1 - probabilityAtMost(mean, high),
    };
  }
  // "At most v x base" is "scenario - v x base is at most 0", whose spread the pairing keeps small.
  const against = (ratio: number): EstimatedMean => {
    const { difference, standardError, n } = pairedDifference(estimate.interval, base.interval, confidence, ratio);
    return { mean: difference, standardError, n, size: Math.max(Math.abs(estimate.interval.value), Math.abs(ratio * base.interval.value)) };
  };
  if (op === '<=') return oneBound(probabilityAtMost(against(high), 0), 'above');
  if (op === '>=') return oneBound(probabilityAtLeast(against(low), 0), 'below');
  const below = 1 - probabilityAtLeast(against(low), 0);
  const above = 1 - probabilityAtMost(against(high), 0);
  return { meets: Math.max(0, 1 - below - above), below, above };
}

function oneBound(meets: number, beyond: 'below' | 'above'): { meets: number; below: number; above: number } {
  return { meets, below: beyond === 'below' ? 1 - meets : 0, above: beyond === 'above' ? 1 - meets : 0 };
}

function shareThatMeets(condition: TargetCondition, estimate: KpiEstimate, base: KpiEstimate | null): number | null {
  let judged = 0;
  let met = 0;
  estimate.perReplication.forEach((value, r) => {
    const unit = base === null ? 1 : base.perReplication[r];
    if (value === null || unit === null || unit === undefined) return;
    judged++;
    if (fulfils(condition, value, unit)) met++;
  });
  return judged === 0 ? null : met / judged;
}

/** Whether a single value fulfils the condition; bounds are multiplied by `unit`, the base's value, when relative. */
function fulfils({ op, value }: TargetCondition, single: number, unit: number): boolean {
  const low = value[0]! * unit;
  const high = value[value.length - 1]! * unit;
  const isAtLeast = single >= low || isRounding(single - low, low);
  const isAtMost = single <= high || isRounding(single - high, high);
  if (op === '<=') return isAtMost;
  return op === '>=' ? isAtLeast : isAtLeast && isAtMost;
}
