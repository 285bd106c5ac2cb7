import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { smallPlanData } from '../../workers/small-plan.ts';
import { runCli } from '../run-cli.ts';
import { runHere } from '../run-here.ts';

// Starting processes and threads takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yuyan-validate-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function refused(text: string): Promise<string> {
  writeFileSync(join(folder, 'plan.json'), text);
  const { exitCode, stdout, stderr } = await runHere(['validate', join(folder, 'plan.json')]);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toContain('plan.json is not a valid plan');
  expect(stderr).not.toMatch(/^ +at /m);
  return stderr;
}

test('a good plan: what it holds', async () => {
  writeFileSync(join(folder, 'plan.json'), JSON.stringify(smallPlanData));
  const { exitCode, stdout, stderr } = await runHere(['validate', join(folder, 'plan.json')]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toContain('小 plan is a valid plan');
  // Agents from the roster, contacts per week as the plan says.
  expect(stdout).toMatch(/^base +0 +1 +3 +900$/m);
  expect(stdout).toMatch(/^Busier, "by a fifth" \[busier\] +1 +1 +3 +1\u202f080$/m);
});

test('a preset by its name, from any folder', async () => {
  const { exitCode, stdout } = await runCli(['validate', 'service-2026'], { cwd: folder });
  expect(exitCode).toBe(0);
  expect(stdout).toContain('Customer service 2026 is a valid plan');
});

test('no JSON: line and column', async () => {
  expect(await refused('{\n  "version": 1,,\n}')).toMatch(/line 2, column \d+/);
});

test('a number out of bounds: where, what it is, what was expected', async () => {
  const text = JSON.stringify({ ...smallPlanData, study: { ...smallPlanData.study, replications: 99_999 } });
  expect(await refused(text)).toMatch(/plan\.study\.replications: .*99999.*expected .*10000/);
});

test('a field that does not exist: named', async () => {
  expect(await refused(JSON.stringify({ ...smallPlanData, colour: 'red' }))).toContain('plan.colour');
});

test('neither a file nor a preset: the presets are named', async () => {
  const { exitCode, stdout, stderr } = await runHere(['validate', 'no-such-plan']);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toContain('service-2026');
});
