import type { Command } from 'commander';
import { Option } from 'commander';
import { seedOption, wholeBetween } from '../input/options.ts';
import { onInterrupt } from '../interruption.ts';
import { checkWritable, deliver } from '../output/deliver.ts';
import type { ExplainRunOptions } from '../run-explain.ts';

interface ExplainOptions extends ExplainRunOptions {
  readonly out?: string;
}

/** A trace of ten million events; the stories are made of it one by one, so that this is what it takes, twice with --beside. */
const MOST_MEGABYTES = 1024;

/** `yuyan explain`: what happened to single customers, and why. */
export function addExplain(program: Command): void {
  program
    .command('explain')
    .description("Tells one customer's story step by step, also beside the same customer in another scenario; without --case lists customers.")
    .argument('<plan>', 'a plan file, or the name of a preset such as service-2026')
    .option('--scenario <id>', 'a scenario of the plan, or base', 'base')
    .addOption(new Option('--case <id>', 'stream/day/place, as in the list: orders/phone/2/17').conflicts(['day', 'from', 'to']))
    .option('--beside <id>', 'the same customer in this scenario too, such as base')
    .option('--replication <number>', 'which of the replications of compare', wholeBetween(1, 10_000, 'a replication'), 1)
    .addOption(seedOption())
    .option('--day <number>', 'list: only who comes on this day, 1 = the first reported one', wholeBetween(1, 1820, 'a day'))
    .option('--from <HH:MM>', 'list: from this time of the day on', '00:00')
    .option('--to <HH:MM>', 'list: until this time of the day', '24:00')
    .option('--top <number>', 'list: how many to show', wholeBetween(1, 10_000, 'a number'), 20)
    .option('--memory <MB>', `memory that the events of a scenario may take, at most ${MOST_MEGABYTES}`, wholeBetween(1, MOST_MEGABYTES, 'megabytes'), 128)
    .addOption(new Option('--format <format>', 'text for people, json (docs/result-format.md) for programs: all steps of all stories').choices(['text', 'json']).default('text'))
    .option('--out <file>', 'write there instead of to standard output: whole or not at all')
    .addHelpText(
      'after',
      [
        '',
        'Examples:',
        '  yuyan explain service-2026 --day 1 --from 10:00 --to 11:00',
        '  yuyan explain service-2026 --scenario skill-routing --case complaint/phone/1/26 --beside base',
      ].join('\n'),
    )
    .action(async (plan: string, options: ExplainOptions) => {
      const interruption = onInterrupt();
      if (options.out !== undefined) await checkWritable(options.out);
      const { runExplain } = await import('../run-explain.ts');
      const text = await runExplain(plan, options, interruption.signal);
      interruption.dispose();
      await deliver(text, options.out);
    });
}
