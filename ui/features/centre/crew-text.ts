import type { Centre } from '../../../scenarios/document/centre.ts';
import type { Crew } from '../../../scenarios/document/roster.ts';
import type { Reader } from '../../i18n/reader.ts';

/** "Day 08:00–17:00": what a crew is called beside its team. */
export function shiftText(crew: Crew, centre: Centre): string {
  const shift = centre.roster.shifts.find(({ id }) => id === crew.shift);
  if (shift === undefined) return crew.shift;
  // Some plans call a shift by its hours.
  return shift.name.includes(shift.from) ? shift.name.replace('-', '–') : `${shift.name} ${shift.from}–${shift.to}`;
}

/** "Mon–Fri", "every day", "5 days a week, rotating". */
export function daysText(crew: Crew, { messages, formats }: Reader): string {
  const days = [...crew.days].sort((a, b) => a - b);
  if (days.length === 7) return messages.centre.everyDay;
  if (crew.rotating === true) return messages.centre.rotating(days.length);
  const name = (day: number): string => formats.weekday(day - 1, 'short');
  const inARow = days.length > 2 && days.every((day, i) => i === 0 || day === days[i - 1]! + 1);
  return inARow ? `${name(days[0]!)}–${name(days.at(-1)!)}` : days.map(name).join(' ');
}

export function teamName(crew: Crew, centre: Centre): string {
  return centre.teams.groups.find(({ id }) => id === crew.team)?.name ?? crew.team;
}

/** Team and shift together, for those who do not see the table. */
export function crewName(crew: Crew, centre: Centre): string {
  return `${teamName(crew, centre)}, ${shiftText(crew, centre)}`;
}
