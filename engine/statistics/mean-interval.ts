/** Mean of independent replications with its t interval. */
import { studentTQuantile } from './student-t.ts';

export interface MeanInterval {
  /** Number of replications. */
  readonly n: number;
  readonly mean: number;
  /** Sample standard deviation, divisor n - 1; NaN for fewer than two values. */
  readonly sd: number;
  /** sd / sqrt(n); NaN for fewer than two values. */
  readonly standardError: number;
  /** Half of the two-sided interval; Infinity for fewer than two values, because one value says nothing of the spread. */
  readonly halfWidth: number;
}

/** The factor by which a standard error becomes a half-width: t quantile with n - 1 degrees of freedom. */
export function tFactor(n: number, confidence: number): number {
  return studentTQuantile(0.5 + confidence / 2, n - 1);
}

/**
 * Mean, spread and t interval of a list of independent values, in the unit of the values.
 *
 * Deviations are taken from the first value, so equal values give a spread of exactly 0.
 *
 * @param values at least one, one per replication
 * @param confidence two-sided, for example 0.95
 * @throws RangeError on an empty list
 */
export function meanInterval(values: ArrayLike<number>, confidence: number): MeanInterval {
  const n = values.length;
  if (n === 0) throw new RangeError('meanInterval: no values');
  const origin = values[0]!;
  let shift = 0;
  for (let i = 0; i < n; i++) shift += values[i]! - origin;
  const mean = origin + shift / n;
  if (n < 2) return { n, mean, sd: NaN, standardError: NaN, halfWidth: Infinity };
  let squares = 0;
  for (let i = 0; i < n; i++) {
    const deviation = values[i]! - mean;
    squares += deviation * deviation;
  }
  const sd = Math.sqrt(squares / (n - 1));
  const standardError = sd / Math.sqrt(n);
  // 0 times the factor stays 0 even where the factor is large.
  return { n, mean, sd, standardError, halfWidth: standardError === 0 ? 0 : standardError * tFactor(n, confidence) };
}
