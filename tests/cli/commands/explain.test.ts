import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ENGINE_VERSION } from '../../../engine/version.ts';
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
  [['--case', 'orders/phone/1/1', '--day', '1'], /'--case <id>' cannot be used with option '--day <number>'/],
  [['--case', 'orders/phone/1/1', '--from', '10:00'], /'--case <id>' cannot be used with option '--from <HH:MM>'/],
  [['--case', 'orders/phone/1/1', '--to', '10:00'], /'--case <id>' cannot be used with option '--to <HH:MM>'/],
  [['--scenario', 'nope'], /^--scenario nope: there is no scenario "nope"; accepted: same \| busier \| base$/m],
  [['--beside', 'nope'], /^--beside nope: there is no scenario "nope"; accepted: same \| busier \| base$/m],
  [['--seed', ''], /--seed.*phrase of 1 to 200 characters/],
  [['--day', '8'], /^--day 8: the plan reports 7 days; accepted: 1 to 7$/m],
  [['--from', '10:00'], /need --day/],
  [['--to', '9:00'], /^--to: "9:00" is no time of day; accepted: HH:MM/m],
  [['--day', '1', '--from', '25:00'], /"25:00" is no time of day; accepted: HH:MM/],
  [['--day', '1', '--from', '12:00', '--to', '11:00'], /not before/],
  [['--memory', '0'], /megabytes from 1 to 1024/],
  [['--memory', '2000'], /megabytes from 1 to 1024/],
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

test.each([
  ['more contacts than a run may take', '"perWeek":900', '"perWeek":9000000', /plan\.scenarios\[busier\]: 10\u202f800\u202f000 contacts are more than one run may take; accepted: at most 5\u202f000\u202f000/],
  ['a target on nothing', '"kpi":"asa"', '"kpi":"speed"', /targets\[wait\]\.kpi: there is no "speed"; accepted: .*asa/],
])('%s: refused before it runs, as by compare', async (_, text, instead, said) => {
  writeFileSync(join(folder, 'refused.json'), JSON.stringify(smallPlanData).replace(text, instead));
  for (const command of [['explain', '--scenario', 'busier'], ['compare']]) {
    const { exitCode, stdout, stderr } = await runHere([command[0]!, join(folder, 'refused.json'), ...command.slice(1)]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(said);
  }
});

test('json: what it is, and both scenarios whole', async () => {
  const { stdout } = await runHere(['explain', plan, '--scenario', 'busier', '--beside', 'base', '--format', 'json', '--out', join(folder, 'told.json')]);
  expect(stdout).toBe('');
  const told = JSON.parse(readFileSync(join(folder, 'told.json'), 'utf8')) as { scenarios: readonly { scenario: string; stories: readonly unknown[] }[] };
  expect(told).toMatchObject({ format: 'yuyan-explanation', formatVersion: 1, engineVersion: ENGINE_VERSION, plan: '小 plan', seed: 'small', replication: 1 });
  expect(told.scenarios.map(({ scenario }) => scenario)).toEqual(['base', 'busier']);
  // A fifth more calls: the same customers and others.
  expect(told.scenarios[1]!.stories.length).toBeGreaterThan(told.scenarios[0]!.stories.length);
});
