/** The answer of the formulas with patience, whichever law the patience has. */
import type { ServiceLevels } from './service-level.ts';

export interface QueueWithAbandonment extends ServiceLevels {
  /** P(offered wait > 0): every agent is busy when the contact arrives. */
  readonly waitProbability: number;
  /** Share of all contacts that leave before an agent takes them. */
  readonly abandonment: number;
  /** Average wait over all contacts, including the time abandoners waited. */
  readonly averageWaitS: number;
  /** Busy share of the agents' time. */
  readonly occupancy: number;
  /** Share of all contacts that abandon within the threshold. */
  readonly abandonedWithin: number;
}
