/** Contacts of each interval of the week, and which intervals a window holds. Interval 0 begins Monday 00:00. */
import type { Calendar, Span } from './calendar.ts';
import type { Centre } from './centre.ts';
import type { Volume } from './demand.ts';
import { minutesOfDay } from './primitives.ts';

export function intervalsPerDay(calendar: Pick<Calendar, 'intervalMinutes'>): number {
  return 1440 / calendar.intervalMinutes;
}

/** Expected contacts of a volume in each interval of the week. */
export function intervalCounts(centre: Pick<Centre, 'calendar' | 'demand'>, volume: Volume): readonly number[] {
  if (volume.counts) return volume.counts;
  const perDay = intervalsPerDay(centre.calendar);
  const profile = centre.demand.profiles.find(({ id }) => id === volume.profile);
  const counts = new Array<number>(7 * perDay).fill(0);
  if (!profile || volume.perWeek === undefined) return counts;
  const weekTotal = sum(profile.dayShares);
  profile.dayShares.forEach((dayShare, day) => {
    const shares = profile.intervalShares.find(({ days }) => days.includes(day + 1))?.shares ?? [];
    const ofDay = ((volume.perWeek ?? 0) * dayShare) / weekTotal;
    const dayTotal = sum(shares);
    shares.forEach((share, i) => (counts[day * perDay + i] = (ofDay * share) / dayTotal));
  });
  return counts;
}

/** Per interval of the week: whether it lies in one of the windows. */
export function intervalsOfWindows(calendar: Calendar, windowIds: readonly string[]): readonly boolean[] {
  const spans = calendar.windows.filter(({ id }) => windowIds.includes(id)).flatMap(({ spans }) => spans);
  return intervalsOfSpans(calendar, spans);
}

/** Per interval of the week: whether it lies in one of the spans. */
export function intervalsOfSpans(calendar: Pick<Calendar, 'intervalMinutes'>, spans: readonly Span[]): readonly boolean[] {
  const perDay = intervalsPerDay(calendar);
  const inside = new Array<boolean>(7 * perDay).fill(false);
  for (const { days, from, to } of spans) {
    for (const day of days) {
      for (let i = minutesOfDay(from) / calendar.intervalMinutes; i < minutesOfDay(to) / calendar.intervalMinutes; i++) {
        inside[(day - 1) * perDay + i] = true;
      }
    }
  }
  return inside;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
