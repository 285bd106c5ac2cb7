/**
 * Reference rows for contacts that come back or move on: J (open networks with transfers and repeats), O (retrials
 * of blocked calls), D (redials after abandoning, reconnects after service). Steady state; rates per hour, times
 * in seconds, shares as fractions, six significant digits.
 */

export interface NetworkRow {
  readonly id: string;
  readonly name: string;
  readonly externalPerHour: readonly number[];
  /** Routing probabilities, one row per station; the rest leaves. */
  readonly movesTo: readonly (readonly number[])[];
  readonly ahtSByStation: readonly number[];
  readonly agentsByStation: readonly number[];
  /** From outside and from stations. */
  readonly arrivalsPerHourByStation: readonly number[];
  readonly occupancyByStation: readonly number[];
  /** Per visit. */
  readonly waitSByStation: readonly number[];
  readonly contactsInside: number;
  /** Over all visits. */
  readonly sojournS: number;
}

/** Open Jackson networks; Octave identical to 7 digits. */
export const networkRows: readonly NetworkRow[] = [
  {
    id: 'J02', name: '2-tier with 10% feedback', externalPerHour: [300, 0], movesTo: [[0.1, 0.2], [0.05, 0]],
    ahtSByStation: [240, 420], agentsByStation: [27, 10], arrivalsPerHourByStation: [337.079, 67.4157],
    occupancyByStation: [0.832293, 0.786517], waitSByStation: [14.2954, 74.7105], contactsInside: 33.0747,
    sojournS: 396.896,
  },
  {
    id: 'J03', name: 'front/back office loop', externalPerHour: [120, 0, 30],
    movesTo: [[0, 0.3, 0.1], [0.5, 0, 0], [0, 0.2, 0]], ahtSByStation: [200, 300, 400], agentsByStation: [12, 8, 9],
    arrivalsPerHourByStation: [146.429, 52.8571, 44.6429], occupancyByStation: [0.67791, 0.550595, 0.551146],
    waitSByStation: [7.95769, 7.8433, 7.65076], contactsInside: 18.0337, sojournS: 432.809,
  },
  {
    id: 'J04', name: 'single with 20% repeat (FCR 80%)', externalPerHour: [100], movesTo: [[0.2]],
    ahtSByStation: [180], agentsByStation: [8], arrivalsPerHourByStation: [125], occupancyByStation: [0.78125],
    waitSByStation: [43.0168], contactsInside: 7.74364, sojournS: 278.771,
  },
];

export interface RetrialRow {
  readonly id: string;
  readonly arrivalsPerHour: number;
  readonly ahtS: number;
  readonly agents: number;
  /** Mean of the exponential time to the retry. */
  readonly retryDelayS: number;
  /** After a blocked attempt. */
  readonly retryProbability: number;
  /** Share of time. */
  readonly allBusyProbability: number;
  /** Average number waiting to retry. */
  readonly retrying: number;
  readonly occupancy: number;
}

/**
 * Retrial queue M/M/c/c: no waiting; a blocked caller joins the orbit with the retry probability. Exact Markov
 * chain; with one agent and certain retries it equals rho (lambda + rho g) / ((1 - rho) g), g the retry rate.
 */
export const retrialRows: readonly RetrialRow[] = [
  {
    id: 'O01', arrivalsPerHour: 14, ahtS: 180, agents: 1, retryDelayS: 300, retryProbability: 1,
    allBusyProbability: 0.7, retrying: 4.35556, occupancy: 0.7,
  },
  {
    id: 'O02', arrivalsPerHour: 100, ahtS: 180, agents: 6, retryDelayS: 300, retryProbability: 1,
    allBusyProbability: 0.459406, retrying: 9.4955, occupancy: 0.833333,
  },
  {
    id: 'O05', arrivalsPerHour: 100, ahtS: 180, agents: 5, retryDelayS: 300, retryProbability: 0.7,
    allBusyProbability: 0.42691, retrying: 3.86275, occupancy: 0.801345,
  },
  {
    id: 'O06', arrivalsPerHour: 360, ahtS: 240, agents: 24, retryDelayS: 300, retryProbability: 0.8,
    allBusyProbability: 0.300534, retrying: 10.334, occupancy: 0.913883,
  },
];

export interface RedialRow {
  readonly id: string;
  /** Fresh contacts. */
  readonly arrivalsPerHour: number;
  readonly ahtS: number;
  /** Mean of the exponential patience. */
  readonly patienceS: number;
  readonly agents: number;
  /** After an abandonment. */
  readonly redialProbability: number;
  /** Mean of the exponential time to the next attempt, for both reasons. */
  readonly returnDelayS: number;
  /** After a served contact. */
  readonly reconnectProbability: number;
  /** All attempts. */
  readonly attemptsPerHour: number;
  /** Per attempt. */
  readonly abandonment: number;
  /** Per attempt. */
  readonly averageWaitS: number;
  /** Average number between two attempts. */
  readonly returning: number;
  readonly occupancy: number;
}

/**
 * Erlang A with redials and reconnects, every attempt a fresh draw of patience and handling time. Exact Markov
 * chain. Balance to assert: attempts = fresh + redial x abandonment x attempts + reconnect x (1 - abandonment) x
 * attempts.
 */
export const redialRows: readonly RedialRow[] = [
  {
    id: 'D01', arrivalsPerHour: 100, ahtS: 180, patienceS: 120, agents: 5, redialProbability: 0.5, returnDelayS: 300,
    reconnectProbability: 0, attemptsPerHour: 114.798, abandonment: 0.257813, averageWaitS: 30.9376,
    returning: 1.23319, occupancy: 0.852017,
  },
  {
    id: 'D03', arrivalsPerHour: 360, ahtS: 240, patienceS: 120, agents: 22, redialProbability: 0.6, returnDelayS: 600,
    reconnectProbability: 0, attemptsPerHour: 420.098, abandonment: 0.238427, averageWaitS: 28.6112,
    returning: 10.0163, occupancy: 0.9695,
  },
  {
    id: 'D05', arrivalsPerHour: 100, ahtS: 180, patienceS: 120, agents: 6, redialProbability: 0.5, returnDelayS: 600,
    reconnectProbability: 0.1, attemptsPerHour: 120.987, abandonment: 0.183657, averageWaitS: 22.0388,
    returning: 3.49778, occupancy: 0.823056,
  },
  {
    id: 'D06', arrivalsPerHour: 240, ahtS: 240, patienceS: 180, agents: 18, redialProbability: 0.4, returnDelayS: 900,
    reconnectProbability: 0.15, attemptsPerHour: 294.938, abandonment: 0.145073, averageWaitS: 26.1132,
    returning: 13.7344, occupancy: 0.933889,
  },
];
