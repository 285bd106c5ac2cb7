import { requiredAgentsErlangA, requiredAgentsErlangC } from '../../engine/analytic/required-agents.ts';
import type { ServiceLevelConvention } from '../../engine/analytic/service-level.ts';
import type { IntervalSeries } from './comparison-result.ts';
import type { IntervalGrid } from './interval-grid.ts';
import { intervalLoad } from './interval-load.ts';
import type { IntervalLoad, QueueAssumption } from './interval-load.ts';

/** The service level that "required agents" are asked to reach. */
export interface ServiceGoal {
  readonly serviceLevel: number;
  readonly convention: ServiceLevelConvention;
}

/**
 * One typical week, by interval: means over replications and weeks. Contacts count in the interval they arrive in,
 * agents in the interval in which the time passes. What happened after the horizon's end is left out.
 *
 * @param edgesS interval edges of the week, ascending, one more than the grid has intervals
 * @param count replications x weeks that the grid sums over
 */
export function intervalSeries(
  grid: IntervalGrid,
  edgesS: readonly number[],
  count: number,
  assumptions: readonly QueueAssumption[],
  goal: ServiceGoal,
): IntervalSeries {
  const intervals = Array.from({ length: grid.intervals }, (_, i) => i);
  const lengthS = (i: number): number => edgesS[i + 1]! - edgesS[i]!;
  const mean = (total: number): number => (count === 0 ? 0 : total / count);
  const ratio = (num: number, den: number): number | null => (den === 0 ? null : num / den);
  return {
    startMinutes: intervals.map((i) => edgesS[i]! / 60),
    intervalMinutes: lengthS(0) / 60,
    offered: intervals.map((i) => mean(grid.queueSum(i, 'offered'))),
    answered: intervals.map((i) => mean(grid.queueSum(i, 'answered'))),
    abandoned: intervals.map((i) => mean(grid.queueSum(i, 'abandoned'))),
    serviceLevel: intervals.map((i) => ratio(grid.queueSum(i, 'answeredWithin'), grid.queueSum(i, 'offered'))),
    asaS: intervals.map((i) => ratio(grid.queueSum(i, 'waitAnsweredS'), grid.queueSum(i, 'answered'))),
    staffed: intervals.map((i) => mean(grid.teamSum(i, 'staffedS')) / lengthS(i)),
    busy: intervals.map((i) => mean(grid.teamSum(i, 'busyS')) / lengthS(i)),
    required: intervals.map((i) => {
      const load = count === 0 ? null : intervalLoad(grid, i, lengthS(i), count, assumptions);
      return load === null ? 0 : requiredAgents(load, goal);
    }),
  };
}

/** Smallest number of agents by Erlang A, or by Erlang C where nobody ever gives up. */
export function requiredAgents(load: IntervalLoad, { serviceLevel, convention }: ServiceGoal): number {
  // A share of 1 cannot be reached by any number of agents; 99.9 % stands for it.
  const wanted = Math.min(serviceLevel, 0.999);
  if (load.patienceS === Infinity) return requiredAgentsErlangC(load, wanted).agents;
  return requiredAgentsErlangA(load, wanted, convention).agents;
}
