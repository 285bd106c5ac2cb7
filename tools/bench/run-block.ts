import type { BlockRun, Engine, startBlock } from '../../engine/block-run.ts';

/** Events between two looks at the clock, as in a worker. */
const EVENTS_PER_SLICE = 100_000;

/** Runs a block from start to end, as a worker does. */
export function runWholeBlock(start: typeof startBlock, engine: Engine, first: number, count: number): BlockRun {
  const block = start(engine, first, count);
  while (!block.advance(EVENTS_PER_SLICE));
  return block;
}
