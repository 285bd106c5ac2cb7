/**
 * Logarithm and exponential that keep their digits near 0, where `1 + x` would lose them.
 * Kahan's and Higham's corrections (Higham, Accuracy and Stability of Numerical Algorithms, 1.14.1).
 */
import { exp, ln } from '../kernel/portable-maths.ts';

/** ln(1 + x) for x > -1. */
export function ln1p(x: number): number {
  const u = 1 + x;
  if (u === 1) return x;
  if (u === Infinity) return Infinity;
  return (ln(u) * x) / (u - 1);
}

/** e^x - 1. */
export function expm1(x: number): number {
  if (x > 1 || x < -1) return exp(x) - 1;
  const u = exp(x);
  if (u === 1) return x;
  return ((u - 1) * x) / ln(u);
}

/**
 * u - ln(1 + u) for u > -1: how far a ratio 1 + u is from 1, the exponent of Poisson and gamma densities.
 * Near 0 the two terms nearly cancel, so the series of atanh is summed instead (as in Loader 2000).
 */
export function logDeviance(u: number): number {
  if (u < -0.3 || u > 0.4) return u - ln(1 + u);
  const r = u / (2 + u);
  const r2 = r * r;
  let term = r2;
  let sum = 0;
  for (let k = 3; k < 60; k += 2) {
    const next = sum + term / k;
    if (next === sum) break;
    sum = next;
    term *= r2;
  }
  return r * (u - 2 * sum);
}
