/** What the numbers of a compiled model mean: how a scope becomes sets of indices. */

import type { QueueFacts } from '../kpi/queue-facts.ts';
import type { Prices } from '../money/prices.ts';

export interface CompiledPlanIndex {
  /** Queue q is one reason on one channel, for customers of one tier. */
  readonly queues: readonly { readonly id: string; readonly reason: string; readonly channel: string; readonly tier: string }[];
  /** Source s feeds queue `queue`; `added` = volume on top of the base's. */
  readonly sources: readonly { readonly id: string; readonly queue: number; readonly added: boolean }[];
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  /** Classes of intervals that each named window holds (`windowClassOfInterval` of the model). */
  readonly windows: readonly { readonly id: string; readonly name: string; readonly classes: readonly number[] }[];
  /** Seconds of the week in each class of intervals. */
  readonly classLengthsS: readonly number[];
  /** By reported week, the last one for good, and queue: what is known beside the tallies. */
  readonly queueFacts: readonly (readonly QueueFacts[])[];
  /** What things cost in each reported week, the last one for good; empty when the plan names no costs. */
  readonly prices: readonly Prices[];
  readonly intervalMinutes: number;
  /** Reported weeks. */
  readonly weeks: number;
  /** Days before, unreported. */
  readonly leadInDays: number;
}
