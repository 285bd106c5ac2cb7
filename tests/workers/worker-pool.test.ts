/** The pool with "workers" in this thread: the same messages, without the wait for threads to start. */
import { MessageChannel } from 'node:worker_threads';
import { afterEach, expect, test } from 'vitest';
import { serve } from '../../workers/rpc.ts';
import type { Endpoint } from '../../workers/rpc.ts';
import type { RunHost } from '../../workers/run-host.ts';
import { createWorkerApi } from '../../workers/worker-loop.ts';
import type { WorkerApi } from '../../workers/protocol.ts';
import { createWorkerPool } from '../../workers/worker-pool.ts';
import { fakeEngine, fakeModel } from './fake-engine.ts';
import type { FakeHooks } from './fake-engine.ts';

interface FakeWorker {
  crash(reason: string): void;
  terminated: boolean;
}

const hosts: RunHost[] = [];
afterEach(async () => {
  await Promise.all(hosts.splice(0).map((host) => host.close()));
});

/** A pool whose workers run `api` (a new one for each worker). */
function pool(workerCount: number, api: (index: number) => WorkerApi, cancelPatienceMs = 20): { host: RunHost; workers: FakeWorker[] } {
  const workers: FakeWorker[] = [];
  const host = createWorkerPool({
    workerCount,
    cancelPatienceMs,
    start: () => {
      const { port1, port2 } = new MessageChannel();
      let listener = (_reason: string): void => undefined;
      const worker: FakeWorker = { terminated: false, crash: (reason) => listener(reason) };
      serve(api(workers.length), port2 as unknown as Endpoint);
      workers.push(worker);
      return Promise.resolve({
        endpoint: port1 as unknown as Endpoint,
        onCrash: (tell) => (listener = tell),
        terminate: () => {
          worker.terminated = true;
          port2.close();
          return Promise.resolve();
        },
      });
    },
  });
  hosts.push(host);
  return { host, workers };
}

const working = (hooks: FakeHooks = {}) => (): WorkerApi => createWorkerApi(fakeEngine(hooks));

/** Takes blocks and never says another word. */
const deaf = (onTaken = (): void => undefined): WorkerApi => ({
  loadModel: () => undefined,
  cancel: () => undefined,
  runBlock: () => {
    onTaken();
    return new Promise(() => undefined);
  },
});

function busyMs(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

const job = (first: number) => ({ modelId: 'm', first, count: 5 });

test('blocks beyond the number of workers wait for their turn; each worker is started once', async () => {
  const { host, workers } = pool(2, working());
  host.loadModel('m', fakeModel(1), 'seed');
  const answers = await Promise.all([0, 5, 10, 15, 20].map((first) => host.runBlock(job(first))));
  expect(answers.map((doubles) => doubles[0])).toEqual([0, 5, 10, 15, 20]);
  expect(answers[0]).toHaveLength(5 * 3 + 2);
  expect(workers).toHaveLength(2);
});

test('a worker prepares a model once, as long as it keeps it', async () => {
  let prepared = 0;
  const counting = fakeEngine();
  const { host } = pool(1, () =>
    createWorkerApi({ ...counting, prepareEngine: (model, seed) => (prepared++, counting.prepareEngine(model, seed)) }, 2),
  );
  const models = ['a', 'b', 'c'];
  models.forEach((id, i) => host.loadModel(id, fakeModel(i), 'seed'));
  const run = (modelId: string) => host.runBlock({ modelId, first: 0, count: 1 });
  await run('a');
  await run('b');
  await run('a');
  expect(prepared).toBe(2);
  // A third pushes out the least recently used one, which then comes back unasked.
  expect((await run('c'))[1]).toBe(2);
  await run('a');
  expect(prepared).toBe(3);
  expect((await run('b'))[1]).toBe(1);
  expect(prepared).toBe(4);
});

test('a model dropped by the caller stays prepared in the worker', async () => {
  const { host } = pool(1, working());
  host.loadModel('m', fakeModel(1), 'seed');
  await host.runBlock(job(0));
  host.dropModel('m');
  await expect(host.runBlock(job(5))).resolves.toHaveLength(17);
  await expect(host.runBlock({ ...job(0), modelId: 'other' })).rejects.toMatchObject({ code: 'unknown-model' });
});

test('a worker that hears cancel keeps its place', async () => {
  const stop = new AbortController();
  const { host, workers } = pool(1, working({ onAdvance: () => stop.abort() }));
  host.loadModel('m', fakeModel(1), 'seed');
  // As good as endless.
  const endless = { modelId: 'm', first: 0, count: 1e12 };
  await expect(host.runBlock(endless, { signal: stop.signal })).rejects.toMatchObject({ code: 'cancelled' });
  await expect(host.runBlock(job(5))).resolves.toHaveLength(17);
  expect(workers.map((w) => w.terminated)).toEqual([false]);
});

test('a worker busy with long slices still hears cancel', async () => {
  const stop = new AbortController();
  let slices = 0;
  const { host, workers } = pool(
    1,
    working({
      onAdvance: () => {
        busyMs(20);
        slices++;
        setTimeout(() => stop.abort());
      },
    }),
    2_000,
  );
  host.loadModel('m', fakeModel(1), 'seed');
  await expect(host.runBlock({ modelId: 'm', first: 0, count: 1e12 }, { signal: stop.signal })).rejects.toMatchObject({ code: 'cancelled' });
  const slicesAtCancel = slices;
  await expect(host.runBlock({ modelId: 'm', first: 0, count: 1 })).resolves.toHaveLength(5);
  // A few may pass until the message is read, and one belongs to the second block.
  expect(slices - slicesAtCancel).toBeLessThan(5);
  expect(workers.map((w) => w.terminated)).toEqual([false]);
});

test('a worker that does not hear cancel is ended, and another takes its place', async () => {
  const stop = new AbortController();
  const { host, workers } = pool(1, (index) => (index === 0 ? deaf(() => stop.abort()) : working()()));
  host.loadModel('m', fakeModel(1), 'seed');
  const lost = host.runBlock(job(0), { signal: stop.signal });
  const next = host.runBlock(job(5));
  await expect(lost).rejects.toMatchObject({ code: 'cancelled' });
  await expect(next).resolves.toHaveLength(17);
  expect(workers.map((w) => w.terminated)).toEqual([true, false]);
});

test('a waiting block that is cancelled never starts', async () => {
  const started: number[] = [];
  const { host } = pool(1, working({ onStart: (_, first) => void started.push(first) }));
  host.loadModel('m', fakeModel(1), 'seed');
  const stop = new AbortController();
  const running = host.runBlock(job(0));
  const waiting = host.runBlock(job(5), { signal: stop.signal });
  stop.abort();
  await expect(waiting).rejects.toMatchObject({ code: 'cancelled' });
  await running;
  await host.runBlock(job(10));
  expect(started).toEqual([0, 10]);
  await expect(host.runBlock(job(15), { signal: stop.signal })).rejects.toMatchObject({ code: 'cancelled' });
});

test('a crash is told to the caller at once, and the next block gets a new worker', async () => {
  const { host, workers } = pool(1, (index) => (index === 0 ? deaf(() => workers[0]!.crash('power')) : working()()));
  host.loadModel('m', fakeModel(1), 'seed');
  const lost = host.runBlock(job(0));
  await expect(lost).rejects.toMatchObject({ code: 'worker-crashed', params: { reason: 'power' } });
  await expect(host.runBlock(job(0))).resolves.toHaveLength(17);
  expect(workers).toHaveLength(2);
});

test('what the engine throws comes back as a refused block, and the worker lives on with a fresh engine', async () => {
  let broken = true;
  const { host, workers } = pool(
    1,
    working({
      onAdvance: () => {
        if (broken) throw new Error('time runs backwards');
      },
    }),
  );
  host.loadModel('m', fakeModel(1), 'seed');
  await expect(host.runBlock(job(0))).rejects.toMatchObject({ code: 'block-failed', params: { first: 0, reason: 'time runs backwards' } });
  broken = false;
  await expect(host.runBlock(job(0))).resolves.toHaveLength(17);
  expect(workers.map((w) => w.terminated)).toEqual([false]);
});

test('a model that cannot be prepared is a refused block', async () => {
  const { host } = pool(1, () =>
    createWorkerApi({
      ...fakeEngine(),
      prepareEngine: () => {
        throw new Error('no queues');
      },
    }),
  );
  host.loadModel('m', fakeModel(1), 'seed');
  const error = await host.runBlock(job(0)).catch((e: unknown) => e);
  expect(error).toMatchObject({ code: 'block-failed' });
  expect(String((error as { params: { reason: string } }).params.reason)).toContain('no queues');
});

test('closing ends everything: running, waiting and new blocks are refused', async () => {
  const { host, workers } = pool(1, () => deaf());
  host.loadModel('m', fakeModel(1), 'seed');
  const blocks = [host.runBlock(job(0)), host.runBlock(job(5))].map((block) => block.catch((e: unknown) => e));
  await host.close();
  for (const block of blocks) expect(await block).toMatchObject({ code: 'host-closed' });
  await expect(host.runBlock(job(0))).rejects.toMatchObject({ code: 'host-closed' });
  expect(workers.map((w) => w.terminated)).toEqual([true]);
});

test('warming up starts every worker once, and what comes then finds them there', async () => {
  const { host, workers } = pool(3, working());
  host.warmUp();
  host.warmUp();
  expect(workers).toHaveLength(3);
  host.loadModel('m', fakeModel(1), 'seed');
  expect((await host.runBlock(job(5)))[0]).toBe(5);
  expect(workers).toHaveLength(3);
});

test('a worker that cannot be started is told as a crash to the block that needs it, and tried again for the next', async () => {
  let attempts = 0;
  const host = createWorkerPool({
    workerCount: 1,
    start: () => Promise.reject(new Error(`no room, attempt ${++attempts}`)),
  });
  hosts.push(host);
  host.warmUp();
  host.loadModel('m', fakeModel(1), 'seed');
  await expect(host.runBlock(job(0))).rejects.toMatchObject({ code: 'worker-crashed', params: { reason: 'no room, attempt 1' } });
  await expect(host.runBlock(job(5))).rejects.toMatchObject({ code: 'worker-crashed', params: { reason: 'no room, attempt 2' } });
});

test('a host closed while its workers start ends them as they come', async () => {
  const { host, workers } = pool(2, working());
  host.warmUp();
  await host.close();
  expect(workers.map(({ terminated }) => terminated)).toEqual([true, true]);
});

test('progress is told while a block runs and never after its answer', async () => {
  const { host } = pool(1, working({ onAdvance: () => busyMs(15) }));
  host.loadModel('m', fakeModel(1), 'seed');
  const told: number[] = [];
  let answered = false;
  await host.runBlock({ modelId: 'm', first: 0, count: 20_000 }, { onProgress: (p) => told.push(answered ? NaN : p.replicationsDone) });
  answered = true;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told.length).toBeGreaterThan(0);
  expect(told).not.toContain(NaN);
  expect(told).toEqual([...told].sort((a, b) => a - b));
});
