/** The gamma function in logarithms, and the part of it that Stirling's formula leaves out. */
import { ln } from '../kernel/portable-maths.ts';

/** ln(2 pi) / 2. */
export const HALF_LN_TWO_PI = 0.918938533204672741780329736406;

/** From here on the asymptotic series below is exact to double precision. */
const STIRLING_FROM = 12;

function stirlingSeries(x: number): number {
  const w = 1 / (x * x);
  // Bernoulli numbers B2k / (2k (2k-1)), Abramowitz and Stegun 6.1.41.
  const tail = w * (1 / 1260 - w * (1 / 1680 - w * (1 / 1188 - w * (691 / 360360 - w * (1 / 156)))));
  return (1 / 12 - w * (1 / 360 - tail)) / x;
}

/** Natural logarithm of the gamma function for x > 0; Infinity at 0, NaN below. */
export function lnGamma(x: number): number {
  if (!(x > 0)) return x === 0 ? Infinity : NaN;
  if (x === Infinity) return Infinity;
  let shifted = x;
  let product = 1;
  while (shifted < STIRLING_FROM) {
    product *= shifted;
    shifted += 1;
  }
  return (shifted - 0.5) * ln(shifted) - shifted + HALF_LN_TWO_PI + stirlingSeries(shifted) - ln(product);
}

/** lnGamma(x + 1) minus Stirling's formula (x + 1/2) ln x - x + ln(2 pi) / 2, for x > 0. */
export function stirlingError(x: number): number {
  if (x >= STIRLING_FROM) return stirlingSeries(x);
  return lnGamma(x + 1) - (x + 0.5) * ln(x) + x - HALF_LN_TWO_PI;
}

/** Natural logarithm of the beta function B(a, b), a > 0 and b > 0, without cancellation for large a or b. */
export function lnBeta(a: number, b: number): number {
  const small = Math.min(a, b);
  const large = Math.max(a, b);
  if (large < STIRLING_FROM) return lnGamma(a) + lnGamma(b) - lnGamma(a + b);
  // lnGamma(large) - lnGamma(large + small), term by term, so that nothing of order large ln large is subtracted.
  const ratio = small / large;
  const u = 1 + ratio;
  const lnRatio = u === 1 ? ratio : (ln(u) * ratio) / (u - 1);
  const difference =
    small - small * ln(large + small) - (large - 0.5) * lnRatio + stirlingSeries(large) - stirlingSeries(large + small);
  return lnGamma(small) + difference;
}
