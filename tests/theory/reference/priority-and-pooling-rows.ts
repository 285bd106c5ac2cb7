/**
 * Reference rows for one pool shared by several classes, and for the gain of sharing: Q and QG (static priority
 * without abandonment), V (priority with abandonment), K (limited trunks), S (pooled against split centres).
 * Steady state; rates per hour, times in seconds, shares as fractions, six significant digits.
 */
import type { Law } from '../../../engine/model/law.ts';

export interface PriorityRow {
  readonly id: string;
  /** Highest priority first. */
  readonly arrivalsPerHourByClass: readonly number[];
  readonly ahtS: number;
  readonly agents: number;
  readonly waitProbability: number;
  readonly nonPreemptiveWaitSByClass: readonly number[];
  /** Time in queue when interrupted work resumes later; 0 stands for a value printed as about 0, below 0.001 s. */
  readonly preemptiveWaitSByClass: readonly number[];
}

/**
 * M/M/c with static priorities and equal rates, class 1 first. Non-preemptive after Cobham and Kella-Yechiali,
 * preemptive-resume by differences of Erlang C; a two-class case checked by a Markov chain.
 */
export const priorityRows: readonly PriorityRow[] = [
  {
    id: 'Q01', arrivalsPerHourByClass: [120, 240], ahtS: 240, agents: 27, waitProbability: 0.449763,
    nonPreemptiveWaitSByClass: [5.68122, 51.131], preemptiveWaitSByClass: [0, 53.9716],
  },
  {
    id: 'Q02', arrivalsPerHourByClass: [60, 300], ahtS: 240, agents: 27, waitProbability: 0.449763,
    nonPreemptiveWaitSByClass: [4.69318, 42.2386], preemptiveWaitSByClass: [0, 43.1773],
  },
  {
    id: 'Q03', arrivalsPerHourByClass: [300, 60], ahtS: 240, agents: 27, waitProbability: 0.449763,
    nonPreemptiveWaitSByClass: [15.4205, 138.784], preemptiveWaitSByClass: [3.2936, 199.418],
  },
  {
    id: 'Q04', arrivalsPerHourByClass: [40, 60, 80], ahtS: 180, agents: 10, waitProbability: 0.668732,
    nonPreemptiveWaitSByClass: [15.0465, 30.0929, 240.743], preemptiveWaitSByClass: [0.00107409, 2.16561, 269.212],
  },
  {
    id: 'Q08', arrivalsPerHourByClass: [100, 100, 100, 100], ahtS: 150, agents: 18, waitProbability: 0.668043,
    nonPreemptiveWaitSByClass: [7.24384, 13.4885, 33.9257, 245.961],
    preemptiveWaitSByClass: [0, 0.0814729, 8.38775, 292.15],
  },
  {
    id: 'Q09', arrivalsPerHourByClass: [500, 100], ahtS: 120, agents: 22, waitProbability: 0.567915,
    nonPreemptiveWaitSByClass: [12.7781, 140.559], preemptiveWaitSByClass: [3.48364, 187.031],
  },
];

export interface SingleServerPriorityRow {
  readonly id: string;
  /** Highest priority first. */
  readonly classes: readonly { readonly arrivalsPerHour: number; readonly service: Law }[];
  readonly occupancy: number;
  readonly waitSByClass: readonly number[];
}

/** M/G/1 non-preemptive priority with a law of its own for each class (Cobham). */
export const singleServerPriorityRows: readonly SingleServerPriorityRow[] = [
  {
    id: 'QG02',
    classes: [{ arrivalsPerHour: 6, service: { kind: 'lognormal', meanS: 120, cv: 0.8 } }, { arrivalsPerHour: 6, service: { kind: 'exponential', meanS: 240 } }, { arrivalsPerHour: 2, service: { kind: 'lognormal', meanS: 420, cv: 1 } }],
    occupancy: 0.833333, waitSByClass: [267.1, 667.75, 3205.2],
  },
  {
    id: 'QG03',
    classes: [{ arrivalsPerHour: 10, service: { kind: 'deterministic', meanS: 60 } }, { arrivalsPerHour: 8, service: { kind: 'exponential', meanS: 300 } }],
    occupancy: 0.833333, waitSByClass: [246, 1476],
  },
];

export interface PriorityWithPatienceRow {
  readonly id: string;
  readonly arrivalsPerHour1: number;
  readonly arrivalsPerHour2: number;
  readonly agents: number;
  readonly ahtS1: number;
  readonly ahtS2: number;
  readonly patienceS1: number;
  readonly patienceS2: number;
  readonly averageWaitS1: number;
  readonly averageWaitS2: number;
  readonly abandonment1: number;
  readonly abandonment2: number;
  readonly allBusyProbability: number;
  readonly occupancy: number;
}

/** One pool, two classes, class 1 non-preemptive priority, exponential service and patience. Exact Markov chain. */
export const priorityWithPatienceRows: readonly PriorityWithPatienceRow[] = [
  {
    id: 'V01', arrivalsPerHour1: 60, arrivalsPerHour2: 120, agents: 12, ahtS1: 240, ahtS2: 240, patienceS1: 120,
    patienceS2: 120, averageWaitS1: 9.89183, averageWaitS2: 19.0953, abandonment1: 0.0824319, abandonment2: 0.159128,
    allBusyProbability: 0.460932, occupancy: 0.866438,
  },
  {
    id: 'V03', arrivalsPerHour1: 30, arrivalsPerHour2: 40, agents: 5, ahtS1: 240, ahtS2: 300, patienceS1: 90,
    patienceS2: 300, averageWaitS1: 22.3868, averageWaitS2: 57.9954, abandonment1: 0.248742, abandonment2: 0.193318,
    allBusyProbability: 0.579536, occupancy: 0.838291,
  },
];

export interface FiniteTrunksRow {
  readonly id: string;
  readonly arrivalsPerHour: number;
  readonly ahtS: number;
  readonly agents: number;
  /** Agents plus waiting places. */
  readonly trunks: number;
  /** Share of all arrivals. */
  readonly blocked: number;
  readonly acceptedWaitProbability: number;
  readonly acceptedWaitS: number;
  readonly occupancy: number;
}

/** M/M/c/K: K = agents + waiting places. Birth-death, Octave identical to 7 digits. */
export const finiteTrunksRows: readonly FiniteTrunksRow[] = [
  {
    id: 'K01', arrivalsPerHour: 252, ahtS: 120, agents: 12, trunks: 17, blocked: 0.00947687,
    acceptedWaitProbability: 0.157861, acceptedWaitS: 3.66745, occupancy: 0.693366,
  },
  {
    id: 'K02', arrivalsPerHour: 504, ahtS: 600, agents: 90, trunks: 120, blocked: 0.00364308,
    acceptedWaitProbability: 0.379706, acceptedWaitS: 27.0014, occupancy: 0.929933,
  },
  {
    id: 'K03', arrivalsPerHour: 84, ahtS: 600, agents: 15, trunks: 20, blocked: 0.0652699,
    acceptedWaitProbability: 0.431471, acceptedWaitS: 49.4, occupancy: 0.872415,
  },
  {
    id: 'K04', arrivalsPerHour: 360, ahtS: 240, agents: 24, trunks: 30, blocked: 0.0779621,
    acceptedWaitProbability: 0.507324, acceptedWaitS: 17.7564, occupancy: 0.922038,
  },
  {
    id: 'K05', arrivalsPerHour: 100, ahtS: 180, agents: 5, trunks: 8, blocked: 0.1536,
    acceptedWaitProbability: 0.544425, acceptedWaitS: 39.1986, occupancy: 0.8464,
  },
  {
    id: 'K07', arrivalsPerHour: 360, ahtS: 240, agents: 22, trunks: 24, blocked: 0.162633,
    acceptedWaitProbability: 0.341232, acceptedWaitS: 5.66473, occupancy: 0.913491,
  },
];

export interface PoolingRow {
  readonly id: string;
  /** Number k of equal separate centres. */
  readonly centres: number;
  /** Of one centre. */
  readonly arrivalsPerHour: number;
  readonly ahtS: number;
  /** Mean of the exponential patience. */
  readonly patienceS: number;
  /** Of one centre. */
  readonly agents: number;
  /** Erlang C. */
  readonly splitAsaS: number;
  /** Erlang C, 20 s. */
  readonly splitServiceLevel: number;
  /** Erlang C. */
  readonly pooledAsaS: number;
  /** Erlang C, 20 s. */
  readonly pooledServiceLevel: number;
  /** Fewest pooled agents with the service level of the split centres, Erlang C. */
  readonly pooledAgentsForSplitServiceLevel: number;
  /** Erlang A. */
  readonly splitAbandonment: number;
  /** Erlang A. */
  readonly pooledAbandonment: number;
  /** Erlang A, 20 s. */
  readonly splitSl1: number;
  /** Erlang A, 20 s. */
  readonly pooledSl1: number;
}

/**
 * k separate equal centres against one with k times the arrivals and agents: Erlang C and Erlang A, service level
 * within 20 s.
 */
export const poolingRows: readonly PoolingRow[] = [
  {
    id: 'S01', centres: 2, arrivalsPerHour: 180, ahtS: 240, patienceS: 120, agents: 14, splitAsaS: 57.8046,
    splitServiceLevel: 0.592245, pooledAsaS: 19.9883, pooledServiceLevel: 0.761296,
    pooledAgentsForSplitServiceLevel: 27, splitAbandonment: 0.0664087, pooledAbandonment: 0.033089,
    splitSl1: 0.818004, pooledSl1: 0.899301,
  },
  {
    id: 'S03', centres: 6, arrivalsPerHour: 84, ahtS: 600, patienceS: 300, agents: 15, splitAsaS: 433.391,
    splitServiceLevel: 0.301362, pooledAsaS: 41.1957, pooledServiceLevel: 0.662718,
    pooledAgentsForSplitServiceLevel: 87, splitAbandonment: 0.0912537, pooledAbandonment: 0.0221096,
    splitSl1: 0.68436, pooledSl1: 0.862132,
  },
  {
    id: 'S04', centres: 4, arrivalsPerHour: 60, ahtS: 300, patienceS: 180, agents: 6, splitAsaS: 176.255,
    splitServiceLevel: 0.450374, pooledAsaS: 22.3554, pooledServiceLevel: 0.771698,
    pooledAgentsForSplitServiceLevel: 22, splitAbandonment: 0.115843, pooledAbandonment: 0.0302061,
    splitSl1: 0.707744, pooledSl1: 0.882508,
  },
  {
    id: 'S06', centres: 5, arrivalsPerHour: 36, ahtS: 240, patienceS: 120, agents: 4, splitAsaS: 43.0565,
    splitServiceLevel: 0.748787, pooledAsaS: 0.724034, pooledServiceLevel: 0.987609,
    pooledAgentsForSplitServiceLevel: 15, splitAbandonment: 0.0810695, pooledAbandonment: 0.00302626,
    splitSl1: 0.836559, pooledSl1: 0.991032,
  },
];
