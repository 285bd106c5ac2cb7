/** Shares that must not come to more than all there is. */
import { ROUNDING } from '../../engine/model/needs.ts';

/**
 * Do shares add up to more than 1? Roundings are forgiven, but fewer than the engine forgives: it adds the same shares in
 * another order, and must never refuse what was accepted here.
 */
export function isAboveOne(sum: number): boolean {
  return sum > 1 + ROUNDING / 2;
}
