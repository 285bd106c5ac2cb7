/** Counts of a day whose rate is multiplied by one gamma factor of mean 1: Poisson-gamma, negative binomial. */
import { exp, ln } from '../kernel/portable-maths.ts';
import { lnBeta } from '../statistics/gamma-function.ts';
import { regularisedBeta } from '../statistics/incomplete-beta.ts';
import { ln1p } from '../statistics/near-zero.ts';

/** Variance of a count with mean `mean` and gamma shape `shape`: mean + mean^2 / shape. */
export function busyCountVariance(mean: number, shape: number): number {
  return mean + (mean * mean) / shape;
}

/** Covariance of two counts that share the day's factor: product of the means over the shape. */
export function busyCountCovariance(meanA: number, meanB: number, shape: number): number {
  return (meanA * meanB) / shape;
}

/** Correlation of two counts that share the day's factor (rows E: two equal halves of a day). */
export function busyCountCorrelation(meanA: number, meanB: number, shape: number): number {
  const scale = Math.sqrt(busyCountVariance(meanA, shape) * busyCountVariance(meanB, shape));
  return busyCountCovariance(meanA, meanB, shape) / scale;
}

/** P(count = k) of the negative binomial law with that mean and shape. */
export function busyCountProbability(k: number, mean: number, shape: number): number {
  if (k < 0) return 0;
  const lnShare = k === 0 ? 0 : k * -ln1p(shape / mean);
  const lnChoose = k === 0 ? 0 : -ln(k) - lnBeta(k, shape);
  return exp(lnChoose + lnShare - shape * ln1p(mean / shape));
}

/** P(count <= k). */
export function busyCountCdf(k: number, mean: number, shape: number): number {
  if (k < 0) return 0;
  return regularisedBeta(shape, Math.floor(k) + 1, shape / (shape + mean), mean / (shape + mean));
}

/** Smallest k with P(count <= k) >= q, 0 <= q < 1. */
export function busyCountQuantile(q: number, mean: number, shape: number): number {
  let low = -1;
  let high = Math.max(1, Math.ceil(mean));
  while (busyCountCdf(high, mean, shape) < q) {
    low = high;
    high *= 2;
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (busyCountCdf(middle, mean, shape) >= q) high = middle;
    else low = middle;
  }
  return high;
}
