/** Points of a distribution that is given by its values, one per replication. */

export interface Quantiles {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** Fewer values than this say nothing of a tenth. */
export const LEAST_FOR_QUANTILES = 10;

/** Type 7 of Hyndman and Fan (1996), that of Excel's PERCENTILE.INC; null below `LEAST_FOR_QUANTILES` values. */
export function quantilesOf(values: readonly number[]): Quantiles | null {
  if (values.length < LEAST_FOR_QUANTILES) return null;
  const sorted = [...values].sort((a, b) => a - b);
  return { p10: quantile(sorted, 0.1), p50: quantile(sorted, 0.5), p90: quantile(sorted, 0.9) };
}

function quantile(sorted: readonly number[], q: number): number {
  const place = (sorted.length - 1) * q;
  const below = sorted[Math.floor(place)]!;
  const above = sorted[Math.ceil(place)]!;
  // Two infinite neighbours have no distance.
  return above === below ? below : below + (above - below) * (place - Math.floor(place));
}
