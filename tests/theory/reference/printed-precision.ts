/**
 * How closely a computed value must agree with a reference value.
 *
 * The reference rows are printed with six significant digits, trailing zeros dropped, so the value behind a row is
 * known only to half a unit of its sixth digit. A formula must therefore agree to 1e-6 relative or to half a unit of
 * the sixth digit, whichever is larger; a stricter test would test the printer.
 */
const SIGNIFICANT_DIGITS = 6;
const RELATIVE = 1e-6;

/** Largest allowed distance from a printed value, in its unit. 0 was printed exactly and gets a millionth. */
export function printedTolerance(printed: number): number {
  const size = Math.abs(printed);
  if (size === 0) return RELATIVE;
  const lastDigit = Math.pow(10, Math.floor(Math.log10(size)) - (SIGNIFICANT_DIGITS - 1));
  // A hair more than one half, for values that lie on the half and for the rounding of this very subtraction.
  return Math.max(RELATIVE * size, 0.5000001 * lastDigit);
}

/** Whether `computed` is what the row printed. */
export function agreesWithPrinted(computed: number, printed: number): boolean {
  return Math.abs(computed - printed) <= printedTolerance(printed);
}

/**
 * Names and values of the entries of `computed` that differ from the row, for a readable failure; empty when all
 * agree. Lists are compared entry by entry.
 */
export function differencesFromPrinted(
  computed: Readonly<Record<string, number | readonly number[]>>,
  printed: Readonly<Record<string, unknown>>,
): string[] {
  const differences: string[] = [];
  for (const [name, value] of Object.entries(computed)) {
    const found = [value].flat();
    const wanted = [printed[name]].flat();
    if (found.length !== wanted.length) differences.push(`${name}: ${found.length} values, printed ${wanted.length}`);
    found.forEach((each, i) => {
      const want = wanted[i];
      if (typeof want !== 'number' || !agreesWithPrinted(each, want)) {
        differences.push(`${name}: computed ${each}, printed ${String(want)}`);
      }
    });
  }
  return differences;
}
