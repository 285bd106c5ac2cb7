/** Erlang A: M/M/c with exponential patience. */
import { exp, ln } from '../kernel/portable-maths.ts';
import { lnScaledLowerGamma } from '../statistics/incomplete-gamma.ts';
import { expm1 } from '../statistics/near-zero.ts';
import { lnWeightUpTo } from './busy-below.ts';
import { offeredErlangs, requireQueue } from './formula-result.ts';
import type { QueueWithAbandonment } from './queue-with-abandonment.ts';
import { serviceLevels } from './service-level.ts';

export interface ErlangAInput {
  readonly arrivalsPerHour: number;
  /** Mean handling time, wrap-up included. */
  readonly ahtS: number;
  /** Mean patience, above 0. */
  readonly patienceS: number;
  /** Whole number, at least 1. */
  readonly agents: number;
  /** Service-level threshold. */
  readonly withinS: number;
}

/**
 * Steady state of M/M/c+M, rows A. Always stable.
 *
 * The offered wait V has density proportional to exp(lambda H(v) - c mu v) with H(v) = (1 - e^(-theta v)) / theta.
 * Substituting u = e^(-theta v) turns every integral into an incomplete gamma function with x = c mu / theta and
 * y = lambda / theta (Garnett, Mandelbaum and Reiman 2002), taken in logarithms because they span hundreds of
 * powers of ten.
 *
 * @throws RangeError on inputs that describe no queue
 */
export function erlangA(input: ErlangAInput): QueueWithAbandonment {
  requireQueue(input);
  const { arrivalsPerHour, ahtS, patienceS, agents, withinS } = input;
  if (!(patienceS > 0 && patienceS < Infinity)) throw new RangeError('patienceS must be above 0 and finite');
  const load = offeredErlangs(arrivalsPerHour, ahtS);
  const x = (agents * patienceS) / ahtS;
  const y = (arrivalsPerHour / 3600) * patienceS;
  const lnY = ln(y);
  const patiencesWithin = withinS / patienceS;
  const stillPatient = exp(-patiencesWithin);

  // ln of lambda times the integral of e^(-k theta v) exp(lambda H(v) - c mu v) over waits v beyond t, where t is
  // measured in mean patiences. With u = e^-t it equals e^y y^(1-x-k) gamma(x + k, u y).
  const lnBeyond = (k: number, t: number) =>
    lnY - y * expm1(-t) - (x + k) * t + lnScaledLowerGamma(x + k, y * exp(-t));

  const lnIdle = lnWeightUpTo(load, agents - 1);
  const lnWaits = lnBeyond(0, 0);
  const waitProbability = 1 / (1 + exp(lnIdle - lnWaits));
  // From here on relative to those who find every agent busy.
  const lnServedOfWaiting = lnBeyond(1, 0) - lnWaits;
  const lnLaterThanT = lnBeyond(0, patiencesWithin) - lnWaits;
  const lnServedLate = lnBeyond(1, patiencesWithin) - lnWaits;

  const servedOfWaiting = exp(lnServedOfWaiting);
  const abandonment = waitProbability * (1 - servedOfWaiting);
  const servedLate = waitProbability * exp(lnServedLate);
  // Those whose offered wait exceeds T and whose patience lasts longer than T, but not long enough.
  const abandonedLate = waitProbability * stillPatient * exp(lnLaterThanT) - servedLate;
  const abandonedWithin = Math.max(0, abandonment - abandonedLate);
  const servedWithin = Math.max(0, 1 - abandonment - servedLate);
  return {
    waitProbability,
    abandonment,
    averageWaitS: abandonment * patienceS,
    occupancy: (load * (1 - abandonment)) / agents,
    ...serviceLevels({ servedWithin, servedLate, abandonedWithin, abandonedLate }),
    abandonedWithin,
  };
}
