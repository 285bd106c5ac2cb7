import type { Command } from 'commander';
import { Option } from 'commander';
import type { ComparisonResult } from '../../scenarios/result/comparison-result.ts';
import { seedOption, shareBetween, wholeBetween } from '../input/options.ts';
import { onInterrupt } from '../interruption.ts';
import { checkWritable, deliver } from '../output/deliver.ts';
import type { RunOptions } from '../run-compare.ts';

interface CompareOptions extends RunOptions {
  readonly format: 'table' | 'json' | 'csv';
  readonly out?: string;
}

/** `yuyan compare`: simulates every scenario of a plan beside its base. */
export function addCompare(program: Command): void {
  program
    .command('compare')
    .description('Simulates the base and every scenario of a plan and compares them, target by target.')
    .argument('<plan>', 'a plan file, or the name of a preset such as service-2026')
    .addOption(
      new Option('--replications <number>', 'simulate each scenario so many times (default: as the plan says)')
        .argParser(wholeBetween(1, 10_000, 'replications'))
        .conflicts('precision'),
    )
    .addOption(
      new Option(
        '--precision <share>',
        "go on, at most 400 times, until every target's half-width is at most this share of its mean, 0.05 or 5%",
      ).argParser(shareBetween(0.0001, 1, 'a share')),
    )
    .addOption(seedOption())
    .option('--workers <number>', 'threads to use (default: all); no result depends on it', wholeBetween(1, 256, 'threads'))
    .addOption(
      new Option('--format <format>', 'table for people, json (docs/result-format.md) or csv for programs')
        .choices(['table', 'json', 'csv'])
        .default('table'),
    )
    .option('--out <file>', 'write there instead of to standard output: whole or not at all')
    .addHelpText(
      'after',
      [
        '',
        'In json and csv, times are seconds, shares fractions, and money is in the currency of the plan.',
        '',
        'Example:',
        '  yuyan compare service-2026 --replications 20 --format json --out result.json',
      ].join('\n'),
    )
    .action(async (plan: string, options: CompareOptions) => {
      // From the very start, as loading the simulator takes a moment too.
      const interruption = onInterrupt();
      // Asked before the work is done, not after.
      if (options.out !== undefined) await checkWritable(options.out);
      // Loaded when needed: the simulator would make every --help and typing error wait.
      const [{ runCompare }, write] = await Promise.all([import('../run-compare.ts'), writer(options.format)]);
      const result = await runCompare(plan, options, interruption.signal);
      interruption.dispose();
      await deliver(write(result), options.out);
    });
}

/** How a result is written in a format. */
async function writer(format: CompareOptions['format']): Promise<(result: ComparisonResult) => string> {
  switch (format) {
    case 'table':
      return (await import('../output/comparison-table.ts')).comparisonTable;
    case 'json':
      return (await import('../output/comparison-json.ts')).comparisonJson;
    case 'csv':
      return (await import('../output/comparison-csv.ts')).comparisonCsv;
  }
}
