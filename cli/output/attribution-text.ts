/** Which change does what, as a table. */
import type { Contribution, Step } from '../../scenarios/verdict/attribution.ts';
import { leverOf } from '../../scenarios/levers/apply-change.ts';
import type { Explained } from '../../workers/attribute.ts';
import { differenceText, figure, percentOf } from './figures.ts';
import { kpiName, scopeText, unitOf } from './kpi-words.ts';
import { textTable } from './text-table.ts';
import { oneLine } from './text-width.ts';

export function attributionText(explained: Explained, scenarioName: string, currency: string): string {
  const { kpi, scope, base, scenario, steps, attribution, replications, confidence } = explained;
  const unit = unitOf(kpi);
  const cell = (contribution: Contribution): string => differenceText(unit, contribution, base, currency);
  const columns = ['added to those before', 'added to those after', ...(attribution.shapley ? ['mean over all orders'] : [])];
  const rows = steps.map((step, i) => [
    `${i + 1}  ${stepName(step)}`,
    cell(attribution.inOrder[i]!),
    cell(attribution.inReverse[i]!),
    ...(attribution.shapley ? [cell(attribution.shapley[i]!)] : []),
  ]);
  const total = cell(attribution.total);
  const table = textTable(
    [{ title: 'change', align: 'left' }, ...columns.map((title) => ({ title, align: 'right' as const }))],
    [...rows, ['all together', ...columns.map(() => total)]],
  );
  const lines = [
    `${kpiName(kpi)}${scopeText(scope)}: from ${figure(unit, base, null, currency)} today to ${figure(unit, scenario, null, currency)} with ${oneLine(scenarioName)}`,
    '',
    table,
    '',
    `Each column adds up to the whole. The first adds the changes from the top, the second from the bottom: where the two differ, changes help or hinder each other.`,
    ...(attribution.shapley ? ['The third is the mean over all orders (Shapley value).'] : []),
    `${replications} replications of the same customers; ± is the half-width of the ${percentOf(confidence)} confidence interval, each by itself.`,
  ];
  return `${lines.join('\n')}\n`;
}

function stepName({ changes }: Step): string {
  const names = [...new Set(changes.map((change) => leverOf(change).name.en))].join(' + ');
  return changes.length === 1 ? names : `${names} (${changes.length} changes)`;
}
