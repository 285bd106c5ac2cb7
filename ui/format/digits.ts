/** Real minus, and a space that does not break before a unit. */
export const MINUS = '\u2212';
export const NARROW_SPACE = '\u202f';
/** Printed where there is no number. */
export const NO_DATA = '\u2013';

/**
 * Decimals a value deserves when it is known to `± halfWidth`: down to the first digit of the half-width and no further
 * (Wieland & Nelson 2009). Without a usable half-width `fallback` decimals.
 */
export function decimalsFor(halfWidth: number | null, fallback: number, most = 4): number {
  if (halfWidth === null || !Number.isFinite(halfWidth) || halfWidth <= 0) return fallback;
  return Math.min(most, Math.max(0, -Math.floor(Math.log10(halfWidth))));
}

/** Replaces the hyphen by a real minus; a zero never carries a sign. */
export function withRealMinus(text: string): string {
  const negative = text.startsWith('-');
  if (!negative) return text;
  return /[1-9]/.test(text) ? MINUS + text.slice(1) : text.slice(1);
}

/** "+" before a positive number, a real minus before a negative one, nothing before zero. */
export function withSign(text: string): string {
  if (text.startsWith(MINUS)) return text;
  return /[1-9]/.test(text) ? '+' + text : text;
}
