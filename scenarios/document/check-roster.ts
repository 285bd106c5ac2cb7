/** Teams and roster fit together. */
import type { Centre } from './centre.ts';
import { minutesOfDay } from './primitives.ts';
import { oneOf } from './plan-error.ts';
import type { Report } from './report.ts';
import type { Shift } from './roster.ts';

/** Length of a shift in minutes; a `to` at or before `from` is on the next day. */
export function shiftMinutes(shift: Pick<Shift, 'from' | 'to'>): number {
  const minutes = minutesOfDay(shift.to) - minutesOfDay(shift.from);
  return minutes > 0 ? minutes : minutes + 1440;
}

export function checkRoster({ demand, teams, roster }: Centre, report: Report): void {
  const levels = new Set(teams.levels.map(({ id }) => id));
  const groups = new Set(teams.groups.map(({ id }) => id));
  const shifts = new Set(roster.shifts.map(({ id }) => id));
  const channels = new Set(demand.channels.map(({ id }) => id));
  teams.groups.forEach((group, i) => {
    if (!levels.has(group.level)) report('unknownId', ['teams', 'groups', i, 'level'], { value: group.level, expected: oneOf(levels) });
    for (const channel of Object.keys(group.slots ?? {})) {
      if (!channels.has(channel)) report('unknownId', ['teams', 'groups', i, 'slots', channel], { value: channel, expected: oneOf(channels) });
    }
  });
  roster.shifts.forEach((shift, i) => {
    shift.breaks.forEach((pause, j) => {
      const latest = pause.afterMinutes + (pause.spreadMinutes ?? 0) + pause.minutes;
      if (latest > shiftMinutes(shift)) {
        report('breakOutsideShift', ['roster', 'shifts', i, 'breaks', j], { value: latest, expected: shiftMinutes(shift) });
      }
    });
  });
  roster.crews.forEach((crew, i) => {
    const at = ['roster', 'crews', i];
    if (!groups.has(crew.team)) report('unknownId', [...at, 'team'], { value: crew.team, expected: oneOf(groups) });
    if (crew.level !== undefined && !levels.has(crew.level)) report('unknownId', [...at, 'level'], { value: crew.level, expected: oneOf(levels) });
    if (!shifts.has(crew.shift)) report('unknownId', [...at, 'shift'], { value: crew.shift, expected: oneOf(shifts) });
    if (new Set(crew.days).size < crew.days.length) report('dayTwice', [...at, 'days']);
  });
}
