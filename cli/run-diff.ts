import { applyChanges } from '../scenarios/levers/apply-change.ts';
import { diffCentres, diffPlans, namesInPlans, type DiffEntry } from '../scenarios/diff/diff-plan.ts';
import { namesOf } from '../scenarios/diff/item-names.ts';
import type { Centre } from '../scenarios/document/centre.ts';
import type { Scenario } from '../scenarios/document/scenario.ts';
import { commandErrorOf } from './input/command-error-of.ts';
import { scenarioOf } from './input/plan-options.ts';
import { readPlan } from './input/read-plan.ts';
import { diffText } from './output/diff-text.ts';
import { oneLine } from './output/text-width.ts';

export interface Differences {
  readonly entries: readonly DiffEntry[];
  readonly text: string;
}

export async function diffOfPlans(planName: string, otherName: string): Promise<Differences> {
  const [a, b] = [await readPlan(planName), await readPlan(otherName)];
  const entries = diffPlans(a, b);
  return { entries, text: diffText(entries, `from ${planName} to ${otherName}`, { nameOf: namesInPlans(a, b), currency: b.currency }) };
}

/** From the base of a scenario to the centre that it makes of it. */
export async function diffOfScenario(planName: string, id: string): Promise<Differences> {
  const plan = await readPlan(planName);
  const scenario = scenarioOf(plan, '--scenario', id);
  const base = plan.bases[scenario.base ?? plan.base]!;
  const centre = inFullForce(base, scenario);
  const entries = diffCentres(base, centre);
  return { entries, text: diffText(entries, `from the base to the scenario ${oneLine(scenario.name)} in full force`, { nameOf: namesOf(base, centre), currency: plan.currency }) };
}

/** The centre with all changes at once, whatever weeks they hold in. */
function inFullForce(base: Centre, { id, changes }: Scenario): Centre {
  try {
    return applyChanges(base, changes, () => 1, `plan.scenarios[${id}]`);
  } catch (error) {
    throw commandErrorOf(error, `The scenario ${id} with all its changes at once`);
  }
}
