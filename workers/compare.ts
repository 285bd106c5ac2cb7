/**
 * From a plan to its comparison: compile, run, assemble. The one entry for the command line and the page.
 */
import { modelShape } from '../engine/block-run.ts';
import type { TallyShape } from '../engine/record/tallies.ts';
import { MAX_REPLICATIONS } from '../engine/statistics/stopping-rule.ts';
import { ENGINE_VERSION } from '../engine/version.ts';
import { BASE } from '../scenarios/compile/compile-plan.ts';
import type { CompiledScenario } from '../scenarios/compile/compile-plan.ts';
import type { Plan } from '../scenarios/document/plan.ts';
import { KPI_DICTIONARY } from '../scenarios/kpi/dictionary.ts';
import { refusals } from '../scenarios/lint/refuse-plan.ts';
import { assembleComparison } from '../scenarios/result/assemble.ts';
import type { ScenarioTallies } from '../scenarios/result/assemble.ts';
import type { ComparisonResult } from '../scenarios/result/comparison-result.ts';
import { queueAssumptions } from '../scenarios/result/interval-load.ts';
import { precisionDecision } from '../scenarios/result/precision.ts';
import type { CommonReplications } from './common-replications.ts';
import { PlanRefused } from './plan-refused.ts';
import { preparePlan } from './prepared-plan.ts';
import type { PreparedScenario } from './prepared-plan.ts';
import type { RunHost } from './run-host.ts';
import { runPlan } from './run-plan.ts';
import type { RunProgress } from './run-plan.ts';

/** So many replications, or until precise enough (relative half-width of every target's KPI), at most `maximum`. */
export type HowLong = { readonly replications: number } | { readonly precision: number; readonly maximum?: number };

export interface CompareOptions {
  readonly host: RunHost;
  /** Left out: as the plan's study says. */
  readonly howLong?: HowLong | undefined;
  /** Seed phrase instead of the plan's. */
  readonly seed?: string | undefined;
  /** Interrupts the run; what is complete for all scenarios is the (partial) result. */
  readonly signal?: AbortSignal | undefined;
  /** At most ten times a second, and at the end of each round. */
  readonly onProgress?: ((progress: RunProgress) => void) | undefined;
  /** A partial result after the first 5 replications of all scenarios, and after each round that is not the last. */
  readonly onPartial?: ((result: ComparisonResult) => void) | undefined;
}

/**
 * Simulates the base and all scenarios of a plan that `parsePlan` accepted and compares them.
 *
 * The result depends on the plan, the seed phrase, `howLong` and ENGINE_VERSION, and on nothing else.
 *
 * @throws PlanRefused when a change does not fit the plan, a target is on nothing, or it is more than a run may take; RunError 'cancelled' when interrupted before anything was
 *   complete, 'block-failed' when a block cannot be run, 'host-closed'
 */
export async function compare(plan: Plan, options: CompareOptions): Promise<ComparisonResult> {
  const seeded: Plan = options.seed === undefined ? plan : { ...plan, seed: options.seed };
  const prepared = preparePlan(seeded);
  if (!prepared.ok) throw new PlanRefused(prepared.errors);
  const { howLong = studyLength(plan) } = options;
  const most = 'replications' in howLong ? howLong.replications : (howLong.maximum ?? MAX_REPLICATIONS);
  const refused = refusals(seeded, prepared.value.map(({ compiled }) => compiled), KPI_DICTIONARY, most);
  if (refused.length > 0) throw new PlanRefused(refused);
  const scenarios = prepared.value.map((scenario) => describe(seeded, scenario));
  const { onPartial } = options;
  const outcome = await runPlan(
    {
      seedPhrase: seeded.seed,
      scenarios: scenarios.map(({ id, modelId, compiled: { model }, shape }) => ({ id, modelId, model, tallyLength: shape.length })),
      ...stopping(seeded, scenarios, howLong),
    },
    {
      host: options.host,
      signal: options.signal,
      onProgress: options.onProgress,
      onCommon: onPartial && ((soFar) => onPartial(assemble(seeded, scenarios, soFar, 'interrupted'))),
    },
  );
  return assemble(seeded, scenarios, outcome.common, outcome.stoppedBecause);
}

interface Described {
  readonly id: string;
  readonly name: string;
  readonly changes: number;
  readonly modelId: string;
  readonly compiled: CompiledScenario;
  readonly shape: TallyShape;
  readonly assumptions: ScenarioTallies['assumptions'];
}

/** Kinds of channels on which the answer comes later; on all others the customer stays and waits for it. */
const DEFERRED: ReadonlySet<string> = new Set(['email', 'ticket']);

function describe(plan: Plan, { compiled, modelId }: PreparedScenario): Described {
  const { id, model, index } = compiled;
  const scenario = plan.scenarios.find((one) => one.id === id);
  const channels = plan.bases[scenario?.base ?? plan.base]?.demand.channels ?? [];
  const realTime = index.queues.map(({ channel }) => !DEFERRED.has(channels.find((one) => one.id === channel)?.kind ?? ''));
  return {
    id,
    name: scenario?.name ?? BASE,
    changes: scenario?.changes.length ?? 0,
    modelId,
    compiled,
    shape: modelShape(model),
    assumptions: queueAssumptions(model, realTime),
  };
}

function studyLength({ study }: Plan): HowLong {
  if (study.precision === undefined) return { replications: study.replications };
  return { precision: study.precision, maximum: study.replications };
}

function stopping(plan: Plan, scenarios: readonly Described[], howLong: HowLong): Pick<Parameters<typeof runPlan>[0], 'stopping' | 'reached'> {
  if ('replications' in howLong) return { stopping: { kind: 'replications', replications: howLong.replications } };
  const { precision, maximum = MAX_REPLICATIONS } = howLong;
  return {
    stopping: { kind: 'precision', maximum },
    reached: (soFar) => {
      const sources = tallySources(scenarios, soFar);
      return precisionDecision(sources, plan.targets, precision, plan.study.confidence, maximum) === 'precise';
    },
  };
}

function tallySources(scenarios: readonly Described[], soFar: CommonReplications): ScenarioTallies[] {
  return scenarios.map(({ id, name, changes, compiled, shape, assumptions }, s) => {
    const { tallies, grid } = soFar.scenarios[s]!;
    return { id, name, changes, index: compiled.index, shape, assumptions, tallies, grid };
  });
}

function assemble(
  plan: Plan,
  scenarios: readonly Described[],
  soFar: CommonReplications,
  stoppedBecause: ComparisonResult['stoppedBecause'],
): ComparisonResult {
  const baseModel = scenarios[0]!.compiled.model;
  return assembleComparison({
    plan,
    engineVersion: ENGINE_VERSION,
    stoppedBecause,
    intervalEdgesS: baseModel.intervalEdgesS,
    scenarios: tallySources(scenarios, soFar),
    baseModel,
  });
}
