/** Special times of the calendar as factors on the volume of single weeks (M04, M05). */
import type { Centre } from '../document/centre.ts';
import { minutesOfDay, STANDARD_TIER, type Place } from '../document/primitives.ts';
import { fits } from '../document/selectors.ts';
import { intervalsPerDay } from '../document/week-shape.ts';

/** Per interval of the week; null when nothing is special. @param week counted from the calendar's start date */
export function surgeFactors({ calendar, demand }: Centre, place: Place, week: number): readonly number[] | null {
  const surges = (demand.surges ?? []).filter(
    (surge) => week >= surge.fromWeek && week <= surge.toWeek && fits(surge, { ...place, tier: STANDARD_TIER }),
  );
  if (surges.length === 0) return null;
  const perDay = intervalsPerDay(calendar);
  return Array.from({ length: 7 * perDay }, (_, i) => {
    const day = Math.floor(i / perDay) + 1;
    const minute = (i % perDay) * calendar.intervalMinutes;
    return surges
      .filter(({ days, from = '00:00', to = '24:00' }) => (days?.includes(day) ?? true) && minute >= minutesOfDay(from) && minute < minutesOfDay(to))
      .reduce((factor, surge) => factor * surge.factor, 1);
  });
}

/** How many weeks of a run need a table of their own because of what is special in them: up to the last such week, and one more. */
export function weeksWithSurges({ demand }: Centre, startWeek: number, weeks: number): number {
  const last = Math.max(0, ...(demand.surges ?? []).map(({ toWeek }) => toWeek - startWeek + 1));
  return last === 0 ? 0 : Math.min(weeks, last + 1);
}
