import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { KPI_DICTIONARY } from '../../../scenarios/kpi/dictionary.ts';
import type { Amount, ComparisonResult, KpiResult } from '../../../scenarios/result/comparison-result.ts';
import { textWidth } from '../../../cli/output/text-width.ts';
import { smallPlanData } from '../../workers/small-plan.ts';
import { runCli, runShell } from '../run-cli.ts';
import { runHere } from '../run-here.ts';

// Starting processes and threads takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yuyan-cli-'));
  writeFileSync(join(folder, 'plan.json'), JSON.stringify(smallPlanData));
});
afterAll(() => rmSync(folder, { recursive: true }));

const compare = (...args: string[]) => runHere(['compare', join(folder, 'plan.json'), ...args]);

test('json is the whole result, the same bytes with one and with two threads', async () => {
  const one = await compare('--format', 'json', '--workers', '1');
  const two = await compare('--format', 'json', '--workers', '2');
  expect(one).toMatchObject({ exitCode: 0, stderr: '' });
  expect(two.stdout).toBe(one.stdout);
  const result = JSON.parse(one.stdout) as ComparisonResult;
  expect(result).toMatchObject({ format: 'yuyan-result', seed: 'small', replications: 12, partial: false });
  expect(result.scenarios.map((scenario) => scenario.id)).toEqual(['base', 'same', 'busier']);
  expect(result.fingerprint).toMatch(/^[0-9a-f]{64}$/);
});

test('the table shows every scenario against every target, and says what the numbers are', async () => {
  const { exitCode, stdout, stderr } = await compare('--replications', '10', '--seed', 'other');
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toContain('小 plan');
  expect(stdout).toContain('10 replications each');
  expect(stdout).toContain('seed other');
  expect(stdout).toContain('self-checks: all 5 passed');
  for (const title of ['Base', '没有变化 [same], 0 changes', 'Busier, "by a fifth" [busier], 1 change']) expect(stdout).toContain(`\n${title}\n`);
  expect(stdout.match(/^T99 Service level ≥ 50 % .*± .*(✓ met|✗ missed|\? undecided), .*% sure it is met/gm)).toHaveLength(3);
  expect(stdout).toContain('Observed beside simulated');
  expect(stdout).toContain('Answered within T ÷');
  // The scenario without changes: paired differences of exactly nothing.
  expect(stdout).toMatch(/没有变化[\s\S]*? 0 ± 0 points\n/);
  for (const line of stdout.split('\n')) expect(line).toBe(line.trimEnd());
  const table = stdout.split('\n\n')[1]!.split('\n');
  expect(textWidth(table[2]!)).toBeGreaterThanOrEqual(textWidth(table[1]!));
});

test('csv has one row per scenario and figure, readable by others', async () => {
  const { stdout } = await compare('--format', 'csv', '--replications', '5');
  const rows = csvParse(stdout);
  // Without costs in the plan, the score is all that there is beside the KPIs.
  expect(rows).toHaveLength(3 * (KPI_DICTIONARY.length + 4));
  expect(new Set(rows.map((row) => row['scenario_name']))).toEqual(new Set(['base', '没有变化', 'Busier, "by a fifth"']));
  const level = rows.find((row) => row['scenario'] === 'busier' && row['kpi'] === 'serviceLevel')!;
  expect(Number(level['mean'])).toBeGreaterThan(0);
  expect(Number(level['mean'])).toBeLessThan(1);
  expect(level['unit']).toBe('share');
  expect(stdout.split('\r\n')).toHaveLength(rows.length + 2);
});

test('csv has the score and the money of the json, each figure under its way there, with all its digits', async () => {
  const { centre, scenarios } = pricedPlan;
  writeFileSync(join(folder, 'money.json'), JSON.stringify({ ...smallPlanData, bases: { [smallPlanData.base]: centre }, scenarios }));
  const ask = async (format: string, replications: string) => (await runHere(['compare', join(folder, 'money.json'), '--replications', replications, '--format', format])).stdout;
  const result = JSON.parse(await ask('json', '10')) as ComparisonResult;
  const rows = csvParse(await ask('csv', '10'));
  for (const scenario of result.scenarios) {
    const { score, money } = scenario;
    const figures = { score, money: { ...money, perMonth: Object.fromEntries(money!.perMonth.map((one) => [one.line, one])) } };
    const own = rows.filter((row) => row['scenario'] === scenario.id && /^(score|money)\./.test(row['kpi'] ?? ''));
    for (const row of own) {
      const found = row['kpi']!.split('.').reduce<unknown>((at, key) => (at as Readonly<Record<string, unknown>> | null)?.[key], figures);
      if (typeof found === 'object' && found !== null) {
        const { mean, halfWidth, difference } = found as Amount & Partial<Pick<KpiResult, 'difference'>>;
        const cells = ['mean', 'half_width', 'difference_to_base', 'difference_half_width'].map((column) => row[column]);
        expect(cells, row['kpi']).toEqual([mean, halfWidth, difference?.mean, difference?.halfWidth].map((value) => String(value ?? '')));
      } else expect(row['mean'], row['kpi']).toBe(String((found as number | null | undefined) ?? ''));
    }
    expect(own[0]!['half_width']).toBe(String(score.halfWidth));
    const business = ['months', 'discountPerYear', 'once', ...tenths('monthlySaving'), ...tenths('paybackMonths'), 'paysBack', ...tenths('npv'), ...tenths('roi')];
    expect(own.map((row) => row['kpi'])).toEqual([
      ...['mean', 'rank', 'firstShare', 'aheadOfNext'].map((field) => `score.${field}`),
      ...money!.perMonth.map(({ line }) => `money.perMonth.${line}`),
      ...(scenario.id === 'base' ? [] : ['direct', 'avoided', 'releasedHours', 'releasedValue', 'fromWeek'].map((field) => `money.savings.${field}`)),
      ...(scenario.id === 'base' ? [] : business.map((field) => `money.businessCase.${field}`)),
    ]);
  }
  const cellsOf = (all: typeof rows, id: string) => ['mean', 'unit'].map((column) => all.find((row) => row['scenario'] === 'fewer' && row['kpi'] === id)?.[column]);
  expect(cellsOf(rows, 'money.businessCase.once')).toEqual(['5000', 'CNY']);
  expect(cellsOf(rows, 'money.savings.avoided')).toEqual(['', 'CNY']);
  expect(Number(cellsOf(rows, 'money.businessCase.npv.p50')[0])).toBeGreaterThan(0);
  // Too few for tenths: the rows are there, and empty.
  const few = csvParse(await ask('csv', '3'));
  expect(cellsOf(few, 'money.businessCase.npv.p50')).toEqual(['', 'CNY']);
  expect(cellsOf(few, 'money.businessCase.paysBack')).toEqual(['1', 'share']);
});

const tenths = (field: string): string[] => ['p10', 'p50', 'p90'].map((tenth) => `${field}.${tenth}`);

/** One agent fewer, after a system that is paid for at the start. */
const pricedPlan = {
  centre: { ...Object.values(smallPlanData.bases)[0], costs: { labour: { overhead: 0.5 } } },
  scenarios: [{ id: 'fewer', name: 'Fewer', changes: [{ lever: 'agents', crew: 'crew', add: -1 }, { lever: 'investment', system: 'ai', once: 5000 }] }],
};

test('a scenario that brings costs to a base without any has its money, and the table says why nothing is saved', async () => {
  const scenarios = [{ id: 'priced', name: 'Priced', changes: [{ lever: 'set', path: 'costs', value: { labour: { overhead: 0.5 } } }] }];
  writeFileSync(join(folder, 'priced.json'), JSON.stringify({ ...smallPlanData, scenarios }));
  const json = await runHere(['compare', join(folder, 'priced.json'), '--replications', '2', '--format', 'json']);
  const [base, priced] = (JSON.parse(json.stdout) as ComparisonResult).scenarios;
  expect(base!.money).toBeNull();
  expect(priced!.money).toMatchObject({ savings: null, noSavings: 'baseWithoutCosts', businessCase: null });
  const [pay, overhead] = ['pay', 'overheadCost'].map((id) => priced!.money!.perMonth.find(({ line }) => line === id)!.mean) as [number, number];
  expect(pay).toBeGreaterThan(0);
  expect(overhead).toBeCloseTo(pay / 2, 6);
  const table = await runHere(['compare', join(folder, 'priced.json'), '--replications', '2']);
  expect(table.stdout).toMatch(/What scenarios cost in a month; the base names no costs, .*\nLine +priced\n.*\nPay of duties +[^ ].* CNY\nOverhead on pay /);
});

test('--out writes the whole file, nothing beside it, and nothing to standard output', async () => {
  mkdirSync(join(folder, 'out'));
  const { exitCode, stdout } = await compare('--format', 'json', '--replications', '2', '--out', join(folder, 'out/result.json'));
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
  expect(readdirSync(join(folder, 'out'))).toEqual(['result.json']);
  expect(JSON.parse(readFileSync(join(folder, 'out/result.json'), 'utf8'))).toMatchObject({ replications: 2 });
});

test.each([
  ['/no-such-folder/result.json', 'no-such-folder'],
  ['/proc/result.json', '/proc'],
  ['/tmp', '/tmp'],
])('--out %s cannot be written: exit 2 before the plan is read, said without a stack', async (file, named) => {
  const { exitCode, stdout, stderr } = await runCli(['compare', 'no-such-plan.json', '--out', file], { cwd: folder });
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toContain(named);
  expect(stderr).toContain('--out: ');
  expect(stderr).toContain('accepted: ');
  expect(stderr).not.toMatch(/^ +at /m);
});

test('a full disk is said, and standard output is checked too', async () => {
  const { exitCode, stderr } = await runShell('yuyan erlang b --per-hour 60 --aht 300 --agents 10 > /dev/full');
  expect(exitCode).toBe(1);
  expect(stderr).toContain('could not be written');
  expect(stderr).not.toMatch(/^ +at /m);
});

test('a reader that stops early is no error', async () => {
  const { exitCode, stdout, stderr } = await runShell(
    'yuyan compare plan.json --replications 2 --format json | head -1; echo "${PIPESTATUS[0]}"',
    folder,
  );
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toBe('{\n0\n');
});

test('Ctrl-C: exit 130, nothing on standard output, the old file untouched', async () => {
  const out = join(folder, 'old.json');
  writeFileSync(out, 'old');
  const { exitCode, stdout, stderr } = await runCli(['compare', 'plan.json', '--replications', '10000', '--out', 'old.json'], {
    cwd: folder,
    onStart: (signal) => setTimeout(() => signal('SIGINT'), 5_000),
  });
  expect({ exitCode, stdout }).toEqual({ exitCode: 130, stdout: '' });
  expect(stderr).toContain('Interrupted');
  expect(readFileSync(out, 'utf8')).toBe('old');
  expect(readdirSync(folder).filter((file) => file.endsWith('.part'))).toEqual([]);
});

test.each([
  [['--replications', 'many'], '--replications'],
  [['--replications', '0'], '--replications'],
  [['--precision', '2'], '--precision'],
  [['--replications', '5', '--precision', '0.1'], '--precision'],
  [['--format', 'xml'], '--format'],
  [['--workers', '1.5'], '--workers'],
  [['--seed', ''], '--seed'],
  [['--colour'], '--colour'],
])('a bad option is named and ends with 2: %j', async (args, named) => {
  const { exitCode, stdout, stderr } = await compare(...args);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toContain(named);
  expect(stderr).not.toMatch(/^ +at /m);
});

test('a change that does not fit is refused with its place', async () => {
  const scenarios = [{ id: 'lost', name: 'Lost', changes: [{ lever: 'bot', bot: 'no-such-bot', adoption: 0.5 }] }];
  writeFileSync(join(folder, 'lost.json'), JSON.stringify({ ...smallPlanData, scenarios }));
  const { exitCode, stdout, stderr } = await runHere(['compare', join(folder, 'lost.json')]);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toContain('lost');
});

test('an unreadable plan is bad input, not a bug', async () => {
  writeFileSync(join(folder, 'secret.json'), '{}');
  chmodSync(join(folder, 'secret.json'), 0o000);
  mkdirSync(join(folder, 'folder.json'));
  for (const plan of ['secret.json', 'folder.json']) {
    const { exitCode, stdout, stderr } = await runHere(['compare', join(folder, plan)]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(plan);
    expect(stderr).not.toMatch(/^ +at /m);
  }
});
