import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CommonReplications } from '../../workers/common-replications.ts';
import { RunError } from '../../workers/run-error.ts';
import { runPlan } from '../../workers/run-plan.ts';
import type { RunPlan, RunProgress } from '../../workers/run-plan.ts';
import type { StoppingRule } from '../../workers/stopping.ts';
import { FAKE_TALLY_LENGTH, fakeModel, fakeTallies } from './fake-engine.ts';
import { createFakeHost } from './fake-host.ts';

function plan(scenarios: number, stopping: StoppingRule): RunPlan {
  return {
    seedPhrase: 'seed',
    stopping,
    scenarios: Array.from({ length: scenarios }, (_, i) => ({
      id: `s${i}`,
      modelId: `m${i}`,
      model: fakeModel(i),
      tallyLength: FAKE_TALLY_LENGTH,
    })),
  };
}

const exactly = (replications: number): StoppingRule => ({ kind: 'replications', replications });
const bytesOf = (common: CommonReplications): string =>
  common.scenarios.map((s) => [...s.tallies, s.grid].map((a) => Buffer.from(a.slice().buffer).toString('hex')).join()).join('\n');

test('neither the number of workers nor the order of answers changes a byte', async () => {
  const reference = bytesOf((await runPlan(plan(3, exactly(23)), { host: createFakeHost(1) })).common);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 7 }), fc.scheduler(), async (workers, scheduler) => {
      const host = createFakeHost(workers, () => scheduler.schedule(Promise.resolve()));
      const outcome = runPlan(plan(3, exactly(23)), { host });
      await scheduler.waitFor(outcome);
      expect(bytesOf((await outcome).common)).toBe(reference);
    }),
    { numRuns: 40 },
  );
});

test('every replication is there once, at its own place', async () => {
  const { common, stoppedBecause } = await runPlan(plan(2, exactly(12)), { host: createFakeHost(3) });
  expect(stoppedBecause).toBe('replications');
  expect(common.replications).toBe(12);
  common.scenarios.forEach((scenario, s) => {
    expect(scenario.tallies.map((t) => [...t])).toEqual(Array.from({ length: 12 }, (_, r) => fakeTallies(s, 4, r)));
  });
});

test('blocks go out replication by replication, all scenarios of a block before the next block', async () => {
  const host = createFakeHost(2);
  await runPlan(plan(3, exactly(12)), { host });
  expect(host.asked).toEqual(
    [[0, 5], [5, 5], [10, 2]].flatMap(([first, count]) => [0, 1, 2].map((scenario) => ({ scenario, first, count }))),
  );
  expect(host.models.size).toBe(0);
});

test('precision doubles its rounds and looks only at whole ones', async () => {
  const looks: number[] = [];
  const outcome = await runPlan(
    { ...plan(2, { kind: 'precision', maximum: 400 }), reached: (soFar) => looks.push(soFar.replications) === 3 },
    { host: createFakeHost(2) },
  );
  expect(looks).toEqual([10, 20, 40]);
  expect(outcome.stoppedBecause).toBe('precision');
  expect(outcome.common.replications).toBe(40);
});

test('precision that is never reached ends at 400', async () => {
  const outcome = await runPlan(
    { ...plan(1, { kind: 'precision', maximum: 400 }), reached: () => false },
    { host: createFakeHost(2) },
  );
  expect(outcome).toMatchObject({ stoppedBecause: 'limit', common: { replications: 400 } });
});

test('the first block of all scenarios is told before the first round is over, then each round but the last', async () => {
  const told: number[] = [];
  await runPlan(
    { ...plan(2, { kind: 'precision', maximum: 400 }), reached: (soFar) => soFar.replications >= 20 },
    { host: createFakeHost(1), onCommon: (soFar) => told.push(soFar.replications) },
  );
  expect(told).toEqual([5, 10]);
});

test('a worker that crashes once changes nothing but the number of attempts', async () => {
  const crashed = new Set<string>();
  const host = createFakeHost(2, (block) => {
    const key = `${block.scenario}/${block.first}`;
    if (crashed.has(key)) return;
    crashed.add(key);
    throw new RunError('worker-crashed', { reason: 'power' });
  });
  const outcome = await runPlan(plan(2, exactly(15)), { host });
  const calm = await runPlan(plan(2, exactly(15)), { host: createFakeHost(1) });
  expect(crashed.size).toBe(6);
  expect(bytesOf(outcome.common)).toBe(bytesOf(calm.common));
});

test('a block that always takes its worker down ends the run, says which, and is not tried for ever', async () => {
  const host = createFakeHost(2, (block) => {
    if (block.scenario === 1 && block.first === 5) throw new RunError('worker-crashed', { reason: 'power' });
  });
  const error = await runPlan(plan(2, exactly(20)), { host }).catch((e: unknown) => e);
  expect(error).toMatchObject({
    code: 'block-failed',
    params: { scenario: 's1', first: 5, count: 5, attempts: 3, reason: 'power' },
  });
  expect(host.asked.filter((b) => b.scenario === 1 && b.first === 5)).toHaveLength(3);
});

test('a block that the engine refuses is not tried again', async () => {
  const host = createFakeHost(1, () => {
    throw new RunError('block-failed', { reason: 'negative work' });
  });
  const error = await runPlan(plan(1, exactly(5)), { host }).catch((e: unknown) => e);
  expect(error).toMatchObject({ code: 'block-failed', params: { attempts: 1, reason: 'negative work' } });
});

test('interrupted, only replications that every scenario has are given', async () => {
  const stop = new AbortController();
  const host = createFakeHost(1, (block) => {
    // Scenario 0 has its third block by now, scenario 1 has not.
    if (block.scenario === 1 && block.first === 10) stop.abort();
  });
  const outcome = await runPlan(plan(2, exactly(50)), { host, signal: stop.signal });
  expect(outcome.stoppedBecause).toBe('interrupted');
  expect(outcome.common.replications).toBe(10);
  expect(outcome.common.scenarios.map((s) => s.tallies.length)).toEqual([10, 10]);
  const whole = await runPlan(plan(2, exactly(10)), { host: createFakeHost(1) });
  expect(bytesOf(outcome.common)).toBe(bytesOf(whole.common));
});

test('interrupted before anything is complete, there is no result', async () => {
  const stop = new AbortController();
  const host = createFakeHost(2, () => stop.abort());
  const error = await runPlan(plan(2, exactly(5)), { host, signal: stop.signal }).catch((e: unknown) => e);
  expect(error).toMatchObject({ code: 'cancelled' });
  expect(host.models.size).toBe(0);
  const early = await runPlan(plan(1, exactly(5)), { host: createFakeHost(1), signal: AbortSignal.abort() }).catch((e: unknown) => e);
  expect(early).toMatchObject({ code: 'cancelled' });
});

test('progress never goes back and ends with everything done', async () => {
  const told: RunProgress[] = [];
  await runPlan(plan(3, exactly(20)), { host: createFakeHost(2), onProgress: (p) => told.push(p) });
  expect(told.at(-1)).toMatchObject({ replicationsDone: 60, replicationsPlanned: 60 });
  told.reduce((before, now) => {
    expect(now.replicationsDone).toBeGreaterThanOrEqual(before.replicationsDone);
    return now;
  });
});
