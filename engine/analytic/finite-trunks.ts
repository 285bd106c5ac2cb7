/** M/M/c/K: a limited number of trunks, agents plus waiting places; beyond it the caller hears engaged. */
import { requireQueue } from './formula-result.ts';

export interface FiniteTrunksInput {
  readonly arrivalsPerHour: number;
  /** Mean handling time, wrap-up included. */
  readonly ahtS: number;
  /** Whole number, at least 1. */
  readonly agents: number;
  /** Contacts the centre can hold, in service and waiting; whole number, at least the agents. */
  readonly trunks: number;
}

export interface FiniteTrunks {
  /** Share of all arrivals that find every trunk taken. */
  readonly blocked: number;
  /** Share of the accepted that have to wait. */
  readonly acceptedWaitProbability: number;
  /** Average wait of the accepted, those answered at once included. */
  readonly acceptedWaitS: number;
  readonly occupancy: number;
  /** Average number waiting. */
  readonly queueLength: number;
}

const LARGE = 1e250;

/**
 * Steady state from the birth-death weights, rows K; stable at any load. With trunks = agents it is Erlang B.
 *
 * @throws RangeError on inputs that describe no queue
 */
export function finiteTrunks(input: FiniteTrunksInput): FiniteTrunks {
  requireQueue(input);
  const { arrivalsPerHour, ahtS, agents, trunks } = input;
  if (!(trunks >= agents && trunks === Math.floor(trunks))) {
    throw new RangeError('trunks must be a whole number, at least the agents');
  }
  const load = (arrivalsPerHour * ahtS) / 3600;
  let weight = 1;
  let total = 0;
  let waiting = 0;
  let queue = 0;
  for (let inside = 0; ; inside++) {
    total += weight;
    if (inside >= agents && inside < trunks) waiting += weight;
    if (inside > agents) queue += (inside - agents) * weight;
    if (inside === trunks) break;
    weight *= load / Math.min(inside + 1, agents);
    if (total > LARGE) {
      weight /= LARGE;
      total /= LARGE;
      waiting /= LARGE;
      queue /= LARGE;
    }
  }
  const blocked = weight / total;
  const acceptedPerS = (arrivalsPerHour / 3600) * (1 - blocked);
  const queueLength = queue / total;
  return {
    blocked,
    acceptedWaitProbability: waiting / (total - weight),
    acceptedWaitS: queueLength / acceptedPerS,
    occupancy: (load * (1 - blocked)) / agents,
    queueLength,
  };
}
