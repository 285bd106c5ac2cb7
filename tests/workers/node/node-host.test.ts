/** Real threads, real engine, real trouble. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { modelShape } from '../../../engine/block-run.ts';
import type { CommonReplications } from '../../../workers/common-replications.ts';
import { createNodeHost } from '../../../workers/node/node-host.ts';
import type { NodeHostOptions } from '../../../workers/node/node-host.ts';
import { runPlan } from '../../../workers/run-plan.ts';
import type { RunPlan, RunPlanOptions } from '../../../workers/run-plan.ts';
import { smallModel } from '../small-model.ts';

// Starting processes and threads takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yuyan-node-host-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function plan(replications: number): RunPlan {
  const models = [smallModel(17), smallModel(18)];
  return {
    // The troubled worker looks for its troubles there; to the engine it is a phrase like any other.
    seedPhrase: folder,
    stopping: { kind: 'replications', replications },
    scenarios: models.map((model, i) => ({ id: `s${i}`, modelId: `m${i}`, model, tallyLength: modelShape(model).length })),
  };
}

async function run(hostOptions: NodeHostOptions, replications = 12, options: Partial<RunPlanOptions> = {}): Promise<string> {
  const host = createNodeHost(hostOptions);
  try {
    return bytesOf((await runPlan(plan(replications), { host, ...options })).common);
  } finally {
    await host.close();
  }
}

const bytesOf = (common: CommonReplications): string =>
  common.scenarios.map((s) => [...s.tallies, s.grid].map((a) => Buffer.from(a.slice().buffer).toString('base64')).join()).join('\n');

const troubled = new URL('./troubled.worker.ts', import.meta.url);
const cause = (trouble: string): void => writeFileSync(join(folder, trouble), '');

test('one or two threads, the same bytes; and they hold contacts', async () => {
  const one = await run({ workerCount: 1 });
  const two = await run({ workerCount: 2 });
  expect(two).toBe(one);
  const numbers = new Float64Array(Uint8Array.from(Buffer.from(one.split(',')[0]!, 'base64')).buffer);
  // About 2880 calls in 8 hours at one every 10 s; the first field of the tallies counts new cases.
  expect(numbers[0]).toBeGreaterThan(2880 - 6 * Math.sqrt(2880));
  expect(numbers[0]).toBeLessThan(2880 + 6 * Math.sqrt(2880));
});

test('a thread that dies in the middle of a block costs nothing but time', async () => {
  const calm = await run({ workerCount: 2 });
  cause('crash');
  expect(await run({ workerCount: 2, script: troubled })).toBe(calm);
  cause('crash');
  expect(await run({ workerCount: 1, script: troubled })).toBe(calm);
});

test('a block that always kills its thread is given up and named', async () => {
  cause('crash-always');
  await expect(run({ workerCount: 1, script: troubled })).rejects.toMatchObject({
    code: 'block-failed',
    params: { scenario: 's0', first: 5, count: 5, attempts: 3, reason: 'the thread ended with code 1' },
  });
});

test('a thread that hangs is ended after cancel, and the host works on', async () => {
  cause('hang');
  const host = createNodeHost({ workerCount: 1, script: troubled });
  try {
    host.loadModel('m', smallModel(17), folder);
    const stop = new AbortController();
    const hanging = host.runBlock({ modelId: 'm', first: 5, count: 5 }, { signal: stop.signal });
    setTimeout(() => stop.abort(), 500);
    await expect(hanging).rejects.toMatchObject({ code: 'cancelled' });
    const next = await host.runBlock({ modelId: 'm', first: 0, count: 5 });
    expect(next.length).toBeGreaterThan(5 * modelShape(smallModel(17)).length);
  } finally {
    await host.close();
  }
});

test('a block begun again after cancel gives the bytes of a fresh one', async () => {
  const host = createNodeHost({ workerCount: 1, cancelPatienceMs: 60_000 });
  const fresh = createNodeHost({ workerCount: 1 });
  try {
    for (const h of [host, fresh]) h.loadModel('m', smallModel(17, 24), 'seed');
    const stop = new AbortController();
    const long = host.runBlock({ modelId: 'm', first: 0, count: 5_000 }, { signal: stop.signal });
    setTimeout(() => stop.abort(), 500);
    await expect(long).rejects.toMatchObject({ code: 'cancelled' });
    const job = { modelId: 'm', first: 3, count: 2 };
    expect(await host.runBlock(job)).toEqual(await fresh.runBlock(job));
  } finally {
    await Promise.all([host.close(), fresh.close()]);
  }
});

test('a script that does not load is a failed block, not a wait for ever', async () => {
  const script = new URL('./there-is-no-such.worker.ts', import.meta.url);
  await expect(run({ workerCount: 1, script })).rejects.toMatchObject({ code: 'block-failed', params: { attempts: 3 } });
});

test('interrupted, the threads end and what is complete is the same as a shorter run', async () => {
  const stop = new AbortController();
  const shorter = await run({ workerCount: 2 }, 5);
  const interrupted = await run({ workerCount: 2 }, 10_000, { signal: stop.signal, onCommon: () => stop.abort() });
  expect(interrupted.length).toBeGreaterThanOrEqual(shorter.length);
  const firstVectors = (text: string): string[] => text.split('\n').map((scenario) => scenario.split(',').slice(0, 5).join());
  expect(firstVectors(interrupted)).toEqual(firstVectors(shorter));
});
