/** Opening hours and named windows by interval of the week. */
import type { Calendar } from '../document/calendar.ts';
import { intervalsOfSpans, intervalsOfWindows, intervalsPerDay } from '../document/week-shape.ts';
import { byId } from './by-id.ts';
import type { CompiledPlanIndex } from './plan-index.ts';

/**
 * Each interval belongs to exactly one class: the set of windows it lies in. Classes are numbered by first
 * appearance in the week, so that neither order nor names of windows matter.
 */
export function compileWindows(calendar: Calendar): {
  readonly classOfInterval: readonly number[];
  readonly classCount: number;
  readonly windows: CompiledPlanIndex['windows'];
} {
  const windows = byId(calendar.windows);
  const inside = windows.map(({ id }) => intervalsOfWindows(calendar, [id]));
  const classes = new Map<string, number>();
  const classOfInterval = Array.from({ length: 7 * intervalsPerDay(calendar) }, (_, i) => {
    const key = inside.map((hits) => (hits[i] ? '1' : '0')).join('');
    const known = classes.get(key);
    if (known !== undefined) return known;
    classes.set(key, classes.size);
    return classes.size - 1;
  });
  const keys = [...classes.keys()];
  return {
    classOfInterval,
    classCount: classes.size,
    windows: windows.map(({ id, name }, w) => ({
      id,
      name,
      classes: keys.flatMap((key, c) => (key[w] === '1' ? [c] : [])),
    })),
  };
}

/** Per interval of the week whether a channel is open; empty = always. */
export function openIntervals(calendar: Calendar, channel: string): readonly boolean[] {
  const spans = (calendar.openingHours ?? []).filter(({ channels }) => channels?.includes(channel) ?? true);
  if (spans.length === 0) return [];
  const open = intervalsOfSpans(calendar, spans);
  return open.every((is) => is) ? [] : open;
}
