/** Money and rank of scenarios: what today costs, what each scenario saves, and how near it comes to all targets. */
import { LEDGER_LINES } from '../../scenarios/money/lines.ts';
import { LEAST_FOR_QUANTILES, type Quantiles } from '../../scenarios/money/quantiles.ts';
import type { Amount, ComparisonResult, ScenarioResult } from '../../scenarios/result/comparison-result.ts';
import { confidenceOf, figure, givenFigure, percentOf } from './figures.ts';
import { textTable } from './text-table.ts';

/** Empty when no centre names costs. */
export function moneyPart(result: ComparisonResult): string {
  const { currency, scenarios } = result;
  const base = scenarios[0]?.money;
  if (!base) return ownLedgers(scenarios, currency);
  return [ledgerTable(base.perMonth, currency), savingsTable(result), caseTable(scenarios, currency)].filter((part) => part !== '').join('\n\n');
}

/** Empty without targets that have data. */
export function rankingPart({ scenarios, targets }: ComparisonResult): string {
  const counted = targets.filter(({ verdicts, weight }) => weight > 0 && verdicts.some(({ mean }) => mean !== null));
  const ranked = scenarios.filter(({ score }) => score.rank !== null).sort((a, b) => (a.score.rank ?? 0) - (b.score.rank ?? 0));
  if (targets.length === 0 || ranked.length === 0) return '';
  const rows = ranked.map(({ id, score }) => [
    String(score.rank),
    id,
    figure('ratio', score.mean, score.halfWidth, ''),
    score.firstShare === null ? '' : `${percentOf(score.firstShare)} of replications`,
    score.aheadOfNext === null ? '' : `${confidenceOf(score.aheadOfNext)} sure`,
  ]);
  const all = counted.length === targets.length ? 'all' : `the ${counted.length} of ${targets.length} that count and have data, of`;
  const title = `How near to ${all} targets together (1 = all met; mean of min(1, wanted / reached), by the weights of the targets)`;
  return `${title}\n${table(['Rank', '<Scenario', 'Score', 'First in', 'Ahead of the next'], rows)}`;
}

function ledgerTable(lines: readonly (Amount & { readonly line: string })[], currency: string): string {
  const known = new Map(LEDGER_LINES.map((line) => [line.id, line]));
  const rows = lines
    .filter(({ mean, line }) => mean !== 0 || known.get(line)?.kind === 'total')
    .map(({ line, mean, halfWidth }) => [`${known.get(line)?.kind === 'memo' ? '  ' : ''}${known.get(line)?.name.en ?? line}`, figure('currency', mean, halfWidth, currency)]);
  const hidden = lines.some(({ line }) => line === 'hiddenCost') ? ' (hidden cost is never added to the full cost)' : '';
  return `What the base costs in a month${hidden}\n${table(['<Line', 'A month'], rows)}`;
}

/** Of scenarios that bring costs to a base without any. */
function ownLedgers(scenarios: readonly ScenarioResult[], currency: string): string {
  const priced = scenarios.flatMap(({ id, money }) => (money ? [{ id, perMonth: money.perMonth }] : []));
  if (priced.length === 0) return '';
  const title = 'What scenarios cost in a month; the base names no costs, so there is nothing to set savings and a business case against';
  const rows = LEDGER_LINES.flatMap((line) => {
    const found = priced.map(({ perMonth }) => perMonth.find((one) => one.line === line.id));
    if (found.every((one) => one === undefined || (one.mean === 0 && line.kind !== 'total'))) return [];
    return [[lineName(line), ...found.map((one) => (one === undefined ? '' : figure('currency', one.mean, one.halfWidth, currency)))]];
  });
  return `${title}\n${table(['<Line', ...priced.map(({ id }) => id)], rows)}`;
}

/** A memo is part of the line above it. */
function lineName({ kind, name }: (typeof LEDGER_LINES)[number]): string {
  return `${kind === 'memo' ? '  ' : ''}${name.en}`;
}

function savingsTable({ scenarios, currency, weeks }: ComparisonResult): string {
  const found = scenarios.flatMap(({ id, money }) => (money?.savings ? [{ id, ...money.savings }] : []));
  if (found.length === 0) return '';
  const amount = (one: Amount | null): string => (one === null ? '' : figure('currency', one.mean, one.halfWidth, currency));
  const hasAvoided = found.some(({ avoided }) => avoided !== null);
  const rows = found.map(({ id, direct, avoided, releasedHours, releasedValue, fromWeek }) => [
    id,
    ...(weeks > 1 ? [`week ${fromWeek}`] : []),
    amount(direct),
    ...(hasAvoided ? [amount(avoided)] : []),
    figure('count', releasedHours.mean, releasedHours.halfWidth, ''),
    amount(releasedValue),
  ]);
  const title =
    `Saved in a month against the base: no longer paid${hasAvoided ? '; hidden cost that does not arise' : ''}; ` +
    'hours that fall away and are still paid, at the cost of an hour (no hour is in two columns; a minus is more cost, or more hours)';
  const titles = ['<Scenario', ...(weeks > 1 ? ['From'] : []), 'Direct', ...(hasAvoided ? ['Avoided'] : []), 'Released hours', 'Their value'];
  return `${title}\n${table(titles, rows)}`;
}

function caseTable(scenarios: readonly ScenarioResult[], currency: string): string {
  const cases = scenarios.flatMap(({ id, money }) => (money?.businessCase ? [{ id, ...money.businessCase }] : []));
  const first = cases[0];
  if (first === undefined) return '';
  const tooFew = `fewer than ${LEAST_FOR_QUANTILES} replications`;
  const money = (value: number): string => figure('currency', Math.round(value), null, currency);
  const rows = cases.map(({ id, once, monthlySaving, paybackMonths, paysBack, npv, roi, months }) => {
    // Nothing paid and nothing saved is no case.
    if (once === 0 && monthlySaving?.p10 === 0 && monthlySaving.p90 === 0) return [id, money(0), '–', '', '', ''];
    return [
      id,
      money(once),
      paybackMonths === null ? tooFew : spread(paybackMonths, (value) => (value === null ? `> ${months} months` : `${givenFigure('count', Number(value.toFixed(1)), '')} months`)),
      paysBack === null ? '' : percentOf(paysBack),
      npv === null ? tooFew : spread(npv, money),
      once <= 0 ? '' : roi === null ? tooFew : spread(roi, (value) => figure('share', Math.round(100 * value) / 100, null, currency)),
    ];
  });
  const title =
    `Business case over ${first.months} months at ${givenFigure('share', first.discountPerYear, '')} a year, P10 / P50 / P90 over replications, each of which stands for every month;\n` +
    'the range says nothing of prices that turn out otherwise';
  return `${title}\n${table(['<Scenario', 'Paid at the start', 'Payback', 'Replications that pay back', 'Net present value', 'Return'], rows)}`;
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
