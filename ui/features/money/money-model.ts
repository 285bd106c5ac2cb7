/** What the money panel shows, from a result: two ledgers, where the savings are, and the business case. Pure. */
import { LEDGER_LINES, type LedgerLine } from '../../../scenarios/money/lines.ts';
import type { Amount, ComparisonResult, ScenarioResult } from '../../../scenarios/result/comparison-result.ts';
import { scenarioColour } from '../../charts/core/rows.ts';
import { NO_DATA } from '../../format/digits.ts';
import type { Formats, WrittenInterval } from '../../format/formats.ts';
import { inScript } from '../../i18n/kpi-text.ts';
import type { MoneyTexts } from '../../i18n/money-en.ts';
import type { Reader } from '../../i18n/reader.ts';
import { businessRemarks, businessRows } from './business-rows.ts';
import { noData, only, type MoneyCell, type MoneyRow, type MoneyTable } from './money-table.ts';

export interface MoneyModel {
  /** The full cost of each scenario, in one line. */
  readonly summary: string;
  readonly tables: readonly MoneyTable[];
  /** What is missing, and why. */
  readonly remarks: readonly string[];
}

/** Null when no centre names costs. */
export function moneyModel(result: ComparisonResult, texts: MoneyTexts, reader: Reader): MoneyModel | null {
  const { scenarios, currency } = result;
  if (scenarios.every(({ money }) => money === null)) return null;
  const names = scenarios.map(({ name }, i) => (i === 0 ? reader.messages.board.today : name));
  const columns = names.map((name, i) => ({ name, colour: scenarioColour(i) }));
  const others = scenarios.slice(1);
  const rows = LEDGER_LINES.flatMap((line) => ledgerRow(line, scenarios, texts, reader) ?? []);
  const ofKinds = (...kinds: readonly LedgerLine['kind'][]): MoneyRow[] => rows.filter(({ line }) => kinds.includes(sheetOf(line))).map(({ row }) => row);
  const labour = ofKinds('labour');
  const hidden = ofKinds('hidden');
  const ledgers = { head: texts.line, columns, smallContext: reader.messages.board.againstToday };
  const tables: MoneyTable[] = [
    {
      id: 'ledger',
      title: texts.ledger,
      note: texts.ledgerNote(currency, reader.formats.percent(result.confidence)),
      ...ledgers,
      groups: [{ name: texts.labour, rows: labour }, { name: '', rows: ofKinds('technology', 'other', 'total') }].filter((group) => group.rows.length > 0),
    },
  ];
  if (hidden.length > 0) tables.push({ id: 'hidden', title: texts.hidden, note: texts.hiddenNote, ...ledgers, groups: [{ name: '', rows: hidden }] });
  const isUnpricedToday = others.some(({ money }) => money?.noSavings !== undefined);
  if (others.length > 0 && !isUnpricedToday) {
    const against = { head: reader.messages.board.figure, columns: columns.slice(1), smallContext: '' };
    tables.push(
      { id: 'savings', title: texts.savings, note: texts.savingsNote(currency), ...against, groups: [{ name: '', rows: savingsRows(others, texts, reader.formats) }] },
      { id: 'business', title: texts.business, note: businessNote(result, texts, reader.formats), ...against, groups: [{ name: '', rows: businessRows(others, texts, reader.formats) }] },
    );
  }
  const without = names.filter((_, i) => scenarios[i]!.money === null);
  return {
    summary: summaryOf(scenarios, names, currency, texts, reader),
    tables,
    remarks: [
      ...(without.length === 0 ? [] : [texts.noCosts(without)]),
      ...(isUnpricedToday ? [texts.noSavings] : []),
      ...(hidden.length === 0 ? [texts.noHidden] : []),
      ...businessRemarks(scenarios, texts),
    ],
  };
}

/** The hidden ledger has its own total. */
function sheetOf({ id, kind }: LedgerLine): LedgerLine['kind'] {
  return id === 'hiddenCost' ? 'hidden' : kind === 'memo' ? 'total' : kind;
}

/** Null when the line is zero in every scenario. */
function ledgerRow(line: LedgerLine, scenarios: readonly ScenarioResult[], texts: MoneyTexts, reader: Reader): { line: LedgerLine; row: MoneyRow } | null {
  const found = scenarios.map(({ money }) => money?.perMonth.find((one) => one.line === line.id));
  if (found.every((one) => one === undefined || isZero(one))) return null;
  const cells = found.map((one): MoneyCell => {
    if (one === undefined) return noData;
    const { difference } = one;
    if (difference === null) return written(one, reader.formats);
    return { ...written(one, reader.formats), small: isZero(difference) ? only(texts.same) : writtenDifference(difference, reader.formats) };
  });
  return { line, row: { name: inScript(line.name, reader), what: '', kind: line.kind === 'total' || line.kind === 'memo' ? line.kind : 'line', cells } };
}

function savingsRows(scenarios: readonly ScenarioResult[], texts: MoneyTexts, formats: Formats): MoneyRow[] {
  const row = (kind: keyof MoneyTexts['saving'], cell: (savings: NonNullable<NonNullable<ScenarioResult['money']>['savings']>) => MoneyCell): MoneyRow => ({
    ...texts.saving[kind],
    kind: 'line',
    cells: scenarios.map(({ money }) => (money?.savings ? cell(money.savings) : noData)),
  });
  return [
    row('direct', ({ direct }) => written(direct, formats)),
    ...(scenarios.some(({ money }) => money?.savings?.avoided) ? [row('avoided', ({ avoided }) => (avoided === null ? noData : written(avoided, formats)))] : []),
    row('released', ({ releasedHours, releasedValue }) => {
      if (isZero(releasedHours)) return { ...written(releasedHours, formats), unit: texts.hours };
      const worth = written(releasedValue, formats);
      return {
        ...formats.interval('count', releasedHours.mean, exact(releasedHours)),
        unit: texts.hours,
        small: { ...worth, value: texts.worth(worth.value) },
      };
    }),
  ];
}

/** Every scenario while they fit a line; of many, today and the one that costs least. */
const MOST_IN_SUMMARY = 5;

function summaryOf(scenarios: readonly ScenarioResult[], names: readonly string[], currency: string, texts: MoneyTexts, reader: Reader): string {
  const line = LEDGER_LINES.find(({ id }) => id === 'fullCost')!;
  const costs = scenarios.map(({ money }) => money?.perMonth.find((one) => one.line === line.id));
  const amounts = costs.map((cost, i) => texts.ofScenario(names[i]!, cost === undefined ? NO_DATA : written(cost, reader.formats).value));
  const least = costs.reduce((best, cost, i) => ((cost?.mean ?? Infinity) < (costs[best]?.mean ?? Infinity) ? i : best), 0);
  const few = least === 0 ? amounts.slice(0, 1) : [amounts[0]!, texts.least(amounts[least]!)];
  return texts.summary(inScript(line.name, reader), currency, amounts.length <= MOST_IN_SUMMARY ? amounts : few);
}

/** Months and discount are the same in all scenarios of a plan. */
function businessNote({ scenarios, currency }: ComparisonResult, texts: MoneyTexts, formats: Formats): string {
  const found = scenarios.map(({ money }) => money?.businessCase ?? null).find((one) => one !== null);
  return found ? texts.businessNote(currency, found.months, formats.plain('share', found.discountPerYear)) : '';
}

function written(amount: Amount, formats: Formats): MoneyCell {
  if (isZero(amount)) return only(formats.number(0));
  return { ...formats.interval('money', amount.mean, exact(amount)), unit: '', small: null };
}

function writtenDifference({ mean, halfWidth }: { readonly mean: number | null; readonly halfWidth: number | null }, formats: Formats): WrittenInterval {
  return formats.difference('money', mean, mean === null ? null : exact({ mean, halfWidth }));
}

/** A half-width that only rounding keeps from zero is zero: digits would follow it without end. */
function exact({ mean, halfWidth }: Amount): number | null {
  return halfWidth !== null && halfWidth <= 1e-9 * Math.abs(mean) ? 0 : halfWidth;
}

/** A hundredth of a currency unit a month is nothing. */
function isZero({ mean, halfWidth }: { readonly mean: number | null; readonly halfWidth: number | null }): boolean {
  return mean !== null && Math.abs(mean) < 0.005 && (halfWidth ?? 0) < 0.005;
}
