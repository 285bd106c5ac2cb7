/**
 * What a scenario costs at the beginning and what it saves every month: payback, net present value and return (M131).
 * A replication stands for every month of the case: it is as if each week to come were like the simulated one.
 */
import { exp, ln } from '../../engine/kernel/portable-maths.ts';
import { assumedFinance, type Finance } from '../document/costs.ts';
import type { Investment, Prices } from './prices.ts';
import { quantilesOf, type Quantiles } from './quantiles.ts';

/**
 * Where there are P10, P50 and P90, the field is null below 10 replications (`LEAST_FOR_QUANTILES`): fewer say nothing of
 * a tenth. `once` and `paysBack` are there all the same.
 */
export interface BusinessCase {
  readonly months: number;
  readonly discountPerYear: number;
  /** Paid at the start beyond what the base pays: systems, one-time costs, finding and training new agents. */
  readonly once: number;
  /** Running cost that is saved in a month. */
  readonly monthlySaving: Quantiles | null;
  /**
   * Months until savings less upgrades have paid for the start, for good. A null in it: within the horizon not even that
   * share of the replications pays back.
   */
  readonly paybackMonths: { readonly [q in keyof Quantiles]: number | null } | null;
  /** Share of the replications that pay back within the horizon. */
  readonly paysBack: number | null;
  /** -once + sum of (saving - upgrades) of month m / (1 + discount)^(m / 12); at the end of each month. */
  readonly npv: Quantiles | null;
  /** (sum of savings - upgrades - once) / once, not discounted; null also when nothing is paid at the start. */
  readonly roi: Quantiles | null;
}

/**
 * @param monthlySavings by replication, running cost of the base minus that of the scenario, with all changes in force
 * @param base prices of the base, and of the scenario by week, the last ones for good
 */
export function businessCase(monthlySavings: readonly number[], base: Prices, weeks: readonly Prices[], finance: Finance | undefined): BusinessCase {
  const { months = assumedFinance.months, discountPerYear = assumedFinance.discountPerYear } = finance ?? {};
  const scenario = weeks[weeks.length - 1]!;
  // A system that is only there for some weeks is paid for all the same.
  const once = Math.max(...weeks.map((week) => paidOnce(base, week)));
  // What is paid on the last day buys nothing within the horizon.
  const upgrades = Array.from({ length: months }, (_, m) => (m + 1 < months ? upgradesIn(m + 1, scenario.investments) - upgradesIn(m + 1, base.investments) : 0));
  const monthly = exp(-ln(1 + discountPerYear) / 12);
  const factors: number[] = [];
  for (let m = 0; m < months; m++) factors.push((factors[m - 1] ?? 1) * monthly);
  const annuity = sum(factors);
  const upgradesNow = sum(upgrades.map((amount, m) => amount * factors[m]!));
  const paybacks = monthlySavings.map((saving) => paybackOf(once, saving, upgrades));
  const payback = quantilesOf(paybacks);
  return {
    months,
    discountPerYear,
    once,
    monthlySaving: quantilesOf(monthlySavings),
    paybackMonths: payback && { p10: finite(payback.p10), p50: finite(payback.p50), p90: finite(payback.p90) },
    paysBack: paybacks.length === 0 ? null : paybacks.filter((at) => at < Infinity).length / paybacks.length,
    npv: quantilesOf(monthlySavings.map((saving) => saving * annuity - upgradesNow - once)),
    roi: once > 0 ? quantilesOf(monthlySavings.map((saving) => (saving * months - sum(upgrades) - once) / once)) : null,
  };
}

/** What the scenario pays at the start and the base does not. */
export function paidOnce(base: Prices, scenario: Prices): number {
  const systems = added(base.investments, scenario.investments, ({ capital }) => capital);
  const others = added(base.once, scenario.once, ({ amount }) => amount);
  return systems + others + Math.max(0, scenario.heads - base.heads) * scenario.perNewHead;
}

/** What is paid is not paid back: less of it than in the base counts as nothing. */
function added<T extends { readonly id: string }>(base: readonly T[], scenario: readonly T[], amount: (one: T) => number): number {
  return sum(
    scenario.map((one) => {
      const before = base.find(({ id }) => id === one.id);
      return Math.max(0, amount(one) - (before ? amount(before) : 0));
    }),
  );
}

function upgradesIn(month: number, investments: readonly Investment[]): number {
  // Whoever buys anew does not upgrade in the same month.
  return sum(investments.map(({ capital, lifeMonths, refresh, refreshMonths }) => (month % lifeMonths === 0 ? capital : month % refreshMonths === 0 ? refresh : 0)));
}

/** @param upgrades by month; an instant within a month is that of an even saving */
function paybackOf(once: number, saving: number, upgrades: readonly number[]): number {
  let balance = -once;
  let since = once <= 0 ? 0 : Infinity;
  upgrades.forEach((upgrade, m) => {
    const before = balance;
    balance += saving - upgrade;
    if (balance < 0) since = Infinity;
    else if (since === Infinity) since = m + (before < 0 && saving > 0 ? Math.min(1, -before / saving) : 1);
  });
  return since;
}

function finite(months: number): number | null {
  return Number.isFinite(months) ? months : null;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
