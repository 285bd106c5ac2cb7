/**
 * Everything of a run that is known beforehand, a week at a time and in order: interval edges, shift starts and ends,
 * breaks, sampling instants, the end of the horizon. Read with a cursor, outside the event list, and before any event
 * of the same instant: intervals are [a, b).
 *
 * Weeks with the same tables around them share one plan, so a long horizon costs no more memory than a short one.
 */
import type { CentreModel } from './centre-model.ts';
import type { Duty } from './workforce-model.ts';
import { modelSizes } from './model-sizes.ts';
import * as TimetableKind from './timetable-kinds.ts';

/** What happens in one week. */
export interface WeekPlan {
  readonly length: number;
  /** Seconds from the start of the week. */
  readonly timeS: Float64Array;
  readonly kind: Uint8Array;
  readonly argument: Int32Array;
  readonly detail: Float64Array;
}

/** Times are seconds from the start of the week that is planned, unless said. */
interface Entry {
  readonly timeS: number;
  readonly kind: number;
  readonly argument: number;
  readonly detail: number;
}

export class Timetable {
  /** Start of the run: minus the lead-in. */
  readonly startS: number;
  /** First week with entries, negative with a lead-in, and the last one. */
  readonly firstWeek: number;
  readonly lastWeek: number;
  private readonly model: CentreModel;
  private readonly plans = new Map<string, WeekPlan>();

  constructor(model: CentreModel) {
    this.model = model;
    this.startS = 0 - model.leadInS;
    this.firstWeek = weekOf(model, this.startS);
    // The end of the horizon may be the first instant of a week of its own.
    this.lastWeek = weekOf(model, model.horizonS);
  }

  /** The plan of a week from `firstWeek` to `lastWeek`. */
  week(week: number): WeekPlan {
    const key = this.keyOf(week);
    let plan = this.plans.get(key);
    if (plan === undefined) {
      plan = weekPlan(this.model, week, this.startS);
      this.plans.set(key, plan);
    }
    return plan;
  }

  /** Equal for weeks that are alike: whole weeks of the reported window with the same tables before, in and after them. */
  private keyOf(week: number): string {
    const { model } = this;
    const fromS = week * model.weekLengthS;
    const untilS = fromS + model.weekLengthS;
    const isWhole = fromS - model.weekLengthS >= this.startS && untilS < model.horizonS;
    const isAlone = instantsOf(model).some(({ timeS }) => weekOf(model, timeS) === week);
    if (!isWhole || isAlone) return `week ${week}`;
    return `tables ${[week - 1, week, week + 1].map((w) => tableOf(model, w)).join(' ')}`;
  }
}

/** The week that an instant lies in. */
function weekOf(model: CentreModel, timeS: number): number {
  return Math.floor(timeS / model.weekLengthS);
}

/** The week table in force in a week of the run: the lead-in reads the first, weeks past the last read the last. */
export function tableOf(model: CentreModel, week: number): number {
  return Math.min(Math.max(week, 0), model.weeks.length - 1);
}

function weekPlan(model: CentreModel, week: number, startS: number): WeekPlan {
  const weekS = week * model.weekLengthS;
  const begin = startS - weekS;
  const horizon = model.horizonS - weekS;
  const entries = [
    ...intervalEntries(model, begin, horizon),
    ...dutyEntries(model, week, begin, horizon),
  ].filter(({ timeS }) => timeS >= 0 && timeS < model.weekLengthS);
  // Instants of the whole run: a week length that is no round number may put one a hair before its week.
  for (const instant of instantsOf(model)) {
    if (weekOf(model, instant.timeS) === week) entries.push({ ...instant, timeS: Math.max(0, instant.timeS - weekS) });
  }
  entries.sort((x, y) => x.timeS - y.timeS || x.kind - y.kind || x.argument - y.argument);
  return {
    length: entries.length,
    timeS: Float64Array.from(entries, (e) => e.timeS),
    kind: Uint8Array.from(entries, (e) => e.kind),
    argument: Int32Array.from(entries, (e) => e.argument),
    detail: Float64Array.from(entries, (e) => e.detail),
  };
}

/** What happens at one instant of the run, seconds from the start of the reported window. */
function instantsOf(model: CentreModel): Entry[] {
  const { horizonS, leadInS } = model;
  const outages = (model.outages ?? []).flatMap(({ windowsS }, argument) =>
    windowsS
      .filter(({ fromS, toS }) => toS > -leadInS && fromS < horizonS && toS > fromS)
      .flatMap(({ fromS, toS }): Entry[] => [
        { timeS: Math.max(fromS, -leadInS), kind: TimetableKind.OUTAGE_START, argument, detail: 0 },
        toS < horizonS
          ? { timeS: toS, kind: TimetableKind.OUTAGE_END, argument, detail: 0 }
          : { timeS: horizonS, kind: TimetableKind.OUTAGE_END_AT_HORIZON, argument, detail: 0 },
      ]),
  );
  return [
    ...outages,
    ...model.sampleTimesS.map((timeS, argument): Entry => ({ timeS, kind: TimetableKind.SAMPLE, argument, detail: 0 })),
    { timeS: horizonS, kind: TimetableKind.HORIZON_END, argument: 0, detail: 0 },
  ];
}

/** @param beginS start of the run, @param horizonS its end */
function intervalEntries(model: CentreModel, beginS: number, horizonS: number): Entry[] {
  const entries: Entry[] = [];
  for (let i = 0; i < modelSizes(model).intervals; i++) {
    const fromS = model.intervalEdgesS[i]!;
    if (model.intervalEdgesS[i + 1]! <= beginS || fromS >= horizonS) continue;
    entries.push({ timeS: Math.max(fromS, beginS), kind: TimetableKind.INTERVAL, argument: i, detail: 0 });
  }
  return entries;
}

interface Spell {
  readonly agent: number;
  readonly beginS: number;
  readonly endS: number;
  readonly duty: Duty;
  readonly weekS: number;
}

/** Shifts and breaks of a week and its neighbours: somebody came on duty last night, somebody stays until next week. */
function dutyEntries(model: CentreModel, week: number, runBeginS: number, horizonS: number): Entry[] {
  const spells: Spell[] = [];
  for (const weeksOff of [-1, 0, 1]) {
    const weekS = weeksOff * model.weekLengthS;
    for (const duty of model.weeks[tableOf(model, week + weeksOff)]!.duties) {
      const beginS = Math.max(weekS + duty.startS, runBeginS);
      const endS = weekS + duty.endS;
      if (endS > beginS && beginS < horizonS) spells.push({ agent: duty.agent, beginS, endS, duty, weekS });
    }
  }
  spells.sort((x, y) => x.agent - y.agent || x.beginS - y.beginS);
  const entries: Entry[] = [];
  let reachS = -Infinity;
  spells.forEach((spell, at) => {
    const after = spells[at + 1];
    if (spells[at - 1]?.agent !== spell.agent) reachS = -Infinity;
    // A spell that begins where the last one ended goes on: the agent does not leave the desk in between.
    const goesOn = reachS >= spell.beginS;
    reachS = Math.max(reachS, spell.endS);
    const isFollowed = after !== undefined && after.agent === spell.agent && after.beginS <= reachS;
    if (!goesOn) entries.push({ timeS: spell.beginS, kind: TimetableKind.SHIFT_START, argument: spell.agent, detail: 0 });
    // Whoever is on duty at the end of the horizon stays until the work is drained.
    if (!isFollowed && reachS < horizonS) {
      entries.push({ timeS: reachS, kind: TimetableKind.SHIFT_END, argument: spell.agent, detail: 0 });
    }
    for (const pause of spell.duty.breaks) {
      const dueS = spell.weekS + pause.dueS;
      if (dueS >= spell.beginS && dueS < horizonS) {
        entries.push({ timeS: dueS, kind: TimetableKind.BREAK_DUE, argument: spell.agent, detail: pause.lengthS });
      }
    }
  });
  return entries;
}
