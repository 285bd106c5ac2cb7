/**
 * Reference rows for the Erlang models: B (loss), C (no abandonment), R (required agents) and A (exponential
 * patience). Steady state; rates per hour, times in seconds, shares as fractions, six significant digits.
 */

export interface ErlangBRow {
  readonly id: string;
  readonly offeredErlangs: number;
  readonly lines: number;
  readonly blocking: number;
}

/** Erlang B: lines without a queue. Recursion, checked by R and Octave to 1e-14. */
export const erlangBRows: readonly ErlangBRow[] = [
  { id: 'B02', offeredErlangs: 1, lines: 1, blocking: 0.5 },
  { id: 'B03', offeredErlangs: 2, lines: 5, blocking: 0.0366972 },
  { id: 'B04', offeredErlangs: 5, lines: 5, blocking: 0.284868 },
  { id: 'B05', offeredErlangs: 5, lines: 10, blocking: 0.0183846 },
  { id: 'B06', offeredErlangs: 8, lines: 14, blocking: 0.0172209 },
  { id: 'B07', offeredErlangs: 10, lines: 10, blocking: 0.214582 },
  { id: 'B09', offeredErlangs: 20, lines: 25, blocking: 0.0502218 },
  { id: 'B12', offeredErlangs: 50, lines: 60, blocking: 0.0216685 },
  { id: 'B14', offeredErlangs: 100, lines: 110, blocking: 0.0274634 },
  { id: 'B15', offeredErlangs: 200, lines: 200, blocking: 0.0543524 },
  { id: 'B16', offeredErlangs: 400, lines: 420, blocking: 0.0140467 },
  { id: 'B18', offeredErlangs: 120.5, lines: 131, blocking: 0.0265208 },
];

export interface ErlangCRow {
  readonly id: string;
  readonly arrivalsPerHour: number;
  readonly ahtS: number;
  readonly agents: number;
  /** Service-level threshold. */
  readonly withinS: number;
  readonly occupancy: number;
  readonly waitProbability: number;
  /** Over all contacts. */
  readonly asaS: number;
  readonly serviceLevel: number;
  /** Average number waiting. */
  readonly queueLength: number;
  /** Over all contacts, immediate answers included. */
  readonly p90WaitS: number;
}

/** Erlang C: M/M/c, first come first served, nobody abandons. Recursion, checked by R and Octave to 1e-14. */
export const erlangCRows: readonly ErlangCRow[] = [
  {
    id: 'C04', arrivalsPerHour: 360, ahtS: 240, agents: 27, withinS: 20, occupancy: 0.888889,
    waitProbability: 0.449763, asaS: 35.9811, serviceLevel: 0.649724, queueLength: 3.59811, p90WaitS: 120.284,
  },
  {
    id: 'C05', arrivalsPerHour: 360, ahtS: 240, agents: 30, withinS: 20, occupancy: 0.8, waitProbability: 0.172862,
    asaS: 6.91448, serviceLevel: 0.895154, queueLength: 0.691448, p90WaitS: 21.8929,
  },
  {
    id: 'C06', arrivalsPerHour: 20, ahtS: 300, agents: 3, withinS: 30, occupancy: 0.555556, waitProbability: 0.29976,
    asaS: 67.446, serviceLevel: 0.737658, queueLength: 0.3747, p90WaitS: 247.008,
  },
  {
    id: 'C09', arrivalsPerHour: 60, ahtS: 60, agents: 2, withinS: 10, occupancy: 0.5, waitProbability: 0.333333,
    asaS: 20, serviceLevel: 0.717839, queueLength: 0.333333, p90WaitS: 72.2384,
  },
  {
    id: 'C10', arrivalsPerHour: 240, ahtS: 420, agents: 30, withinS: 30, occupancy: 0.933333,
    waitProbability: 0.620055, asaS: 130.212, serviceLevel: 0.462488, queueLength: 8.68078, p90WaitS: 383.174,
  },
  {
    id: 'C11', arrivalsPerHour: 240, ahtS: 420, agents: 33, withinS: 30, occupancy: 0.848485,
    waitProbability: 0.271343, asaS: 22.7928, serviceLevel: 0.810149, queueLength: 1.51952, p90WaitS: 83.85,
  },
  {
    id: 'C12', arrivalsPerHour: 45, ahtS: 600, agents: 9, withinS: 60, occupancy: 0.833333, waitProbability: 0.509149,
    asaS: 203.659, serviceLevel: 0.561772, queueLength: 2.54574, p90WaitS: 651.028,
  },
  {
    id: 'C14', arrivalsPerHour: 3000, ahtS: 360, agents: 310, withinS: 20, occupancy: 0.967742,
    waitProbability: 0.455931, asaS: 16.4135, serviceLevel: 0.738408, queueLength: 13.6779, p90WaitS: 54.6181,
  },
  {
    id: 'C15', arrivalsPerHour: 12, ahtS: 900, agents: 4, withinS: 120, occupancy: 0.75, waitProbability: 0.509434,
    asaS: 458.491, serviceLevel: 0.554157, queueLength: 1.5283, p90WaitS: 1465.32,
  },
  {
    id: 'C16', arrivalsPerHour: 700, ahtS: 150, agents: 31, withinS: 20, occupancy: 0.94086,
    waitProbability: 0.652332, asaS: 53.3726, serviceLevel: 0.489133, queueLength: 10.378, p90WaitS: 153.44,
  },
  {
    id: 'C17', arrivalsPerHour: 5000, ahtS: 240, agents: 345, withinS: 20, occupancy: 0.966184,
    waitProbability: 0.415007, asaS: 8.5373, serviceLevel: 0.843027, queueLength: 11.8574, p90WaitS: 29.2757,
  },
  {
    id: 'C18', arrivalsPerHour: 150, ahtS: 330, agents: 16, withinS: 20, occupancy: 0.859375,
    waitProbability: 0.460561, asaS: 67.549, serviceLevel: 0.598149, queueLength: 2.81454, p90WaitS: 224,
  },
];

export interface RequiredAgentsRow {
  readonly id: string;
  readonly arrivalsPerHour: number;
  readonly ahtS: number;
  /** Wanted service level. */
  readonly target: number;
  /** Service-level threshold. */
  readonly withinS: number;
  /** Mean of the exponential patience. */
  readonly patienceS: number;
  readonly offeredErlangs: number;
  readonly agentsErlangC: number;
  readonly serviceLevelErlangC: number;
  /** Erlang A by SL1. */
  readonly agentsSl1: number;
  /** At agentsSl1. */
  readonly sl1: number;
  /** At agentsSl1. */
  readonly abandonmentSl1: number;
  /** Erlang A by SL2. */
  readonly agentsSl2: number;
  /** At agentsSl2. */
  readonly sl2: number;
}

/**
 * Smallest number of agents that reaches the target: Erlang C, Erlang A by SL1, Erlang A by SL2. Linear search
 * over the exact formulas.
 */
export const requiredAgentsRows: readonly RequiredAgentsRow[] = [
  {
    id: 'R01', arrivalsPerHour: 100, ahtS: 180, target: 0.8, withinS: 20, patienceS: 120, offeredErlangs: 5,
    agentsErlangC: 8, serviceLevelErlangC: 0.880148, agentsSl1: 7, sl1: 0.845664, abandonmentSl1: 0.0603885,
    agentsSl2: 7, sl2: 0.870364,
  },
  {
    id: 'R02', arrivalsPerHour: 360, ahtS: 240, target: 0.8, withinS: 20, patienceS: 120, offeredErlangs: 24,
    agentsErlangC: 29, serviceLevelErlangC: 0.840283, agentsSl1: 26, sl1: 0.823469, abandonmentSl1: 0.0584685,
    agentsSl2: 25, sl2: 0.811507,
  },
  {
    id: 'R03', arrivalsPerHour: 240, ahtS: 420, target: 0.8, withinS: 20, patienceS: 180, offeredErlangs: 28,
    agentsErlangC: 34, serviceLevelErlangC: 0.850069, agentsSl1: 31, sl1: 0.829382, abandonmentSl1: 0.0458172,
    agentsSl2: 30, sl2: 0.808325,
  },
  {
    id: 'R05', arrivalsPerHour: 20, ahtS: 300, target: 0.8, withinS: 30, patienceS: 60, offeredErlangs: 1.66667,
    agentsErlangC: 4, serviceLevelErlangC: 0.91885, agentsSl1: 3, sl1: 0.843269, abandonmentSl1: 0.124711,
    agentsSl2: 3, sl2: 0.903873,
  },
  {
    id: 'R07', arrivalsPerHour: 50, ahtS: 600, target: 0.7, withinS: 60, patienceS: 240, offeredErlangs: 8.33333,
    agentsErlangC: 11, serviceLevelErlangC: 0.770513, agentsSl1: 9, sl1: 0.738006, abandonmentSl1: 0.12952,
    agentsSl2: 8, sl2: 0.70078,
  },
  {
    id: 'R09', arrivalsPerHour: 700, ahtS: 150, target: 0.8, withinS: 20, patienceS: 45, offeredErlangs: 29.1667,
    agentsErlangC: 34, serviceLevelErlangC: 0.846178, agentsSl1: 28, sl1: 0.817275, abandonmentSl1: 0.117197,
    agentsSl2: 25, sl2: 0.826648,
  },
];

export interface ErlangARow {
  readonly id: string;
  readonly arrivalsPerHour: number;
  readonly ahtS: number;
  /** Mean of the exponential patience. */
  readonly patienceS: number;
  readonly agents: number;
  /** Service-level threshold. */
  readonly withinS: number;
  /** P(offered wait > 0). */
  readonly waitProbability: number;
  readonly abandonment: number;
  /** Over all arrivals, abandoners included. */
  readonly averageWaitS: number;
  readonly occupancy: number;
  /** Served within the threshold / all. */
  readonly sl1: number;
  /** Served within the threshold / (all - abandoned within it). */
  readonly sl2: number;
  /** Served within the threshold / served. */
  readonly sl3: number;
  /** Abandoned within the threshold / all. */
  readonly abandonedWithin: number;
}

/**
 * Erlang A: M/M/c+M. Birth-death with uniformisation, checked by R integrals and the incomplete-gamma closed form
 * to 2e-12.
 */
export const erlangARows: readonly ErlangARow[] = [
  {
    id: 'A01', arrivalsPerHour: 100, ahtS: 180, patienceS: 120, agents: 6, withinS: 20, waitProbability: 0.355834,
    abandonment: 0.112336, averageWaitS: 13.4803, occupancy: 0.73972, sl1: 0.731965, sl2: 0.768339, sl3: 0.824597,
    abandonedWithin: 0.0473408,
  },
  {
    id: 'A02', arrivalsPerHour: 100, ahtS: 180, patienceS: 60, agents: 5, withinS: 20, waitProbability: 0.449504,
    abandonment: 0.219286, averageWaitS: 13.1572, occupancy: 0.780714, sl1: 0.651453, sl2: 0.733067, sl3: 0.834433,
    abandonedWithin: 0.111333,
  },
  {
    id: 'A03', arrivalsPerHour: 360, ahtS: 240, patienceS: 120, agents: 24, withinS: 20, waitProbability: 0.446883,
    abandonment: 0.0949272, averageWaitS: 11.3913, occupancy: 0.905073, sl1: 0.719457, sl2: 0.761167, sl3: 0.794916,
    abandonedWithin: 0.0547972,
  },
  {
    id: 'A04', arrivalsPerHour: 360, ahtS: 240, patienceS: 120, agents: 27, withinS: 20, waitProbability: 0.253992,
    abandonment: 0.0444743, averageWaitS: 5.33692, occupancy: 0.849356, sl1: 0.864975, sl2: 0.890575, sl3: 0.905234,
    abandonedWithin: 0.0287456,
  },
  {
    id: 'A06', arrivalsPerHour: 20, ahtS: 300, patienceS: 60, agents: 2, withinS: 30, waitProbability: 0.398999,
    abandonment: 0.295826, averageWaitS: 17.7496, occupancy: 0.586811, sl1: 0.649006, sl2: 0.759857, sl3: 0.921656,
    abandonedWithin: 0.145883,
  },
  {
    id: 'A07', arrivalsPerHour: 1000, ahtS: 180, patienceS: 90, agents: 48, withinS: 20, waitProbability: 0.532297,
    abandonment: 0.0883353, averageWaitS: 7.95018, occupancy: 0.949651, sl1: 0.778627, sl2: 0.838196, sl3: 0.854071,
    abandonedWithin: 0.0710689,
  },
  {
    id: 'A08', arrivalsPerHour: 1000, ahtS: 180, patienceS: 90, agents: 55, withinS: 20, waitProbability: 0.220353,
    abandonment: 0.0266786, averageWaitS: 2.40107, occupancy: 0.884838, sl1: 0.942148, sl2: 0.965018, sl3: 0.967972,
    abandonedWithin: 0.0236992,
  },
  {
    id: 'A11', arrivalsPerHour: 240, ahtS: 420, patienceS: 180, agents: 26, withinS: 30, waitProbability: 0.550984,
    abandonment: 0.131718, averageWaitS: 23.7092, occupancy: 0.935073, sl1: 0.622325, sl2: 0.669536, sl3: 0.716732,
    abandonedWithin: 0.070512,
  },
  {
    id: 'A14', arrivalsPerHour: 700, ahtS: 150, patienceS: 45, agents: 27, withinS: 20, waitProbability: 0.507982,
    abandonment: 0.138317, averageWaitS: 6.22425, occupancy: 0.930831, sl1: 0.781194, sl2: 0.886805, sl3: 0.90659,
    abandonedWithin: 0.119092,
  },
  {
    id: 'A15', arrivalsPerHour: 5000, ahtS: 240, patienceS: 120, agents: 330, withinS: 20, waitProbability: 0.48385,
    abandonment: 0.0310909, averageWaitS: 3.73091, occupancy: 0.978696, sl1: 0.950152, sl2: 0.980041, sl3: 0.980641,
    abandonedWithin: 0.0304982,
  },
  {
    id: 'A16', arrivalsPerHour: 150, ahtS: 330, patienceS: 600, agents: 14, withinS: 20, waitProbability: 0.573527,
    abandonment: 0.0830635, averageWaitS: 49.8381, occupancy: 0.900563, sl1: 0.502181, sl2: 0.511147, sl3: 0.547672,
    abandonedWithin: 0.0175417,
  },
  {
    id: 'A17', arrivalsPerHour: 360, ahtS: 240, patienceS: 240, agents: 20, withinS: 20, waitProbability: 0.819739,
    abandonment: 0.188605, averageWaitS: 45.2652, occupancy: 0.973674, sl1: 0.295042, sl2: 0.314215, sl3: 0.363623,
    abandonedWithin: 0.0610184,
  },
];
