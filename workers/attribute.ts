/** Simulates a scenario change by change, on the same customers, and says which change does what. */
import { compileScenario } from '../scenarios/compile/compile-plan.ts';
import type { Plan } from '../scenarios/document/plan.ts';
import { oneOf, type PlanError } from '../scenarios/document/plan-error.ts';
import type { Scenario } from '../scenarios/document/scenario.ts';
import type { ScopeInPlan } from '../scenarios/document/scope.ts';
import type { Scope } from '../scenarios/result/comparison-result.ts';
import { fullScope, SCOPE_LISTS } from '../scenarios/result/scope.ts';
import { attribute, stepsOf, subsetsNeeded, type Attribution, type Outcome, type Step } from '../scenarios/verdict/attribution.ts';
import { compare, type CompareOptions } from './compare.ts';
import { PlanRefused } from './plan-refused.ts';
import { RunError } from './run-error.ts';

export interface Explained {
  readonly steps: readonly Step[];
  readonly kpi: string;
  readonly scope: Scope;
  readonly base: number;
  readonly scenario: number;
  readonly attribution: Attribution;
  readonly replications: number;
  readonly confidence: number;
  readonly partial: boolean;
}

/** Ids of the scenarios that stand for subsets. */
const idOf = (subset: number): string => `steps-${subset}`;
/** Id of the target whose figure is explained. */
const MEASURED = 'explained';
/** A whole number of bits is counted on; a scenario has at most 100 changes, but no such list of levers. */
const MOST_STEPS = 30;

/** What is explained: the KPI of a target, or any of the dictionary, for the whole centre unless a scope is named. */
export type Explainable = { readonly target: string } | { readonly kpi: string; readonly scope?: Scope };

/** How much work it is to explain a scenario: how many scenarios, of some of its changes each, are simulated. */
export interface AttributionSize {
  readonly steps: number;
  readonly variants: number;
}

/** Null for a scenario that does not exist or has no changes. */
export function attributionSize(plan: Plan, scenarioId: string): AttributionSize | null {
  const scenario = plan.scenarios.find(({ id }) => id === scenarioId);
  const steps = scenario === undefined ? 0 : stepsOfScenario(plan, scenario).length;
  return steps === 0 ? null : { steps, variants: steps > MOST_STEPS ? Infinity : subsetsNeeded(steps).length };
}

function stepsOfScenario(plan: Plan, scenario: Scenario): readonly Step[] {
  const alone = (changes: Scenario['changes']): Plan => ({ ...plan, scenarios: [{ ...scenario, changes: [...changes] }] });
  return stepsOf(scenario.changes, (changes) => compileScenario(alone([...changes]), scenario.id).ok);
}

/**
 * @throws PlanRefused when the scenario or the KPI does not exist, the KPI has no data in some step, the target is not on a
 *   mean, or there are no changes; whatever `compare` throws
 */
export async function attributeScenario(
  plan: Plan,
  scenarioId: string,
  of: Explainable,
  options: CompareOptions,
): Promise<Explained> {
  const scenario = plan.scenarios.find(({ id }) => id === scenarioId);
  if (!scenario) throw refused('unknownScenario', 'plan.scenarios', scenarioId, oneOf(plan.scenarios.map(({ id }) => id)));
  const target = 'target' in of ? plan.targets.find(({ id }) => id === of.target) : undefined;
  if ('target' in of && !target) throw refused('unknownId', 'plan.targets', of.target, oneOf(plan.targets.map(({ id }) => id)));
  if (target && target.stat !== 'mean') throw refused('notOneOf', `plan.targets[${target.id}].stat`, target.stat, 'mean');
  const kpi = 'kpi' in of ? of.kpi : target!.kpi;
  const scope = fullScope('kpi' in of ? of.scope : target!.scope);
  const steps = stepsOfScenario(plan, scenario);
  if (steps.length === 0) throw refused('noChanges', `plan.scenarios[${scenarioId}].changes`);
  if (steps.length > MOST_STEPS) throw refused('tooBig', `plan.scenarios[${scenarioId}].changes`, steps.length, MOST_STEPS);

  const subsets = subsetsNeeded(steps.length);
  const variants = subsets
    .filter((subset) => subset !== 0)
    .map((subset) => ({ ...scenario, id: idOf(subset), name: idOf(subset), changes: steps.flatMap(({ changes }, i) => ((subset >> i) & 1 ? changes : [])) }));
  const measured = { id: MEASURED, kpi, stat: 'mean' as const, op: '<=' as const, value: 0, scope: inPlan(scope) };
  const variantPlan: Plan = {
    ...plan,
    base: scenario.base ?? plan.base,
    scenarios: variants,
    targets: [measured],
    observed: [],
    annotations: [],
  };
  const result = await compare(variantPlan, options).catch((error: unknown) => {
    throw inWordsOfPlan(error, scenarioId, target?.id);
  });
  const outcomes = new Map<number, Outcome>();
  for (const subset of subsets) {
    const found = result.scenarios.find(({ id }) => id === (subset === 0 ? 'base' : idOf(subset)));
    const figure = found?.kpis.find((one) => one.kpi === kpi && JSON.stringify(one.scope) === JSON.stringify(scope));
    if (figure === undefined || figure.mean === null) throw refused('noData', `plan.scenarios[${scenarioId}].changes`, kpi);
    outcomes.set(subset, { mean: figure.mean, perReplication: figure.perReplication });
  }
  return {
    steps,
    kpi,
    scope,
    base: outcomes.get(0)!.mean,
    scenario: outcomes.get((1 << steps.length) - 1)!.mean,
    attribution: attribute(steps.length, (subset) => outcomes.get(subset)!, result.confidence),
    replications: result.replications,
    confidence: result.confidence,
    partial: result.partial,
  };
}

/** A scope as a plan has it: a list that is empty is left out. */
function inPlan(scope: Scope): ScopeInPlan {
  const lists = Object.fromEntries(SCOPE_LISTS.filter((list) => scope[list].length > 0).map((list) => [list, [...scope[list]]]));
  return { ...lists, ...(scope.window === null ? {} : { window: scope.window }) };
}

/** An error of `compare` speaks of the variants, which the reader's plan does not have. */
function inWordsOfPlan(error: unknown, scenarioId: string, targetId: string | undefined): unknown {
  if (error instanceof RunError && error.params['scenario'] !== undefined) {
    const { scenario } = error.params;
    return new RunError(error.code, { ...error.params, scenario: String(scenario).replace(/^steps-\d+$/, scenarioId) });
  }
  if (!(error instanceof PlanRefused)) return error;
  const known = new Map<string, PlanError>();
  for (const one of error.errors) {
    const path = one.path
      .replace(/^plan\.scenarios\[steps-\d+\]/, `plan.scenarios[${scenarioId}]`)
      .replace(`plan.targets[${MEASURED}]`, targetId === undefined ? 'the figure to explain' : `plan.targets[${targetId}]`);
    // Of many variants that are too big in the same way the last one counts, which is the scenario as it is.
    known.set(`${one.code} ${path} ${one.expected ?? ''}`, { ...one, path });
  }
  return new PlanRefused([...known.values()]);
}

type Refusal = 'unknownScenario' | 'unknownId' | 'notOneOf' | 'noData' | 'noChanges' | 'tooBig';

function refused(code: Refusal, path: string, value?: string | number, expected?: string | number): PlanRefused {
  return new PlanRefused([{ code, path, ...(value === undefined ? {} : { value }), ...(expected === undefined ? {} : { expected }) }]);
}
