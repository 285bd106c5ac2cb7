import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { RunHost } from '../run-host.ts';
import { createWorkerPool } from '../worker-pool.ts';
import type { WorkerHandle } from '../worker-pool.ts';
import { bundleScript } from './bundle-script.ts';
import { nodeEndpoint } from './node-rpc.ts';

export interface NodeHostOptions {
  /** Default: as many as the machine runs at the same time. */
  readonly workerCount?: number | undefined;
  /** The worker's TypeScript file; tests give others. */
  readonly script?: URL;
  /** How long a worker may take to obey cancel before it is ended and replaced, milliseconds. */
  readonly cancelPatienceMs?: number;
}

/** Runs blocks in worker threads. They keep the process alive until `close`. */
export function createNodeHost(options: NodeHostOptions = {}): RunHost {
  const script = options.script ?? new URL('./engine.worker.ts', import.meta.url);
  return createWorkerPool({
    workerCount: options.workerCount ?? availableParallelism(),
    start: () => startThread(script),
    ...(options.cancelPatienceMs === undefined ? {} : { cancelPatienceMs: options.cancelPatienceMs }),
  });
}

async function startThread(script: URL): Promise<WorkerHandle> {
  const code = await bundleScript(script);
  // No options of the parent: a test runner's or a loader's own would be obeyed by the thread too.
  const worker = new Worker(code, { eval: true, execArgv: [] });
  return {
    endpoint: nodeEndpoint(worker),
    onCrash(listener) {
      worker.on('error', (error) => listener(error instanceof Error ? error.message : String(error)));
      worker.on('messageerror', () => listener('a message could not be read'));
      worker.on('exit', (code) => listener(`the thread ended with code ${code}`));
    },
    async terminate() {
      await worker.terminate();
    },
  };
}
