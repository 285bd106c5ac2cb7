/**
 * A KPI that is a ratio of sums (service level, ASA, AHT, FCR ...), with its interval over replications.
 *
 * The long-run value is E[num] / E[den], estimated by sum(num) / sum(den); the mean of the daily ratios is a
 * different KPI. Each replication is turned into one number z = (num - R den) / mean(den), its linear influence on
 * R; intervals, differences and correlations are all computed from z (delta method; Law 2015, section 9.4).
 */
import { meanInterval } from './mean-interval.ts';

export interface RatioInterval {
  /** Number of replications. */
  readonly n: number;
  /** sum(num) / sum(den). */
  readonly value: number;
  /** Standard error of `value`; NaN for one replication. */
  readonly standardError: number;
  /** Half of the two-sided t interval; Infinity for one replication. */
  readonly halfWidth: number;
  /** Influence of each replication, in the unit of `value`, in replication order; the mean is 0 up to rounding. */
  readonly z: Float64Array;
}

/**
 * Ratio of sums with its t interval. A plain mean is the ratio whose denominators are all 1.
 *
 * @param num numerators by replication
 * @param den denominators by replication, same length; a single one may be 0, a day without contacts
 * @param confidence two-sided, for example 0.95
 * @returns undefined when the denominators sum to 0: nothing happened, so there is no ratio
 * @throws RangeError when the lists are empty or differ in length
 */
export function ratioInterval(
  num: ArrayLike<number>,
  den: ArrayLike<number>,
  confidence: number,
): RatioInterval | undefined {
  const n = num.length;
  if (n === 0 || den.length !== n) throw new RangeError('ratioInterval: lists must be equally long and not empty');
  let sumNum = 0;
  let sumDen = 0;
  for (let i = 0; i < n; i++) {
    sumNum += num[i]!;
    sumDen += den[i]!;
  }
  if (sumDen === 0) return undefined;
  const value = sumNum / sumDen;
  const meanDen = sumDen / n;
  const z = new Float64Array(n);
  for (let i = 0; i < n; i++) z[i] = (num[i]! - value * den[i]!) / meanDen;
  const spread = meanInterval(z, confidence);
  return { n, value, standardError: spread.standardError, halfWidth: spread.halfWidth, z };
}
