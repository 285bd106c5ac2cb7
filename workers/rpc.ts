/**
 * The only file that knows the library behind calls between threads.
 *
 * Two of its habits are fenced in here: a call on a connection whose far end died never settles (so callers keep their
 * own list of pending calls), and a connection that nobody refers to is collected with its calls (so callers keep
 * `remote` for the worker's life).
 */
import { expose, proxy, releaseProxy, transfer, wrap } from 'comlink';
import type { Endpoint, Remote } from 'comlink';
import type { BlockAnswer, BlockProgress, WorkerApi } from './protocol.ts';

export type { Endpoint } from 'comlink';
export type RemoteWorker = Remote<WorkerApi>;

/** Host side: calls go to the worker at the other end. */
export function connect(endpoint: Endpoint): RemoteWorker {
  return wrap<WorkerApi>(endpoint);
}

/** Host side: lets go of the connection. Call before ending the worker. */
export function disconnect(remote: RemoteWorker): void {
  remote[releaseProxy]();
}

/** Host side: makes a callback that the worker can call. The worker must `releaseCallback` it. */
export function callback(listener: (progress: BlockProgress) => void): (progress: BlockProgress) => void {
  return proxy((progress: BlockProgress) => listener(progress));
}

/**
 * Worker side: answers calls that arrive at `endpoint`.
 *
 * Until a first buffer is handed over, V8 compiles for memory that is never given away; then it throws all of that out and
 * begins anew, in the middle of a first run. So a buffer is given away before anything is compiled. Measured in Node, a tenth
 * of a second per worker; Chromium begins anew all the same.
 */
export function serve(api: WorkerApi, endpoint: Endpoint): void {
  const nothing = new ArrayBuffer(8);
  structuredClone(nothing, { transfer: [nothing] });
  expose(api, endpoint);
}

/** Worker side: hands the buffer over instead of copying it. */
export function handOver(buffer: ArrayBuffer): BlockAnswer {
  return transfer({ status: 'done', buffer }, [buffer]);
}

/** Worker side: closes the channel that a callback came through. */
export function releaseCallback(listener: unknown): void {
  const release = (listener as { [releaseProxy]?: unknown })[releaseProxy];
  if (typeof release === 'function') (release as () => void)();
}
