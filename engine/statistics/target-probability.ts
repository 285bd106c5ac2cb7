/** How sure a sample makes us that the long-run mean lies on the wanted side of a value. */
import { isRounding } from './rounding.ts';
import { studentTCdf } from './student-t.ts';

/** What is known of a mean: any of the interval types of this folder fits. */
export interface EstimatedMean {
  readonly mean: number;
  readonly standardError: number;
  /** Replications behind it. */
  readonly n: number;
  /** Of a difference: size of what it is between, for telling rounding from a distance. Left out: the value it is held against. */
  readonly size?: number;
}

/**
 * Confidence that the long-run mean is at most `value`: the t distribution function of (value - mean) / standard
 * error with n - 1 degrees of freedom. Without spread, but for rounding, it is 1 or 0; with fewer than two replications 0.5, no news.
 */
export function probabilityAtMost(estimate: EstimatedMean, value: number): number {
  const { mean, standardError, n, size = value } = estimate;
  if (n < 2) return 0.5;
  if (isFixed(estimate)) return mean <= value || isRounding(mean - value, size) ? 1 : 0;
  return studentTCdf((value - mean) / standardError, n - 1);
}

/** Confidence that the long-run mean is at least `value`. */
export function probabilityAtLeast(estimate: EstimatedMean, value: number): number {
  const { mean, standardError, n, size = value } = estimate;
  if (n < 2) return 0.5;
  if (isFixed(estimate)) return mean >= value || isRounding(mean - value, size) ? 1 : 0;
  return studentTCdf((mean - value) / standardError, n - 1);
}

/** Confidence that the long-run mean lies between two values. */
export function probabilityWithin(estimate: EstimatedMean, low: number, high: number): number {
  if (estimate.n < 2) return 0.5;
  if (isFixed(estimate)) return probabilityAtLeast(estimate, low) * probabilityAtMost(estimate, high);
  return Math.max(0, probabilityAtMost(estimate, high) - probabilityAtMost(estimate, low));
}

/** The figure follows from the plan alone. */
function isFixed({ mean, standardError, size = mean }: EstimatedMean): boolean {
  return isRounding(standardError, size);
}
