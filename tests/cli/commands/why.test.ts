import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { twoChangesPlanData } from '../../workers/two-changes-plan.ts';
import { runHere } from '../run-here.ts';

// Starting threads takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
let plan: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yuyan-why-'));
  plan = join(folder, 'plan.json');
  writeFileSync(plan, JSON.stringify(twoChangesPlanData));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('each change by itself: calls make the wait longer, agents make it shorter, and together they are the difference', async () => {
  const { exitCode, stdout } = await runHere(['why', plan, '--scenario', 'both', '--target', 'wait', '--format', 'json']);
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ format: 'yuyan-attribution', formatVersion: 1, plan: '小 plan', seed: 'small', scenarioId: 'both', kpi: 'asa' });
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
  [['--scenario', 'nope', '--kpi', 'asa'], /^--scenario nope: there is no scenario "nope"; accepted: same \| busier \| both$/m],
  [['--scenario', 'both', '--target', 'nope'], /^--target nope: there is no target "nope"; accepted: level \| wait \| slow$/m],
  [['--scenario', 'both', '--target', 'slow'], /^--target slow: the target is on a quantile \(plan\.targets\[slow\]\.stat\), not on a mean; accepted: level \| wait$/m],
  [['--scenario', 'both', '--kpi', 'nope'], /^--kpi nope: there is no KPI "nope"; accepted: .*\basa \| /m],
  [['--scenario', 'both', '--kpi', 'asa', '--seed', ''], /--seed.*phrase of 1 to 200 characters/],
  [['--scenario', 'both'], /--target ID or --kpi ID is needed/],
  [['--scenario', 'same', '--kpi', 'asa'], /^--scenario same: the scenario has no changes \(plan\.scenarios\[same\]\.changes\).*; accepted: busier \| both$/m],
  [['--kpi', 'asa'], /required option '--scenario <id>'/],
])('%j is refused, and says what is accepted', async (args, said) => {
  const { exitCode, stdout, stderr } = await runHere(['why', plan, ...args]);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toMatch(said);
  expect(stderr).not.toMatch(/^ +at /m);
});

test('more than a run may take: said of the scenario and the target of the plan, once', async () => {
  const text = readFileSync(plan, 'utf8');
  writeFileSync(join(folder, 'big.json'), text.replace('"perWeek":900', '"perWeek":4500000'));
  const { exitCode, stdout, stderr } = await runHere(['why', join(folder, 'big.json'), '--scenario', 'both', '--target', 'wait']);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr.match(/plan\.scenarios\[both\]: 5\u202f850\u202f000 contacts are more than one run may take/g)).toHaveLength(1);
  expect(stderr).not.toContain('steps-');
  writeFileSync(join(folder, 'nowhere.json'), text.replace('"value":600', '"value":600,"scope":{"channels":["fax"]}'));
  const nowhere = await runHere(['why', join(folder, 'nowhere.json'), '--scenario', 'both', '--target', 'wait']);
  expect(nowhere.exitCode).toBe(2);
  expect(nowhere.stderr).toContain('plan.targets[wait].scope.channels: there is no "fax"; accepted: phone');
});
