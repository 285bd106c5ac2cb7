/** M/G/1, first come first served: one agent, any law of handling time. */
import type { Law } from '../model/law.ts';
import { unstable, type FormulaResult } from './formula-result.ts';
import { lawMoments } from './law-moments.ts';

export interface SingleServerQueue {
  readonly occupancy: number;
  /** Average wait, those answered at once included. */
  readonly averageWaitS: number;
  /** Standard deviation of that wait. */
  readonly waitSdS: number;
  /** Average number waiting. */
  readonly queueLength: number;
}

/**
 * Pollaczek-Khinchine with the second moment from Takacs' recursion, rows P:
 * E[W] = lambda E[S^2] / (2 (1 - rho)), E[W^2] = 2 E[W]^2 + lambda E[S^3] / (3 (1 - rho)).
 *
 * @param arrivalsPerHour above 0
 * @param service law of the handling time
 * @returns unstable when rho = lambda E[S] is not below 1
 */
export function pollaczekKhinchine(arrivalsPerHour: number, service: Law): FormulaResult<SingleServerQueue> {
  const { meanS, secondS2, thirdS3 } = lawMoments(service);
  const perS = arrivalsPerHour / 3600;
  const occupancy = perS * meanS;
  if (!(occupancy < 1)) return unstable(occupancy, 1);
  const averageWaitS = (perS * secondS2) / (2 * (1 - occupancy));
  const waitVariance = averageWaitS * averageWaitS + (perS * thirdS3) / (3 * (1 - occupancy));
  return {
    ok: true,
    value: { occupancy, averageWaitS, waitSdS: Math.sqrt(waitVariance), queueLength: perS * averageWaitS },
  };
}
