/** The business case of each scenario as rows: middle and tails over the replications. Pure. */
import type { BusinessCase } from '../../../scenarios/money/business-case.ts';
import { LEAST_FOR_QUANTILES, type Quantiles } from '../../../scenarios/money/quantiles.ts';
import type { ScenarioResult } from '../../../scenarios/result/comparison-result.ts';
import { decimalsFor } from '../../format/digits.ts';
import type { Formats } from '../../format/formats.ts';
import type { MoneyTexts } from '../../i18n/money-en.ts';
import { noData, only, type MoneyCell, type MoneyRow } from './money-table.ts';

export function businessRows(scenarios: readonly ScenarioResult[], texts: MoneyTexts, formats: Formats): MoneyRow[] {
  const row = (kind: keyof MoneyTexts['case'], cell: (one: BusinessCase) => MoneyCell): MoneyRow => ({
    ...texts.case[kind],
    kind: 'line',
    cells: scenarios.map(({ money }) => (money?.businessCase ? cell(money.businessCase) : noData)),
  });
  const money = (value: number, spread: number): string => formats.interval('money', value, spread).value;
  return [
    row('once', ({ once }) => only(once === 0 ? formats.number(0) : money(once, 0))),
    row('saving', ({ monthlySaving }) => tailed(monthlySaving, money, texts)),
    row('payback', (one) => paybackCell(one, texts, formats)),
    row('paysBack', ({ paysBack }) => (paysBack === null ? noData : only(formats.percent(paysBack)))),
    row('npv', ({ npv }) => tailed(npv, money, texts)),
    row('roi', ({ roi, once }) =>
      once <= 0 ? only(texts.nothingPaid) : tailed(roi, (value, spread) => formats.percent(value, Math.min(1, decimalsFor(100 * spread, 0))), texts),
    ),
  ];
}

/** Too few replications for tails, said once. */
export function businessRemarks(scenarios: readonly ScenarioResult[], texts: MoneyTexts): string[] {
  const tooFew = scenarios.some(({ money }) => money?.businessCase && money.businessCase.npv === null);
  return tooFew ? [texts.tooFew(LEAST_FOR_QUANTILES)] : [];
}

function paybackCell({ once, paybackMonths, months }: BusinessCase, texts: MoneyTexts, formats: Formats): MoneyCell {
  if (once <= 0) return only(texts.nothingPaid);
  if (paybackMonths === null) return noData;
  const { p10, p50, p90 } = paybackMonths;
  const decimals = p10 === null || p90 === null ? 1 : Math.min(1, decimalsFor((p90 - p10) / 2, 1));
  const write = (at: number | null, inMonths: (n: string) => string): string => {
    if (at === null) return texts.notWithin(months);
    return inMonths(formats.number(at, decimals));
  };
  return { ...only(write(p50, texts.months)), small: tails(write(p10, (n) => n), write(p90, (n) => n), texts) };
}

/** P50, and in small P10 and P90; digits follow half the distance between these. */
function tailed(quantiles: Quantiles | null, write: (value: number, spread: number) => string, texts: MoneyTexts): MoneyCell {
  if (quantiles === null) return noData;
  const { p10, p50, p90 } = quantiles;
  const half = (p90 - p10) / 2;
  // What only rounding keeps from zero is zero.
  const spread = half <= 1e-9 * Math.abs(p50) ? 0 : half;
  return { ...only(write(p50, spread)), small: tails(write(p10, spread), write(p90, spread), texts) };
}

/** The same words twice would say no more than once. */
function tails(p10: string, p90: string, texts: MoneyTexts): MoneyCell['small'] {
  return p10 === p90 ? null : only(texts.tails(p10, p90));
}
