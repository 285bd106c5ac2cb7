import { beforeAll, expect, test } from 'vitest';
import { contradictions, judge, tooWide } from './battery/judge.ts';
import type { Judged } from './battery/judge.ts';
import { runRows } from './battery/row-threads.ts';
import type { RowResult } from './battery/run-row.ts';
import { quickRows, theoryFamilies } from './families/index.ts';

// One row of every family, judged as one battery. All rows: `npm run theory`, docs/theory.md.

let results: readonly RowResult[] = [];
let judged: readonly Judged[] = [];

beforeAll(async () => {
  const rows = quickRows();
  // The dearest first, so that the two threads end together.
  const order = [...rows].sort((x, y) => y.occupancy - x.occupancy);
  results = await runRows(order.map((row) => row.id), 2, { isQuick: true });
  judged = judge(results.flatMap((result) => result.outcomes));
}, 300_000);

const told = (outcomes: readonly Judged[]): string[] =>
  outcomes.map(
    ({ row, quantity, expected, simulated, halfWidth, z }) =>
      `${row} ${quantity}: expected ${expected}, simulated ${simulated} +- ${halfWidth}, z ${z.toFixed(2)}`,
  );

test('a row of every family is simulated, none with agents busy for 0.95 of the time', () => {
  expect(results.map((result) => result.row).sort()).toEqual(theoryFamilies.map((family) => family.quickRow).sort());
  expect(quickRows().filter((row) => !(row.occupancy < 0.95))).toEqual([]);
});

test('no simulated quantity contradicts theory (Holm, 5 % for the whole battery)', () => {
  expect(judged.length).toBeGreaterThan(80);
  expect(told(contradictions(judged))).toEqual([]);
});

test('every interval is narrow enough to mean something', () => {
  expect(told(tooWide(judged))).toEqual([]);
});

test('every self-check of the simulator holds in every replication', () => {
  expect(results.flatMap((result) => result.failedChecks)).toEqual([]);
});

test('a flexible pool loses more than one pool for all and less than split centres (N01)', () => {
  const abandonment = (group: string): Judged =>
    judged.find((outcome) => outcome.row === 'N01' && outcome.quantity === `abandonment of ${group}`)!;
  const [first, second] = [abandonment('class 1'), abandonment('class 2')];
  const mean = 0.6 * first.simulated + 0.4 * second.simulated;
  const halfWidth = 0.6 * first.halfWidth + 0.4 * second.halfWidth;
  expect(mean - halfWidth).toBeGreaterThan(0.0603885);
  expect(mean + halfWidth).toBeLessThan(0.165199);
});
