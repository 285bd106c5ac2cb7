/** Where the last digits of sums end and real differences begin. */

/** Sums of many numbers are right to about this share of their size. */
const ROUNDING = 1e-12;

/** Whether a spread or distance is nothing but rounding of numbers of this size. */
export function isRounding(distance: number, size: number): boolean {
  return Math.abs(distance) <= ROUNDING * Math.abs(size);
}
