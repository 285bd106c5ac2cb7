import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bonferroniAdjusted, bonferroniConfidence } from '../../../engine/statistics/bonferroni.ts';
import { equivalenceTest, equivalenceToReference } from '../../../engine/statistics/equivalence.ts';
import { holmAdjusted } from '../../../engine/statistics/holm.ts';
import { meanInterval } from '../../../engine/statistics/mean-interval.ts';
import {
  probabilityAtLeast,
  probabilityAtMost,
  probabilityWithin,
} from '../../../engine/statistics/target-probability.ts';
import { holm } from '../../theory/reference/known-answers.ts';

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 });
const estimate = fc.record({
  mean: fc.double({ min: -100, max: 100, noNaN: true }),
  standardError: fc.double({ min: 0.01, max: 50, noNaN: true }),
  n: fc.integer({ min: 2, max: 400 }),
});

test('Holm keeps the order, lies between the raw values and Bonferroni, and ignores the order of the list', () => {
  fc.assert(
    fc.property(pValues, (raw) => {
      const adjusted = holmAdjusted(raw);
      const bonferroni = bonferroniAdjusted(raw);
      raw.forEach((p, i) => {
        expect(adjusted[i]!).toBeGreaterThanOrEqual(p);
        expect(adjusted[i]!).toBeLessThanOrEqual(bonferroni[i]!);
        raw.forEach((other, j) => {
          if (p <= other) expect(adjusted[i]!).toBeLessThanOrEqual(adjusted[j]!);
        });
      });
      expect(holmAdjusted([...raw].reverse()).reverse()).toEqual(adjusted);
    }),
  );
});

test('Holm agrees with the reference', () => {
  holmAdjusted(holm.pValues).forEach((p, i) => expect(p).toBeCloseTo(holm.adjusted[i]!, 12));
});

test('one statement needs no correction, twenty need a twentieth of the error each', () => {
  expect(bonferroniConfidence(0.95, 1)).toBeCloseTo(0.95, 15);
  expect(bonferroniConfidence(0.95, 0)).toBeCloseTo(0.95, 15);
  expect(bonferroniConfidence(0.95, 20)).toBeCloseTo(0.9975, 12);
});

test('confidences of "at most" and "at least" add up to 1 and grow with the distance', () => {
  fc.assert(
    fc.property(estimate, fc.double({ min: -100, max: 100, noNaN: true }), (found, value) => {
      const atMost = probabilityAtMost(found, value);
      expect(atMost + probabilityAtLeast(found, value)).toBeCloseTo(1, 12);
      expect(probabilityAtMost(found, value + 1)).toBeGreaterThanOrEqual(atMost);
      expect(probabilityWithin(found, value - 2, value + 2)).toBeCloseTo(
        probabilityAtMost(found, value + 2) - probabilityAtMost(found, value - 2),
        12,
      );
    }),
  );
});

test('the end of a 95 % interval is met with 97.5 % confidence', () => {
  const found = meanInterval([41.2, 38.7, 45.1, 39.9, 42.3, 40.8], 0.95);
  expect(probabilityAtMost(found, found.mean + found.halfWidth)).toBeCloseTo(0.975, 10);
  expect(probabilityAtLeast(found, found.mean + found.halfWidth)).toBeCloseTo(0.025, 10);
});

test('without spread there is certainty, without replications no news', () => {
  const sure = { mean: 5, standardError: 0, n: 10 };
  expect([probabilityAtMost(sure, 5), probabilityAtMost(sure, 4.9), probabilityAtLeast(sure, 5)]).toEqual([1, 0, 1]);
  expect([probabilityWithin(sure, 4, 6), probabilityWithin(sure, 6, 7), probabilityWithin(sure, 5, 6), probabilityWithin(sure, 4, 5)]).toEqual([1, 0, 1, 1]);
  // 0.95 as a sum of shares, off by its last digits in every replication.
  const rounded = { mean: 0.9499999999999997, standardError: 1e-17, n: 20 };
  expect([probabilityAtLeast(rounded, 0.95), probabilityAtMost(rounded, 0.95), probabilityAtLeast(rounded, 0.951)]).toEqual([1, 1, 0]);
  // A difference of two like numbers, off by rounding of these.
  const level = { mean: -1.7e-10, standardError: 0, n: 20, size: 375_000 };
  expect([probabilityAtMost(level, 0), probabilityAtLeast(level, 0)]).toEqual([1, 1]);
  const single = { mean: 5, standardError: NaN, n: 1 };
  expect([probabilityAtMost(single, 9), probabilityAtLeast(single, 9), probabilityWithin(single, 0, 9)]).toEqual([0.5, 0.5, 0.5]);
});

test('two things are equivalent exactly when the 90 % interval lies inside the margin', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 3, maxLength: 30 }),
      fc.double({ min: 0.01, max: 20, noNaN: true }),
      (differences, margin) => {
        const interval = meanInterval(differences, 0.9);
        const reach = Math.abs(interval.mean) + interval.halfWidth;
        fc.pre(Math.abs(reach - margin) > 1e-6);
        expect(equivalenceTest(interval, margin, 0.05).equivalent).toBe(reach < margin);
      },
    ),
  );
});

test('a wide interval never passes as agreement, a close one does', () => {
  expect(equivalenceToReference({ mean: 100, standardError: 20, n: 20 }, 100, 0.02, 0.05).equivalent).toBe(false);
  expect(equivalenceToReference({ mean: 100.3, standardError: 0.5, n: 20 }, 100, 0.02, 0.05).equivalent).toBe(true);
  expect(equivalenceToReference({ mean: 103, standardError: 0.1, n: 20 }, 100, 0.02, 0.05).pValue).toBeCloseTo(1, 6);
});
