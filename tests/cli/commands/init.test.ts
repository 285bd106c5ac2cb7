import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { canonicalPlan } from '../../../scenarios/document/canonical.ts';
import { parsePlan } from '../../../scenarios/document/parse-plan.ts';
import type { Plan } from '../../../scenarios/document/plan.ts';
import { runCli } from '../run-cli.ts';
import { runHere } from '../run-here.ts';

// Starting processes and threads takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yuyan-init-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const inFolder = (name: string): string => join(folder, name);
const init = (...args: string[]) => runHere(['init', ...args]);

function load(file: string): Plan {
  const result = parsePlan(readFileSync(inFolder(file), 'utf8'));
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.value;
}

test('without arguments: plan.json in the current folder, nothing on standard output, nothing left beside it', async () => {
  const { exitCode, stdout, stderr } = await runCli(['init'], { cwd: folder });
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
  expect(stderr).toContain('plan.json written');
  expect(readdirSync(folder)).toEqual(['plan.json']);
});

test('the small plan is canonical, valid without a warning, and can be compared', async () => {
  await init('--out', inFolder('mine.json'));
  expect(canonicalPlan(load('mine.json'))).toBe(readFileSync(inFolder('mine.json'), 'utf8'));
  const validated = await runHere(['validate', inFolder('mine.json')]);
  expect(validated.exitCode).toBe(0);
  expect(validated.stdout).toContain('No warnings.');
  const compared = await runHere(['compare', inFolder('mine.json')]);
  expect(compared.exitCode).toBe(0);
  // Something to look at: not every target is met as it is.
  expect(compared.stdout).toMatch(/missed/);
  expect(compared.stdout).toMatch(/✓ met/);
});

/** Paths of all numbers below a value, as annotations name them. */
function numberPaths(value: unknown, path: string): string[] {
  if (typeof value === 'number') return [path];
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value)) return Object.entries(value).flatMap(([key, inside]) => numberPaths(inside, path === '' ? key : `${path}.${key}`));
  return value.flatMap((item: { id?: string; reason?: string; channel?: string }, i) =>
    numberPaths(item, `${path}[${item.id ?? (item.reason === undefined ? i : `${item.reason}/${item.channel}`)}]`),
  );
}

test('every number of the small plan is marked as an assumption', async () => {
  await init('--out', inFolder('mine.json'));
  const { bases, base, scenarios, targets, study, annotations } = load('mine.json');
  expect(new Set(annotations.map(({ source }) => source))).toEqual(new Set(['assumption']));
  // How finely time is reported is a choice, not a guess.
  const chosen = ['base.calendar.intervalMinutes'];
  const paths = numberPaths({ base: bases[base], scenarios, targets, study }, '');
  expect(paths.length).toBeGreaterThan(80);
  const covered = (path: string) => annotations.some(({ at }) => path === at || path.startsWith(`${at}.`) || path.startsWith(`${at}[`));
  expect(paths.filter((path) => !covered(path) && !chosen.includes(path))).toEqual([]);
});

test.each(['service-2026', 'bank-1999'])('%s: a copy of the preset', async (preset) => {
  expect((await init(preset, '--out', inFolder('copy.json'))).exitCode).toBe(0);
  const shipped = readFileSync(new URL(`../../../scenarios/presets/${preset}.plan.json`, import.meta.url), 'utf8');
  expect(readFileSync(inFolder('copy.json'), 'utf8')).toBe(shipped);
});

test('a preset is meant even where a file has its name', async () => {
  writeFileSync(inFolder('service-2026'), 'mine');
  expect((await runCli(['init', 'service-2026'], { cwd: folder })).exitCode).toBe(0);
  expect(load('plan.json').name).toBe('Customer service 2026');
});

test('a file that is there stays, unless --force', async () => {
  writeFileSync(inFolder('plan.json'), 'mine');
  const refused = await init('--out', inFolder('plan.json'));
  expect(refused).toMatchObject({ exitCode: 2, stdout: '' });
  expect(refused.stderr).toContain('--force');
  expect(readFileSync(inFolder('plan.json'), 'utf8')).toBe('mine');
  expect((await init('--out', inFolder('plan.json'), '--force')).exitCode).toBe(0);
  expect(load('plan.json').name).toBe('My contact centre');
});

test('a folder that is not there, a folder in place of a file: exit 2, nothing written', async () => {
  expect(await init('--out', inFolder('no/plan.json'))).toMatchObject({ exitCode: 2, stdout: '' });
  expect(await init('--out', folder, '--force')).toMatchObject({ exitCode: 2, stdout: '' });
  expect(readdirSync(folder)).toEqual([]);
});

test('no such preset: the presets are named, nothing is written', async () => {
  const { exitCode, stdout, stderr } = await init('service-1926', '--out', inFolder('plan.json'));
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toContain('service-2026');
  expect(existsSync(inFolder('plan.json'))).toBe(false);
});
