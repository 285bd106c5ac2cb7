/** The two ledgers of a week: what the centre costs, and apart from it what bad service costs the firm. */
import type { QueueField, TeamField } from '../../engine/record/tally-layout.ts';
import type { Prices } from './prices.ts';

/**
 * Lines of the ledgers, in the plan's currency; `lostCustomers` is a number of people. `writeOff` is part of
 * `technologyCost`. The pay of duties itself is a tally of the engine.
 */
export const COST_FIELDS = [
  'overtimePay',
  'callInPay',
  'bonusPay',
  'overheadCost',
  'turnoverCost',
  'technologyCost',
  'writeOff',
  'otherCost',
  'lostCustomers',
  'churnCost',
  'complaintCost',
  'escalationCost',
] as const;
export type CostField = (typeof COST_FIELDS)[number];
export type CostSums = Record<CostField, number>;

/** What a week's costs follow from, summed over the whole centre. */
export type CostDrivers = Readonly<
  Record<Extract<QueueField, 'entered' | 'botOffered' | 'moduleTried' | 'judged' | 'satisfied' | 'complaints' | 'escalations'>, number> &
    Record<Extract<TeamField, 'pay'>, number>
>;

export function noCosts(): CostSums {
  return Object.fromEntries(COST_FIELDS.map((field) => [field, 0])) as CostSums;
}

/**
 * Adds one week.
 *
 * @param overtimeS per team, seconds of overtime at the desk
 * @param calledInS per team, seconds at the desk of agents called in
 */
export function addWeek(into: CostSums, prices: Prices, week: CostDrivers, overtimeS: readonly number[], calledInS: readonly number[]): void {
  const overtimePay = product(prices.overtimePerS, overtimeS);
  const callInPay = product(prices.callInPerS, calledInS);
  const bonusPay = week.pay * prices.bonusShare;
  into.overtimePay += overtimePay;
  into.callInPay += callInPay;
  into.bonusPay += bonusPay;
  into.overheadCost += (week.pay + overtimePay + callInPay + bonusPay) * prices.overheadShare;
  into.turnoverCost += prices.turnoverPerWeek;
  into.technologyCost +=
    prices.technologyPerWeek +
    prices.writeOffPerWeek +
    week.entered * prices.technologyPerContact +
    week.botOffered * prices.perSession +
    week.moduleTried * prices.perModuleUse;
  into.writeOff += prices.writeOffPerWeek;
  into.otherCost += prices.otherPerWeek + week.entered * prices.otherPerContact;
  const { hidden } = prices;
  if (hidden === null) return;
  const lostCustomers = (week.judged - week.satisfied) * hidden.churn;
  into.lostCustomers += lostCustomers;
  into.churnCost += lostCustomers * hidden.perLostCustomer;
  into.complaintCost += week.complaints * hidden.perComplaint;
  into.escalationCost += week.escalations * hidden.perEscalation;
}

/** With the pay of duties: everything that is paid to or for agents. */
type Costs = Readonly<CostSums & { readonly pay: number }>;

export function labourCost(s: Costs): number {
  return s.pay + s.overtimePay + s.callInPay + s.bonusPay + s.overheadCost + s.turnoverCost;
}

/** Of the centre: labour, technology and other. */
export function fullCost(s: Costs): number {
  return labourCost(s) + s.technologyCost + s.otherCost;
}

/** What leaves the account: the full cost without what is only written off. */
export function runningCost(s: Costs): number {
  return fullCost(s) - s.writeOff;
}

/** Of the firm, outside the centre. */
export function hiddenCost(s: Pick<CostSums, 'churnCost' | 'complaintCost' | 'escalationCost'>): number {
  return s.churnCost + s.complaintCost + s.escalationCost;
}

function product(prices: readonly number[], amounts: readonly number[]): number {
  return amounts.reduce((sum, amount, i) => sum + amount * (prices[i] ?? 0), 0);
}
