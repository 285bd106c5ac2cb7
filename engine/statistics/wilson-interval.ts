/** Interval for a share of independent yes/no outcomes, such as the share of simulated days that met a target. */
import { normalQuantile } from './normal.ts';

/**
 * Wilson's score interval (1927): sensible at 0 and at n, where the plain interval has no width.
 *
 * @param successes 0 ... n
 * @param n number of independent outcomes, at least 1
 * @param confidence two-sided, for example 0.95
 * @returns fractions in [0, 1]
 */
export function wilsonInterval(
  successes: number,
  n: number,
  confidence: number,
): { readonly share: number; readonly low: number; readonly high: number } {
  const z = normalQuantile(0.5 + confidence / 2);
  const share = successes / n;
  const scale = 1 + (z * z) / n;
  const centre = (share + (z * z) / (2 * n)) / scale;
  const reach = (z / scale) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  // At the ends the formula gives 0 or 1 up to rounding; say so exactly.
  return {
    share,
    low: successes === 0 ? 0 : Math.max(0, centre - reach),
    high: successes === n ? 1 : Math.min(1, centre + reach),
  };
}
