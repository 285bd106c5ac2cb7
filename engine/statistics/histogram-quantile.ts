/** Quantiles and shares read off a histogram with fixed bins. */

/**
 * Value below which a share `q` of the counted values lies, linear within a bin.
 *
 * @param edges ascending, one more than the counts
 * @param counts not negative
 * @param q in [0, 1]
 * @returns NaN for an empty histogram
 */
export function histogramQuantile(edges: ArrayLike<number>, counts: ArrayLike<number>, q: number): number {
  let total = 0;
  for (let i = 0; i < counts.length; i++) total += counts[i]!;
  if (!(total > 0)) return NaN;
  const wanted = q * total;
  let below = 0;
  let end = edges[0]!;
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i]!;
    if (count === 0) continue;
    if (below + count >= wanted) {
      const share = Math.max(0, (wanted - below) / count);
      return edges[i]! + share * (edges[i + 1]! - edges[i]!);
    }
    below += count;
    end = edges[i + 1]!;
  }
  return end;
}

/** Share of the counted values at most `value`, linear within a bin; NaN for an empty histogram. */
export function histogramShareWithin(edges: ArrayLike<number>, counts: ArrayLike<number>, value: number): number {
  let total = 0;
  let within = 0;
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i]!;
    const low = edges[i]!;
    const high = edges[i + 1]!;
    total += count;
    if (value >= high) within += count;
    else if (value > low) within += count * ((value - low) / (high - low));
  }
  return total > 0 ? within / total : NaN;
}
