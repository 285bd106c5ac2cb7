import { weekCentres } from '../../../scenarios/compile/week-centres.ts';
import type { Centre } from '../../../scenarios/document/centre.ts';
import { centreHash } from '../../../scenarios/document/canonical.ts';
import { resultOf, type Result } from '../../../scenarios/document/plan-error.ts';
import type { Plan } from '../../../scenarios/document/plan.ts';
import type { Scenario } from '../../../scenarios/document/scenario.ts';

/** The base in force. A plan that was parsed has it. */
export function baseOf(plan: Plan): Centre {
  const centre = plan.bases[plan.base];
  if (centre === undefined) throw new Error(`the plan has no base ${plan.base}`);
  return centre;
}

/** The centre a scenario makes, in the first reported week; the errors when its changes do not fit. */
export function centreOf(plan: Plan, scenario: Pick<Scenario, 'id' | 'base' | 'changes'>): Result<Centre> {
  const base = plan.bases[scenario.base ?? plan.base] ?? baseOf(plan);
  return resultOf(() => weekCentres(base, scenario, plan.study)[0] ?? base);
}

/** Puts a new version of the base in force. Old versions stay while a scenario is pinned to them. */
export function withBase(plan: Plan, centre: Centre): Plan {
  const hash = centreHash(centre);
  if (hash === plan.base) return plan;
  const pinned = new Set(plan.scenarios.flatMap(({ base }) => (base === undefined ? [] : [base])));
  const kept = Object.entries(plan.bases).filter(([old]) => pinned.has(old));
  return { ...plan, base: hash, bases: { ...Object.fromEntries(kept), [hash]: centre } };
}

export function withChanges(plan: Plan, scenarioId: string, change: (scenario: Scenario) => Scenario['changes']): Plan {
  const scenarios = plan.scenarios.map((scenario) =>
    scenario.id === scenarioId ? { ...scenario, changes: change(scenario) } : scenario,
  );
  return { ...plan, scenarios };
}
