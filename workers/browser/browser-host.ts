import type { RunHost } from '../run-host.ts';
import { createWorkerPool } from '../worker-pool.ts';
import type { WorkerHandle } from '../worker-pool.ts';

/** More workers than this bring little: the page's own thread and the memory bandwidth are shared. */
const MOST_WORKERS = 8;

export interface BrowserHostOptions {
  /** Default: one less than the machine's threads, as the page needs one; at least 1, at most 8. */
  readonly workerCount?: number;
  /** Starts one worker; tests give others. */
  readonly startWorker?: () => Worker;
}

/** Runs blocks in Web Workers. Create one host per page and keep it: warm workers answer sooner. */
export function createBrowserHost(options: BrowserHostOptions = {}): RunHost {
  const startWorker = options.startWorker ?? startEngineWorker;
  const spare = navigator.hardwareConcurrency - 1;
  const workerCount = options.workerCount ?? Math.max(1, Math.min(MOST_WORKERS, spare));
  return createWorkerPool({ workerCount, start: () => handleOf(startWorker()) });
}

function startEngineWorker(): Worker {
  return new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module', name: 'engine' });
}

function handleOf(worker: Worker): WorkerHandle {
  return {
    endpoint: worker,
    onCrash(listener) {
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        listener(event.message || 'the worker script did not load');
      });
      worker.addEventListener('messageerror', () => listener('a message could not be read'));
    },
    terminate() {
      worker.terminate();
      return Promise.resolve();
    },
  };
}
