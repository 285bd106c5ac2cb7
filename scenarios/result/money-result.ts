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
  /** By replication. */
  readonly sums: readonly Sums[];
  /** By reported week, the last one for good; not empty. */
  readonly prices: readonly Prices[];
}

/** @param scenario the base itself when it is its money that is asked for */
export function moneyResult(base: MoneySide, scenario: MoneySide, finance: Finance | undefined, confidence: number): MoneyResult {
  const isBase = base === scenario;
  const savings = scenario.sums.map((sums, r) => savingsOf(base.sums[r]!, sums));
  const amount = (of: (one: (typeof savings)[number]) => number): Amount => amountOf(estimate(savings.map(of), 1, confidence));
  return {
    perMonth: LEDGER_LINES.map(({ id, amount: of }) => {
      const [there, here] = [base, scenario].map(({ sums }) => perMonth(sums, of, confidence)) as [KpiEstimate, KpiEstimate];
      return { line: id, ...amountOf(here), difference: isBase ? null : differenceBetween(here, there, confidence) };
    }),
    savings: isBase
      ? null
      : {
          direct: amount(({ direct }) => direct),
          avoided: amount(({ avoided }) => avoided),
          releasedHours: amount(({ releasedHours }) => releasedHours),
          releasedValue: amount(({ releasedValue }) => releasedValue),
        },
    businessCase: isBase ? null : businessCase(savings.map(({ direct }) => direct), last(base.prices), last(scenario.prices), finance),
  };
}

function perMonth(sums: readonly Sums[], of: (sums: Sums) => number, confidence: number): KpiEstimate {
  return estimate(sums.map(of), (sums[0]?.weeks ?? 1) / WEEKS_PER_MONTH, confidence);
}

function estimate(values: readonly number[], months: number, confidence: number): KpiEstimate {
  const perReplication = values.map((value) => value / months);
  const interval = ratioInterval(perReplication, perReplication.map(() => 1), confidence)!;
  return { interval, informative: values.length, perReplication };
}

function amountOf(found: KpiEstimate): Amount {
  return { mean: found.interval.value, halfWidth: shownHalfWidth(found) };
}

function last(prices: readonly Prices[]): Prices {
  return prices[prices.length - 1]!;
}
