/**
 * Reference rows for load that changes: Y (rates and staffing by period, from an empty start), F (sinusoidal load
 * with patience equal to service), E (days that are busier as a whole). Rates per hour, times in seconds, shares
 * as fractions, six significant digits.
 */

export interface TimeVaryingRow {
  readonly id: string;
  readonly arrivalsPerHourByPeriod: readonly number[];
  readonly agentsByPeriod: readonly number[];
  readonly ahtS: number;
  /** Mean of the exponential patience. */
  readonly patienceS: number;
  readonly periodHours: number;
  /** Time average. */
  readonly queueLengthByPeriod: readonly number[];
  /** Expected number. */
  readonly abandonedByPeriod: readonly number[];
  /** Time average of busy agents. */
  readonly busyByPeriod: readonly number[];
  /** Time average of P(no idle agent). */
  readonly delayProbabilityByPeriod: readonly number[];
}

/**
 * Mt/M/st+M with constant rates per period, empty at the start; when staffing drops, busy agents finish their call
 * first. Exact transient solution by uniformisation.
 */
export const timeVaryingRows: readonly TimeVaryingRow[] = [
  {
    id: 'Y01', arrivalsPerHourByPeriod: [180, 300, 360, 240], agentsByPeriod: [14, 20, 24, 20], ahtS: 240,
    patienceS: 120, periodHours: 1, queueLengthByPeriod: [0.339001, 0.947658, 1.07998, 0.331744],
    abandonedByPeriod: [10.17, 28.4297, 32.3993, 9.95232], busyByPeriod: [10.5486, 17.614, 21.5801, 15.8104],
    delayProbabilityByPeriod: [0.237545, 0.4168, 0.429018, 0.196866],
  },
  {
    id: 'Y03', arrivalsPerHourByPeriod: [100, 260, 100], agentsByPeriod: [7, 10, 7], ahtS: 180, patienceS: 180,
    periodHours: 0.5, queueLengthByPeriod: [0.197723, 2.85009, 0.611808],
    abandonedByPeriod: [1.97723, 28.5009, 6.11808], busyByPeriod: [4.3023, 9.34993, 5.18812],
    delayProbabilityByPeriod: [0.191525, 0.756237, 0.344247],
  },
  {
    id: 'Y04', arrivalsPerHourByPeriod: [150, 420, 500, 380, 200], agentsByPeriod: [12, 28, 33, 30, 14], ahtS: 240,
    patienceS: 180, periodHours: 0.5, queueLengthByPeriod: [0.305388, 1.22152, 1.73418, 0.689835, 1.49207],
    abandonedByPeriod: [3.05388, 12.2152, 17.3418, 6.89835, 14.9207],
    busyByPeriod: [8.27962, 24.0268, 30.3222, 25.4116, 12.9659],
    delayProbabilityByPeriod: [0.207077, 0.373579, 0.465683, 0.251504, 0.550504],
  },
];

export interface SinusoidalRow {
  readonly id: string;
  /** Time in the sine cycle. */
  readonly hour: number;
  /** m(t). */
  readonly meanInSystem: number;
  /** Fewest agents s with P(N >= s) <= delayTarget, and that probability. */
  readonly staffing: readonly { readonly delayTarget: number; readonly agents: number; readonly delayProbability: number }[];
}

/**
 * Mt/M/st+M with service and patience rate 1 per hour and lambda(t) = 100 + 20 sin t per hour: the number inside
 * is Poisson with mean m(t) = 100 + 10 (sin t - cos t), whatever the staffing (Feldman et al. 2008).
 */
export const sinusoidalRows: readonly SinusoidalRow[] = [
  {
    id: 'F01', hour: 0, meanInSystem: 90,
    staffing: [{ delayTarget: 0.1, agents: 103, delayProbability: 0.0957831 }, { delayTarget: 0.5, agents: 91, delayProbability: 0.472005 }, { delayTarget: 0.9, agents: 79, delayProbability: 0.889053 }],
  },
  {
    id: 'F02', hour: 0.785398, meanInSystem: 100,
    staffing: [{ delayTarget: 0.1, agents: 114, delayProbability: 0.0905224 }, { delayTarget: 0.5, agents: 101, delayProbability: 0.473438 }, { delayTarget: 0.9, agents: 88, delayProbability: 0.896245 }],
  },
  {
    id: 'F03', hour: 1.5708, meanInSystem: 110,
    staffing: [{ delayTarget: 0.1, agents: 125, delayProbability: 0.0854561 }, { delayTarget: 0.5, agents: 111, delayProbability: 0.474671 }, { delayTarget: 0.9, agents: 98, delayProbability: 0.884797 }],
  },
  {
    id: 'F04', hour: 2.35619, meanInSystem: 114.142,
    staffing: [{ delayTarget: 0.1, agents: 129, delayProbability: 0.0913627 }, { delayTarget: 0.5, agents: 115, delayProbability: 0.480425 }, { delayTarget: 0.9, agents: 102, delayProbability: 0.883036 }],
  },
];

export interface BusynessRow {
  readonly id: string;
  /** Expected count of a day. */
  readonly mean: number;
  /** Of the gamma factor with mean 1. */
  readonly shape: number;
  readonly variance: number;
  readonly varianceToMean: number;
  /** Of the negative binomial count at 5, 50 and 95 %. */
  readonly quantiles: readonly number[];
  /** Of the counts of two equal halves of the day. */
  readonly halvesCovariance: number;
  readonly halvesCorrelation: number;
}

/** Poisson-gamma busyness: the count N given B is Poisson(B mean), B gamma with mean 1. Closed forms. */
export const busynessRows: readonly BusynessRow[] = [
  {
    id: 'E01', mean: 100, shape: 10, variance: 1100, varianceToMean: 11, quantiles: [52, 97, 160],
    halvesCovariance: 250, halvesCorrelation: 0.833333,
  },
  {
    id: 'E03', mean: 1660, shape: 400, variance: 8549, varianceToMean: 5.15, quantiles: [1511, 1658, 1815],
    halvesCovariance: 1722.25, halvesCorrelation: 0.674797,
  },
  {
    id: 'E05', mean: 300, shape: 100, variance: 1200, varianceToMean: 4, quantiles: [245, 299, 359],
    halvesCovariance: 225, halvesCorrelation: 0.6,
  },
  {
    id: 'E06', mean: 800, shape: 40, variance: 16800, varianceToMean: 21, quantiles: [599, 793, 1024],
    halvesCovariance: 4000, halvesCorrelation: 0.909091,
  },
];
