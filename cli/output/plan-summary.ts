import type { CompiledScenario } from '../../scenarios/compile/compile-plan.ts';
import type { Plan } from '../../scenarios/document/plan.ts';
import type { Finding } from '../../scenarios/lint/finding.ts';
import { defaultLimits, modelSize } from '../../scenarios/lint/lint-size.ts';
import { count, grouped } from './figures.ts';
import { warningText } from './finding-text.ts';
import { textTable } from './text-table.ts';
import { oneLine } from './text-width.ts';

/** What a valid plan holds, scenario by scenario, what it takes to run it, and what looks odd. */
export function planSummary(plan: Plan, scenarios: readonly CompiledScenario[], warnings: readonly Finding[]): string {
  const { study } = plan;
  const runs = study.precision === undefined ? count(study.replications, 'replication') : `at most ${count(study.replications, 'replication')}`;
  const sizes = scenarios.map(({ model }) => modelSize(model, study.replications));
  const rows = scenarios.map(({ id, model, index }, s) => {
    const scenario = plan.scenarios.find((one) => one.id === id);
    return [
      scenario === undefined ? 'base' : `${oneLine(scenario.name)} [${id}]`,
      String(scenario?.changes.length ?? 0),
      String(index.queues.length),
      grouped(model.agents.length),
      grouped(Math.round(contactsPerWeek(model))),
      grouped(sizes[s]?.contacts ?? 0),
      grouped(sizes[s]?.bytes ?? 0),
    ];
  });
  const table = textTable(
    [
      { title: 'Scenario', align: 'left' },
      { title: 'Changes', align: 'right' },
      { title: 'Waiting lines', align: 'right' },
      { title: 'Heads', align: 'right' },
      { title: 'Contacts in the first week', align: 'right' },
      { title: 'Contacts per replication', align: 'right' },
      { title: 'Memory in bytes', align: 'right' },
    ],
    rows,
  );
  const bytes = sizes.reduce((sum, size) => sum + size.bytes, 0);
  return [
    `${oneLine(plan.name)} is a valid plan: ${count(study.weeks, 'week')} after ${count(study.leadInDays, 'day')} of lead-in, ${runs}, ${count(plan.targets.length, 'target')}.`,
    '',
    table,
    '',
    `Contacts are expected new ones, lead-in included; who comes back or redials is on top. Memory of all results: ${grouped(bytes)} bytes.`,
    `Refused above, per scenario: ${grouped(defaultLimits.bytes)} bytes, ${grouped(defaultLimits.contacts)} contacts, ${grouped(defaultLimits.agents)} heads.`,
    '',
    warnings.length === 0 ? 'No warnings.' : `${count(warnings.length, 'warning')}; the plan can be run all the same:`,
    ...warnings.map((warning) => `  ${warningText(warning)}`),
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
