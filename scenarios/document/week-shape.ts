/** Contacts of each interval of the week, and which intervals a window holds. Interval 0 begins Monday 00:00. */
import type { Calendar, Span } from './calendar.ts';
import type { Centre } from './centre.ts';
import type { Volume } from './demand.ts';
import { minutesOfDay } from './primitives.ts';

export function intervalsPerDay(calendar: Pick<Calendar, 'intervalMinutes'>): number {
  return 1440 / calendar.intervalMinutes;
}

/** Expected contacts of a volume in each interval of the week; of recorded contacts those of an average week. */
export function intervalCounts(centre: Pick<Centre, 'calendar' | 'demand'>, volume: Volume): readonly number[] {
  if (volume.counts) return volume.counts;
  if (volume.recordedS) return recordedCounts(centre.calendar, volume.recordedS, volume.recordedShare ?? 1);
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

/**
 * The sets of windows that are ever in force at once, and which of them is in each interval of the week. Numbered by
 * first appearance, ids in order, so that neither the order nor the names of windows matter.
 */
export function windowSets(calendar: Calendar): { readonly sets: readonly (readonly string[])[]; readonly setOfInterval: readonly number[] } {
  const ids = calendar.windows.map(({ id }) => id).sort();
  const inside = ids.map((id) => intervalsOfWindows(calendar, [id]));
  const places = new Map<string, number>();
  const sets: string[][] = [];
  const setOfInterval = Array.from({ length: 7 * intervalsPerDay(calendar) }, (_, i) => {
    const set = ids.filter((_id, w) => inside[w]?.[i]);
    const key = set.join(' ');
    let place = places.get(key);
    if (place === undefined) {
      place = sets.push(set) - 1;
      places.set(key, place);
    }
    return place;
  });
  return { sets, setOfInterval };
}

function recordedCounts(calendar: Calendar, recordedS: readonly number[], share: number): readonly number[] {
  const intervalS = calendar.intervalMinutes * 60;
  const perWeek = 7 * intervalsPerDay(calendar);
  const counts = new Array<number>(perWeek).fill(0);
  const weeks = Math.floor((recordedS[recordedS.length - 1] ?? 0) / (intervalS * perWeek)) + 1;
  for (const timeS of recordedS) counts[Math.floor(timeS / intervalS) % perWeek]! += share / weeks;
  return counts;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
