import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeSelfChecks, TIME_TOLERANCE, worstSelfChecks } from '../../../engine/record/judge-self-checks.ts';
import type { SelfCheck } from '../../../engine/record/judge-self-checks.ts';
import { CHECK_FIELDS } from '../../../engine/record/self-checks.ts';
import type { CheckField } from '../../../engine/record/self-checks.ts';
import { tallyShape } from '../../../engine/record/tallies.ts';

const shape = tallyShape(1, 1, 1, 1);

function vectorWith(values: Partial<Record<CheckField, number>>): Float64Array {
  const vector = new Float64Array(shape.length);
  for (const [field, value] of Object.entries(values)) {
    vector[shape.checkOffset + CHECK_FIELDS.indexOf(field as CheckField)] = value;
  }
  return vector;
}

function judge(...values: Partial<Record<CheckField, number>>[]): Record<SelfCheck['check'], SelfCheck> {
  const checks = judgeSelfChecks(shape, values.map(vectorWith));
  return Object.fromEntries(checks.map((check) => [check.check, check])) as Record<SelfCheck['check'], SelfCheck>;
}

const count = fc.integer({ min: 0, max: 1_000_000 });
const seconds = fc.double({ min: 0, max: 1e9, noNaN: true });

test('a run whose books balance passes every check with deviation 0', () => {
  fc.assert(
    fc.property(count, count, count, count, seconds, seconds, (out, inside, arrived, pending, queueAreaS, handleS) => {
      const checks = judgeSelfChecks(shape, [
        vectorWith({
          contactsIn: out + inside,
          contactsOut: out,
          contactsInside: inside,
          returnsScheduled: arrived + pending,
          returnsArrived: arrived,
          returnsPending: pending,
          queueAreaS,
          waitOverlapS: queueAreaS,
          contactAreaS: handleS,
          handleOverlapS: handleS,
        }),
      ]);
      expect(checks.map((check) => check.check)).toEqual(['conservation', 'little', 'busyTime', 'workConservation', 'time']);
      expect(checks.every((check) => check.passed && check.worst === 0)).toBe(true);
    }),
  );
});

test('one missing contact or return fails conservation, even when replications would cancel out', () => {
  expect(judge({ contactsIn: 5, contactsOut: 4 }).conservation).toEqual({ check: 'conservation', passed: false, worst: 1 });
  expect(judge({ returnsScheduled: 3, returnsArrived: 1 }).conservation.worst).toBe(2);
  expect(judge({ contactsIn: 1 }, { contactsOut: 1 }).conservation).toEqual({ check: 'conservation', passed: false, worst: 1 });
});

test('time integrals may differ by rounding only', () => {
  expect(judge({ queueAreaS: 1000, waitOverlapS: 1000 + 5e-7 }).little.passed).toBe(true);
  expect(judge({ queueAreaS: 1000, waitOverlapS: 1000 + 2e-6 }).little.passed).toBe(false);
  expect(judge({ contactAreaS: 10, handleOverlapS: 20 }).busyTime).toEqual({ check: 'busyTime', passed: false, worst: 0.5 });
  expect(TIME_TOLERANCE).toBe(1e-9);
});

test('an idle agent beside a waiting contact and a clock that runs back fail', () => {
  expect(judge({ idleBesideWaiting: 2 }, { idleBesideWaiting: 1 }).workConservation).toEqual({
    check: 'workConservation',
    passed: false,
    worst: 2,
  });
  expect(judge({ badTimes: 1 }).time.passed).toBe(false);
});

test('a value that is not a number never passes, and its deviation survives JSON', () => {
  const { little } = judge({ queueAreaS: NaN }, {});
  expect(little.passed).toBe(false);
  expect(JSON.parse(JSON.stringify(little))).toEqual(little);
});

test('the worst of several judgements is kept per check', () => {
  const bad = judgeSelfChecks(shape, [vectorWith({ contactsIn: 2, badTimes: 1 })]);
  const worse = judgeSelfChecks(shape, [vectorWith({ contactsIn: 3 })]);
  const together = worstSelfChecks([bad, worse]);
  expect(together).toEqual(judgeSelfChecks(shape, [vectorWith({ contactsIn: 2, badTimes: 1 }), vectorWith({ contactsIn: 3 })]));
  expect(worstSelfChecks([]).every((check) => check.passed)).toBe(true);
});
