/** Static priorities among classes of contacts; class 0 goes first, first come first served within a class. */
import type { Law } from '../model/law.ts';
import { erlangCWaitProbability } from './erlang-c.ts';
import { offeredErlangs, requireQueue, unstable, type FormulaResult } from './formula-result.ts';
import { lawMoments } from './law-moments.ts';

export interface PriorityInput {
  /** Arrival rate of each class, highest priority first. */
  readonly arrivalsPerHour: readonly number[];
  /** One mean handling time for all classes; the formulas hold for equal exponential laws only. */
  readonly ahtS: number;
  /** Whole number, at least 1. */
  readonly agents: number;
}

export interface PriorityWaits {
  /** Probability that an arrival of any class finds every agent busy. */
  readonly waitProbability: number;
  /** Average wait by class when a contact in service is finished first. */
  readonly nonPreemptiveWaitS: readonly number[];
  /** Average time in queue by class when a higher class interrupts and the interrupted one resumes later. */
  readonly preemptiveWaitS: readonly number[];
}

/**
 * M/M/c with equal rates, rows Q. Non-preemptive (Cobham 1954; Kella and Yechiali 1985): W_k = C / (c mu) /
 * ((1 - s_(k-1)) (1 - s_k)), s_k the occupancy by classes up to k. Preemptive: classes up to k see an Erlang C queue
 * of their own, so class k has the difference of two queue lengths.
 *
 * @returns unstable when all classes together are not below the agents
 * @throws RangeError on inputs that describe no queue
 */
export function priorityWaits(input: PriorityInput): FormulaResult<PriorityWaits> {
  const { arrivalsPerHour, ahtS, agents } = input;
  const allPerHour = arrivalsPerHour.reduce((sum, rate) => sum + rate, 0);
  requireQueue({ arrivalsPerHour: allPerHour, ahtS, agents });
  const load = offeredErlangs(allPerHour, ahtS);
  if (load >= agents) return unstable(load, agents);
  const waitProbability = erlangCWaitProbability(load, agents);
  const nonPreemptiveWaitS: number[] = [];
  const preemptiveWaitS: number[] = [];
  let loadAbove = 0;
  let inSystemAbove = 0;
  for (const rate of arrivalsPerHour) {
    const loadUpTo = loadAbove + offeredErlangs(rate, ahtS);
    const freeAbove = 1 - loadAbove / agents;
    const freeUpTo = 1 - loadUpTo / agents;
    nonPreemptiveWaitS.push(((waitProbability / agents) * ahtS) / (freeAbove * freeUpTo));
    const inSystem = loadUpTo + (erlangCWaitProbability(loadUpTo, agents) * loadUpTo) / (agents - loadUpTo);
    preemptiveWaitS.push(((inSystem - inSystemAbove) * 3600) / rate - ahtS);
    loadAbove = loadUpTo;
    inSystemAbove = inSystem;
  }
  return { ok: true, value: { waitProbability, nonPreemptiveWaitS, preemptiveWaitS } };
}

/** One class of an M/G/1 priority queue. */
export interface PriorityClass {
  readonly arrivalsPerHour: number;
  readonly service: Law;
}

/**
 * Average non-preemptive wait by class for one agent and a law of its own for each class, rows QG (Cobham 1954):
 * W_k = sum(lambda_i E[S_i^2]) / 2 / ((1 - s_(k-1)) (1 - s_k)).
 *
 * @param classes highest priority first
 * @returns seconds by class, or unstable when the agent is offered more than all of its time
 */
export function singleServerPriorityWaits(classes: readonly PriorityClass[]): FormulaResult<readonly number[]> {
  const moments = classes.map((each) => lawMoments(each.service));
  let residualS = 0;
  let load = 0;
  classes.forEach((each, k) => {
    residualS += ((each.arrivalsPerHour / 3600) * moments[k]!.secondS2) / 2;
    load += offeredErlangs(each.arrivalsPerHour, moments[k]!.meanS);
  });
  if (!(load < 1)) return unstable(load, 1);
  let above = 0;
  const waitsS = classes.map((each, k) => {
    const upTo = above + offeredErlangs(each.arrivalsPerHour, moments[k]!.meanS);
    const waitS = residualS / ((1 - above) * (1 - upTo));
    above = upTo;
    return waitS;
  });
  return { ok: true, value: waitsS };
}
