/** From text to plan: read, bring to the newest version, check the shape, check what belongs together. */
import { backlogErrors } from './check-backlog.ts';
import { checkCentre } from './check-centre.ts';
import { planSchema, type Plan } from './plan.ts';
import { oneOf, PlanProblem, resultOf, type PlanError, type Result } from './plan-error.ts';
import { readJson } from './read-json.ts';
import { schemaErrors } from './schema-errors.ts';
import { upgrade } from './upgraders.ts';

/** Reads the text of a plan file. Never throws for a bad plan: the errors say what and where. */
export function parsePlan(text: string): Result<Plan> {
  return resultOf(() => planOf(readJson(text)));
}

/** The same for plain data that is already in memory, such as an edited plan. */
export function checkPlan(raw: unknown): Result<Plan> {
  return resultOf(() => planOf(raw));
}

function planOf(raw: unknown): Plan {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    throw new PlanProblem([{ code: 'wrongType', path: 'plan', expected: 'object' }]);
  }
  const upgraded = upgrade(raw as Record<string, unknown>);
  const shaped = planSchema.safeParse(upgraded);
  if (!shaped.success) throw new PlanProblem(schemaErrors('plan', upgraded, shaped.error));
  const errors = checkTogether(shaped.data);
  if (errors.length > 0) throw new PlanProblem(errors);
  return shaped.data;
}

function checkTogether(plan: Plan): PlanError[] {
  const errors: PlanError[] = [];
  for (const [hash, centre] of Object.entries(plan.bases)) errors.push(...checkCentre(centre, `plan.bases.${hash}`));
  if (!Object.hasOwn(plan.bases, plan.base)) errors.push({ code: 'unknownId', path: 'plan.base', value: plan.base, expected: oneOf(Object.keys(plan.bases)) });
  for (const list of ['scenarios', 'targets'] as const) {
    const seen = new Set<string>();
    for (const { id } of plan[list]) {
      if (seen.has(id)) errors.push({ code: 'duplicateId', path: `plan.${list}[${id}]`, value: id });
      seen.add(id);
    }
  }
  errors.push(...backlogErrors(plan));
  for (const { id, base } of plan.scenarios) {
    if (base !== undefined && !Object.hasOwn(plan.bases, base)) {
      errors.push({ code: 'unknownId', path: `plan.scenarios[${id}].base`, value: base, expected: oneOf(Object.keys(plan.bases)) });
    }
  }
  for (const target of plan.targets) {
    const path = `plan.targets[${target.id}]`;
    const isPair = Array.isArray(target.value);
    if (isPair !== (target.op === 'within')) errors.push({ code: 'wrongType', path: `${path}.value`, expected: isPair ? 'number' : '[number, number]' });
    if (Array.isArray(target.value) && (target.value[0] ?? 0) > (target.value[1] ?? 0)) {
      errors.push({ code: 'wrongOrder', path: `${path}.value` });
    }
    if ((target.stat === 'quantile') !== (target.quantile !== undefined)) {
      errors.push({ code: 'needs', path, expected: 'quantile' });
    }
  }
  return errors;
}
