/** Models in steady state: how long to run them in before anything counts, and how long to look. */
import type { CentreModel } from '../../engine/model/centre-model.ts';
import { queueingModel } from './queueing-model.ts';
import type { Sketch } from './queueing-model.ts';

/** Time units of `relaxationS`: unreported before the window, the window itself, unreported after it. */
const LEAD_IN = 20;
const WINDOW = 120;
const TAIL = 5;

/**
 * Time in which a queue forgets its state, seconds: 1 / (c mu (1 - sqrt rho)^2), as for Erlang C, and never less than a
 * handling time. `scv` above 1 (variance of the handling time over its squared mean) stretches it in proportion.
 */
export function relaxationS(agents: number, ahtS: number, occupancy: number, scv = 1): number {
  const distance = 1 - Math.sqrt(occupancy);
  return Math.max(ahtS, (ahtS / agents / (distance * distance)) * Math.max(1, (1 + scv) / 2));
}

/** The same where customers abandon (or come back later): the slowest single stage, whatever the load. */
export function relaxationWithPatienceS(...stagesS: readonly number[]): number {
  return Math.max(...stagesS);
}

/**
 * A model that is run in for 20 relaxation times and watched for 120; for another 5 the world goes on, so that who
 * came late in the window is overtaken, called back and transferred like everybody else.
 */
export function steadyModel(sketch: Omit<Sketch, 'horizonS' | 'leadInS' | 'tailS'>, relaxation: number): CentreModel {
  return queueingModel({
    ...sketch,
    horizonS: WINDOW * relaxation,
    leadInS: LEAD_IN * relaxation,
    tailS: TAIL * relaxation,
  });
}

/** Length of the window of `steadyModel`, seconds. */
export function steadyWindowS(relaxation: number): number {
  return WINDOW * relaxation;
}
