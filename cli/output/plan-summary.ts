import type { Plan } from '../../scenarios/document/plan.ts';
import type { CompiledScenario } from '../../scenarios/compile/compile-plan.ts';
import { count, givenFigure } from './figures.ts';
import { textTable } from './text-table.ts';
import { oneLine } from './text-width.ts';

/** What a valid plan holds, scenario by scenario, so that a planner can see that it was understood. */
export function planSummary(plan: Plan, scenarios: readonly CompiledScenario[]): string {
  const { study } = plan;
  const runs = study.precision === undefined ? count(study.replications, 'replication') : `at most ${count(study.replications, 'replication')}`;
  const rows = scenarios.map(({ id, model, index }) => {
    const scenario = plan.scenarios.find((one) => one.id === id);
    return [
      scenario === undefined ? 'base' : `${oneLine(scenario.name)} [${id}]`,
      String(scenario?.changes.length ?? 0),
      String(index.queues.length),
      String(model.agents.length),
      givenFigure('count', Math.round(contactsPerWeek(model)), ''),
    ];
  });
  const table = textTable(
    [
      { title: 'Scenario', align: 'left' },
      { title: 'Changes', align: 'right' },
      { title: 'Waiting lines', align: 'right' },
      { title: 'Agents', align: 'right' },
      { title: 'Contacts in the first week', align: 'right' },
    ],
    rows,
  );
  return [
    `${oneLine(plan.name)} is a valid plan: ${count(study.weeks, 'week')} after ${count(study.leadInDays, 'day')} of lead-in, ${runs}, ${count(plan.targets.length, 'target')}.`,
    table,
    '',
  ].join('\n');
}

/** Expected new contacts of the first week, returns and redials not counted. */
function contactsPerWeek({ weeks, intervalEdgesS }: CompiledScenario['model']): number {
  let contacts = 0;
  weeks[0]?.arrivalRatePerS.forEach((rates, source) => {
    const kept = weeks[0]?.keepProbability[source] ?? [];
    rates.forEach((rate, i) => {
      contacts += rate * (kept[i] ?? 1) * ((intervalEdgesS[i + 1] ?? 0) - (intervalEdgesS[i] ?? 0));
    });
  });
  return contacts;
}
