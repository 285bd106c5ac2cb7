/** Where a saving is: in the account, avoided elsewhere, or only in free hours (finance must not count an hour twice; M77). */
import { isRounding } from '../../engine/statistics/rounding.ts';
import type { Sums } from '../kpi/kpi-definition.ts';
import { hiddenCost, labourCost, runningCost } from './ledger.ts';
import { WEEKS_PER_MONTH } from './prices.ts';

/** Of one replication, in the plan's currency a month; negative = it costs more, or takes more hours. */
export interface Savings {
  /** Running cost that is no longer paid. */
  readonly direct: number;
  /** Hidden cost that no longer arises; it was never in the centre's budget. */
  readonly avoided: number;
  /** Hours of work a month that fall away and are still paid: agents have them for something else. */
  readonly releasedHours: number;
  /** These hours at the base's labour cost of a paid hour. */
  readonly releasedValue: number;
}

/**
 * Of the hours of work that fall away, those by which the paid hours fall are in `direct`; only the rest is released. Which
 * of the two is larger is judged on the means, so that luck in single replications does not bend the figure.
 *
 * @param base and scenario: the same replications of both, over the whole centre
 */
export function savingsOf(base: readonly Sums[], scenario: readonly Sums[]): Savings[] {
  const freedS = base.map((sums, r) => sums.busyS - scenario[r]!.busyS);
  const cutS = base.map((sums, r) => paidWithExtraS(sums) - paidWithExtraS(scenario[r]!));
  const [freed, cut] = [mean(freedS), mean(cutS)];
  const releasedS = (r: number): number => {
    // More work, or fewer paid hours without less work: nothing is released by that.
    if (cut <= 0 || freed <= 0) return freedS[r]!;
    return freed > cut ? freedS[r]! - cutS[r]! : 0;
  };
  return base.map((before, r) => {
    const after = scenario[r]!;
    const months = before.weeks / WEEKS_PER_MONTH;
    const releasedHours = releasedS(r) / 3600 / months;
    const paidHours = paidWithExtraS(before) / 3600;
    const saved = runningCost(before) - runningCost(after);
    return {
      direct: isRounding(saved, runningCost(before)) ? 0 : saved / months,
      avoided: (hiddenCost(before) - hiddenCost(after)) / months,
      releasedHours,
      releasedValue: paidHours > 0 ? (releasedHours * labourCost(before)) / paidHours : 0,
    };
  });
}

/** Hours that are paid: those of the duties, overtime, and the hours of agents called in. */
function paidWithExtraS({ paidS, overtimeS, calledInS }: Sums): number {
  return paidS + overtimeS + calledInS;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
