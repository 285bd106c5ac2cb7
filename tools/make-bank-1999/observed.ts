/** The real figures of the week, each counted as the KPI dictionary says. */
import type { Observed } from '../../scenarios/document/target.ts';
import type { Call } from './read-calls.ts';
import type { HalfHour, StaffedHalfHour } from './read-derived.ts';
import { callTypes, dayPlace } from './week.ts';
import type { ReasonId } from './week.ts';

export interface WeekData {
  /** Of the week only. */
  readonly halfHours: readonly HalfHour[];
  readonly staffing: readonly StaffedHalfHour[];
  readonly calls: readonly Call[];
}

interface Sums {
  readonly offered: number;
  readonly answered: number;
  readonly abandoned: number;
  readonly answeredWithin: number;
  readonly waitAnsweredS: number;
  readonly waitS: number;
  readonly handleS: number;
  readonly handledWithTime: number;
}

const THRESHOLD_S = 20;
const SOURCE = '17-23 January 1999';

/** @param isOpen whether a half hour of the week (0 = Monday 00:00) lies in the window `open` */
export function observedFigures({ halfHours, staffing, calls }: WeekData, isOpen: (halfHour: number) => boolean): Observed[] {
  const week = sumsOf(halfHours);
  const within = (call: Call): boolean => !call.isAnswered && call.waitS <= THRESHOLD_S;
  const abandonedWithin = calls.filter(within).length;
  const long = calls.filter(({ waitS }) => waitS > 600).length;
  const busy = total(staffing, ({ busy }) => busy);
  const loggedIn = total(staffing, ({ loggedIn }) => loggedIn);
  const open = sumsOf(halfHours.filter(({ date, halfHour }) => isOpen(dayPlace(date) * 48 + halfHour)));
  return [
    { kpi: 'offered', value: week.offered, note: `${SOURCE}: answered + hung up in the queue; not who left the voice menu, not PHANTOM` },
    { kpi: 'answered', value: week.answered, note: SOURCE },
    { kpi: 'abandonment', value: share(week.abandoned, week.offered), note: `${SOURCE}: hung up in the queue / offered` },
    { kpi: 'shortAbandonment', value: share(abandonedWithin, week.offered), note: `${SOURCE}: hung up within 20 s / offered` },
    { kpi: 'asa', value: seconds(week.waitAnsweredS, week.answered), note: `${SOURCE}: wait of answered / answered; answered at once = 0 s` },
    { kpi: 'averageWait', value: seconds(week.waitS, week.offered), note: `${SOURCE}: wait of answered and abandoned / offered` },
    { kpi: 'waitOver10Min', value: share(long, week.offered), note: SOURCE },
    { kpi: 'serviceLevelOffered', value: share(week.answeredWithin, week.offered), note: `${SOURCE}: answered within 20 s / offered` },
    {
      kpi: 'serviceLevel',
      value: share(week.answeredWithin, week.offered - abandonedWithin),
      note: `${SOURCE}: answered within 20 s / (offered - hung up within 20 s)`,
    },
    {
      kpi: 'serviceLevelAnswered',
      value: share(week.answeredWithin, week.answered),
      note: `${SOURCE}: answered within 20 s / answered`,
    },
    {
      kpi: 'aht',
      value: seconds(week.handleS, week.handledWithTime),
      note: `${SOURCE}: service time / calls with one on record (${week.handledWithTime} of ${week.answered})`,
    },
    {
      kpi: 'occupancy',
      value: share(busy, loggedIn),
      note: `${SOURCE}: estimated agents busy / estimated agents logged in; short breaks count as logged in, so it is too low`,
    },
    ...figures(open, { window: 'open' }),
    ...callTypes.flatMap(({ id, type }) => {
      const sums = sumsOf(halfHours.filter((row) => row.type === type));
      return [...figures(sums, { reasons: [id] }), { kpi: 'aht', scope: { reasons: [id] }, value: seconds(sums.handleS, sums.handledWithTime), note: SOURCE }];
    }),
  ];
}

/** Offered calls of the week by type. */
export function offeredByType(halfHours: readonly HalfHour[]): ReadonlyMap<ReasonId, number> {
  return new Map(callTypes.map(({ id, type }) => [id, total(halfHours, (row) => (row.type === type ? row.offered : 0))]));
}

function figures(sums: Sums, scope: NonNullable<Observed['scope']>): Observed[] {
  return [
    { kpi: 'offered', scope, value: sums.offered, note: SOURCE },
    { kpi: 'abandonment', scope, value: share(sums.abandoned, sums.offered), note: SOURCE },
    { kpi: 'asa', scope, value: seconds(sums.waitAnsweredS, sums.answered), note: SOURCE },
    { kpi: 'serviceLevelOffered', scope, value: share(sums.answeredWithin, sums.offered), note: SOURCE },
  ];
}

function sumsOf(rows: readonly HalfHour[]): Sums {
  return {
    offered: total(rows, ({ offered }) => offered),
    answered: total(rows, ({ answered }) => answered),
    abandoned: total(rows, ({ abandoned }) => abandoned),
    answeredWithin: total(rows, ({ answeredWithin20s }) => answeredWithin20s),
    waitAnsweredS: total(rows, ({ waitAnsweredS }) => waitAnsweredS),
    waitS: total(rows, ({ waitAnsweredS, waitAbandonedS }) => waitAnsweredS + waitAbandonedS),
    handleS: total(rows, ({ handleS }) => handleS),
    handledWithTime: total(rows, ({ handledWithTime }) => handledWithTime),
  };
}

function total<T>(rows: readonly T[], value: (row: T) => number): number {
  return rows.reduce((sum, row) => sum + value(row), 0);
}

/** Four decimals. */
function share(part: number, whole: number): number {
  return Math.round((part / whole) * 10_000) / 10_000;
}

/** Tenths of a second. */
function seconds(sumS: number, count: number): number {
  return Math.round((sumS / count) * 10) / 10;
}
