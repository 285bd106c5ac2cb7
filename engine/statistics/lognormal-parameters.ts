/** Lognormal law from the two numbers planners know. */
import { ln1p } from './near-zero.ts';
import { ln } from '../kernel/portable-maths.ts';

/**
 * Mean and standard deviation of the logarithm: sigma^2 = ln(1 + cv^2), mu = ln mean - sigma^2 / 2.
 *
 * @param mean above 0, any unit; mu is the logarithm in that unit
 * @param cv standard deviation over mean, not negative
 */
export function lognormalParameters(mean: number, cv: number): { readonly mu: number; readonly sigma: number } {
  const variance = ln1p(cv * cv);
  return { mu: ln(mean) - variance / 2, sigma: Math.sqrt(variance) };
}
