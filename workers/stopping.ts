/** When a comparison has seen enough. Decided by replications in index order, never by a clock or by who was faster. */
import { looks } from '../engine/statistics/stopping-rule.ts';

/** Replications per block. Fixed, so that sums over a block are the same on every machine. */
export const BLOCK_SIZE = 5;

export type StoppingRule =
  /** Exactly so many replications. */
  | { readonly kind: 'replications'; readonly replications: number }
  /** Doubling from 10 until precise enough, at most so many. What is precise is for the caller to say. */
  | { readonly kind: 'precision'; readonly maximum: number };

/** Ends of the rounds, replications: the only places where stopping is tested. */
export function roundEnds(rule: StoppingRule): number[] {
  return rule.kind === 'replications' ? [rule.replications] : looks(rule.maximum);
}

/** The blocks that bring every scenario from `from` to `to` replications; `from` is a multiple of the block size. */
export function blocksBetween(from: number, to: number): { readonly first: number; readonly count: number }[] {
  const blocks = [];
  for (let first = from; first < to; first += BLOCK_SIZE) {
    blocks.push({ first, count: Math.min(BLOCK_SIZE, to - first) });
  }
  return blocks;
}
