import { normalQuantile } from '../kernel/normal-quantile.ts';
import { regularisedGammaP } from './incomplete-gamma.ts';

/**
 * Smallest k with P(N <= k) >= u for a Poisson number N with this mean: inversion, one uniform.
 * P(N <= k) is the upper regularised incomplete gamma function Q(k + 1, mean).
 */
export function poissonQuantile(u: number, mean: number): number {
  if (mean <= 0) return 0;
  const reaches = (k: number): boolean => k >= 0 && 1 - regularisedGammaP(k + 1, mean) >= u;
  // The normal law says about where; then step to the exact place.
  let k = Math.max(0, Math.floor(mean + normalQuantile(u) * Math.sqrt(mean)));
  while (reaches(k - 1)) k--;
  while (!reaches(k)) k++;
  return k;
}
