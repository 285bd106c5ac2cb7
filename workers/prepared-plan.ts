import { compilePlan } from '../scenarios/compile/compile-plan.ts';
import type { CompiledScenario } from '../scenarios/compile/compile-plan.ts';
import type { Result } from '../scenarios/document/plan-error.ts';
import type { Plan } from '../scenarios/document/plan.ts';
import { modelIdOf } from './model-id.ts';

/** A compiled scenario, and the name under which workers know its model. */
export interface PreparedScenario {
  readonly compiled: CompiledScenario;
  readonly modelId: string;
}

const prepared = new WeakMap<Plan, Result<readonly PreparedScenario[]>>();

/** Compiles base and scenarios of a plan, the base first. Plans are never changed, so the answer is kept with the plan. */
export function preparePlan(plan: Plan): Result<readonly PreparedScenario[]> {
  let known = prepared.get(plan);
  if (known === undefined) {
    const result = compilePlan(plan);
    known = result.ok
      ? { ok: true, value: result.value.map((compiled) => ({ compiled, modelId: modelIdOf(compiled.model, plan.seed) })) }
      : result;
    prepared.set(plan, known);
  }
  return known;
}
