import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { canonicalPlan } from '../../../scenarios/document/canonical.ts';
import type { Centre } from '../../../scenarios/document/centre.ts';
import type { Plan } from '../../../scenarios/document/plan.ts';
import { starter } from '../../../scenarios/presets/make/starter.ts';
import { runHere } from '../run-here.ts';

// Starting processes and threads takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yuyan-diff-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The starter plan with something changed, as a file. */
function file(name: string, change: (plan: Plan, centre: Centre) => void = () => {}): string {
  const plan = starter();
  change(plan, plan.bases[plan.base]!);
  writeFileSync(join(folder, name), canonicalPlan(plan));
  return join(folder, name);
}

/** The lines below the title. */
async function lines(change: (plan: Plan, centre: Centre) => void): Promise<readonly string[]> {
  const { exitCode, stdout, stderr } = await runHere(['diff', file('a.json'), file('b.json', change)]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  const [title, blank, ...rest] = stdout.trimEnd().split('\n');
  expect(title).toMatch(/^\d+ changes? from .*a\.json to .*b\.json$/);
  expect(blank).toBe('');
  return rest;
}

test('the help has an example', async () => {
  const { exitCode, stdout } = await runHere(['diff', '--help']);
  expect(exitCode).toBe(0);
  expect(stdout).toContain('yuyan diff old.json new.json');
});

test('agents, shares, seconds, money: words and units, names instead of paths', async () => {
  const said = await lines((plan, { roster, teams, customers, demand, process }) => {
    roster.crews[0]!.agents = 6;
    teams.groups[0]!.payPerMonth = 3200;
    teams.groups[0]!.slots!.chat = 3;
    customers.redials!.afterAbandon = 0.5;
    demand.channels[0]!.answerWithinS = 30;
    demand.volumes[0]!.perWeek = 2000;
    process.handling[0]!.work = { law: 'exponential', meanS: 260 };
    const [change] = plan.scenarios[1]!.changes;
    if (change?.lever === 'bot') change.adoption = 0.8;
  });
  expect(said).toEqual([
    'Channel Phone: answered within 20 s -> 30 s',
    'Volume Order / Phone: contacts a week 1\u202f600 -> 2\u202f000',
    'Redials: after giving up 40 % -> 50 %',
    'Handling order: handling time lognormal, mean 4 min, coefficient of variation 0.8 -> exponential, mean 260 s',
    'Team Service: contacts at once, Chat 2 -> 3',
    'Team Service: pay a month 3\u202f000 EUR -> 3\u202f200 EUR',
    'Crew Service / Early: agents 4 -> 6',
    'Scenario A bot on chat: change 1 (Bot, chat-bot): adoption 60 % -> 80 %',
  ]);
});

test('what is new and what is gone', async () => {
  const said = await lines((plan, { teams, selfService }) => {
    plan.scenarios = [...plan.scenarios.slice(1), { id: 'busier', name: 'Busier', changes: [{ lever: 'volume', factor: 1.2 }] }];
    plan.targets = plan.targets.slice(0, 2);
    teams.groups[0]!.absence = 0.06;
    selfService.modules = [{ id: 'where', name: 'Where is it', adoption: 0.2, success: 0.5, passesData: 0, session: { law: 'exponential', meanS: 60 } }];
    plan.targets[1]!.scope = { window: 'peak', channels: ['phone'] };
  });
  expect(said).toEqual([
    'New self-service module Where is it (adoption 20 %, success 50 %, passes data on 0 %, session exponential, mean 60 s)',
    'Team Service: absence not set -> 6 %',
    'Scenario Two more on the early shift removed',
    'New scenario Busier (Volume)',
    'Target Wait in the morning peak: scope, channels all -> Phone',
    'Target Abandonment rate [abandoned] removed',
  ]);
});

test('numbers of a row: named one by one if they are few, counted if they are many', async () => {
  const said = await lines((_, { demand: { profiles } }) => {
    profiles[0]!.dayShares[0] = 1.4;
    profiles[0]!.intervalShares[0]!.shares = profiles[0]!.intervalShares[0]!.shares.map((share, i) => (i >= 20 && i < 28 ? share + 1 : share));
  });
  expect(said).toEqual(['Week profile workdays: weight of the day (Mon) 1.2 -> 1.4', 'Week profile workdays: day profile 1: weight of the interval: 8 of 48 numbers changed']);
});

test('long texts are shown where they differ', async () => {
  expect(await lines((plan) => (plan.notes = `${plan.notes} And more.`))).toEqual([expect.stringMatching(/^Plan: notes "….*annotation\." -> "….*annotation\. And more\."$/)]);
});

test('two equal plans: said, exit 0', async () => {
  const { exitCode, stdout } = await runHere(['diff', file('a.json'), file('b.json')]);
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^No changes from .*\n$/);
});

test('--scenario: from the base to the scenario, with all its changes, whenever they hold', async () => {
  const plan = file('a.json', ({ scenarios }) => (scenarios[0]!.changes[0]!.when = { fromWeek: 9, ramp: { weeks: 4, shape: 'linear' } }));
  const { exitCode, stdout } = await runHere(['diff', plan, '--scenario', 'two-more']);
  expect(exitCode).toBe(0);
  expect(stdout).toBe('1 change from the base to the scenario Two more on the early shift in full force\n\nCrew Service / Early: agents 4 -> 6\n');
  const bot = await runHere(['diff', plan, '--scenario', 'chat-bot']);
  expect(bot.stdout).toMatch(/^New bot chat-bot \(channels Chat, adoption 60 %, solved by the bot 30 %/m);
});

test('json: the entries, and the same bytes in a file', async () => {
  const args = ['diff', file('a.json'), file('b.json', (_, { roster }) => (roster.crews[0]!.agents = 6)), '--format', 'json'];
  const { stdout } = await runHere(args);
  expect(JSON.parse(stdout)).toEqual({
    format: 'yuyan-diff',
    formatVersion: 1,
    entries: [
      {
        place: [{ field: 'base' }, { field: 'roster' }, { field: 'crews' }, { item: 'early', name: 'Service / Early' }, { field: 'agents' }],
        kind: 'changed', before: 4, after: 6, unit: 'agents',
      },
    ],
  });
  const out = join(folder, 'out.json');
  expect(await runHere([...args, '--out', out])).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  expect(readFileSync(out, 'utf8')).toBe(stdout);
});

test.each([
  ['one plan and no scenario', () => ['diff', file('a.json')], /second plan or --scenario/],
  ['a second plan and a scenario', () => ['diff', file('a.json'), file('b.json'), '--scenario', 'two-more'], /one of the two/],
  ['a scenario that is not there', () => ['diff', file('a.json'), '--scenario', 'three-more'], /^--scenario three-more: there is no scenario "three-more"; accepted: two-more \| chat-bot$/m],
  ['a plan that is not there', () => ['diff', file('a.json'), join(folder, 'no.json')], /There is no file/],
  ['a plan with an error', () => ['diff', file('a.json'), file('b.json', (plan) => (plan.base = '0123456789ab'))], /not a valid plan/],
  ['changes that do not fit', () => ['diff', file('a.json', ({ scenarios }) => (scenarios[0]!.changes[0] = { lever: 'agents', crew: 'early', add: -9 })), '--scenario', 'two-more'], /all its changes at once.*\n.*9 agents are to go/],
])('%s: exit 2, nothing on standard output', async (_, args, said) => {
  const { exitCode, stdout, stderr } = await runHere(args());
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toMatch(said);
});
