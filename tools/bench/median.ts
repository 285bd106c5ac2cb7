/** A figure of several rounds: the middle one, and how far the others lie from it. */
export interface Spread {
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
  /** Rounds. */
  readonly rounds: number;
}

/**
 * Median; of an even number of values the mean of the two in the middle.
 * @throws RangeError when there is none
 */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('no values');
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** @throws RangeError when there is no value */
export function spread(values: readonly number[]): Spread {
  return { median: median(values), lowest: Math.min(...values), highest: Math.max(...values), rounds: values.length };
}

/**
 * Ratios of two programs that ran in turns, pair by pair: what slows the machine for a while slows both of a pair.
 * @throws RangeError unless there are as many of the one as of the other
 */
export function pairRatios(numerators: readonly number[], denominators: readonly number[]): number[] {
  if (numerators.length !== denominators.length) throw new RangeError('not in pairs');
  return numerators.map((value, i) => value / denominators[i]!);
}
