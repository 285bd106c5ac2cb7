import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { canonicalPlan } from '../../scenarios/document/canonical.ts';
import { parsePlan } from '../../scenarios/document/parse-plan.ts';
import type { ComparisonResult } from '../../scenarios/result/comparison-result.ts';
import { bank1999 } from '../../tools/make-bank-1999/plan.ts';
import type { Bank1999 } from '../../tools/make-bank-1999/plan.ts';
import { compare } from '../../workers/compare.ts';
import { createNodeHost } from '../../workers/node/node-host.ts';
import type { RunHost } from '../../workers/run-host.ts';

const shipped = readFileSync(new URL('../../scenarios/presets/bank-1999.plan.json', import.meta.url), 'utf8');
const data = fileURLToPath(new URL('../../../shared/data/anonymous-bank-1999', import.meta.url));
const noData = !existsSync(data);
const skipped = noData ? 'SKIPPED, the "Anonymous Bank" data is not beside the repository: ' : '';
if (noData) console.warn('tests/backtest: the "Anonymous Bank" data is not here, so bank-1999 is not made again from it.');

let again: Bank1999 | undefined;
const made = (): Bank1999 => (again ??= bank1999(data));

let host: RunHost;
let result: ComparisonResult;
const REPLICATIONS = 6;
beforeAll(async () => {
  host = createNodeHost({ workerCount: 2 });
  const parsed = parsePlan(shipped);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  result = await compare(parsed.value, { host, howLong: { replications: REPLICATIONS } });
}, 60_000);
afterAll(() => host.close());

const mean = (kpi: string): number => result.scenarios[0]!.kpis.find((one) => one.kpi === kpi)!.mean!;
const twin = (formula: string, kpi: string): number | null => result.twins.find((one) => one.formula === formula && one.kpi === kpi)!.value;
const observed = (kpi: string): number => result.observed.find((one) => one.kpi === kpi)!.observed;

test.skipIf(noData)(`${skipped}the shipped plan is what the data gives`, () => {
  expect(canonicalPlan(made().plan)).toBe(shipped);
});

test.skipIf(noData)(`${skipped}the plan's agents are the estimated ones to within half an agent in every half hour`, () => {
  const { agents, estimate } = made();
  const total = (of: typeof agents, i: number): number => of.all[i]! + of.prospects[i]! + of.stocks[i]!;
  const off = agents.all.map((_, i) => total(agents, i) - total(estimate, i));
  expect(Math.max(...off.map(Math.abs))).toBeLessThanOrEqual(0.5 + 1e-9);
});

test.skipIf(noData)(`${skipped}no agent's code and no customer's is in the plan`, () => {
  const lines = gunzipSync(readFileSync(`${data}/calls-19990101-19990131.tsv.gz`)).toString('utf8').split(/\r?\n/).slice(1);
  const codes = new Set<string>();
  for (const line of lines) {
    const cells = line.split('\t');
    // customer_id 0 = not known; server NO_SERVER is a code like any other here.
    for (const code of [cells[2]?.trim(), cells[16]?.trim()]) if (code && code !== '0') codes.add(code);
  }
  expect(codes.size).toBeGreaterThan(1000);
  const words = shipped.match(/[A-Za-z0-9_]+/g) ?? [];
  expect(words.filter((word) => codes.has(word))).toEqual([]);
});

test('a run keeps every self-check and the volume of the week', () => {
  expect(result.selfChecks.filter((check) => !check.passed)).toEqual([]);
  // Poisson: the mean of n weeks of 7,613 calls has a standard deviation of sqrt(7613 / n); four of them.
  expect(Math.abs(mean('offered') - 7613)).toBeLessThan(4 * Math.sqrt(7613 / REPLICATIONS));
});

test('the work is that of the week: handling time within 2 %', () => {
  expect(Math.abs(mean('aht') / observed('aht') - 1)).toBeLessThan(0.02);
});

test('Erlang A stands beside the simulation and agrees with it where both see the same centre', () => {
  expect(Math.abs(twin('erlangA', 'abandonment')! - mean('abandonment'))).toBeLessThan(0.015);
  expect(Math.abs(twin('erlangA', 'serviceLevel')! - mean('serviceLevel'))).toBeLessThan(0.04);
  expect(result.twins.some(({ formula }) => formula === 'erlangC')).toBe(true);
});

test('the gap points where overstated staffing must point: in reality callers waited longer and more of them left', () => {
  expect(mean('asa')).toBeLessThan(observed('asa'));
  expect(mean('abandonment')).toBeLessThan(observed('abandonment'));
  expect(mean('serviceLevelOffered')).toBeGreaterThan(observed('serviceLevelOffered'));
});

test('one more agent all day helps, and so does everybody taking every call', () => {
  const difference = (scenario: string): number =>
    result.scenarios.find(({ id }) => id === scenario)!.kpis.find(({ kpi }) => kpi === 'serviceLevelOffered')!.difference!.mean!;
  expect(difference('one-more-agent')).toBeGreaterThan(0);
  expect(difference('everybody-helps')).toBeGreaterThan(0);
});
