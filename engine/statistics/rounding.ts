/** Digits that mean nothing: the last ones of sums, and those far below the uncertainty of a figure. */

/** Sums of many numbers are right to about this share of their size. */
const ROUNDING = 1e-12;

/** Whether a spread or distance is nothing but rounding of numbers of this size. */
export function isRounding(distance: number, size: number): boolean {
  return Math.abs(distance) <= ROUNDING * Math.abs(size);
}

/**
 * A number known only to `± halfWidth`, as it is shown: of a half-width of 100 or more, digits after its second one are noise, and
 * those of the number with them. Both in the same unit.
 *
 * @param halfWidth null or not finite = not known, and the number stays as it is
 */
export function roundedTo(halfWidth: number | null, value: number): number {
  if (halfWidth === null || !Number.isFinite(halfWidth) || halfWidth < 100) return value;
  let step = 10;
  while (halfWidth >= 100 * step) step *= 10;
  return Math.round(value / step) * step;
}
