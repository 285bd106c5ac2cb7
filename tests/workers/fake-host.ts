/** A host without threads: answers come when and how a test wants them. */
import type { CentreModel } from '../../engine/model/centre-model.ts';
import type { BlockJob } from '../../workers/protocol.ts';
import { RunError } from '../../workers/run-error.ts';
import type { BlockOptions, RunHost } from '../../workers/run-host.ts';
import { fakeEngine } from './fake-engine.ts';

export interface AskedBlock {
  readonly scenario: number;
  readonly first: number;
  readonly count: number;
}

export interface FakeHost extends RunHost {
  /** Blocks in the order in which they were asked for. */
  readonly asked: readonly AskedBlock[];
  /** Models known at this moment. */
  readonly models: ReadonlyMap<string, unknown>;
}

/**
 * @param before  awaited before each answer; may delay it or throw instead of it.
 */
export function createFakeHost(workerCount: number, before?: (block: AskedBlock, options: BlockOptions) => Promise<void> | void): FakeHost {
  const engine = fakeEngine();
  const models = new Map<string, { model: CentreModel; seedPhrase: string }>();
  const asked: AskedBlock[] = [];
  let atOnce = 0;
  return {
    workerCount,
    asked,
    models,
    loadModel: (id, model, seedPhrase) => void models.set(id, { model, seedPhrase }),
    dropModel: (id) => void models.delete(id),
    warmUp: () => undefined,
    close: () => Promise.resolve(),
    async runBlock(job: BlockJob, options: BlockOptions = {}) {
      const known = models.get(job.modelId);
      if (known === undefined) throw new RunError('unknown-model');
      const block = { scenario: known.model.horizonS, first: job.first, count: job.count };
      asked.push(block);
      if (++atOnce > workerCount) throw new Error('more blocks at once than workers');
      try {
        await before?.(block, options);
        if (options.signal?.aborted === true) throw new RunError('cancelled');
        const run = engine.startBlock(engine.prepareEngine(known.model, known.seedPhrase), job.first, job.count);
        while (!run.advance(50)) options.onProgress?.({ eventsDone: run.eventsDone, replicationsDone: run.replicationsDone });
        return run.result();
      } finally {
        atOnce--;
      }
    },
  };
}
