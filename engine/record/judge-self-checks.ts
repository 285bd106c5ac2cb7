import { CHECK_FIELDS } from './self-checks.ts';
import type { CheckField } from './self-checks.ts';
import type { TallyShape } from './tallies.ts';

/** The verdict of one self-check over all replications. */
export interface SelfCheck {
  readonly check: 'conservation' | 'little' | 'busyTime' | 'workConservation' | 'time';
  readonly passed: boolean;
  /** Largest deviation of a single replication: contacts, relative difference, or a count of instants. */
  readonly worst: number;
}

/** Two accumulators of the same time integral may differ by rounding, and by no more than this (relative). */
export const TIME_TOLERANCE = 1e-9;

/**
 * Judges the check values of every replication (design.md 5). A failed check is a bug in the simulator.
 *
 * - conservation: contacts in = out + still inside, and returns scheduled = arrived + pending; exact.
 * - little: the integral of the queue length over the window against the sum of the waits' overlaps with it.
 * - busyTime: the same for contacts in hand and handling times.
 * - workConservation: nobody stood idle beside a contact that the routing rule allows.
 * - time: no negative or non-finite work, and the clock never ran back.
 *
 * A value that is not a number fails its check, with the largest double as the deviation. No vectors: all pass.
 */
export function judgeSelfChecks(shape: TallyShape, vectors: Iterable<Float64Array>): SelfCheck[] {
  let conservation = 0;
  let little = 0;
  let busyTime = 0;
  let workConservation = 0;
  let time = 0;
  for (const vector of vectors) {
    const value = (field: CheckField): number => vector[shape.checkOffset + positionOf.get(field)!]!;
    const contacts = value('contactsIn') - value('contactsOut') - value('contactsInside');
    const returns = value('returnsScheduled') - value('returnsArrived') - value('returnsPending');
    conservation = worse(worse(conservation, contacts), returns);
    little = worse(little, relativeDifference(value('queueAreaS'), value('waitOverlapS')));
    busyTime = worse(busyTime, relativeDifference(value('contactAreaS'), value('handleOverlapS')));
    workConservation = worse(workConservation, value('idleBesideWaiting'));
    time = worse(time, value('badTimes'));
  }
  return [
    { check: 'conservation', passed: conservation === 0, worst: conservation },
    { check: 'little', passed: little <= TIME_TOLERANCE, worst: little },
    { check: 'busyTime', passed: busyTime <= TIME_TOLERANCE, worst: busyTime },
    { check: 'workConservation', passed: workConservation === 0, worst: workConservation },
    { check: 'time', passed: time === 0, worst: time },
  ];
}

/** The worst of each check over several judgements, for scenarios whose vectors differ in shape. */
export function worstSelfChecks(judgements: readonly (readonly SelfCheck[])[]): SelfCheck[] {
  return judgeNothing.map((neutral, position) => {
    let worst = neutral;
    for (const judgement of judgements) {
      const check = judgement[position]!;
      if (check.worst > worst.worst) worst = check;
    }
    return worst;
  });
}

const positionOf: ReadonlyMap<CheckField, number> = new Map(CHECK_FIELDS.map((field, i) => [field, i]));

const judgeNothing: readonly SelfCheck[] = (
  ['conservation', 'little', 'busyTime', 'workConservation', 'time'] as const
).map((check) => ({ check, passed: true, worst: 0 }));

function worse(worst: number, deviation: number): number {
  const size = Math.abs(deviation);
  // Written so that NaN counts as the worst there is, in a number that JSON can carry.
  return size <= Number.MAX_VALUE ? Math.max(worst, size) : Number.MAX_VALUE;
}

function relativeDifference(a: number, b: number): number {
  if (a === b) return 0;
  return Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b));
}
