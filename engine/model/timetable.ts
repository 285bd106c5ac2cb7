/**
 * Everything of a run that is known beforehand, in order: interval edges, shift starts and ends, breaks,
 * sampling instants, the end of the horizon. Read with a cursor, outside the event list, and before any
 * event of the same instant: intervals are [a, b).
 */
import type { CentreModel, Duty } from './centre-model.ts';
import * as TimetableKind from './timetable-kinds.ts';

export interface Timetable {
  readonly length: number;
  readonly timeS: Float64Array;
  readonly kind: Uint8Array;
  readonly argument: Int32Array;
  readonly detail: Float64Array;
  /** Start of the run: minus the lead-in. */
  readonly startS: number;
}

interface Entry {
  readonly timeS: number;
  readonly kind: number;
  readonly argument: number;
  readonly detail: number;
}

/** Rows of the interval grid: one per interval of each week, then "after the horizon", then "lead-in". */
export function gridRows(weekCount: number, intervals: number): { rows: number; after: number; leadIn: number } {
  const inside = weekCount * intervals;
  return { rows: inside + 2, after: inside, leadIn: inside + 1 };
}

export function timetable(model: CentreModel, weekCount: number): Timetable {
  const startS = -model.leadInS;
  const { weekLengthS, horizonS } = model;
  const intervals = model.intervalEdgesS.length - 1;
  const grid = gridRows(weekCount, intervals);
  const firstWeek = Math.floor(startS / weekLengthS);
  const entries: Entry[] = [];
  const tableOf = (week: number): number => Math.min(Math.max(week, 0), model.weeks.length - 1);
  for (let week = firstWeek; week < weekCount; week++) {
    for (let i = 0; i < intervals; i++) {
      const beginS = week * weekLengthS + model.intervalEdgesS[i]!;
      const endS = week * weekLengthS + model.intervalEdgesS[i + 1]!;
      if (endS <= startS || beginS >= horizonS) continue;
      const row = week < 0 ? grid.leadIn : week * intervals + i;
      const detail = tableOf(week) * intervals + i;
      entries.push({ timeS: Math.max(beginS, startS), kind: TimetableKind.INTERVAL, argument: row, detail });
    }
  }
  // Duties of the week before reach into the first one: somebody came on duty last night.
  const duties: { agent: number; beginS: number; endS: number; duty: Duty; weekS: number }[] = [];
  for (let week = firstWeek - 1; week < weekCount; week++) {
    const weekS = week * weekLengthS;
    for (const duty of model.weeks[tableOf(week)]!.duties) {
      const beginS = Math.max(weekS + duty.startS, startS);
      const endS = weekS + duty.endS;
      if (endS > beginS && beginS < horizonS) duties.push({ agent: duty.agent, beginS, endS, duty, weekS });
    }
  }
  duties.sort((x, y) => x.agent - y.agent || x.beginS - y.beginS);
  let reachS = -Infinity;
  duties.forEach((spell, at) => {
    const after = duties[at + 1];
    if (duties[at - 1]?.agent !== spell.agent) reachS = -Infinity;
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
  model.sampleTimesS.forEach((timeS, at) => entries.push({ timeS, kind: TimetableKind.SAMPLE, argument: at, detail: 0 }));
  entries.push({ timeS: horizonS, kind: TimetableKind.HORIZON_END, argument: 0, detail: 0 });
  entries.sort((x, y) => x.timeS - y.timeS || x.kind - y.kind || x.argument - y.argument);
  return {
    length: entries.length,
    timeS: Float64Array.from(entries, (e) => e.timeS),
    kind: Uint8Array.from(entries, (e) => e.kind),
    argument: Int32Array.from(entries, (e) => e.argument),
    detail: Float64Array.from(entries, (e) => e.detail),
    startS,
  };
}
