/**
 * What is said between a host and a worker: plain data, and one transferred buffer per block.
 *
 * A failed block is an answer, not a thrown error, so that nothing but `{code, params}` ever crosses.
 */
import type { CentreModel } from '../engine/model/centre-model.ts';

/** A block of replications of one compiled model. */
export interface BlockJob {
  readonly modelId: string;
  /** Index of the first replication, from 0. */
  readonly first: number;
  /** How many replications. */
  readonly count: number;
}

/** How far a block has come. */
export interface BlockProgress {
  readonly eventsDone: number;
  /** Whole replications of this block. */
  readonly replicationsDone: number;
}

export type BlockAnswer =
  /** Doubles: `count` tally vectors, then the interval grid summed over the block. */
  | { readonly status: 'done'; readonly buffer: ArrayBuffer }
  | { readonly status: 'cancelled' }
  /** The worker has let go of this model (or never had it): send it and ask again. */
  | { readonly status: 'model-missing' }
  /** The engine threw. The same block would throw again anywhere. */
  | { readonly status: 'failed'; readonly reason: string };

/** What a worker offers. Every method answers through the message loop, so all are promises on the other side. */
export interface WorkerApi {
  /** Keeps the compiled model, ready to run, until newer ones push it out. */
  loadModel(modelId: string, model: CentreModel, seedPhrase: string): void;
  /** Runs one block. `ticket` names this call for `cancel`. */
  runBlock(ticket: number, job: BlockJob, onProgress: (progress: BlockProgress) => void): Promise<BlockAnswer>;
  /** Ends the block with this ticket at its next pause; its answer is then `cancelled`. */
  cancel(ticket: number): void;
}
