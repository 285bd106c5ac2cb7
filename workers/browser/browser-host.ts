import type { RunHost } from '../run-host.ts';
import { createWorkerPool } from '../worker-pool.ts';
import type { WorkerHandle } from '../worker-pool.ts';

/** More workers than this bring little: the memory bandwidth is shared. */
const MOST_WORKERS = 8;
/** With so few threads the page shares one with a worker: it has little to do while a run is under way. */
const FEW_THREADS = 2;

export interface BrowserHostOptions {
  /** Default: one less than the machine's threads, as the page needs one, but all of one or two; at most 8. */
  readonly workerCount?: number;
  /** Starts one worker; tests give others. */
  readonly startWorker?: () => Worker;
}

/** Runs blocks in Web Workers. Create one host per page and keep it: warm workers answer sooner. */
export function createBrowserHost(options: BrowserHostOptions = {}): RunHost {
  const startWorker = options.startWorker ?? startEngineWorker;
  const threads = navigator.hardwareConcurrency;
  const workerCount = options.workerCount ?? Math.min(MOST_WORKERS, threads <= FEW_THREADS ? threads : threads - 1);
  return createWorkerPool({ workerCount, start: () => Promise.resolve(handleOf(startWorker())) });
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
