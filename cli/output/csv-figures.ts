/** What a scenario has beside its KPIs, figure by figure: score, ledgers, savings and business case. */
import type { BusinessCase } from '../../scenarios/money/business-case.ts';
import { LEDGER_LINES } from '../../scenarios/money/lines.ts';
import type { Amount, DifferenceResult, MoneyResult, ScenarioResult } from '../../scenarios/result/comparison-result.ts';
import type { Score } from '../../scenarios/verdict/score.ts';

export interface CsvFigure {
  /** The way to it in the JSON of a scenario. */
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly value: number | null;
  readonly halfWidth?: number | null;
  readonly difference?: DifferenceResult | null;
}

/** A scenario without money has its score alone; the base has nothing to save. */
export function figuresBesideKpis({ score, money }: Pick<ScenarioResult, 'score' | 'money'>, currency: string): CsvFigure[] {
  return [
    ...ofScore(score),
    ...(money ? ledgers(money, currency) : []),
    ...(money?.savings ? ofSavings(money.savings, currency) : []),
    ...(money?.businessCase ? ofCase(money.businessCase, currency) : []),
  ];
}

function ofScore({ mean, halfWidth, rank, firstShare, aheadOfNext }: Score): CsvFigure[] {
  return [
    { id: 'score.mean', name: 'Score: how near to all targets together', unit: 'ratio', value: mean, halfWidth },
    { id: 'score.rank', name: 'Rank by score', unit: 'rank', value: rank },
    { id: 'score.firstShare', name: 'Replications in which no scenario scores higher', unit: 'share', value: firstShare },
    { id: 'score.aheadOfNext', name: 'Confidence to be ahead of the scenario ranked next', unit: 'share', value: aheadOfNext },
  ];
}

function ledgers({ perMonth }: MoneyResult, unit: string): CsvFigure[] {
  return perMonth.map(({ line, mean, halfWidth, difference }) => {
    const name = LEDGER_LINES.find(({ id }) => id === line)?.name.en ?? line;
    return { id: `money.perMonth.${line}`, name: `${name}, a month`, unit, value: mean, halfWidth, difference };
  });
}

function ofSavings({ direct, avoided, releasedHours, releasedValue, fromWeek }: NonNullable<MoneyResult['savings']>, currency: string): CsvFigure[] {
  const row = (field: string, name: string, unit: string, amount: Amount | null): CsvFigure => ({
    id: `money.savings.${field}`,
    name,
    unit,
    value: amount?.mean ?? null,
    halfWidth: amount?.halfWidth ?? null,
  });
  return [
    row('direct', 'Direct saving a month: no longer paid', currency, direct),
    row('avoided', 'Cost avoided a month: hidden cost that does not arise', currency, avoided),
    row('releasedHours', 'Released hours a month: still paid', 'hours', releasedHours),
    row('releasedValue', 'Released hours a month at the cost of an hour', currency, releasedValue),
    { id: 'money.savings.fromWeek', name: 'Week from which savings are counted', unit: 'week', value: fromWeek },
  ];
}

const TENTHS = ['p10', 'p50', 'p90'] as const;

function ofCase(found: BusinessCase, currency: string): CsvFigure[] {
  const row = (field: keyof BusinessCase, name: string, unit: string, value: number | null): CsvFigure => ({ id: `money.businessCase.${field}`, name, unit, value });
  const tenths = (field: 'monthlySaving' | 'paybackMonths' | 'npv' | 'roi', name: string, unit: string): CsvFigure[] =>
    TENTHS.map((tenth) => ({ id: `money.businessCase.${field}.${tenth}`, name: `${name}, ${tenth.toUpperCase()}`, unit, value: found[field]?.[tenth] ?? null }));
  return [
    row('months', 'Horizon of the business case', 'months', found.months),
    row('discountPerYear', 'Discount a year', 'share', found.discountPerYear),
    row('once', 'Paid at the start', currency, found.once),
    ...tenths('monthlySaving', 'Running cost saved a month', currency),
    ...tenths('paybackMonths', 'Payback', 'months'),
    row('paysBack', 'Replications that pay back', 'share', found.paysBack),
    ...tenths('npv', 'Net present value', currency),
    ...tenths('roi', 'Return on what is paid at the start', 'share'),
  ];
}
