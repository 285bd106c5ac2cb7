/** The whole way from plan to result, on the real engine and real threads. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { ComparisonResult } from '../../scenarios/result/comparison-result.ts';
import { compare } from '../../workers/compare.ts';
import { createNodeHost } from '../../workers/node/node-host.ts';
import { rehearse } from '../../workers/rehearse.ts';
import { createRememberingHost } from '../../workers/remembering-host.ts';
import type { RunHost } from '../../workers/run-host.ts';
import type { RunProgress } from '../../workers/run-plan.ts';
import { fullPlan } from './full-plan.ts';
import { RECORDED, RECORDED_FULL } from './recorded-fingerprint.ts';
import { smallPlan } from './small-plan.ts';

// Starting processes and threads takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let one: RunHost;
let two: RunHost;
beforeAll(() => {
  one = createNodeHost({ workerCount: 1 });
  two = createNodeHost({ workerCount: 2 });
});
afterAll(() => Promise.all([one.close(), two.close()]));

test('the same bytes with one and with two threads', async () => {
  const [a, b] = await Promise.all([compare(smallPlan(), { host: one }), compare(smallPlan(), { host: two })]);
  expect(JSON.stringify(b)).toBe(JSON.stringify(a));
  expect(a.replications).toBe(12);
  // The browser's workers are held to the same pair.
  expect(a).toMatchObject(RECORDED);
  expect(a.stoppedBecause).toBe('replications');
  expect(a.selfChecks.every((check) => check.passed)).toBe(true);
});

test('tags of the work change no run; a quarter tagged as waste is a quarter less of value, and the time after the contact is its share', async () => {
  const plan = smallPlan();
  const base = plan.bases[plan.base]!;
  const workParts = [
    { id: 'search', share: 0.25, tag: 'waste' as const },
    { id: 'notes', share: 0.125, tag: 'value' as const, afterContact: true },
  ];
  const tagged = { ...plan, bases: { [plan.base]: { ...base, process: { ...base.process, workParts } } } };
  const [plain, told] = await Promise.all([compare(plan, { host: one }), compare(tagged, { host: two })]);
  expect(told.fingerprint).toBe(plain.fingerprint);
  const mean = (result: ComparisonResult, kpi: string): number => result.scenarios[0]!.kpis.find((one) => one.kpi === kpi)?.mean ?? NaN;
  expect(mean(told, 'aht')).toBe(mean(plain, 'aht'));
  expect([mean(plain, 'valueAddingShare'), mean(told, 'valueAddingShare')]).toEqual([1, expect.closeTo(0.75, 12)]);
  expect(mean(told, 'afterContactWork')).toBeCloseTo(mean(told, 'aht') / 8, 9);
  expect(mean(plain, 'afterContactWork')).toBeNaN();
});

test('every mechanism at once: the same numbers as in the browser, and no self-check fails', async () => {
  const result = await compare(fullPlan(), { host: two });
  expect(result).toMatchObject(RECORDED_FULL);
  expect(result.selfChecks.filter(({ passed }) => !passed)).toEqual([]);
});

test('a scenario without changes differs by exactly nothing, one with more calls does', async () => {
  const result = await compare(smallPlan(), { host: two });
  const [base, same, busier] = result.scenarios;
  expect(same!.kpis.map((kpi) => kpi.difference?.mean ?? 0)).toEqual(base!.kpis.map(() => 0));
  expect(same!.kpis.map((kpi) => kpi.mean)).toEqual(base!.kpis.map((kpi) => kpi.mean));
  const wait = (scenario: typeof base) => scenario!.kpis.find((kpi) => kpi.kpi === 'asa')!.mean!;
  expect(wait(busier)).toBeGreaterThan(wait(base));
});

test('another seed is another world, and the same one again the same', async () => {
  const run = async (seed: string) => (await compare(smallPlan(), { host: two, seed, howLong: { replications: 3 } })).fingerprint;
  expect(await run('x')).toBe(await run('x'));
  expect(await run('x')).not.toBe(await run('y'));
});

test('more replications only add to the ones before', async () => {
  const run = (replications: number) => compare(smallPlan(), { host: two, howLong: { replications } });
  const [few, many] = [await run(5), await run(8)];
  const asa = (result: ComparisonResult) => result.scenarios[0]!.kpis.find((kpi) => kpi.kpi === 'asa')!.perReplication;
  expect(asa(many).slice(0, 5)).toEqual(asa(few));
});

test('the first partial result is that of the first five replications, whatever comes after', async () => {
  const partial: ComparisonResult[] = [];
  const five = await compare(smallPlan(), { host: two, howLong: { replications: 5 } });
  const progress: RunProgress[] = [];
  await compare(smallPlan(), { host: one, onPartial: (result) => partial.push(result), onProgress: (p) => progress.push(p) });
  expect(partial).toHaveLength(1);
  expect(partial[0]).toMatchObject({ partial: true, stoppedBecause: 'interrupted', replications: 5 });
  expect({ ...partial[0], partial: false, stoppedBecause: 'replications' }).toEqual(five);
  expect(progress.at(-1)).toEqual({ replicationsDone: 36, replicationsPlanned: 36 });
});

test('a loose precision is reached at the first look, an impossible one never', async () => {
  const loose = await compare(smallPlan(), { host: two, howLong: { precision: 1 } });
  expect(loose).toMatchObject({ stoppedBecause: 'precision' });
  expect([10, 20, 40]).toContain(loose.replications);
  const tight = await compare(smallPlan(), { host: two, howLong: { precision: 0.0001, maximum: 20 } });
  expect(tight).toMatchObject({ stoppedBecause: 'limit', replications: 20 });
});

test("the plan's own study decides when nothing else is said", async () => {
  const plan = smallPlan();
  const study = { ...plan.study, precision: 1, replications: 40 };
  expect((await compare({ ...plan, study }, { host: two })).stoppedBecause).toBe('precision');
});

test('interrupted, what is complete is marked as partial', async () => {
  const stop = new AbortController();
  const result = await compare(smallPlan(), {
    host: two,
    howLong: { replications: 10_000 },
    signal: stop.signal,
    onPartial: () => stop.abort(),
  });
  expect(result.partial).toBe(true);
  expect(result.replications).toBeGreaterThanOrEqual(5);
  expect(result.replications % 5).toBe(0);
});

test('a plan whose change fits nothing is refused with its errors, before anything runs', async () => {
  const plan = smallPlan();
  const scenario = { id: 'lost', name: 'Lost', changes: [{ lever: 'bot' as const, bot: 'no-such-bot', adoption: 0.5 }] };
  const error = await compare({ ...plan, scenarios: [scenario] }, { host: two }).catch((e: unknown) => e);
  expect(error).toMatchObject({ code: 'plan-refused' });
  expect((error as { errors: readonly unknown[] }).errors.length).toBeGreaterThan(0);
});

test('a rehearsal changes no byte: the run begins with its blocks and computes the rest', async () => {
  const plan = smallPlan();
  const host = createRememberingHost(two);
  const asked: string[] = [];
  const watched: RunHost = { ...host, runBlock: (job, options) => (asked.push(`${job.first}`), host.runBlock(job, options)) };
  await rehearse(plan, watched);
  expect(asked).toEqual(['0', '0', '0']);
  const rehearsed = await compare(plan, { host: watched, howLong: { replications: 12 } });
  expect(rehearsed).toEqual(await compare(plan, { host: one, howLong: { replications: 12 } }));
});
