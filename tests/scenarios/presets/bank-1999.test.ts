import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compilePlan } from '../../../scenarios/compile/compile-plan.ts';
import { canonicalPlan, centreHash } from '../../../scenarios/document/canonical.ts';
import { parsePlan } from '../../../scenarios/document/parse-plan.ts';
import { resolvePath } from '../../../scenarios/document/paths.ts';
import { KPI_DICTIONARY } from '../../../scenarios/kpi/dictionary.ts';

const text = readFileSync(new URL('../../../scenarios/presets/bank-1999.plan.json', import.meta.url), 'utf8');
const parsed = parsePlan(text);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
const plan = parsed.value;
const centre = plan.bases[plan.base]!;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const counts = (reason: string): readonly number[] => centre.demand.volumes.find((volume) => volume.reason === reason)!.counts!;
const observed = (kpi: string, reason?: string): number =>
  plan.observed!.find((one) => one.kpi === kpi && one.scope?.reasons?.[0] === reason && one.scope?.window === undefined)!.value;

test('the shipped plan is canonical, compiles, and its base has its own hash', () => {
  expect(canonicalPlan(plan)).toBe(text);
  expect(centreHash(centre)).toBe(plan.base);
  expect(compilePlan(plan).ok).toBe(true);
});

test('volumes are whole calls and add up to the offered calls of the week, by type and together', () => {
  // Counted in the call log of 17-23 January 1999: AGENT, or HANG with a start in the queue.
  const offered = { ps: 5653, pe: 49, nw: 1123, ne: 439, in: 62, tt: 287 };
  for (const [reason, calls] of Object.entries(offered)) {
    expect(counts(reason).every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
    expect(sum(counts(reason))).toBe(calls);
    expect(observed('offered', reason)).toBe(calls);
  }
  expect(observed('offered')).toBe(7613);
  expect(sum(Object.keys(offered).map((reason) => sum(counts(reason))))).toBe(7613);
});

test('the days stand in their own places: Friday and Saturday are the weekend, Sunday the busiest day', () => {
  const byDay = Array.from({ length: 7 }, (_, day) =>
    sum(centre.demand.volumes.map((volume) => sum(volume.counts!.slice(day * 48, (day + 1) * 48)))),
  );
  expect(byDay).toEqual([1476, 1404, 1257, 1381, 350, 185, 1560]);
});

test('observed figures fit together', () => {
  expect(observed('answered')).toBe(6653);
  expect(observed('abandonment')).toBeCloseTo((7613 - 6653) / 7613, 4);
  expect(observed('serviceLevelOffered')).toBeCloseTo(observed('serviceLevelAnswered') * (6653 / 7613), 4);
  expect(observed('serviceLevel')).toBeCloseTo(observed('serviceLevelOffered') / (1 - observed('shortAbandonment')), 3);
  const known = KPI_DICTIONARY.map(({ id }) => id);
  expect(plan.observed!.every(({ kpi }) => known.includes(kpi))).toBe(true);
});

test('every annotation points at something in the plan', () => {
  const root = { ...plan, base: centre };
  expect(plan.annotations.filter(({ at }) => !resolvePath(root, at))).toEqual([]);
});

test('nothing of a single call, customer or agent is in the plan', () => {
  expect(text).not.toMatch(/\b(?:AG|IT)[0-9]{2}\b|NO_SERVER|AA0[0-9]{3}/);
  // Customers' codes have nine digits, call numbers five; the plan's own figures stay below 10,000.
  expect(text).not.toMatch(/[^0-9a-f.][0-9]{5,}[^0-9a-f]/);
  // Times with seconds.
  expect(text).not.toMatch(/[0-9]:[0-9]{2}:[0-9]{2}/);
  for (const volume of centre.demand.volumes) expect(volume.counts).toHaveLength(336);
});
