/** What things cost, as the ledger multiplies it: the cost section of a centre, per second, week and piece. */
import type { Centre } from '../document/centre.ts';
import { shiftMinutes } from '../document/check-roster.ts';
import {
  assumedLifeMonths,
  assumedPremiums,
  usualRefreshMonths,
  usualUpkeepPerYear,
  usualWinBackFactor,
  type Technology,
} from '../document/costs.ts';
import { payPerDay } from '../document/teams.ts';

/** A year has 365.25 days. */
export const WEEKS_PER_MONTH = 365.25 / 7 / 12;
const WEEKS_PER_YEAR = 365.25 / 7;
/** Of a team that nobody works in. */
const USUAL_HOURS_PER_DAY = 8;

/** A system that was paid for once. */
export interface Investment {
  readonly id: string;
  readonly capital: number;
  /** Paid again every so many months: the upgrade, and the whole price when its life is over. */
  readonly refresh: number;
  readonly refreshMonths: number;
  readonly lifeMonths: number;
}

/** What bad service costs. */
export interface HiddenPrices {
  /** Share of dissatisfied customers who leave, and what one who leaves costs. */
  readonly churn: number;
  readonly perLostCustomer: number;
  readonly perComplaint: number;
  readonly perEscalation: number;
}

/** In the plan's currency. */
export interface Prices {
  /** By team, in the order of the compiled index: pay of one second of overtime, and of an agent called in. */
  readonly overtimePerS: readonly number[];
  readonly callInPerS: readonly number[];
  /** Shares of the pay of duties, and of all pay. */
  readonly bonusShare: number;
  readonly overheadShare: number;
  readonly turnoverPerWeek: number;
  /** Upkeep, licences and rent. */
  readonly technologyPerWeek: number;
  /** Capital written off, and upgrades in equal parts: no cash of the week. */
  readonly writeOffPerWeek: number;
  readonly technologyPerContact: number;
  readonly perSession: number;
  readonly perModuleUse: number;
  readonly otherPerWeek: number;
  readonly otherPerContact: number;
  /** Null when nothing of the kind has a price. */
  readonly hidden: HiddenPrices | null;
  readonly investments: readonly Investment[];
  /** Paid once, beside the prices of systems. */
  readonly once: readonly { readonly id: string; readonly amount: number }[];
  /** Agents of the roster, and what one more costs before the first shift. */
  readonly heads: number;
  readonly perNewHead: number;
}

/** The prices of a centre; null when its plan names no costs, so that none are made up. */
export function pricesOf(centre: Centre, teamIds: readonly string[]): Prices | null {
  const { costs, roster } = centre;
  if (!costs) return null;
  const { labour = {}, technology = [], other = [], hidden } = costs;
  const perS = teamIds.map((id) => payPerHour(centre, id) / 3600);
  const { overtimeFactor = assumedPremiums.overtimeFactor, callInFactor = assumedPremiums.callInFactor } = labour;
  const heads = roster.crews.reduce((sum, { agents }) => sum + agents, 0);
  const perNewHead = (labour.hiring ?? 0) + (labour.training ?? 0);
  const sum = <T>(items: readonly T[], amount: (item: T) => number | undefined): number => items.reduce((total, item) => total + (amount(item) ?? 0), 0);
  return {
    overtimePerS: perS.map((pay) => pay * overtimeFactor),
    callInPerS: perS.map((pay) => pay * callInFactor),
    bonusShare: labour.bonus ?? 0,
    overheadShare: labour.overhead ?? 0,
    turnoverPerWeek: (heads * (labour.turnoverPerYear ?? 0) * perNewHead) / WEEKS_PER_YEAR,
    technologyPerWeek: sum(technology, ({ perMonth }) => perMonth) / WEEKS_PER_MONTH + sum(technology, upkeepPerYear) / WEEKS_PER_YEAR,
    writeOffPerWeek: sum(technology, writeOffPerMonth) / WEEKS_PER_MONTH,
    technologyPerContact: sum(technology, ({ perContact }) => perContact),
    perSession: sum(technology, ({ perSession }) => perSession),
    perModuleUse: sum(technology, ({ perModuleUse }) => perModuleUse),
    otherPerWeek: sum(other, ({ perMonth }) => perMonth) / WEEKS_PER_MONTH,
    otherPerContact: sum(other, ({ perContact }) => perContact),
    hidden: hidden
      ? {
          churn: hidden.churn ?? 0,
          perLostCustomer: (hidden.acquisition ?? 0) * (hidden.winBackFactor ?? usualWinBackFactor),
          perComplaint: hidden.perComplaint ?? 0,
          perEscalation: hidden.perEscalation ?? 0,
        }
      : null,
    investments: technology.flatMap((one) => (one.capital ? [investment(one, one.capital)] : [])),
    once: [...named('technology', technology), ...named('other', other)],
    heads,
    perNewHead,
  };
}

/** Sums paid once, by a name that no item of another list has. */
function named(list: string, items: readonly { readonly id: string; readonly once?: number | undefined }[]): { readonly id: string; readonly amount: number }[] {
  return items.flatMap(({ id, once }) => (once ? [{ id: `${list}/${id}`, amount: once }] : []));
}

/** Pay of a duty over its paid hours; of several shifts and levels, the mean over the team's agents and days. */
function payPerHour({ teams, roster }: Centre, id: string): number {
  const team = teams.groups.find((group) => group.id === id);
  if (!team) return 0;
  let [hours, pay] = [0, 0];
  for (const crew of roster.crews) {
    const shift = crew.team === id ? roster.shifts.find((one) => one.id === crew.shift) : undefined;
    if (!shift) continue;
    const unpaid = shift.breaks.reduce((sum, { paid, minutes }) => sum + (paid ? 0 : minutes), 0);
    const duties = crew.agents * crew.days.length;
    hours += (duties * Math.max(0, shiftMinutes(shift) - unpaid)) / 60;
    pay += duties * payPerDay(teams, team, crew.level ?? team.level);
  }
  return hours > 0 ? pay / hours : payPerDay(teams, team, team.level) / USUAL_HOURS_PER_DAY;
}

function upkeepPerYear({ capital = 0, upkeepPerYear: share = usualUpkeepPerYear }: Technology): number {
  return capital * share;
}

function writeOffPerMonth(system: Technology): number {
  const { capital = 0 } = system;
  const { refresh, refreshMonths, lifeMonths } = investment(system, capital);
  return capital / lifeMonths + refresh / refreshMonths;
}

function investment({ id, refreshShare = 0, refreshMonths = usualRefreshMonths, lifeMonths = assumedLifeMonths }: Technology, capital: number): Investment {
  return { id, capital, refresh: capital * refreshShare, refreshMonths, lifeMonths };
}
