/** How many people one run may hold; looked at before any of them is made. */
import type { Centre } from '../document/centre.ts';
import { PlanProblem } from '../document/plan-error.ts';

export const MOST_AGENTS = 20_000;
/** Spells on duty over all weeks of a run. */
export const MOST_DUTIES = 2_000_000;

/**
 * Refuses a roster that would fill the memory before its size could be told.
 *
 * @param weeks the centre of each week of the run, the last one for good
 * @param reported number of weeks of the run
 * @param path begins the path of the error
 * @throws PlanProblem tooBig
 */
export function refuseHugeRoster(weeks: readonly Centre[], reported: number, path: string): void {
  const agents = Math.max(0, ...weeks.map(({ roster }) => roster.crews.reduce((sum, crew) => sum + crew.agents, 0)));
  const dutiesOf = ({ roster }: Centre): number => roster.crews.reduce((sum, crew) => sum + crew.agents * crew.days.length, 0);
  const last = weeks[weeks.length - 1];
  const duties = weeks.reduce((sum, week) => sum + dutiesOf(week), 0) + (last ? dutiesOf(last) * Math.max(0, reported - weeks.length) : 0);
  if (agents > MOST_AGENTS) throw tooBig(path, `${agents} agents`, MOST_AGENTS);
  if (duties > MOST_DUTIES) throw tooBig(path, `${duties} duties`, MOST_DUTIES);
}

function tooBig(path: string, value: string, expected: number): PlanProblem {
  return new PlanProblem([{ code: 'tooBig', path, value, expected }]);
}
