/** Distribution-free interval for a quantile from the ranks of independent values. */
import { regularisedBeta } from './incomplete-beta.ts';

export interface OrderStatisticInterval {
  /** 1-based rank of the lower end in the sorted values; 0 when no value is low enough. */
  readonly lowerRank: number;
  /** 1-based rank of the upper end; n + 1 when no value is high enough. */
  readonly upperRank: number;
  /** Probability with which the two values enclose the quantile, at least the confidence asked for. */
  readonly coverage: number;
}

/** P(Binomial(n, q) <= k). */
export function binomialCdf(k: number, n: number, q: number): number {
  if (k < 0) return 0;
  if (k >= n) return 1;
  return regularisedBeta(n - k, k + 1, 1 - q, q);
}

/**
 * Ranks whose values enclose the q-quantile, at most (1 - confidence) / 2 on either side.
 *
 * The number of values below the quantile is binomial (David and Nagaraja 2003, section 7.1). Holds for independent
 * values only: use it across replications (each day's P90), never for the contacts within a day.
 *
 * @param n number of values, at least 1
 * @param q quantile as a fraction in (0, 1)
 * @param confidence two-sided, for example 0.95
 */
export function orderStatisticInterval(n: number, q: number, confidence: number): OrderStatisticInterval {
  const tail = (1 - confidence) / 2;
  let lowerRank = 0;
  while (lowerRank < n && binomialCdf(lowerRank, n, q) <= tail) lowerRank++;
  let upperRank = n + 1;
  while (upperRank > lowerRank + 1 && 1 - binomialCdf(upperRank - 2, n, q) <= tail) upperRank--;
  return { lowerRank, upperRank, coverage: binomialCdf(upperRank - 1, n, q) - binomialCdf(lowerRank - 1, n, q) };
}
