/**
 * A RunHost over workers of any kind: hands waiting blocks to free workers, notices crashes, and gets rid of a worker
 * that does not listen. `browser/` and `node/` say how a worker is started.
 */
import type { CentreModel } from '../engine/model/centre-model.ts';
import type { BlockAnswer, BlockJob } from './protocol.ts';
import { callback, connect, disconnect } from './rpc.ts';
import type { Endpoint, RemoteWorker } from './rpc.ts';
import { RunError } from './run-error.ts';
import type { BlockOptions, RunHost } from './run-host.ts';

/** A worker just started. */
export interface WorkerHandle {
  readonly endpoint: Endpoint;
  /** Tells, once or more, that the worker died by itself. */
  onCrash(listener: (reason: string) => void): void;
  terminate(): Promise<void>;
}

export interface WorkerPoolOptions {
  readonly workerCount: number;
  /** Rejects when a worker cannot be started. */
  start(): Promise<WorkerHandle>;
  /** How long a worker may take to obey cancel before it is ended and replaced, milliseconds. */
  readonly cancelPatienceMs?: number;
}

const CANCEL_PATIENCE_MS = 200;

interface Task {
  readonly ticket: number;
  readonly job: BlockJob;
  readonly options: BlockOptions;
  settled: boolean;
  patience?: ReturnType<typeof setTimeout>;
  resolve(doubles: Float64Array): void;
  reject(error: RunError): void;
}

/** A living worker. */
interface Seat {
  readonly handle: WorkerHandle;
  /** Referred to for the worker's whole life; see rpc.ts. */
  readonly remote: RemoteWorker;
  /** Models this worker was given. */
  readonly models: Set<string>;
  /** Breaks off the call under way: a dead worker never answers. */
  breakOff: ((error: RunError) => void) | null;
}

/** Room for one worker; it is started by `warmUp` or when first needed, and again after it was lost. */
interface Lane {
  seat: Seat | null;
  /** A worker being started. */
  opening: Promise<Seat> | null;
  task: Task | null;
}

/** Makes a host that runs up to `workerCount` blocks at a time, oldest request first. */
export function createWorkerPool(options: WorkerPoolOptions): RunHost {
  const patienceMs = options.cancelPatienceMs ?? CANCEL_PATIENCE_MS;
  const lanes: Lane[] = Array.from({ length: options.workerCount }, () => ({ seat: null, opening: null, task: null }));
  const models = new Map<string, { model: CentreModel; seedPhrase: string }>();
  const endings = new Set<Promise<void>>();
  let waiting: Task[] = [];
  let lastTicket = 0;
  let closed = false;

  async function openSeat(lane: Lane): Promise<Seat> {
    let handle: WorkerHandle;
    try {
      handle = await options.start();
    } catch (error) {
      throw new RunError('worker-crashed', { reason: error instanceof Error ? error.message : String(error) });
    } finally {
      lane.opening = null;
    }
    const seat: Seat = { handle, remote: connect(handle.endpoint), models: new Set(), breakOff: null };
    handle.onCrash((reason) => {
      if (lane.seat === seat) loseSeat(lane, new RunError('worker-crashed', { reason }));
    });
    lane.seat = seat;
    if (!closed) return seat;
    const error = new RunError('host-closed');
    loseSeat(lane, error);
    throw error;
  }

  /** The lane's worker, started if there is none. */
  async function seatOf(lane: Lane): Promise<Seat> {
    return lane.seat ?? (lane.opening ??= openSeat(lane));
  }

  function loseSeat(lane: Lane, error: RunError): void {
    const seat = lane.seat;
    if (seat === null) return;
    lane.seat = null;
    disconnect(seat.remote);
    const ending = seat.handle.terminate().finally(() => endings.delete(ending));
    endings.add(ending);
    seat.breakOff?.(error);
  }

  /** One call that also ends when the worker does. */
  function call<T>(seat: Seat, start: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      seat.breakOff = reject;
      start().then(resolve, reject);
    });
  }

  async function ask(seat: Seat, task: Task): Promise<BlockAnswer> {
    const { job, ticket } = task;
    // The worker keeps only so many models, so it may have to be told once more.
    for (let attempt = 0; attempt < 2; attempt++) {
      if (!seat.models.has(job.modelId)) {
        const known = models.get(job.modelId);
        if (known === undefined) throw new RunError('unknown-model', { modelId: job.modelId });
        await call(seat, () => seat.remote.loadModel(job.modelId, known.model, known.seedPhrase));
        seat.models.add(job.modelId);
      }
      if (task.settled) return { status: 'cancelled' };
      // Progress comes by another channel than the answer and may arrive after it.
      const onProgress = callback((progress) => {
        if (!task.settled) task.options.onProgress?.(progress);
      });
      const answer = await call<BlockAnswer>(seat, async () => seat.remote.runBlock(ticket, job, onProgress));
      if (answer.status !== 'model-missing') return answer;
      seat.models.delete(job.modelId);
    }
    return { status: 'failed', reason: 'the worker does not keep the model' };
  }

  async function work(lane: Lane, task: Task): Promise<void> {
    lane.task = task;
    try {
      const answer = await ask(await seatOf(lane), task);
      if (answer.status === 'done') task.resolve(new Float64Array(answer.buffer));
      else if (answer.status === 'cancelled') task.reject(new RunError('cancelled'));
      else task.reject(blockFailed(task.job, answer.status === 'failed' ? answer.reason : answer.status));
    } catch (error) {
      task.reject(error instanceof RunError ? error : blockFailed(task.job, String(error)));
    } finally {
      clearTimeout(task.patience);
      lane.task = null;
      if (lane.seat !== null) lane.seat.breakOff = null;
      dispatch();
    }
  }

  function dispatch(): void {
    for (const lane of lanes) {
      if (lane.task !== null || closed) continue;
      const task = waiting.shift();
      if (task === undefined) return;
      void work(lane, task);
    }
  }

  function cancel(task: Task): void {
    task.reject(new RunError('cancelled'));
    waiting = waiting.filter((other) => other !== task);
    const lane = lanes.find((candidate) => candidate.task === task);
    if (lane === undefined || lane.seat === null) return;
    lane.seat.remote.cancel(task.ticket).catch(() => undefined);
    task.patience = setTimeout(() => {
      if (lane.task === task) loseSeat(lane, new RunError('cancelled'));
    }, patienceMs);
  }

  return {
    workerCount: options.workerCount,

    warmUp() {
      // A worker that cannot be started is reported by the first block that needs it.
      if (!closed) for (const lane of lanes) seatOf(lane).catch(() => undefined);
    },

    loadModel(modelId, model, seedPhrase) {
      models.set(modelId, { model, seedPhrase });
    },

    dropModel(modelId) {
      models.delete(modelId);
    },

    runBlock(job, blockOptions = {}) {
      if (closed) return Promise.reject(new RunError('host-closed'));
      const { signal } = blockOptions;
      if (signal?.aborted === true) return Promise.reject(new RunError('cancelled'));
      return new Promise((resolve, reject) => {
        const settle = (then: () => void): void => {
          if (task.settled) return;
          task.settled = true;
          signal?.removeEventListener('abort', onAbort);
          then();
        };
        const task: Task = {
          ticket: ++lastTicket,
          job,
          options: blockOptions,
          settled: false,
          resolve: (doubles) => settle(() => resolve(doubles)),
          reject: (error) => settle(() => reject(error)),
        };
        const onAbort = (): void => cancel(task);
        signal?.addEventListener('abort', onAbort);
        waiting.push(task);
        dispatch();
      });
    },

    async close() {
      closed = true;
      const error = new RunError('host-closed');
      for (const task of waiting) task.reject(error);
      waiting = [];
      for (const lane of lanes) {
        lane.task?.reject(error);
        loseSeat(lane, error);
      }
      models.clear();
      // Workers that are being started find the host closed and end.
      await Promise.allSettled(lanes.flatMap((lane) => lane.opening ?? []));
      await Promise.all(endings);
    },
  };
}

function blockFailed(job: BlockJob, reason: string): RunError {
  return new RunError('block-failed', { first: job.first, count: job.count, reason });
}
