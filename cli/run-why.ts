import { ENGINE_VERSION } from '../engine/version.ts';
import { attributeScenario } from '../workers/attribute.ts';
import { createNodeHost } from '../workers/node/node-host.ts';
import { CommandError, EXIT, interrupted } from './command-error.ts';
import { commandErrorOf } from './input/command-error-of.ts';
import { changingScenarioOf, checkKpi, meanTargetOf } from './input/plan-options.ts';
import { readPlan } from './input/read-plan.ts';
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
  const { name } = changingScenarioOf(plan, '--scenario', scenario);
  if (target !== undefined) meanTargetOf(plan, '--target', target);
  if (kpi !== undefined) checkKpi('--kpi', kpi);
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
    if (format === 'json') return prettyJson({ format: 'yuyan-attribution', formatVersion: 1, engineVersion: ENGINE_VERSION, plan: plan.name, seed: seed ?? plan.seed, scenarioId: scenario, ...explained });
    return attributionText(explained, name, plan.currency);
  } catch (error) {
    throw commandErrorOf(error, planName);
  } finally {
    progress.clear();
    await host.close();
  }
}
