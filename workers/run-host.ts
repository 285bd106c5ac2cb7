import type { CentreModel } from '../engine/model/centre-model.ts';
import type { BlockJob, BlockProgress } from './protocol.ts';

export interface BlockOptions {
  /** Stops the block; `runBlock` then rejects with RunError 'cancelled' at once. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: BlockProgress) => void) | undefined;
}

/**
 * A place where blocks of replications run: Web Workers, worker threads, a fleet. The run plan knows nothing else of it.
 *
 * A block is a pure function of (model, seed phrase, first, count), so a host may run it anywhere and more than once.
 */
export interface RunHost {
  /** How many blocks run at the same time. No result depends on it. */
  readonly workerCount: number;
  /** Starts the workers that are not there yet, so that the first blocks need not wait for them. */
  warmUp(): void;
  /** Says what a model id means. The same id must always mean the same model and seed phrase. */
  loadModel(modelId: string, model: CentreModel, seedPhrase: string): void;
  /** Forgets a model; workers may keep their prepared copy for a next run. */
  dropModel(modelId: string): void;
  /**
   * Runs one block and returns its doubles: `count` tally vectors, then the summed interval grid.
   * Rejects with RunError 'cancelled', 'worker-crashed' (worth another try), 'block-failed' (not worth one),
   * 'unknown-model' or 'host-closed'.
   */
  runBlock(job: BlockJob, options?: BlockOptions): Promise<Float64Array>;
  /** Ends all workers. Blocks under way reject with 'host-closed'. */
  close(): Promise<void>;
}
