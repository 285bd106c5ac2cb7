/**
 * What a worker does, in a browser and in Node alike: it runs a block in short slices and listens in between.
 */
import { EngineError } from '../engine/engine-error.ts';
import type { CentreModel } from '../engine/model/centre-model.ts';
import { createPause } from './pause.ts';
import type { BlockAnswer, BlockJob, BlockProgress, WorkerApi } from './protocol.ts';
import { handOver, releaseCallback } from './rpc.ts';
import { wallClockMs } from './wall-clock.ts';

/** A block under way in the engine; see engine/block-run.ts. */
export interface BlockRunLike {
  advance(maxEvents: number): boolean;
  /** Memory of its own, which is given away. */
  result(): Float64Array<ArrayBuffer>;
  readonly eventsDone: number;
  readonly replicationsDone: number;
}

/** The engine as a worker sees it. Tests put another in its place. */
export interface BlockEngine<Engine> {
  prepareEngine(model: CentreModel, seedPhrase: string): Engine;
  startBlock(engine: Engine, firstReplication: number, count: number): BlockRunLike;
}

/** Between two looks at the messages. Half of the 50 ms that the design allows, as events differ in cost. */
const SLICE_MS = 25;
const FIRST_SLICE_EVENTS = 2_000;
const FEWEST_EVENTS = 100;
const MOST_EVENTS = 5_000_000;
const PROGRESS_EVERY_MS = 100;
/** Each may take some 30 MB over half a year. A plan with more scenarios still runs; its models are then sent and prepared again. */
const MODELS_KEPT = 8;

/** Makes the worker's side of the protocol around an engine. */
export function createWorkerApi<Engine>(blockEngine: BlockEngine<Engine>, modelsKept = MODELS_KEPT): WorkerApi {
  /** Least recently used first. */
  const engines = new Map<string, Engine>();
  const running = new Set<number>();
  const cancelled = new Set<number>();
  const pause = createPause();

  async function runSlices(ticket: number, run: BlockRunLike, onProgress: (p: BlockProgress) => void): Promise<BlockAnswer> {
    let maxEvents = FIRST_SLICE_EVENTS;
    let reportedAt = wallClockMs();
    for (;;) {
      const startedAt = wallClockMs();
      const eventsBefore = run.eventsDone;
      const finished = run.advance(maxEvents);
      if (finished) return handOver(run.result().buffer);
      const now = wallClockMs();
      maxEvents = nextSlice(run.eventsDone - eventsBefore, now - startedAt, maxEvents);
      if (now - reportedAt >= PROGRESS_EVERY_MS) {
        reportedAt = now;
        onProgress({ eventsDone: run.eventsDone, replicationsDone: run.replicationsDone });
      }
      await pause();
      if (cancelled.has(ticket)) return { status: 'cancelled' };
    }
  }

  return {
    loadModel(modelId, model, seedPhrase) {
      if (engines.has(modelId)) return;
      engines.set(modelId, blockEngine.prepareEngine(model, seedPhrase));
      for (const oldest of engines.keys()) {
        if (engines.size <= modelsKept) break;
        engines.delete(oldest);
      }
    },

    async runBlock(ticket: number, job: BlockJob, onProgress): Promise<BlockAnswer> {
      running.add(ticket);
      try {
        const engine = engines.get(job.modelId);
        if (engine === undefined) return { status: 'model-missing' };
        engines.delete(job.modelId);
        engines.set(job.modelId, engine);
        return await runSlices(ticket, blockEngine.startBlock(engine, job.first, job.count), onProgress);
      } catch (error) {
        // A half-run engine may hold anything: the next block gets a fresh one.
        engines.delete(job.modelId);
        return { status: 'failed', reason: reasonOf(error) };
      } finally {
        running.delete(ticket);
        cancelled.delete(ticket);
        releaseCallback(onProgress);
      }
    },

    cancel(ticket) {
      // May come too late, when the answer is already on its way.
      if (running.has(ticket)) cancelled.add(ticket);
    },
  };
}

/** The engine's errors carry a code and parameters; others a message. */
function reasonOf(error: unknown): string {
  if (error instanceof EngineError) return `${error.code} ${JSON.stringify(error.params)}`;
  return error instanceof Error ? error.message : String(error);
}

/** How many events fill a slice, judged by the last one. Changes how often we listen, never what is computed. */
export function nextSlice(events: number, tookMs: number, lastMaxEvents: number): number {
  // A clock with coarse ticks may say 0; then grow step by step.
  const wanted = tookMs > 0 ? Math.floor((events * SLICE_MS) / tookMs) : lastMaxEvents * 2;
  return Math.min(MOST_EVENTS, lastMaxEvents * 4, Math.max(FEWEST_EVENTS, wanted));
}
