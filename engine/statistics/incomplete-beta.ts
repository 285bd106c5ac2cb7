/** The regularised incomplete beta function: tails of Student's t and of the binomial law. */
import { exp, ln } from '../kernel/portable-maths.ts';
import { lnBeta } from './gamma-function.ts';
import { ln1p } from './near-zero.ts';

const TINY = 1e-300;

/** Continued fraction of Abramowitz and Stegun 26.5.8 by the modified Lentz method. */
function fraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 - ((a + b) * x) / (a + 1);
  if (Math.abs(d) < TINY) d = TINY;
  d = 1 / d;
  let h = d;
  for (let m = 1; m < 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 + even * d;
    if (Math.abs(d) < TINY) d = TINY;
    c = 1 + even / c;
    if (Math.abs(c) < TINY) c = TINY;
    d = 1 / d;
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 + odd * d;
    if (Math.abs(d) < TINY) d = TINY;
    c = 1 + odd / c;
    if (Math.abs(c) < TINY) c = TINY;
    d = 1 / d;
    const delta = d * c;
    h *= delta;
    if (Math.abs(delta - 1) < 1e-16) break;
  }
  return h;
}

/**
 * I_x(a, b), a > 0, b > 0, 0 <= x <= 1; NaN outside.
 *
 * @param complement 1 - x, when the caller knows it with more digits than the subtraction leaves
 */
export function regularisedBeta(a: number, b: number, x: number, complement: number = 1 - x): number {
  if (!(a > 0) || !(b > 0) || !(x >= 0) || !(complement >= 0)) return NaN;
  if (x === 0) return 0;
  if (complement === 0) return 1;
  const lnX = x > 0.5 ? ln1p(-complement) : ln(x);
  const lnComplement = complement > 0.5 ? ln1p(-x) : ln(complement);
  const front = exp(a * lnX + b * lnComplement - lnBeta(a, b));
  if (x < (a + 1) / (a + b + 2)) return Math.min(1, (front * fraction(a, b, x)) / a);
  return Math.max(0, 1 - (front * fraction(b, a, complement)) / b);
}
