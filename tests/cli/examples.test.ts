/** Whatever the help and the READMEs show can be typed: it parses, and what it names is there. */
import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { expect, test } from 'vitest';
import { createProgram } from '../../cli/program.ts';
import { presetNames, readPreset } from '../../cli/input/read-plan.ts';
import { KPI_DICTIONARY } from '../../scenarios/kpi/dictionary.ts';
import { runHere } from './run-here.ts';

/** The command itself and all below it. */
function allCommands(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(allCommands)];
}

function helpOf(index: number): string {
  let text = '';
  allCommands(createProgram((said) => (text += said)))[index]!.outputHelp();
  return text;
}

/** The arguments of each `yuyan ...` in a text, comments left out. */
function examplesIn(text: string): readonly (readonly string[])[] {
  const lines = text.split('\n').filter((line) => /^ +(npx )?yuyan /.test(line));
  return lines.flatMap((line) => line.replace(/ #.*/, '').split(' && ').map((one) => one.trim().replace(/^(npx )?yuyan /, '').split(/ +/)));
}

interface Parsed {
  readonly command: string;
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
}

/** What the command would be run with; throws where it would be refused. */
async function parse(args: readonly string[]): Promise<Parsed | undefined> {
  const program = createProgram(() => undefined);
  let parsed: Parsed | undefined;
  for (const command of allCommands(program)) {
    command.configureOutput({ writeErr: () => undefined });
    if (command.commands.length === 0) command.action(() => void (parsed = { command: command.name(), args: command.args, options: command.opts() }));
  }
  await program.parseAsync([...args], { from: 'user' });
  return parsed;
}

const commands = allCommands(createProgram(() => undefined));
const sources: readonly (readonly [string, () => string])[] = [
  ...commands.map((command, i) => [`${command.name()} --help`, () => helpOf(i)] as const),
  ...['README.md', 'cli/README.md'].map((file) => [file, () => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')] as const),
];

test.each(sources)('%s: every example parses, and its preset, scenarios, targets and KPI exist', async (_, text) => {
  const examples = examplesIn(text());
  expect(examples.length).toBeGreaterThan(0);
  for (const example of examples) {
    if (example.includes('--help')) continue;
    const parsed = await parse(example).catch((error: unknown) => Promise.reject(new Error(`${example.join(' ')}: ${String(error)}`)));
    expect(parsed, example.join(' ')).toBeDefined();
    const { args, options } = parsed!;
    const { scenario, beside, target, kpi } = options as Readonly<Record<string, string | undefined>>;
    if (kpi !== undefined) expect(KPI_DICTIONARY.map(({ id }) => id)).toContain(kpi);
    const [name = ''] = args;
    // A file is the reader's own; a preset must be there.
    if (name === '' || name.endsWith('.json')) continue;
    expect(await presetNames()).toContain(name);
    const plan = await readPreset(name);
    const ids = ['base', ...plan.scenarios.map(({ id }) => id)];
    for (const id of [scenario, beside]) if (id !== undefined) expect(ids).toContain(id);
    if (target !== undefined) expect(plan.targets.filter(({ stat }) => stat === 'mean').map(({ id }) => id)).toContain(target);
  }
});

test('the customer of the example comes in both scenarios', { timeout: 60_000 }, async () => {
  const help = helpOf(commands.findIndex((command) => command.name() === 'explain'));
  const example = examplesIn(help).find((args) => args.includes('--case'))!;
  const { exitCode, stdout } = await runHere(example);
  expect(exitCode).toBe(0);
  expect(stdout).not.toContain('does not come');
  expect(stdout).toContain('side by side');
});
