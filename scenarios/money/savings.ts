/** Where a saving is: in the account, avoided elsewhere, or only in free hours (finance must not count an hour twice). */
import type { Sums } from '../kpi/kpi-definition.ts';
import { hiddenCost, labourCost, runningCost } from './ledger.ts';
import { WEEKS_PER_MONTH } from './prices.ts';

/** Of one replication, in the plan's currency a month; negative = it costs more. */
export interface Savings {
  /** Running cost that is no longer paid. */
  readonly direct: number;
  /** Hidden cost that no longer arises; it was never in the centre's budget. */
  readonly avoided: number;
  /** Hours of work a month that are freed and still paid: agents have them for something else. */
  readonly releasedHours: number;
  /** These hours at the base's labour cost of a paid hour. */
  readonly releasedValue: number;
}

/**
 * Of the hours of work that fall away, those by which the paid hours fall are in `direct`; only the rest is released.
 * @param base and scenario: the same replication of both, over the whole centre
 */
export function savingsOf(base: Sums, scenario: Sums): Savings {
  const months = base.weeks / WEEKS_PER_MONTH;
  const freedS = base.busyS - scenario.busyS;
  const cutS = Math.max(0, base.paidS - scenario.paidS);
  const releasedHours = Math.max(0, freedS - cutS) / 3600 / months;
  const perHour = base.paidS > 0 ? labourCost(base) / (base.paidS / 3600) : 0;
  return {
    direct: (runningCost(base) - runningCost(scenario)) / months,
    avoided: (hiddenCost(base) - hiddenCost(scenario)) / months,
    releasedHours,
    releasedValue: releasedHours * perHour,
  };
}
