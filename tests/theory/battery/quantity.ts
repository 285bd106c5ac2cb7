/** A number that theory knows and a simulation can estimate. */
import { meanInterval } from '../../../engine/statistics/mean-interval.ts';
import { ratioInterval } from '../../../engine/statistics/ratio-interval.ts';
import { WAIT_EDGES_S } from '../../../engine/record/wait-histogram.ts';
import type { ReplicationView } from './replication-view.ts';

/** An estimate over n independent replications. */
export interface Estimate {
  readonly n: number;
  readonly value: number;
  readonly standardError: number;
}

/** How closely a quantity must be known: see `allowedHalfWidth`. */
export type Precision = 'mean' | 'probability' | 'spread' | 'rareProbability';

export interface Quantity {
  readonly name: string;
  readonly expected: number;
  readonly precision: Precision;
  /** Too costly for the tests of every commit. */
  readonly isLong?: boolean;
  /** What one replication says. `views`: one per model of the run. */
  readonly observe: (views: readonly ReplicationView[]) => readonly number[];
  readonly estimate: (observations: readonly (readonly number[])[]) => Estimate;
}

/** Reads one number off a replication. */
export type Read = (view: ReplicationView) => number;

/**
 * Largest half-width of the nominal 95 % interval, in the unit of the quantity: 2 % of the value for means and
 * probabilities, 5 % for standard deviations, correlations and percentiles; 0.0004 for a probability below 0.02 and
 * 0.003 for one marked as rare (0.003 would be allowed for every probability, and would say little of a small one).
 */
export function allowedHalfWidth(quantity: Quantity): number {
  const size = Math.abs(quantity.expected);
  switch (quantity.precision) {
    case 'mean':
      return 0.02 * size;
    case 'probability':
      return Math.max(0.02 * size, 0.0004);
    case 'rareProbability':
      return Math.max(0.02 * size, 0.003);
    case 'spread':
      return 0.05 * size;
  }
}

/** A ratio of sums over replications, read from the model numbered `model`. */
export function ratio(
  precision: Precision,
  name: string,
  expected: number,
  num: Read,
  den: Read,
  model = 0,
): Quantity {
  return {
    name,
    expected,
    precision,
    observe: (views) => [num(views[model]!), den(views[model]!)],
    estimate: (observations) => ratioEstimate(observations, 0, 1),
  };
}

export const mean = (name: string, expected: number, num: Read, den: Read, model = 0): Quantity =>
  ratio('mean', name, expected, num, den, model);

export const probability = (name: string, expected: number, num: Read, den: Read, model = 0): Quantity =>
  ratio('probability', name, expected, num, den, model);

function ratioEstimate(observations: readonly (readonly number[])[], num: number, den: number): Estimate {
  const interval = ratioInterval(
    observations.map((o) => o[num]!),
    observations.map((o) => o[den]!),
    0.95,
  );
  if (interval === undefined) return { n: observations.length, value: NaN, standardError: NaN };
  return { n: interval.n, value: interval.value, standardError: interval.standardError };
}

/** Standard deviation from sums of x, x^2 and their count per replication; linearised like any function of ratios. */
export function deviation(name: string, expected: number, sum: Read, squares: Read, count: Read): Quantity {
  return {
    name,
    expected,
    precision: 'spread',
    observe: ([view]) => [sum(view!), squares(view!), count(view!)],
    estimate: (observations) => {
      const counts = observations.map((o) => o[2]!);
      const first = ratioInterval(observations.map((o) => o[0]!), counts, 0.95)!;
      const second = ratioInterval(observations.map((o) => o[1]!), counts, 0.95)!;
      const value = Math.sqrt(second.value - first.value * first.value);
      const z = first.z.map((z1, r) => (second.z[r]! - 2 * first.value * z1) / (2 * value));
      return { n: z.length, value, standardError: meanInterval(z, 0.95).standardError };
    },
  };
}

/**
 * Quantile of the waits of all answered contacts, from the histogram summed over replications, linear within a bin.
 * Each replication's influence is the surplus of its waits up to the quantile over the density there, taken from the
 * bins within 10 % of it. Bins are 1 s wide up to a minute and 5 s up to ten minutes.
 */
export function waitQuantile(name: string, expected: number, q: number): Quantity {
  return {
    name,
    expected,
    precision: 'spread',
    observe: ([view]) => view!.answeredWaits(0),
    estimate: (observations) => quantileEstimate(observations, q),
  };
}

function quantileEstimate(observations: readonly (readonly number[])[], q: number): Estimate {
  const n = observations.length;
  const bins = WAIT_EDGES_S.length;
  const pooled = new Float64Array(bins + 1);
  for (const waits of observations) waits.forEach((count, bin) => (pooled[bin]! += count));
  const total = pooled.reduce((sum, count) => sum + count, 0);
  /** Waits up to a value, of a histogram. */
  const upTo = (counts: ArrayLike<number>, value: number): number => {
    let sum = counts[0]!;
    for (let bin = 1; bin < bins; bin++) {
      const low = WAIT_EDGES_S[bin - 1]!;
      const high = WAIT_EDGES_S[bin]!;
      if (value >= high) sum += counts[bin]!;
      else if (value > low) sum += (counts[bin]! * (value - low)) / (high - low);
    }
    return sum;
  };
  let bin = 0;
  let below = 0;
  while (below + pooled[bin]! < q * total) below += pooled[bin++]!;
  const low = WAIT_EDGES_S[bin - 1] ?? 0;
  const high = WAIT_EDGES_S[bin] ?? low;
  const value = low + ((high - low) * (q * total - below)) / pooled[bin]!;
  const density = (upTo(pooled, 1.1 * value) - upTo(pooled, 0.9 * value)) / (0.2 * value * total);
  const z = observations.map((waits) => {
    const size = waits.reduce((sum, count) => sum + count, 0);
    return ((q * size - upTo(waits, value)) * n) / total / density;
  });
  return { n, value, standardError: meanInterval(z, 0.95).standardError };
}
