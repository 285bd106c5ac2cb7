/** Quantiles of the gamma law, for drawing a day's busyness factor by inversion of one uniform. */
import { exp, ln } from '../kernel/portable-maths.ts';
import { gammaDensity, regularisedGammaP, regularisedGammaQ } from './incomplete-gamma.ts';
import { lnGamma } from './gamma-function.ts';
import { normalQuantile } from './normal.ts';

/** A start that is close enough for Halley's method; the first term of the series far down the lower tail. */
function firstGuess(p: number, shape: number): number {
  const lowerTail = exp((ln(p) + lnGamma(shape + 1)) / shape);
  if (lowerTail < 0.1 * shape) return lowerTail;
  if (shape > 1) {
    // Wilson and Hilferty (1931): the cube root is nearly normal.
    const root = 1 - 1 / (9 * shape) + normalQuantile(p) / (3 * Math.sqrt(shape));
    return root > 0.1 ? shape * root * root * root : lowerTail;
  }
  const split = 1 - shape * (0.253 + 0.12 * shape);
  return p < split ? exp(ln(p / split) / shape) : 1 - ln(1 - (p - split) / (1 - split));
}

/**
 * The x with P(shape, x) = p: quantile of the gamma law with rate 1, so that its mean is `shape`. Divide by
 * `shape` for a factor of mean 1. Halley's method kept inside a bracket; relative error below 1e-12.
 *
 * @param p probability in [0, 1]; 0 gives 0, 1 gives Infinity, NaN outside
 * @param shape above 0
 */
export function gammaQuantile(p: number, shape: number): number {
  if (!(shape > 0) || !(p >= 0 && p <= 1)) return NaN;
  if (p === 0) return 0;
  if (p === 1) return Infinity;
  let low = 0;
  let high = Infinity;
  let x = firstGuess(p, shape);
  // A tiny shape puts real probability below the smallest positive double.
  if (x < 1e-300) return x;
  for (let i = 0; i < 100; i++) {
    // Compare in the smaller tail, where the digits are.
    const error = p <= 0.5 ? regularisedGammaP(shape, x) - p : 1 - p - regularisedGammaQ(shape, x);
    if (error === 0) return x;
    if (error > 0) high = x;
    else low = x;
    const newton = error / gammaDensity(shape, x);
    const curvature = Math.min(1, newton * ((shape - 1) / x - 1));
    const step = newton / (1 - 0.5 * curvature);
    // The last digits of P are rounding noise; a step of that size is the end, not a reason to bisect.
    if (Math.abs(step) <= 4e-16 * x) return x - step;
    let next = x - step;
    if (!(next > low && next < high)) next = high === Infinity ? 2 * x : low === 0 ? high / 2 : 0.5 * (low + high);
    if (next === x) return x;
    x = next;
  }
  return x;
}
