import { attributeScenario } from '../workers/attribute.ts';
import { createNodeHost } from '../workers/node/node-host.ts';
import { PlanRefused } from '../workers/plan-refused.ts';
import { RunError } from '../workers/run-error.ts';
import { CommandError, EXIT } from './command-error.ts';
import { problemText } from './input/problem-text.ts';
import { planProblem, readPlan } from './input/read-plan.ts';
import { attributionText } from './output/attribution-text.ts';
import { prettyJson } from './output/comparison-json.ts';
import { progressLine } from './output/progress-line.ts';

export interface WhyOptions {
  readonly scenario: string;
  readonly target?: string;
  readonly kpi?: string;
  readonly replications?: number;
  readonly seed?: string;
  readonly workers?: number;
  readonly format: 'text' | 'json';
}

/** Reads the plan, simulates the scenario change by change on threads, and returns what is to be printed. */
export async function runWhy(planName: string, options: WhyOptions, signal: AbortSignal): Promise<string> {
  const { scenario, target, kpi, replications, seed, workers, format } = options;
  if (target === undefined && kpi === undefined) throw new CommandError(EXIT.badInput, 'Which figure? --target ID or --kpi ID is needed.');
  const plan = await readPlan(planName);
  const host = createNodeHost({ workerCount: workers });
  const progress = progressLine();
  try {
    const explained = await attributeScenario(plan, scenario, target === undefined ? { kpi: kpi! } : { target }, {
      host,
      signal,
      seed,
      onProgress: (now) => progress.tell(now),
      howLong: { replications: replications ?? plan.study.replications },
    });
    if (explained.partial) throw interrupted();
    const name = plan.scenarios.find(({ id }) => id === scenario)?.name ?? scenario;
    if (format === 'json') return prettyJson({ format: 'yuyan-attribution', version: 1, plan: plan.name, seed: seed ?? plan.seed, scenarioId: scenario, ...explained });
    return attributionText(explained, name, plan.currency);
  } catch (error) {
    if (error instanceof RunError && error.code === 'cancelled') throw interrupted();
    if (error instanceof PlanRefused) throw planProblem(planName, error.errors);
    throw problemText(error) ?? error;
  } finally {
    progress.clear();
    await host.close();
  }
}

function interrupted(): CommandError {
  return new CommandError(EXIT.interrupted, 'Interrupted; nothing was written.');
}
