/** The part of a birth-death queue below the point where contacts start to wait, in logarithms. */
import { ln } from '../kernel/portable-maths.ts';

const LARGE = 1e250;

/**
 * ln of (p_0 + ... + p_(n)) / p_n for Poisson weights p_j = a^j / j!, that is -ln B(n, a).
 *
 * The recursion S(k) = 1 + (k / a) S(k-1) is rescaled whenever it grows large, so a thousand agents on a light load
 * do not overflow.
 *
 * @param offeredErlangs a, above 0
 * @param n whole number, 0 or more
 */
export function lnWeightUpTo(offeredErlangs: number, n: number): number {
  let one = 1;
  let sum = 1;
  let lnScale = 0;
  for (let k = 1; k <= n; k++) {
    sum = one + (k / offeredErlangs) * sum;
    if (sum > LARGE) {
      sum /= LARGE;
      one /= LARGE;
      lnScale += ln(LARGE);
    }
  }
  return ln(sum) + lnScale;
}
