import { bonferroniConfidence } from '../../engine/statistics/bonferroni.ts';

/** Intervals that are read side by side, and the confidence each needs so that all hold together. */
export interface SimultaneousFamily {
  /** Number of intervals in the family; 1 = each stands alone. */
  readonly comparisons: number;
  /** Two-sided confidence of each. */
  readonly confidence: number;
}

/**
 * The family of differences to the base that a comparison shows: one per scenario and target. Bonferroni's widening
 * holds however the intervals depend on each other, which they do, because scenarios share their customers.
 *
 * @param confidence of all intervals together, for example 0.95
 * @param scenarios compared with the base, the base itself not counted
 * @param targets displayed
 */
export function differenceFamily(confidence: number, scenarios: number, targets: number): SimultaneousFamily {
  const comparisons = Math.max(1, scenarios * targets);
  return { comparisons, confidence: bonferroniConfidence(confidence, comparisons) };
}
