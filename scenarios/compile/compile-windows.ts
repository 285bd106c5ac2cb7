/** Opening hours and named windows by interval of the week. */
import type { Calendar } from '../document/calendar.ts';
import { intervalsOfSpans, windowSets } from '../document/week-shape.ts';
import { byId } from './by-id.ts';
import type { CompiledPlanIndex } from './plan-index.ts';

/** Each interval belongs to exactly one class: the set of windows it lies in. */
export function compileWindows(calendar: Calendar): {
  readonly classOfInterval: readonly number[];
  readonly classCount: number;
  readonly windows: CompiledPlanIndex['windows'];
  /** Seconds of the week in each class. */
  readonly classLengthsS: readonly number[];
} {
  const { sets, setOfInterval } = windowSets(calendar);
  return {
    classOfInterval: setOfInterval,
    classCount: sets.length,
    classLengthsS: sets.map((_, c) => setOfInterval.filter((of) => of === c).length * calendar.intervalMinutes * 60),
    windows: byId(calendar.windows).map(({ id, name }) => ({
      id,
      name,
      classes: sets.flatMap((set, c) => (set.includes(id) ? [c] : [])),
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
