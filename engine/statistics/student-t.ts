/** Student's t law. */
import { exp, ln } from '../kernel/portable-maths.ts';
import { lnBeta } from './gamma-function.ts';
import { regularisedBeta } from './incomplete-beta.ts';
import { ln1p } from './near-zero.ts';
import { normalQuantile } from './normal.ts';

/** P(T > t) for t >= 0. */
function upperTail(t: number, df: number): number {
  const square = t * t;
  if (square === Infinity) return 0;
  return 0.5 * regularisedBeta(df / 2, 0.5, df / (df + square), square / (df + square));
}

/** P(T <= t) with `df` > 0 degrees of freedom. */
export function studentTCdf(t: number, df: number): number {
  if (t === Infinity) return 1;
  if (t === -Infinity) return 0;
  return t > 0 ? 1 - upperTail(t, df) : upperTail(-t, df);
}

/** Density at t with `df` > 0 degrees of freedom. */
export function studentTDensity(t: number, df: number): number {
  return exp(-0.5 * (df + 1) * ln1p((t * t) / df) - lnBeta(df / 2, 0.5) - 0.5 * ln(df));
}

/**
 * The t with P(T <= t) = p. Newton's method from the normal quantile, which is always nearer to 0: in the body the
 * tail is convex, and in the far tail its logarithm is concave in ln t, so that neither form can run away.
 * Relative error below 1e-12.
 *
 * @param p probability; 0 and 1 give -Infinity and Infinity, NaN outside [0, 1]
 * @param df degrees of freedom above 0
 */
export function studentTQuantile(p: number, df: number): number {
  if (!(df > 0) || !(p >= 0 && p <= 1)) return NaN;
  if (p === 0.5) return 0;
  if (p < 0.5) return -quantileOfTail(p, df);
  return quantileOfTail(1 - p, df);
}

function quantileOfTail(tail: number, df: number): number {
  if (tail === 0) return Infinity;
  let t = -normalQuantile(tail);
  for (let i = 0; i < 200; i++) {
    const reached = upperTail(t, df);
    const density = studentTDensity(t, df);
    const next =
      tail > 0.1 ? t + (reached - tail) / density : t * exp((ln(reached / tail) * reached) / (t * density));
    const moved = Math.abs(next - t);
    t = next;
    if (moved <= 1e-15 * t) break;
  }
  return t;
}
