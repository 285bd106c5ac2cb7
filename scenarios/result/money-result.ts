/** The money of a scenario: both ledgers by month, where the savings are, and the business case. */
import { ratioInterval } from '../../engine/statistics/ratio-interval.ts';
import type { Finance } from '../document/costs.ts';
import type { Sums } from '../kpi/kpi-definition.ts';
import { businessCase } from '../money/business-case.ts';
import { LEDGER_LINES } from '../money/lines.ts';
import { WEEKS_PER_MONTH, type Prices } from '../money/prices.ts';
import { savingsOf } from '../money/savings.ts';
import type { Amount, MoneyResult } from './comparison-result.ts';
import { differenceBetween, shownHalfWidth, type KpiEstimate } from './kpi-estimate.ts';

/** One side of the comparison, over the whole centre. */
export interface MoneySide {
  /** By replication, over all reported weeks, or over those from one on (from 0). */
  readonly sumsFrom: (week: number) => readonly Sums[];
  /** By reported week, the last one for good; not empty. */
  readonly prices: readonly Prices[];
  /** First week, from 0, in which everything is as it stays. */
  readonly steadyFrom: number;
}

/**
 * The money of a scenario is that of its own centre; only what compares it with the base needs prices there too.
 *
 * @param base null when it names no costs
 * @param scenario the base itself when it is its money that is asked for
 * @param startWeek first reported week of the calendar
 */
export function moneyResult(base: MoneySide | null, scenario: MoneySide, finance: Finance | undefined, confidence: number, startWeek: number): MoneyResult {
  const at = scenario.sumsFrom(0);
  const isBase = base === scenario;
  // The side that the ledgers are compared with, and whether it has both of them.
  const other = isBase ? null : base;
  const of = other?.sumsFrom(0);
  const isCompared = { centre: other !== null, hidden: other !== null && pricesHidden(other) };
  const lines = LEDGER_LINES.filter(({ ledger }) => ledger === 'centre' || pricesHidden(scenario));
  const perMonth = lines.map(({ id, amount, ledger }) => {
    const here = monthly(at, amount, confidence);
    return { line: id, ...amountOf(here), difference: of && isCompared[ledger] ? differenceBetween(here, monthly(of, amount, confidence), confidence) : null };
  });
  if (base === null) return { perMonth, savings: null, noSavings: 'baseWithoutCosts', businessCase: null };
  if (isBase) return { perMonth, savings: null, businessCase: null };
  // A month in which only some of the changes are in force says nothing of the months to come.
  const savings = savingsOf(base.sumsFrom(scenario.steadyFrom), scenario.sumsFrom(scenario.steadyFrom));
  const amount = (field: keyof (typeof savings)[number]): Amount => amountOf(estimate(savings.map((one) => one[field]), confidence));
  return {
    perMonth,
    savings: {
      direct: amount('direct'),
      avoided: pricesHidden(base) && pricesHidden(scenario) ? amount('avoided') : null,
      releasedHours: amount('releasedHours'),
      releasedValue: amount('releasedValue'),
      fromWeek: startWeek + scenario.steadyFrom,
    },
    businessCase: businessCase(savings.map(({ direct }) => direct), base.prices[base.prices.length - 1]!, scenario.prices, finance),
  };
}

function pricesHidden({ prices }: MoneySide): boolean {
  return prices.every(({ hidden }) => hidden !== null);
}

function monthly(sums: readonly Sums[], amount: (sums: Sums) => number, confidence: number): KpiEstimate {
  return estimate(sums.map((one) => (amount(one) / one.weeks) * WEEKS_PER_MONTH), confidence);
}

function estimate(perReplication: readonly number[], confidence: number): KpiEstimate {
  const interval = ratioInterval(perReplication, perReplication.map(() => 1), confidence)!;
  return { interval, informative: perReplication.length, perReplication };
}

function amountOf(found: KpiEstimate): Amount {
  return { mean: found.interval.value, halfWidth: shownHalfWidth(found) };
}
