/** Which agents answer what, as seen in the calls they answered. */
import type { Call } from './read-calls.ts';

export const teamIds = ['all', 'prospects', 'stocks'] as const;
export type TeamId = (typeof teamIds)[number];

/** Below this share of an agent's calls a type counts as not served. */
const SEEN_SHARE = 0.02;
/** With fewer calls than this in the week, the agent's whole month is looked at. */
const ENOUGH_CALLS = 50;

/**
 * Everybody answers regular calls. What tells agents apart is whether they also answer prospective customers (NW),
 * the stock exchange (NE) or both; one who answers neither goes with the larger group that answers NW.
 *
 * @param week calls of the week, @param month calls of the month around it
 */
export function skillGroups(week: readonly Call[], month: readonly Call[]): ReadonlyMap<string, TeamId> {
  const groups = new Map<string, TeamId>();
  for (const agent of new Set(month.map((call) => call.agent))) {
    const ofAgent = (calls: readonly Call[]): readonly Call[] => calls.filter((call) => call.isAnswered && call.agent === agent);
    const inWeek = ofAgent(week);
    const calls = inWeek.length >= ENOUGH_CALLS ? inWeek : ofAgent(month);
    const serves = (type: string): boolean => calls.filter((call) => call.type === type).length >= SEEN_SHARE * calls.length;
    groups.set(agent, !serves('NE') ? 'prospects' : serves('NW') ? 'all' : 'stocks');
  }
  return groups;
}
