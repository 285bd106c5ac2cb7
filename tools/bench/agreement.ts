import type { Round } from './round.ts';

/**
 * How far two programs may differ in the mean of a statistic over all rounds, relative. About four standard errors of the
 * difference or more, at five rounds of these models; an engine that is wrong by less is the business of the theory battery.
 */
export const TOLERANCE = 0.06;

/** One statistic of the same model, simulated by two programs. */
export interface Agreement {
  readonly statistic: string;
  readonly engine: number;
  readonly other: number;
  /** (engine - other) / other. */
  readonly difference: number;
  readonly agrees: boolean;
}

/** Compares mean wait and abandoned share, averaged over rounds. */
export function agreements(engine: readonly Round[], other: readonly Round[]): Agreement[] {
  const compare = (statistic: string, of: (round: Round) => number): Agreement => {
    const ours = mean(engine.map(of));
    const theirs = mean(other.map(of));
    const difference = (ours - theirs) / theirs;
    return { statistic, engine: ours, other: theirs, difference, agrees: Math.abs(difference) <= TOLERANCE };
  };
  return [compare('mean wait', (round) => round.meanWait), compare('abandoned', (round) => round.abandonedShare)];
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
