import type { ComparisonResult } from '../scenarios/result/comparison-result.ts';
import { compare } from '../workers/compare.ts';
import type { HowLong } from '../workers/compare.ts';
import { createNodeHost } from '../workers/node/node-host.ts';
import { PlanRefused } from '../workers/plan-refused.ts';
import { RunError } from '../workers/run-error.ts';
import { CommandError, EXIT } from './command-error.ts';
import { planProblem, readPlan } from './input/read-plan.ts';
import { problemText } from './input/problem-text.ts';
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
    if (result.partial) throw interrupted(result.replications);
    return result;
  } catch (error) {
    if (error instanceof RunError && error.code === 'cancelled') throw interrupted(0);
    if (error instanceof PlanRefused) throw planProblem(planName, error.errors);
    throw problemText(error) ?? error;
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

function interrupted(replications: number): CommandError {
  return new CommandError(
    EXIT.interrupted,
    `Interrupted after ${replications} complete replications of each scenario; no result was written.`,
  );
}
