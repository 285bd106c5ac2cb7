/**
 * The regularised incomplete gamma functions: P(a, x) is the distribution function of a gamma law with
 * shape a and rate 1, Q = 1 - P its survival function. Series below the mean, continued fraction above
 * (Abramowitz and Stegun 6.5.29 and 6.5.31), prefactor in Loader's (2000) saddle-point form, which keeps
 * its digits when a is large.
 */
import { exp, ln } from '../kernel/portable-maths.ts';
import { HALF_LN_TWO_PI, lnGamma, stirlingError } from './gamma-function.ts';
import { ln1p, logDeviance } from './near-zero.ts';

const TINY = 1e-300;
const MAX_TERMS = 1_000_000;

/** ln( x^a e^-x / gamma(a + 1) ), x > 0. */
function lnPrefactor(a: number, x: number): number {
  if (a < 1) return a * ln(x) - x - lnGamma(a + 1);
  const ratio = x / a;
  const deviance = ratio < 0.7 ? ratio - 1 - ln(ratio) : logDeviance((x - a) / a);
  return -a * deviance - stirlingError(a) - HALF_LN_TWO_PI - 0.5 * ln(a);
}

/** Sum of x^n / ((a+1) ... (a+n)); P is the prefactor times this. */
function lowerSeries(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; n < MAX_TERMS; n++) {
    term *= x / (a + n);
    const next = sum + term;
    if (next === sum) break;
    sum = next;
  }
  return sum;
}

/** Modified Lentz evaluation of the continued fraction; Q is the prefactor times a times this. */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let h = d;
  for (let i = 1; i < MAX_TERMS; i++) {
    const an = -i * (i - a);
    b += 2;
    d = an * d + b;
    if (Math.abs(d) < TINY) d = TINY;
    c = b + an / c;
    if (Math.abs(c) < TINY) c = TINY;
    d = 1 / d;
    const delta = d * c;
    h *= delta;
    if (Math.abs(delta - 1) < 1e-16) break;
  }
  return h;
}

/** Lower regularised incomplete gamma P(a, x), a > 0, x >= 0. NaN outside. */
export function regularisedGammaP(a: number, x: number): number {
  if (!(a > 0) || !(x >= 0)) return NaN;
  if (x === 0) return 0;
  if (x === Infinity) return 1;
  if (x < a + 1) return Math.min(1, exp(lnPrefactor(a, x)) * lowerSeries(a, x));
  return 1 - regularisedGammaQ(a, x);
}

/** Upper regularised incomplete gamma Q(a, x) = 1 - P(a, x), with its own digits in the upper tail. */
export function regularisedGammaQ(a: number, x: number): number {
  if (!(a > 0) || !(x >= 0)) return NaN;
  if (x === 0) return 1;
  if (x === Infinity) return 0;
  if (x < a + 1) return 1 - regularisedGammaP(a, x);
  return Math.min(1, exp(lnPrefactor(a, x)) * a * upperFraction(a, x));
}

/**
 * ln of the lower incomplete gamma function divided by x^a e^-x, a > 0 and x > 0. This scaled form stays near 1/a for
 * small x and neither underflows nor cancels where a and x are in the millions.
 */
export function lnScaledLowerGamma(a: number, x: number): number {
  if (x < a + 1) return ln(lowerSeries(a, x) / a);
  return ln1p(-regularisedGammaQ(a, x)) - lnPrefactor(a, x) - ln(a);
}

/** Density of the gamma law with shape a and rate 1 at x > 0. */
export function gammaDensity(a: number, x: number): number {
  return (exp(lnPrefactor(a, x)) * a) / x;
}
