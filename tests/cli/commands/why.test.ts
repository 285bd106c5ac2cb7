import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { smallPlanData } from '../../workers/small-plan.ts';
import { runHere } from '../run-here.ts';

// Starting threads takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
let plan: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yuyan-why-'));
  plan = join(folder, 'plan.json');
  const both = {
    id: 'both',
    name: 'More calls, more agents',
    changes: [
      { lever: 'volume', factor: 1.3 },
      { lever: 'agents', crew: 'crew', add: 2 },
    ],
  };
  writeFileSync(plan, JSON.stringify({ ...smallPlanData, scenarios: [...smallPlanData.scenarios, both] }));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('each change by itself: calls make the wait longer, agents make it shorter, and together they are the difference', async () => {
  const { exitCode, stdout } = await runHere(['why', plan, '--scenario', 'both', '--target', 'wait', '--format', 'json']);
  expect(exitCode).toBe(0);
  const told = JSON.parse(stdout) as {
    base: number;
    scenario: number;
    attribution: Record<'inOrder' | 'inReverse' | 'shapley', { mean: number }[]> & { total: { mean: number } };
  };
  const { attribution } = told;
  for (const column of [attribution.inOrder, attribution.inReverse, attribution.shapley]) {
    expect(column[0]!.mean).toBeGreaterThan(0);
    expect(column[1]!.mean).toBeLessThan(0);
    expect(column[0]!.mean + column[1]!.mean).toBeCloseTo(told.scenario - told.base, 9);
  }
});

test('as text: a line for each change, and the whole', async () => {
  const { stdout } = await runHere(['why', plan, '--scenario', 'both', '--kpi', 'serviceLevel', '--replications', '4']);
  expect(stdout).toMatch(/^1 {2}Volume +\S/m);
  expect(stdout).toMatch(/^2 {2}More or fewer agents +\S/m);
  expect(stdout).toMatch(/^all together +\S/m);
  expect(stdout).toContain('4 replications of the same customers');
});

test.each([
  [['--scenario', 'nope', '--kpi', 'asa'], /no scenario "nope"; accepted: same \| busier \| both/],
  [['--scenario', 'both', '--target', 'nope'], /there is no "nope"; accepted: level \| wait/],
  [['--scenario', 'both', '--kpi', 'nope'], /there is no "nope"/],
  [['--scenario', 'both'], /--target ID or --kpi ID is needed/],
  [['--scenario', 'same', '--kpi', 'asa'], /plan\.scenarios\[same\]\.changes/],
  [['--kpi', 'asa'], /required option '--scenario <id>'/],
])('%j is refused, and says what is accepted', async (args, said) => {
  const { exitCode, stdout, stderr } = await runHere(['why', plan, ...args]);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toMatch(said);
  expect(stderr).not.toMatch(/^ +at /m);
});
