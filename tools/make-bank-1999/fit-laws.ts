/** Laws fitted to calls: handling time as quantiles, patience as a censored exponential. */
import type { DurationLaw } from '../../scenarios/document/laws.ts';
import type { Call } from './read-calls.ts';

/** At least so many services lie between two neighbouring quantiles, so that no single call can be read off. */
const SERVICES_PER_STEP = 10;
const MOST_STEPS = 200;

/**
 * Quantiles of the services on record, at most 200 equal steps, whole seconds; very short services stay as they are.
 * The last quantile is not the longest call but the value that gives the law, linear between quantiles, the mean of
 * the services.
 */
export function handlingLaw(services: readonly number[]): DurationLaw {
  const sorted = [...services].sort((a, b) => a - b);
  const steps = Math.min(MOST_STEPS, Math.max(1, Math.floor(sorted.length / SERVICES_PER_STEP)));
  const quantiles = Array.from({ length: steps }, (_, i) => Math.round(quantile(sorted, i / steps)));
  const mean = sorted.reduce((sum, s) => sum + s, 0) / sorted.length;
  const sum = quantiles.reduce((total, q) => total + q, 0);
  const first = quantiles[0] ?? 0;
  // Mean of the law: (half the first + the inner ones + half the last) / steps.
  const last = Math.round(2 * (steps * mean - sum + first / 2));
  return { law: 'empirical', quantilesS: [...quantiles, Math.max(last, quantiles.at(-1) ?? 0)] };
}

/** Mean of an empirical law: linear between quantiles. */
export function meanOfQuantiles(quantiles: readonly number[]): number {
  let sum = 0;
  for (let i = 1; i < quantiles.length; i++) sum += ((quantiles[i - 1] ?? 0) + (quantiles[i] ?? 0)) / 2;
  return sum / (quantiles.length - 1);
}

/**
 * Mean patience by maximum likelihood when those who were answered are censored: total wait / abandoned calls
 * (Brown et al. 2005, JASA 100:36-50).
 */
export function meanPatienceS(calls: readonly Pick<Call, 'isAnswered' | 'waitS'>[]): number {
  const waitS = calls.reduce((sum, call) => sum + call.waitS, 0);
  return waitS / calls.filter((call) => !call.isAnswered).length;
}

/** Share of priority customers among the calls that queued, the only ones whose priority is on record. */
export function priorityShare(calls: readonly Pick<Call, 'wasQueued' | 'hasPriority'>[]): number {
  const queued = calls.filter((call) => call.wasQueued);
  return queued.filter((call) => call.hasPriority).length / queued.length;
}

function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}
