/** Which parts of the tallies a scope can tell apart, and which it cannot. */
import type { Scope } from '../result/comparison-result.ts';
import { SCOPE_LISTS } from '../result/scope.ts';
import type { TallyPart } from './kpi-definition.ts';

/** What a scope takes a part of the centre by; `weeks` = some of the reported weeks only. */
export const CUTS = [...SCOPE_LISTS, 'window', 'weeks'] as const;
export type Cut = (typeof CUTS)[number];

const byWeekOnly = ['reasons', 'channels', 'teams', 'tiers', 'window'] as const;

/**
 * - Contacts are not known by team, because a contact is recorded by what it is, not by who takes it.
 * - Agents' time is not known by reason, channel or tier, because an agent serves several of them in the same hour.
 * - Single waits are not known by window or week, because their histograms cover the whole reported time.
 * - Costs are known by nothing but the week, because rent and licences are those of the whole centre.
 */
const LOST_BY: Readonly<Record<TallyPart, readonly Cut[]>> = {
  queues: ['teams'],
  teams: ['reasons', 'channels', 'tiers'],
  waits: ['teams', 'window', 'weeks'],
  costs: byWeekOnly,
  hiddenCosts: byWeekOnly,
};

/** What a scope cuts by. @param isSomeWeeks of the reported weeks it has not all */
export function cutsOf(scope: Scope, isSomeWeeks: boolean): readonly Cut[] {
  const isCut = (cut: Cut): boolean => {
    if (cut === 'weeks') return isSomeWeeks;
    return cut === 'window' ? scope.window !== null : scope[cut].length > 0;
  };
  return CUTS.filter(isCut);
}

/** The parts that can still be told apart. */
export function partsLeft(cuts: readonly Cut[]): readonly TallyPart[] {
  const all = Object.keys(LOST_BY) as TallyPart[];
  return all.filter((part) => !cuts.some((cut) => LOST_BY[part].includes(cut)));
}

/** What a figure that reads these parts may be cut by. */
export function cutsOfParts(parts: readonly TallyPart[]): readonly Cut[] {
  return CUTS.filter((cut) => !parts.some((part) => LOST_BY[part].includes(cut)));
}
