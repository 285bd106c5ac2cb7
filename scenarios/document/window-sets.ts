/** The moments of the week that rules tell apart: one function for what is checked, what occurs and what is compiled. */
import { centreLists } from './centre-lists.ts';
import type { Centre } from './centre.ts';
import { windowSets } from './week-shape.ts';

interface RuleWindows {
  /** Sets of windows in force together in some interval of the week; of windows that no rule names nothing is said. */
  readonly sets: readonly (readonly string[])[];
  /** Which of them holds in each interval of the week. */
  readonly setOfInterval: readonly number[];
}

/**
 * The sets of windows that rules of a centre tell apart. The empty one comes first, but only if there is a time outside of
 * the windows: who has rules for every hour of the week needs none for all times.
 */
export function ruleWindows(centre: Centre): RuleWindows {
  const named = new Set(centreLists(centre).flatMap(({ items }) => items.flatMap(({ windows }) => windows ?? [])));
  const { sets, setOfInterval } = windowSets(centre.calendar);
  const known = sets.map((set) => set.filter((id) => named.has(id)));
  const texts = known.map((set) => set.join(' '));
  const distinct = [...new Set(texts)].sort((a, b) => Number(b === '') - Number(a === ''));
  return {
    sets: distinct.map((text) => known[texts.indexOf(text)]!),
    setOfInterval: setOfInterval.map((set) => distinct.indexOf(texts[set]!)),
  };
}
