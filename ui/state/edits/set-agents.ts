import type { Change } from '../../../scenarios/levers/change.ts';
import type { Plan } from '../../../scenarios/document/plan.ts';
import { baseOf, centreOf, withBase, withChanges } from './centres.ts';

/** Agents of a crew in the base. The same plan when nothing changes. */
export function setBaseAgents(plan: Plan, crew: string, agents: number): Plan {
  const centre = baseOf(plan);
  const crews = centre.roster.crews.map((one) => (one.id === crew ? { ...one, agents } : one));
  return withBase(plan, { ...centre, roster: { ...centre.roster, crews } });
}

/**
 * Agents of a crew in a scenario: one change that says how many, or none when that is what the other changes give
 * anyway.
 */
export function setScenarioAgents(plan: Plan, scenarioId: string, crew: string, agents: number): Plan {
  const isOurs = (change: Change): boolean =>
    change.lever === 'agents' && change.crew === crew && change.when === undefined && change.where === undefined;
  return withChanges(plan, scenarioId, (scenario) => {
    const others = scenario.changes.filter((change) => !isOurs(change));
    const without = centreOf(plan, { ...scenario, changes: others });
    const already = without.ok ? without.value.roster.crews.find(({ id }) => id === crew)?.agents : undefined;
    return already === agents ? others : [...others, { lever: 'agents', crew, heads: agents }];
  });
}
