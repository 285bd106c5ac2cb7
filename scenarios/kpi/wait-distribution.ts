import { histogramQuantile, histogramShareWithin } from '../../engine/statistics/histogram-quantile.ts';
import { WAIT_EDGES_S } from '../../engine/record/wait-histogram.ts';

// Bin 0 holds waits of exactly 0, hence the double 0. Of waits beyond the last edge only "longer" is known: a quantile
// there is given as the last edge, and none of them is within any limit.
const LAST_EDGE_S = WAIT_EDGES_S[WAIT_EDGES_S.length - 1]!;
const QUANTILE_EDGES_S = [0, ...WAIT_EDGES_S, LAST_EDGE_S];
const SHARE_EDGES_S = [0, ...WAIT_EDGES_S, Infinity];

/**
 * Wait below which a share `q` of the counted waits lies, seconds; linear within a bin, 24 h at most.
 * Null when nothing was counted. Exact to the bin's width: 1 s up to a minute, 5 s up to ten.
 *
 * @param counts waits by bin of wait-histogram.ts
 */
export function waitQuantile(counts: Float64Array, q: number): number | null {
  const seconds = histogramQuantile(QUANTILE_EDGES_S, counts, q);
  return seconds === seconds ? seconds : null;
}

/** Share of the counted waits of at most `limitS` seconds; null when nothing was counted. Exact at bin edges. */
export function waitShareWithin(counts: Float64Array, limitS: number): number | null {
  const share = histogramShareWithin(SHARE_EDGES_S, counts, limitS);
  return share === share ? share : null;
}
