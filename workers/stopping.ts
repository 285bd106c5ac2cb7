/** When a comparison has seen enough. Decided by replications in index order, never by a clock or by who was faster. */

/** Replications per block. Fixed, so that sums over a block are the same on every machine. */
export const BLOCK_SIZE = 5;
/** First look in `precision` mode; no verdict is given on fewer. */
export const FIRST_ROUND = 10;
/** Last look in `precision` mode. */
export const MOST_REPLICATIONS = 400;

export type StoppingRule =
  /** Exactly so many replications. */
  | { readonly kind: 'replications'; readonly replications: number }
  /** Doubling from 10 until `wanted` is reached, at most 400. What it means is for `reached` to say. */
  | { readonly kind: 'precision'; readonly wanted: number };

/** Ends of the rounds, replications: the only places where stopping is tested. */
export function roundEnds(rule: StoppingRule): number[] {
  if (rule.kind === 'replications') return [rule.replications];
  const ends: number[] = [];
  for (let end = FIRST_ROUND; end < MOST_REPLICATIONS; end *= 2) ends.push(end);
  ends.push(MOST_REPLICATIONS);
  return ends;
}

/** The blocks that bring every scenario from `from` to `to` replications. */
export function blocksBetween(from: number, to: number): { readonly first: number; readonly count: number }[] {
  const blocks = [];
  for (let first = from; first < to; first += BLOCK_SIZE) {
    blocks.push({ first, count: Math.min(BLOCK_SIZE, to - first) });
  }
  return blocks;
}
