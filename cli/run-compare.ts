import type { ComparisonResult } from '../scenarios/result/comparison-result.ts';
import { compare } from '../workers/compare.ts';
import type { HowLong } from '../workers/compare.ts';
import { createNodeHost } from '../workers/node/node-host.ts';
import { interrupted } from './command-error.ts';
import { commandErrorOf } from './input/command-error-of.ts';
import { readPlan } from './input/read-plan.ts';
import { count } from './output/figures.ts';
import { progressLine } from './output/progress-line.ts';

export interface RunOptions {
  readonly replications?: number;
  readonly precision?: number;
  readonly seed?: string;
  readonly workers?: number;
}

/** Reads the plan, runs it on threads and returns the whole result; a run interrupted by `signal` is an error. */
export async function runCompare(planName: string, options: RunOptions, signal: AbortSignal): Promise<ComparisonResult> {
  const plan = await readPlan(planName);
  const host = createNodeHost({ workerCount: options.workers });
  const progress = progressLine();
  try {
    const result = await compare(plan, {
      host,
      signal,
      onProgress: (now) => progress.tell(now),
      howLong: howLong(options),
      seed: options.seed,
    });
    if (result.partial) throw interrupted(`after ${count(result.replications, 'complete replication')} of each scenario`);
    return result;
  } catch (error) {
    throw commandErrorOf(error, planName);
  } finally {
    progress.clear();
    await host.close();
  }
}

function howLong(options: RunOptions): HowLong | undefined {
  if (options.replications !== undefined) return { replications: options.replications };
  if (options.precision !== undefined) return { precision: options.precision };
  return undefined;
}
