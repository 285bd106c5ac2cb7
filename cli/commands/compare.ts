import type { Command } from 'commander';
import { Option } from 'commander';
import type { ComparisonResult } from '../../scenarios/result/comparison-result.ts';
import { compare } from '../../workers/compare.ts';
import type { HowLong } from '../../workers/compare.ts';
import { createNodeHost } from '../../workers/node/node-host.ts';
import { PlanRefused } from '../../workers/plan-refused.ts';
import { RunError } from '../../workers/run-error.ts';
import { CommandError, EXIT } from '../command-error.ts';
import { planProblem, readPlan } from '../input/read-plan.ts';
import { shareBetween, wholeBetween } from '../input/options.ts';
import { problemText } from '../input/problem-text.ts';
import { onInterrupt } from '../interruption.ts';
import { comparisonCsv } from '../output/comparison-csv.ts';
import { comparisonJson } from '../output/comparison-json.ts';
import { comparisonTable } from '../output/comparison-table.ts';
import { checkWritable, deliver } from '../output/deliver.ts';
import { progressLine } from '../output/progress-line.ts';

const FORMATS = { table: comparisonTable, json: comparisonJson, csv: comparisonCsv } as const;

interface CompareOptions {
  readonly replications?: number;
  readonly precision?: number;
  readonly seed?: string;
  readonly workers?: number;
  readonly format: keyof typeof FORMATS;
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
    .option('--seed <phrase>', 'another random world than the one that the plan names', seedPhrase)
    .option('--workers <number>', 'threads to use (default: all); no result depends on it', wholeBetween(1, 256, 'threads'))
    .addOption(
      new Option('--format <format>', 'table for people, json (docs/result-format.md) or csv for programs')
        .choices(Object.keys(FORMATS))
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
      // Asked before the work is done, not after.
      if (options.out !== undefined) await checkWritable(options.out);
      const result = await runCompare(plan, options);
      await deliver(FORMATS[options.format](result), options.out);
    });
}

/** Reads the plan, runs it on threads and returns the whole result; an interrupted run is an error. */
export async function runCompare(planName: string, options: Omit<CompareOptions, 'format' | 'out'>): Promise<ComparisonResult> {
  const plan = await readPlan(planName);
  const host = createNodeHost({ workerCount: options.workers });
  const interruption = onInterrupt();
  const progress = progressLine();
  try {
    const result = await compare(plan, {
      host,
      signal: interruption.signal,
      onProgress: (now) => progress.tell(now),
      howLong: howLong(options),
      seed: options.seed,
    });
    if (result.partial) throw interrupted(result.replications);
    return result;
  } catch (error) {
    if (error instanceof RunError && error.code === 'cancelled') throw interrupted(0);
    if (error instanceof PlanRefused) throw planProblem(planName, error.errors);
    throw problemText(error) ?? error;
  } finally {
    progress.clear();
    interruption.dispose();
    await host.close();
  }
}

function howLong(options: Pick<CompareOptions, 'replications' | 'precision'>): HowLong | undefined {
  if (options.replications !== undefined) return { replications: options.replications };
  if (options.precision !== undefined) return { precision: options.precision };
  return undefined;
}

function interrupted(replications: number): CommandError {
  return new CommandError(
    EXIT.interrupted,
    `Interrupted after ${replications} complete replications of each scenario; no result was written.`,
  );
}

function seedPhrase(text: string): string {
  if (text.length >= 1 && text.length <= 200) return text;
  throw new CommandError(EXIT.badInput, 'Expected --seed, a phrase of 1 to 200 characters.');
}
