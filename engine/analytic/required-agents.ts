/** Smallest number of agents that reaches a service level. */
import { erlangA, type ErlangAInput } from './erlang-a.ts';
import { erlangC, type ErlangC, type ErlangCInput } from './erlang-c.ts';
import { offeredErlangs } from './formula-result.ts';
import type { QueueWithAbandonment } from './queue-with-abandonment.ts';
import type { ServiceLevelConvention } from './service-level.ts';

export interface RequiredAgents<T> {
  readonly agents: number;
  /** The queue with that many agents. */
  readonly queue: T;
}

/** The search starts here: SL2 and SL3 are not monotone far below the load, where hardly anybody is served. */
function firstCandidate(load: number): number {
  return Math.max(1, Math.ceil(load / 2));
}

function requireTarget(serviceLevel: number): void {
  if (!(serviceLevel >= 0 && serviceLevel < 1)) throw new RangeError('serviceLevel must be in [0, 1)');
}

/**
 * Without patience, by linear search with Erlang C (rows R, column cC).
 *
 * @param serviceLevel wanted share answered within `withinS`, in [0, 1)
 */
export function requiredAgentsErlangC(
  input: Omit<ErlangCInput, 'agents'>,
  serviceLevel: number,
): RequiredAgents<ErlangC> {
  requireTarget(serviceLevel);
  const load = offeredErlangs(input.arrivalsPerHour, input.ahtS);
  for (let agents = Math.floor(load) + 1; ; agents++) {
    const result = erlangC({ ...input, agents });
    if (result.ok && result.value.serviceLevel >= serviceLevel) return { agents, queue: result.value };
  }
}

/**
 * With exponential patience, by linear search with Erlang A (rows R, columns cA and cX). The convention changes the
 * answer: row R09 needs 28 agents by SL1 and 25 by SL2, so always print it beside the number.
 *
 * @param serviceLevel wanted share, in [0, 1)
 * @param convention which service level
 */
export function requiredAgentsErlangA(
  input: Omit<ErlangAInput, 'agents'>,
  serviceLevel: number,
  convention: ServiceLevelConvention,
): RequiredAgents<QueueWithAbandonment> {
  requireTarget(serviceLevel);
  for (let agents = firstCandidate(offeredErlangs(input.arrivalsPerHour, input.ahtS)); ; agents++) {
    const queue = erlangA({ ...input, agents });
    if (queue[convention] >= serviceLevel) return { agents, queue };
  }
}
