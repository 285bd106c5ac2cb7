import type { Command } from 'commander';
import { Option } from 'commander';
import { seedOption, wholeBetween } from '../input/options.ts';
import { onInterrupt } from '../interruption.ts';
import { checkWritable, deliver } from '../output/deliver.ts';
import type { WhyOptions } from '../run-why.ts';

/** `yuyan why`: which change of a scenario does how much for a figure. */
export function addWhy(program: Command): void {
  program
    .command('why')
    .description("Gives the difference between a scenario and today to the scenario's changes, one by one.")
    .argument('<plan>', 'a plan file, or the name of a preset such as service-2026')
    .requiredOption('--scenario <id>', 'the scenario')
    .addOption(new Option('--target <id>', 'the figure of this target').conflicts('kpi'))
    .option('--kpi <id>', 'any KPI, for the whole centre')
    .option('--replications <number>', 'default: as the plan says', wholeBetween(2, 10_000, 'replications'))
    .addOption(seedOption())
    .option('--workers <number>', 'threads to use (default: all); no result depends on it', wholeBetween(1, 256, 'threads'))
    .addOption(new Option('--format <format>', 'text for people, json (docs/result-format.md) for programs').choices(['text', 'json']).default('text'))
    .option('--out <file>', 'write there instead of to standard output: whole or not at all')
    .addHelpText('after', ['', 'Example:', '  yuyan why service-000 --scenario integration --target t01-handling'].join('\n'))
    .action(async (plan: string, options: WhyOptions & { readonly out?: string }) => {
      const interruption = onInterrupt();
      if (options.out !== undefined) await checkWritable(options.out);
      const { runWhy } = await import('../run-why.ts');
      const text = await runWhy(plan, options, interruption.signal);
      interruption.dispose();
      await deliver(text, options.out);
    });
}
