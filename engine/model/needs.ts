/** What the checks of a model are made of: each throws EngineError 'bad-model' with the place and what is wrong. */
import { EngineError } from '../engine-error.ts';
import { idHash } from '../kernel/id-hash.ts';
import { lawMeanS } from '../kernel/sampler.ts';
import type { Law } from './law.ts';
import type { QueueShare } from './self-service-model.ts';

/** Sums of shares may be a few roundings above 1. */
export const ROUNDING = 1e-12;

export function need(holds: boolean, place: string, problem: string): void {
  if (!holds) throw new EngineError('bad-model', { place, problem });
}

export function needShare(value: number | undefined, place: string): void {
  need(value === undefined || (value >= 0 && value <= 1), place, 'must be from 0 to 1');
}

/** A finite number that is not negative: seconds, factors, counts on average. */
export function needAmount(value: number | undefined, place: string): void {
  need(value === undefined || (value >= 0 && value < Infinity), place, 'must be finite and not negative');
}

/** Seconds, counts or places of which there may be no end. */
export function needLimit(value: number | undefined, place: string): void {
  need(value === undefined || value >= 0, place, 'must not be negative');
}

export function needPositive(value: number | undefined, place: string): void {
  need(value === undefined || (value > 0 && value < Infinity), place, 'must be positive and finite');
}

export function needWhole(value: number, least: number, place: string): void {
  need(Number.isInteger(value) && value >= least, place, `must be a whole number from ${least} on`);
}

/** @param count how many there are of what the index points to */
export function needIndex(index: number, count: number, place: string): void {
  need(Number.isInteger(index) && index >= 0 && index < count, place, 'names something that is not there');
}

/** Queues that each get a share of something, together at most all of it. */
export function needShares(shares: readonly QueueShare[], queues: number, place: string): void {
  let sum = 0;
  for (const { queue, probability } of shares) {
    needIndex(queue, queues, place);
    needShare(probability, place);
    sum += probability;
  }
  need(sum <= 1 + ROUNDING, place, 'probabilities sum to more than 1');
}

/** A law of durations, which may be 0 but end some time, if anybody draws from it. */
export function needLaw(law: Law, place: string, isUsed = true): void {
  need(law.kind !== 'never' || !isUsed, place, 'must end some time');
  needPatience(law, place);
}

/** A law of durations that may never end. */
export function needPatience(law: Law, place: string): void {
  if (law.kind === 'never') return;
  if (law.kind === 'empirical') {
    const quantiles = law.quantilesS;
    need(quantiles.length > 0 && quantiles.every((q) => q >= 0 && q < Infinity), place, 'quantiles must be finite and not negative');
    need(risesOrStays(quantiles), place, 'quantiles must ascend');
    return;
  }
  need(lawMeanS(law) >= 0 && lawMeanS(law) < Infinity, place, 'mean must be finite and not negative');
  if (law.kind === 'lognormal') needAmount(law.cv, place);
  else if (law.kind === 'weibull') needPositive(law.shape, place);
  else if (law.kind === 'erlang') needWhole(law.stages, 1, place);
  else if (law.kind === 'hyperexponential') need(law.scv >= 1 && law.scv < Infinity, place, 'must vary at least like an exponential');
}

export function ascends(values: readonly number[]): boolean {
  return values.every((value, i) => i === 0 || value > values[i - 1]!);
}

export function risesOrStays(values: readonly number[]): boolean {
  return values.every((value, i) => i === 0 || value >= values[i - 1]!);
}

export function distinctHashes(ids: readonly string[]): boolean {
  return new Set(ids.map(idHash)).size === ids.length;
}
