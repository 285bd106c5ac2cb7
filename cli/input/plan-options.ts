/** Options that name something in a plan: what is there, or an error that says what would be accepted. */
import type { Plan } from '../../scenarios/document/plan.ts';
import type { Scenario } from '../../scenarios/document/scenario.ts';
import type { Target } from '../../scenarios/document/target.ts';
import { KPI_DICTIONARY } from '../../scenarios/kpi/dictionary.ts';
import { CommandError, EXIT } from '../command-error.ts';

/** @throws CommandError 'bad input' when the plan has no such scenario */
export function scenarioOf(plan: Plan, option: string, id: string): Scenario {
  return found(plan.scenarios, option, 'scenario', id);
}

/**
 * A scenario of the plan, or undefined for the base, which may be named too.
 * @throws CommandError 'bad input' when the plan has no such scenario
 */
export function scenarioOrBaseOf(plan: Plan, option: string, id: string): Scenario | undefined {
  if (id === BASE) return undefined;
  return found([...plan.scenarios, { id: BASE }], option, 'scenario', id) as Scenario;
}
const BASE = 'base';

/**
 * A scenario with something to explain.
 * @throws CommandError 'bad input' when there is none of that id, or it changes nothing
 */
export function changingScenarioOf(plan: Plan, option: string, id: string): Scenario {
  const scenario = scenarioOf(plan, option, id);
  if (scenario.changes.length > 0) return scenario;
  const others = plan.scenarios.filter(({ changes }) => changes.length > 0);
  throw refused(option, id, `the scenario has no changes (plan.scenarios[${id}].changes), so it does not differ from today`, idsOf(others));
}

/**
 * A target on a mean, whose figure can be given to changes.
 * @throws CommandError 'bad input' when there is none of that id, or it is on something else
 */
export function meanTargetOf(plan: Plan, option: string, id: string): Target {
  const target = found(plan.targets, option, 'target', id);
  if (target.stat === 'mean') return target;
  const others = plan.targets.filter(({ stat }) => stat === 'mean');
  throw refused(option, id, `the target is on a ${target.stat} (plan.targets[${id}].stat), not on a mean`, idsOf(others));
}

/** @throws CommandError 'bad input' when the dictionary has no such KPI */
export function checkKpi(option: string, id: string): void {
  found(KPI_DICTIONARY, option, 'KPI', id);
}

function found<Thing extends { readonly id: string }>(things: readonly Thing[], option: string, noun: string, id: string): Thing {
  const thing = things.find((one) => one.id === id);
  if (thing !== undefined) return thing;
  throw refused(option, id, `there is no ${noun} ${JSON.stringify(id)}`, things.length === 0 ? `nothing, as the plan has no ${noun}s` : idsOf(things));
}

/** All of them: nowhere else on the command line are they listed. */
function idsOf(things: readonly { readonly id: string }[]): string {
  return things.length === 0 ? 'none of this plan' : things.map(({ id }) => id).join(' | ');
}

function refused(option: string, id: string, what: string, accepted: string): CommandError {
  return new CommandError(EXIT.badInput, `${option} ${id}: ${what}; accepted: ${accepted}`);
}
