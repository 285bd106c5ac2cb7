/**
 * Reference rows for queues with other laws than the exponential: G (any patience), P (one agent, any service), M
 * (several agents, any service), I (arrivals that are not Poisson), T2 (two exponential types in one pool). Steady
 * state; rates per hour, times in seconds, shares as fractions, six significant digits. Hyperexponential laws have
 * two branches with balanced means.
 */
import type { Law } from '../../../engine/model/law.ts';

export interface GeneralPatienceRow {
  readonly id: string;
  readonly patience: Law;
  readonly arrivalsPerHour: number;
  readonly ahtS: number;
  readonly agents: number;
  /** Service-level threshold. */
  readonly withinS: number;
  /** P(offered wait > 0). */
  readonly waitProbability: number;
  readonly abandonment: number;
  /** Over all arrivals, abandoners included. */
  readonly averageWaitS: number;
  /** Served within the threshold / all. */
  readonly sl1: number;
  /** Abandoned within the threshold / all. */
  readonly abandonedWithin: number;
  readonly occupancy: number;
}

/** M/M/c+G, exact formulas of Zeltyn and Mandelbaum (2005); R integrals against scipy quadrature to 1e-9. */
export const generalPatienceRows: readonly GeneralPatienceRow[] = [
  {
    id: 'G01', patience: { kind: 'lognormal', meanS: 120, cv: 1.2 }, arrivalsPerHour: 360, ahtS: 240, agents: 24,
    withinS: 20, waitProbability: 0.482612, abandonment: 0.0887952, averageWaitS: 13.6483, sl1: 0.689021,
    abandonedWithin: 0.0277579, occupancy: 0.911205,
  },
  {
    id: 'G02', patience: { kind: 'lognormal', meanS: 120, cv: 1.2 }, arrivalsPerHour: 360, ahtS: 240, agents: 27,
    withinS: 20, waitProbability: 0.277972, abandonment: 0.0390267, averageWaitS: 6.55054, sl1: 0.848509,
    abandonedWithin: 0.0142721, occupancy: 0.854198,
  },
  {
    id: 'G03', patience: { kind: 'weibull', meanS: 120, shape: 0.7 }, arrivalsPerHour: 360, ahtS: 240, agents: 24,
    withinS: 20, waitProbability: 0.373384, abandonment: 0.107541, averageWaitS: 6.84674, sl1: 0.783883,
    abandonedWithin: 0.0845686, occupancy: 0.892459,
  },
  {
    id: 'G04', patience: { kind: 'weibull', meanS: 120, shape: 2 }, arrivalsPerHour: 360, ahtS: 240, agents: 24,
    withinS: 20, waitProbability: 0.567525, abandonment: 0.0742222, averageWaitS: 22.9206, sl1: 0.579319,
    abandonedWithin: 0.0101202, occupancy: 0.925778,
  },
  {
    id: 'G06', patience: { kind: 'deterministic', meanS: 120 }, arrivalsPerHour: 360, ahtS: 240, agents: 24,
    withinS: 20, waitProbability: 0.690507, abandonment: 0.0531159, averageWaitS: 44.6174, sl1: 0.415725,
    abandonedWithin: 0, occupancy: 0.946884,
  },
  {
    id: 'G07', patience: { kind: 'deterministic', meanS: 60 }, arrivalsPerHour: 1000, ahtS: 180, agents: 50,
    withinS: 20, waitProbability: 0.674048, abandonment: 0.0381537, averageWaitS: 21.3661, sl1: 0.537917,
    abandonedWithin: 0, occupancy: 0.961846,
  },
  {
    id: 'G10', patience: { kind: 'lognormal', meanS: 90, cv: 0.8 }, arrivalsPerHour: 1000, ahtS: 180, agents: 50,
    withinS: 20, waitProbability: 0.571043, abandonment: 0.0502108, averageWaitS: 12.3212, sl1: 0.703464,
    abandonedWithin: 0.0131351, occupancy: 0.949789,
  },
  {
    id: 'G11', patience: { kind: 'erlang', meanS: 60, stages: 2 }, arrivalsPerHour: 6120, ahtS: 60, agents: 100,
    withinS: 20, waitProbability: 0.754515, abandonment: 0.0378323, averageWaitS: 6.91722, sl1: 0.92539,
    abandonedWithin: 0.0361943, occupancy: 0.981411,
  },
];

export interface SingleServerRow {
  readonly id: string;
  readonly service: Law;
  readonly arrivalsPerHour: number;
  readonly occupancy: number;
  readonly averageWaitS: number;
  readonly waitSdS: number;
  readonly queueLength: number;
}

/** M/G/1 first come first served, Pollaczek-Khinchine; the standard deviation from the third moment. */
export const singleServerRows: readonly SingleServerRow[] = [
  {
    id: 'P01', service: { kind: 'deterministic', meanS: 240 }, arrivalsPerHour: 12, occupancy: 0.8, averageWaitS: 480,
    waitSdS: 554.256, queueLength: 1.6,
  },
  {
    id: 'P02', service: { kind: 'exponential', meanS: 240 }, arrivalsPerHour: 12, occupancy: 0.8, averageWaitS: 960,
    waitSdS: 1175.76, queueLength: 3.2,
  },
  {
    id: 'P04', service: { kind: 'erlang', meanS: 240, stages: 4 }, arrivalsPerHour: 13.5, occupancy: 0.9,
    averageWaitS: 1350, waitSdS: 1465.09, queueLength: 5.0625,
  },
  {
    id: 'P05', service: { kind: 'lognormal', meanS: 240, cv: 0.8 }, arrivalsPerHour: 12, occupancy: 0.8,
    averageWaitS: 787.2, waitSdS: 979.002, queueLength: 2.624,
  },
  {
    id: 'P08', service: { kind: 'hyperexponential', meanS: 240, scv: 4 }, arrivalsPerHour: 12, occupancy: 0.8,
    averageWaitS: 2400, waitSdS: 3219.94, queueLength: 8,
  },
  {
    id: 'P10', service: { kind: 'deterministic', meanS: 240 }, arrivalsPerHour: 14.25, occupancy: 0.95,
    averageWaitS: 2280, waitSdS: 2358.64, queueLength: 9.025,
  },
  {
    id: 'P11', service: { kind: 'lognormal', meanS: 300, cv: 1 }, arrivalsPerHour: 6, occupancy: 0.5,
    averageWaitS: 300, waitSdS: 574.456, queueLength: 0.5,
  },
  {
    id: 'P12', service: { kind: 'hyperexponential', meanS: 180, scv: 2 }, arrivalsPerHour: 18, occupancy: 0.9,
    averageWaitS: 2430, waitSdS: 2766.68, queueLength: 12.15,
  },
];

export interface GeneralServiceRow {
  readonly id: string;
  readonly service: Law;
  readonly arrivalsPerHour: number;
  readonly agents: number;
  readonly waitProbability: number;
  readonly averageWaitS: number;
  /** The usual approximation, (1 + scv) / 2 x Erlang C: shows its error, not a target. */
  readonly allenCunneenWaitS: number;
}

/**
 * M/G/c first come first served, exact. With one agent the method equals Pollaczek-Khinchine; the deterministic
 * rows agree with an independent simulation by the Lindley recursion.
 */
export const generalServiceRows: readonly GeneralServiceRow[] = [
  {
    id: 'M01', service: { kind: 'deterministic', meanS: 240 }, arrivalsPerHour: 360, agents: 27,
    waitProbability: 0.421096, averageWaitS: 19.184, allenCunneenWaitS: 17.9905,
  },
  {
    id: 'M02', service: { kind: 'erlang', meanS: 240, stages: 2 }, arrivalsPerHour: 360, agents: 27,
    waitProbability: 0.441314, averageWaitS: 27.7545, allenCunneenWaitS: 26.9858,
  },
  {
    id: 'M03', service: { kind: 'hyperexponential', meanS: 240, scv: 2.25 }, arrivalsPerHour: 360, agents: 27,
    waitProbability: 0.462264, averageWaitS: 53.3497, allenCunneenWaitS: 58.4692,
  },
  {
    id: 'M05', service: { kind: 'erlang', meanS: 180, stages: 2 }, arrivalsPerHour: 100, agents: 6,
    waitProbability: 0.581534, averageWaitS: 80.6729, allenCunneenWaitS: 79.3147,
  },
  {
    id: 'M06', service: { kind: 'hyperexponential', meanS: 180, scv: 2.25 }, arrivalsPerHour: 100, agents: 6,
    waitProbability: 0.596795, averageWaitS: 163.003, allenCunneenWaitS: 171.849,
  },
  {
    id: 'M09', service: { kind: 'erlang', meanS: 240, stages: 2 }, arrivalsPerHour: 36, agents: 4,
    waitProbability: 0.282818, averageWaitS: 33.4803, allenCunneenWaitS: 32.2924,
  },
  {
    id: 'M11', service: { kind: 'deterministic', meanS: 180 }, arrivalsPerHour: 1000, agents: 55,
    waitProbability: 0.355454, averageWaitS: 7.48229, allenCunneenWaitS: 6.92185,
  },
  {
    id: 'M12', service: { kind: 'erlang', meanS: 180, stages: 2 }, arrivalsPerHour: 1000, agents: 55,
    waitProbability: 0.375852, averageWaitS: 10.7376, allenCunneenWaitS: 10.3828,
  },
  {
    id: 'M13', service: { kind: 'hyperexponential', meanS: 180, scv: 2.25 }, arrivalsPerHour: 1000, agents: 55,
    waitProbability: 0.397214, averageWaitS: 20.1353, allenCunneenWaitS: 22.496,
  },
];

export interface GeneralArrivalsRow {
  readonly id: string;
  /** Time between arrivals, mean 3600 / arrivalsPerHour. */
  readonly interarrival: Law;
  /** Squared coefficient of variation of that time. */
  readonly scv: number;
  readonly arrivalsPerHour: number;
  readonly ahtS: number;
  readonly agents: number;
  /** Root of the embedded chain: factor of the geometric tail. */
  readonly sigma: number;
  /** As seen by arrivals. */
  readonly waitProbability: number;
  readonly averageWaitS: number;
  /** Approximation, not a target. */
  readonly allenCunneenWaitS: number;
}

/** GI/M/c exact, by the root sigma of Takacs; checked by a separate Markov chain. */
export const generalArrivalsRows: readonly GeneralArrivalsRow[] = [
  {
    id: 'I02', interarrival: { kind: 'erlang', meanS: 10, stages: 2 }, scv: 0.5, arrivalsPerHour: 360, ahtS: 240,
    agents: 27, sigma: 0.853777, waitProbability: 0.381117, averageWaitS: 23.1681, allenCunneenWaitS: 26.9858,
  },
  {
    id: 'I03', interarrival: { kind: 'hyperexponential', meanS: 10, scv: 2.25 }, scv: 2.25, arrivalsPerHour: 360,
    ahtS: 240, agents: 27, sigma: 0.92844, waitProbability: 0.557429, averageWaitS: 69.2414,
    allenCunneenWaitS: 58.4692,
  },
  {
    id: 'I04', interarrival: { kind: 'hyperexponential', meanS: 36, scv: 4 }, scv: 4, arrivalsPerHour: 100, ahtS: 180,
    agents: 6, sigma: 0.925085, waitProbability: 0.765588, averageWaitS: 306.583, allenCunneenWaitS: 264.382,
  },
  {
    id: 'I05', interarrival: { kind: 'deterministic', meanS: 36 }, scv: 0, arrivalsPerHour: 100, ahtS: 180, agents: 6,
    sigma: 0.686302, waitProbability: 0.407289, averageWaitS: 38.9504, allenCunneenWaitS: 52.8765,
  },
];

export interface TwoTypesRow {
  readonly id: string;
  readonly arrivalsPerHour1: number;
  readonly ahtS1: number;
  readonly arrivalsPerHour2: number;
  readonly ahtS2: number;
  readonly agents: number;
  readonly occupancy: number;
  readonly waitProbability: number;
  /** The same for both types. */
  readonly averageWaitS: number;
  /** What Erlang C with the mean handling time would say: wrong, not a target. */
  readonly erlangCWaitS: number;
}

/**
 * Two call types with their own exponential handling time in one pool, first come first served. Exact Markov
 * chain.
 */
export const twoTypesRows: readonly TwoTypesRow[] = [
  {
    id: 'T201', arrivalsPerHour1: 240, ahtS1: 180, arrivalsPerHour2: 120, ahtS2: 360, agents: 27, occupancy: 0.888889,
    waitProbability: 0.453033, averageWaitS: 39.5491, erlangCWaitS: 35.9811,
  },
  {
    id: 'T203', arrivalsPerHour1: 500, ahtS1: 100, arrivalsPerHour2: 100, ahtS2: 400, agents: 28, occupancy: 0.892857,
    waitProbability: 0.468665, averageWaitS: 32.5029, erlangCWaitS: 22.865,
  },
];
