import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallPlanData } from '../../workers/small-plan.ts';
import { runHere } from '../run-here.ts';

let folder: string;
let plan: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yuyan-explain-'));
  plan = join(folder, 'plan.json');
  writeFileSync(plan, JSON.stringify(smallPlanData));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('without a case: who waited longest; with one: the story, beside the same customer in another scenario', async () => {
  const list = await runHere(['explain', plan, '--top', '3']);
  expect(list).toMatchObject({ exitCode: 0, stderr: '' });
  const ids = [...list.stdout.matchAll(/^orders\/phone\/\S+/gm)].map(([id]) => id);
  expect(ids.length).toBe(3);
  const { stdout, exitCode } = await runHere(['explain', plan, '--scenario', 'busier', '--case', ids[0]!, '--beside', 'base']);
  expect(exitCode).toBe(0);
  const [base = '', busier = ''] = stdout.split('Busier, "by a fifth" (busier)');
  for (const text of [base, busier]) {
    expect(text).toMatch(/^#1 +[A-Z][a-z]{2} [0-9:]{8} +orders\/phone +contacts the centre$/m);
    expect(text).toContain('asks for an agent');
  }
  expect(busier).toMatch(/^waited for agents +\S/m);
});

test('the same replication tells the same story again, another one another', async () => {
  const [once, again, other] = [
    await runHere(['explain', plan]),
    await runHere(['explain', plan, '--replication', '1']),
    await runHere(['explain', plan, '--replication', '2']),
  ];
  expect(again.stdout).toBe(once.stdout);
  expect(other.stdout.split('\n').slice(1)).not.toEqual(once.stdout.split('\n').slice(1));
});

test('a part of a day; all steps as json', async () => {
  const { stdout } = await runHere(['explain', plan, '--day', '2', '--from', '10:00', '--to', '11:00', '--format', 'json']);
  const told = JSON.parse(stdout) as { scenarios: readonly { stories: readonly { summary: { beginsS: number }; lines: readonly { what: string }[] }[] }[] };
  const { stories } = told.scenarios[0]!;
  expect(stories.length).toBeGreaterThan(3);
  for (const { summary, lines } of stories) {
    expect(summary.beginsS).toBeGreaterThanOrEqual(86_400 + 36_000);
    expect(summary.beginsS).toBeLessThan(86_400 + 39_600);
    expect(lines[0]!.what).toBe('arrives');
  }
});

test('a memory too small for the question says so', async () => {
  const { stdout } = await runHere(['explain', plan, '--memory', '1']);
  expect(stdout).not.toContain('memory was full');
  const big = structuredClone(smallPlanData);
  Object.values(big.bases)[0]!.demand.volumes[0]!.perWeek = 20_000;
  writeFileSync(join(folder, 'big.json'), JSON.stringify(big));
  expect((await runHere(['explain', join(folder, 'big.json'), '--memory', '1'])).stdout).toMatch(/memory was full: \d+ events are missing/);
});

test.each([
  [['--case', 'foo'], /"foo" is no case; accepted: STREAM\/DAY\/PLACE/],
  [['--case', 'orders/fax/1/1'], /stream of "orders\/fax\/1\/1" does not exist; accepted: orders\/phone/],
  [['--scenario', 'nope'], /no scenario "nope"; accepted: same \| busier/],
  [['--from', '10:00'], /need --day/],
  [['--day', '1', '--from', '25:00'], /"25:00" is no time of day; accepted: HH:MM/],
  [['--day', '1', '--from', '12:00', '--to', '11:00'], /not before/],
  [['--memory', '0'], /megabytes from 1 to 4096/],
])('%j is refused, and says what is accepted', async (args, said) => {
  const { exitCode, stdout, stderr } = await runHere(['explain', plan, ...args]);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toMatch(said);
  expect(stderr).not.toMatch(/^ +at /m);
});

test('a customer who does not come in a scenario is no error', async () => {
  const { exitCode, stdout } = await runHere(['explain', plan, '--case', 'orders/phone/1/9999']);
  expect(exitCode).toBe(0);
  expect(stdout).toContain('This customer does not come in this scenario.');
});
