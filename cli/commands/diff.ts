import type { Command } from 'commander';
import { Option } from 'commander';
import { CommandError, EXIT } from '../command-error.ts';
import { checkWritable, deliver } from '../output/deliver.ts';

interface DiffOptions {
  readonly scenario?: string;
  readonly format: 'text' | 'json';
  readonly out?: string;
}

/** `yuyan diff`: what changed from one plan to another, or from the base to a scenario. */
export function addDiff(program: Command): void {
  program
    .command('diff')
    .description('Says what changed from one plan to another, or from the base of a plan to one of its scenarios.')
    .argument('<plan>', 'a plan file, or the name of a preset such as service-2026')
    .argument('[other]', 'the plan to compare it with')
    .option('--scenario <id>', "in place of a second plan: this scenario's centre, all its changes in full force at once")
    .addOption(new Option('--format <format>', 'text for people, json for programs').choices(['text', 'json']).default('text'))
    .option('--out <file>', 'write there instead of to standard output: whole or not at all')
    .addHelpText(
      'after',
      [
        '',
        'Things are matched by their ids; the order of lists does not matter where the plan gives it no meaning. Of the bases,',
        'the ones in force are compared, and others if a scenario is pinned to them. The exit code is 0 whether they differ or not.',
        'In json (docs/result-format.md), an entry is {place, kind, before, after, unit}: the way to it, added / removed / changed, and the raw values.',
        '',
        'Examples:',
        '  yuyan diff old.json new.json',
        '  yuyan diff service-2026 --scenario flexible-shifts',
      ].join('\n'),
    )
    .action(async (planName: string, otherName: string | undefined, options: DiffOptions) => {
      if ((otherName === undefined) === (options.scenario === undefined)) {
        throw new CommandError(EXIT.badInput, 'Name a second plan or --scenario, one of the two.');
      }
      if (options.out !== undefined) await checkWritable(options.out);
      const { diffOfPlans, diffOfScenario } = await import('../run-diff.ts');
      const found = otherName === undefined ? await diffOfScenario(planName, options.scenario ?? '') : await diffOfPlans(planName, otherName);
      await deliver(options.format === 'json' ? `${JSON.stringify({ format: 'yuyan-diff', formatVersion: 1, entries: found.entries }, null, 2)}\n` : found.text, options.out);
    });
}
