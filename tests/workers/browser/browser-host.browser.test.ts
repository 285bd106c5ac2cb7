/** Real Web Workers and the real engine. */
import { afterEach, expect, test } from 'vitest';
import { createBrowserHost } from '../../../workers/browser/browser-host.ts';
import type { BrowserHostOptions } from '../../../workers/browser/browser-host.ts';
import { compare } from '../../../workers/compare.ts';
import type { RunHost } from '../../../workers/run-host.ts';
import { smallModel } from '../small-model.ts';
import { smallPlan } from '../small-plan.ts';
import { fullPlan } from '../full-plan.ts';
import { RECORDED, RECORDED_FULL } from '../recorded-fingerprint.ts';

const hosts: RunHost[] = [];
afterEach(async () => {
  await Promise.all(hosts.splice(0).map((host) => host.close()));
});

function open(options: BrowserHostOptions): RunHost {
  const host = createBrowserHost(options);
  hosts.push(host);
  return host;
}

test('the same bytes with one and with two workers, and the fingerprint that Node gives', async () => {
  const [one, two] = await Promise.all([1, 2].map((workerCount) => compare(smallPlan(), { host: open({ workerCount }) })));
  expect(JSON.stringify(two)).toBe(JSON.stringify(one));
  expect(one).toMatchObject(RECORDED);
});

test('every mechanism gives the same numbers here as in Node', async () => {
  const result = await compare(fullPlan(), { host: open({ workerCount: 2 }) });
  expect(result).toMatchObject(RECORDED_FULL);
  expect(result.selfChecks.filter(({ passed }) => !passed)).toEqual([]);
});

test('by default it leaves a thread to the page, where there are more than two', () => {
  const { workerCount } = open({});
  const threads = navigator.hardwareConcurrency;
  expect(workerCount).toBe(Math.min(8, threads > 2 ? threads - 1 : threads));
});

test('a worker that hangs is ended after cancel, and the host works on', async () => {
  let started = 0;
  const host = open({
    workerCount: 1,
    startWorker: () => {
      started++;
      return new Worker(new URL('./hanging.worker.ts', import.meta.url), { type: 'module' });
    },
  });
  host.loadModel('m', smallModel(17, 2), 'seed');
  const first = await host.runBlock({ modelId: 'm', first: 0, count: 1 });
  const stop = new AbortController();
  const hanging = host.runBlock({ modelId: 'm', first: 5, count: 1 }, { signal: stop.signal });
  setTimeout(() => stop.abort(), 100);
  await expect(hanging).rejects.toMatchObject({ code: 'cancelled' });
  expect(await host.runBlock({ modelId: 'm', first: 0, count: 1 })).toEqual(first);
  expect(started).toBe(2);
});

test('a worker whose script does not load is a crash, not a wait for ever', async () => {
  const host = open({ workerCount: 1, startWorker: () => new Worker('/there-is-no-such-script.js', { type: 'module' }) });
  host.loadModel('m', smallModel(17, 2), 'seed');
  await expect(host.runBlock({ modelId: 'm', first: 0, count: 1 })).rejects.toMatchObject({ code: 'worker-crashed' });
});

test('progress and partial results reach the page; cancel keeps what is complete', async () => {
  const stop = new AbortController();
  let told = 0;
  const result = await compare(smallPlan(), {
    host: open({ workerCount: 2 }),
    howLong: { replications: 10_000 },
    signal: stop.signal,
    onProgress: () => told++,
    onPartial: () => stop.abort(),
  });
  expect(result.partial).toBe(true);
  expect(told).toBeGreaterThan(0);
});
