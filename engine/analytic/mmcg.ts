/** M/M/c+G: Poisson arrivals, exponential service, c agents and any law of patience. */
import { exp, ln } from '../kernel/portable-maths.ts';
import { lnWeightUpTo } from './busy-below.ts';
import { offeredErlangs, requireQueue, unstable, type FormulaResult } from './formula-result.ts';
import { offeredWaitNodes } from './offered-wait.ts';
import type { Survival } from './patience-survival.ts';
import type { QueueWithAbandonment } from './queue-with-abandonment.ts';
import { serviceLevels } from './service-level.ts';

export interface MmcGInput {
  readonly arrivalsPerHour: number;
  /** Mean handling time, wrap-up included. */
  readonly ahtS: number;
  /** Whole number, at least 1. */
  readonly agents: number;
  /** Service-level threshold. */
  readonly withinS: number;
  /** Law of patience, from `lawSurvival` or `patienceSurvival`, or any survival function with its kinks. */
  readonly patience: Survival;
}

/**
 * Steady state of M/M/c+G (Zeltyn and Mandelbaum 2005, Queueing Systems 51), rows G, by quadrature.
 *
 * The offered wait V, the wait of somebody with endless patience, has density proportional to
 * lambda exp(lambda H(v) - c mu v), H(v) the integral of the survival function up to v, beside the weight of the
 * states with a free agent. A contact is served when its patience exceeds V, and waits min(V, patience) with mean
 * E[H(V)]. Relative error about 1e-9.
 *
 * With a balking share, `waitProbability` still counts everybody who finds all agents busy.
 *
 * @returns unstable when so many never give up that the queue grows for ever
 * @throws RangeError on inputs that describe no queue
 */
export function mmcg(input: MmcGInput): FormulaResult<QueueWithAbandonment> {
  requireQueue(input);
  const { arrivalsPerHour, ahtS, agents, withinS, patience } = input;
  const load = offeredErlangs(arrivalsPerHour, ahtS);
  const arrivalsPerS = arrivalsPerHour / 3600;
  const nodes = offeredWaitNodes(arrivalsPerS, agents / ahtS, patience, withinS);
  if (nodes === undefined) return unstable(load, agents);

  let total = 0;
  let served = 0;
  let waited = 0;
  let servedLate = 0;
  let servedWithin = 0;
  let abandonedWithin = 0;
  const patientBeyondT = patience.survivalAt(withinS);
  for (let i = 0; i < nodes.waitS.length; i++) {
    const weight = nodes.weight[i]! * exp(nodes.lnDensity[i]! - nodes.lnPeak);
    const survival = nodes.survival[i]!;
    const late = nodes.waitS[i]! > withinS;
    total += weight;
    served += weight * survival;
    waited += weight * nodes.meanUntilS[i]!;
    if (late) servedLate += weight * survival;
    else servedWithin += weight * survival;
    abandonedWithin += weight * (1 - (late ? patientBeyondT : survival));
  }
  const lnWaiting = nodes.lnPeak + ln(arrivalsPerS * total);
  const waitProbability = 1 / (1 + exp(lnWeightUpTo(load, agents - 1) - lnWaiting));
  // Shares of all contacts, from shares of those who find every agent busy.
  const share = (sum: number) => (waitProbability * sum) / total;
  const abandonment = share(total - served);
  const within = Math.min(abandonment, share(abandonedWithin));
  return {
    ok: true,
    value: {
      waitProbability,
      abandonment,
      averageWaitS: share(waited),
      occupancy: (load * (1 - abandonment)) / agents,
      ...serviceLevels({
        servedWithin: 1 - waitProbability + share(servedWithin),
        servedLate: share(servedLate),
        abandonedWithin: within,
        abandonedLate: abandonment - within,
      }),
      abandonedWithin: within,
    },
  };
}
