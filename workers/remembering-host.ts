import type { BlockJob } from './protocol.ts';
import { RunError } from './run-error.ts';
import type { BlockOptions, RunHost } from './run-host.ts';

/** A first block of a large plan is a few megabytes. */
const BLOCKS_KEPT = 16;

/** A block that was asked for, and how many still want it. */
interface Shared {
  readonly answer: Promise<Float64Array>;
  readonly stop: AbortController;
  wanted: number;
  done: boolean;
}

/**
 * A host that remembers the answers to first blocks, least recently used first out: what was tried ahead of a run, and
 * every scenario that an edit left as it was, is not computed again. Answers are pure, so no result depends on it.
 */
export function createRememberingHost(host: RunHost, kept = BLOCKS_KEPT): RunHost {
  const blocks = new Map<string, Shared>();

  function ask(key: string, job: BlockJob, { onProgress }: BlockOptions): Shared {
    const stop = new AbortController();
    const answer = host.runBlock(job, { signal: stop.signal, onProgress });
    const shared: Shared = { answer, stop, wanted: 0, done: false };
    answer.then(
      () => (shared.done = true),
      () => forget(key, shared),
    );
    return shared;
  }

  function forget(key: string, shared: Shared): void {
    if (blocks.get(key) === shared) blocks.delete(key);
  }

  function runShared(key: string, job: BlockJob, options: BlockOptions): Promise<Float64Array> {
    const { signal } = options;
    if (signal?.aborted === true) return Promise.reject(new RunError('cancelled'));
    const shared = blocks.get(key) ?? ask(key, job, options);
    blocks.delete(key);
    blocks.set(key, shared);
    for (const [oldest, { done }] of blocks) {
      if (blocks.size <= kept) break;
      if (done) blocks.delete(oldest);
    }
    shared.wanted++;
    return new Promise((resolve, reject) => {
      const onAbort = (): void => {
        reject(new RunError('cancelled'));
        if (--shared.wanted > 0 || shared.done) return;
        forget(key, shared);
        shared.stop.abort();
      };
      signal?.addEventListener('abort', onAbort);
      const settle = (): void => signal?.removeEventListener('abort', onAbort);
      shared.answer.finally(settle).then(resolve, reject);
    });
  }

  return {
    workerCount: host.workerCount,
    warmUp: () => host.warmUp(),
    loadModel: (modelId, model, seedPhrase) => host.loadModel(modelId, model, seedPhrase),
    dropModel: (modelId) => host.dropModel(modelId),
    runBlock(job, options = {}) {
      if (job.first !== 0) return host.runBlock(job, options);
      return runShared(`${job.modelId}/${job.count}`, job, options);
    },
    close() {
      blocks.clear();
      return host.close();
    },
  };
}
