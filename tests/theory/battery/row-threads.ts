import { Worker } from 'node:worker_threads';
import { bundleScript } from '../../../workers/node/bundle-script.ts';
import type { RowOptions, RowResult } from './run-row.ts';

/**
 * Simulates rows on worker threads, the first in the list first, and reports each as it is done. The results do not
 * depend on the number of threads.
 *
 * @throws what a thread throws; the others are ended then
 */
export async function runRows(
  ids: readonly string[],
  threads: number,
  options: RowOptions,
  whenDone: (result: RowResult) => void = () => undefined,
): Promise<RowResult[]> {
  const results = new Map<string, RowResult>();
  const waiting = [...ids];
  const workers = await Promise.all(Array.from({ length: Math.min(threads, ids.length) }, startThread));
  try {
    await Promise.all(workers.map((worker) => work(worker, waiting, options, (id, result) => {
      results.set(id, result);
      whenDone(result);
    })));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return ids.map((id) => results.get(id)!);
}

async function startThread(): Promise<Worker> {
  const code = await bundleScript(new URL('./row-worker.ts', import.meta.url));
  // Without the parent's options: those of a test runner would be obeyed by the thread too.
  return new Worker(code, { eval: true, execArgv: [] });
}

function work(
  worker: Worker,
  waiting: string[],
  options: RowOptions,
  done: (id: string, result: RowResult) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let current = '';
    const next = (): void => {
      const row = waiting.shift();
      if (row === undefined) return resolve();
      current = row;
      worker.postMessage({ row, options });
    };
    worker.on('message', (result: RowResult) => {
      done(current, result);
      next();
    });
    worker.on('error', (error: unknown) =>
      reject(new Error(`row ${current}`, { cause: error })),
    );
    worker.on('exit', (code) => reject(new Error(`row ${current}: the thread ended with code ${code}`)));
    next();
  });
}
