/**
 * Which change does what: the difference between a scenario and its base, given to its changes.
 *
 * A waterfall adds them one by one, in the order of the plan; what a change adds depends on what came before it, so the
 * same is done in the opposite order and the two stand side by side. With few changes there is a fair answer, too: the
 * Shapley value, the mean of what a change adds over all orders (Shapley 1953). All parts add up to the whole.
 */
import { meanInterval } from '../../engine/statistics/mean-interval.ts';
import type { Change } from '../levers/change.ts';

/** Changes that stand together: neighbours by one lever, such as the thirteen moves of one new roster, or changes that need each other. */
export interface Step {
  readonly changes: readonly Change[];
}

/**
 * The steps of a scenario, in its order.
 * @param standsAlone can these changes be made without the others? A step that cannot is joined with the one before it
 */
export function stepsOf(changes: readonly Change[], standsAlone: (changes: readonly Change[]) => boolean): readonly Step[] {
  const byLever: Change[][] = [];
  for (const change of changes) {
    const last = byLever[byLever.length - 1];
    if (last?.[0]?.lever === change.lever) last.push(change);
    else byLever.push([change]);
  }
  const steps: Change[][] = [];
  for (const group of byLever) {
    let step = group;
    while (steps.length > 0 && !standsAlone(step)) step = [...steps.pop()!, ...step];
    steps.push(step);
  }
  return steps.map((step) => ({ changes: step }));
}

/** Up to so many steps get a Shapley value: 2^5 = 32 scenarios. */
export const MOST_FOR_SHAPLEY = 5;

/** Some of n steps as bits: step i is in if bit i is set. */
type Subset = number;

/** The subsets that must be simulated, the empty one first and the full one last. */
export function subsetsNeeded(steps: number): readonly Subset[] {
  const full = subset(steps);
  const needed = new Set<Subset>([0, full]);
  if (steps <= MOST_FOR_SHAPLEY) for (let of = 0; of <= full; of++) needed.add(of);
  for (let i = 1; i < steps; i++) {
    needed.add(subset(i));
    needed.add(full & ~subset(i));
  }
  return [...needed].sort((a, b) => a - b);
}

/** The first i steps. */
function subset(i: number): Subset {
  return (1 << i) - 1;
}

/** A KPI in one subset: over all replications, and in each of them. */
export interface Outcome {
  readonly mean: number;
  /** Null where a replication has no data. */
  readonly perReplication: readonly (number | null)[];
}

export interface Contribution {
  readonly mean: number;
  /** Null when the replications do not tell. */
  readonly halfWidth: number | null;
}

export interface Attribution {
  /** Per step: what it adds when it comes after those before it, and when it comes after those behind it. */
  readonly inOrder: readonly Contribution[];
  readonly inReverse: readonly Contribution[];
  /** Per step: the mean over all orders; null with more than `MOST_FOR_SHAPLEY` steps. */
  readonly shapley: readonly Contribution[] | null;
  readonly total: Contribution;
}

/** @param outcomeOf for every subset of `subsetsNeeded`, on the same replications @param confidence of the intervals */
export function attribute(steps: number, outcomeOf: (of: Subset) => Outcome, confidence: number): Attribution {
  const full = subset(steps);
  const each = Array.from({ length: steps }, (_, i) => i);
  const contribution = (terms: readonly (readonly [weight: number, of: Subset])[]): Contribution => {
    const outcomes = terms.map(([weight, of]) => ({ weight, ...outcomeOf(of) }));
    const mean = outcomes.reduce((sum, one) => sum + one.weight * one.mean, 0);
    const count = Math.min(...outcomes.map(({ perReplication }) => perReplication.length));
    const complete = Array.from({ length: count }, (_, r) => r).filter((r) => outcomes.every(({ perReplication }) => perReplication[r] !== null));
    const values = complete.map((r) => outcomes.reduce((sum, one) => sum + one.weight * one.perReplication[r]!, 0));
    const { halfWidth } = meanInterval(values, confidence);
    return { mean, halfWidth: Number.isFinite(halfWidth) ? halfWidth : null };
  };
  const step = (with_: Subset, without: Subset): Contribution => contribution([[1, with_], [-1, without]]);
  return {
    inOrder: each.map((i) => step(subset(i + 1), subset(i))),
    inReverse: each.map((i) => step(full & ~subset(i), full & ~subset(i + 1))),
    shapley: steps > MOST_FOR_SHAPLEY ? null : each.map((i) => contribution(shapleyTerms(i, steps))),
    total: step(full, 0),
  };
}

/** Weights of the subsets with and without a step: |S|! (n - |S| - 1)! / n! for each S without it. */
function shapleyTerms(i: number, steps: number): readonly (readonly [number, Subset])[] {
  const bit = 1 << i;
  const terms: [number, Subset][] = [];
  for (let of = 0; of < 1 << steps; of++) {
    if ((of & bit) !== 0) continue;
    const size = bitsIn(of);
    const weight = (factorial(size) * factorial(steps - size - 1)) / factorial(steps);
    terms.push([weight, of | bit], [-weight, of]);
  }
  return terms;
}

function bitsIn(of: Subset): number {
  let bits = 0;
  for (let rest = of; rest > 0; rest &= rest - 1) bits++;
  return bits;
}

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}
