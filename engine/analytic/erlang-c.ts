/** Erlang C: M/M/c, first come first served, nobody gives up. */
import { exp, ln } from '../kernel/portable-maths.ts';
import { erlangB } from './erlang-b.ts';
import { offeredErlangs, requireQueue, unstable, type FormulaResult } from './formula-result.ts';

export interface ErlangCInput {
  readonly arrivalsPerHour: number;
  /** Mean handling time, wrap-up included. */
  readonly ahtS: number;
  /** Whole number, at least 1. */
  readonly agents: number;
  /** Service-level threshold; 0 gives the share answered at once. */
  readonly withinS: number;
}

export interface ErlangC {
  /** Offered load over agents, below 1. */
  readonly occupancy: number;
  /** Probability that an arrival finds every agent busy. */
  readonly waitProbability: number;
  /** Average speed of answer over all contacts, those answered at once included. */
  readonly asaS: number;
  /** Share answered within `withinS`, over all contacts. */
  readonly serviceLevel: number;
  /** Average number waiting. */
  readonly queueLength: number;
  /** 90 % of all contacts wait at most this long. */
  readonly p90WaitS: number;
}

/**
 * Steady state of M/M/c, rows C. With B from Erlang B and rho = a / c: P(wait) = B / (1 - rho (1 - B)), and the wait
 * of those who wait is exponential with rate c mu - lambda.
 *
 * @returns unstable when the offered load is not below the agents
 * @throws RangeError on inputs that describe no queue
 */
export function erlangC(input: ErlangCInput): FormulaResult<ErlangC> {
  requireQueue(input);
  const { arrivalsPerHour, ahtS, agents, withinS } = input;
  const load = offeredErlangs(arrivalsPerHour, ahtS);
  if (load >= agents) return unstable(load, agents);
  const waitProbability = erlangCWaitProbability(load, agents);
  const drainPerS = (agents - load) / ahtS;
  const asaS = waitProbability / drainPerS;
  return {
    ok: true,
    value: {
      occupancy: load / agents,
      waitProbability,
      asaS,
      serviceLevel: 1 - waitProbability * exp(-drainPerS * withinS),
      queueLength: (arrivalsPerHour / 3600) * asaS,
      p90WaitS: waitProbability > 0.1 ? ln(waitProbability / 0.1) / drainPerS : 0,
    },
  };
}

/** Erlang's delay probability for a load below the agents; 1 from there on, when everybody waits in the long run. */
export function erlangCWaitProbability(load: number, agents: number): number {
  if (load >= agents) return 1;
  const blocking = erlangB(load, agents);
  return blocking / (1 - (load / agents) * (1 - blocking));
}
