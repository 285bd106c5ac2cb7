/** Money and rank of scenarios: what today costs, what each scenario saves, and how near it comes to all targets. */
import { LEDGER_LINES } from '../../scenarios/money/lines.ts';
import type { Quantiles } from '../../scenarios/money/quantiles.ts';
import type { Amount, ComparisonResult, ScenarioResult } from '../../scenarios/result/comparison-result.ts';
import { confidenceOf, figure, givenFigure, percentOf } from './figures.ts';
import { textTable } from './text-table.ts';

/** Empty when the plan names no costs. */
export function moneyPart(result: ComparisonResult): string {
  const { currency, scenarios } = result;
  const base = scenarios[0]?.money;
  if (!base) return '';
  return [ledgerTable(base.perMonth, currency), savingsTable(scenarios, currency), caseTable(scenarios, currency)].filter((part) => part !== '').join('\n\n');
}

/** Empty without targets. */
export function rankingPart({ scenarios, targets }: ComparisonResult): string {
  const ranked = scenarios.filter(({ score }) => score.rank !== null).sort((a, b) => (a.score.rank ?? 0) - (b.score.rank ?? 0));
  if (targets.length === 0 || ranked.length === 0) return '';
  const rows = ranked.map(({ id, score }) => [
    String(score.rank),
    id,
    figure('ratio', score.mean, score.halfWidth, ''),
    score.firstShare === null ? '' : `${percentOf(score.firstShare)} of replications`,
    score.aheadOfNext === null ? '' : `${confidenceOf(score.aheadOfNext)} sure`,
  ]);
  const title = 'How near to all targets together (1 = all met; mean of min(1, wanted / reached), by the weights of the targets)';
  return `${title}\n${table(['Rank', '<Scenario', 'Score', 'First in', 'Ahead of the next'], rows)}`;
}

function ledgerTable(lines: readonly (Amount & { readonly line: string })[], currency: string): string {
  const names = new Map(LEDGER_LINES.map(({ id, name }) => [id, name.en]));
  const rows = lines
    .filter(({ mean, line }) => mean !== 0 || line === 'fullCost' || line === 'hiddenCost')
    .map(({ line, mean, halfWidth }) => [names.get(line) ?? line, figure('currency', mean, halfWidth, currency)]);
  return `What the base costs in a month (hidden cost is never added to the full cost)\n${table(['<Line', 'A month'], rows)}`;
}

function savingsTable(scenarios: readonly ScenarioResult[], currency: string): string {
  const rows = scenarios.flatMap(({ id, money }) => {
    if (!money?.savings) return [];
    const { direct, avoided, releasedHours, releasedValue } = money.savings;
    const amount = ({ mean, halfWidth }: Amount): string => figure('currency', mean, halfWidth, currency);
    return [[id, amount(direct), amount(avoided), figure('count', releasedHours.mean, releasedHours.halfWidth, ''), amount(releasedValue)]];
  });
  if (rows.length === 0) return '';
  const title = 'Saved in a month against the base: no longer paid; hidden cost that does not arise; hours freed and still paid, at the cost of an hour (no hour is in two columns)';
  return `${title}\n${table(['<Scenario', 'Direct', 'Avoided', 'Released hours', 'Their value'], rows)}`;
}

function caseTable(scenarios: readonly ScenarioResult[], currency: string): string {
  const cases = scenarios.flatMap(({ id, money }) => (money?.businessCase ? [{ id, ...money.businessCase }] : []));
  const first = cases[0];
  if (first === undefined) return '';
  const money = (value: number): string => figure('currency', Math.round(value), null, currency);
  const rows = cases.map(({ id, once, paybackMonths, paysBack, npv, roi, months }) => [
    id,
    money(once),
    paybackMonths === null ? 'too few replications' : spread(paybackMonths, (value) => (value === null ? `> ${months}` : `${givenFigure('count', Number(value.toFixed(1)), '')} months`)),
    paysBack === null ? '' : percentOf(paysBack),
    npv === null ? '' : spread(npv, money),
    roi === null ? '' : spread(roi, (value) => figure('share', Math.round(100 * value) / 100, null, currency)),
  ]);
  const title = `Business case over ${first.months} months at ${givenFigure('share', first.discountPerYear, '')} a year, P10 / P50 / P90 over replications, each of which stands for every month`;
  return `${title}\n${table(['<Scenario', 'Paid at the start', 'Payback', 'Pays back in', 'Net present value', 'Return'], rows)}`;
}

/** One value where all three are the same. */
function spread<T>({ p10, p50, p90 }: { readonly [q in keyof Quantiles]: T }, text: (value: T) => string): string {
  const texts = [text(p10), text(p50), text(p90)];
  return new Set(texts).size === 1 ? texts[0]! : texts.join(' / ');
}

/** Titles that begin with '<' stand left. */
function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  return textTable(
    titles.map((title) => ({ title: title.replace('<', ''), align: title.startsWith('<') ? 'left' : 'right' })),
    rows,
  );
}
