import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meanInterval } from '../../../engine/statistics/mean-interval.ts';
import { orderStatisticInterval } from '../../../engine/statistics/order-statistic-interval.ts';
import { ratioInterval } from '../../../engine/statistics/ratio-interval.ts';
import { wilsonInterval } from '../../../engine/statistics/wilson-interval.ts';
import { orderStatisticRanks } from '../../theory/reference/known-answers.ts';
import { differencesFromPrinted } from '../../theory/reference/printed-precision.ts';

const values = fc.array(fc.double({ min: -1e4, max: 1e4, noNaN: true }), { minLength: 2, maxLength: 40 });
const days = fc.array(
  fc.record({ num: fc.double({ min: 0, max: 900, noNaN: true }), den: fc.double({ min: 1, max: 1000, noNaN: true }) }),
  { minLength: 2, maxLength: 40 },
);

test('equal values have no spread at all', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 2, max: 50 }), (drawn, n) => {
      // No negative zero, which is equal but not the same.
      const value = drawn + 0;
      const found = meanInterval(new Array<number>(n).fill(value), 0.95);
      expect(found).toEqual({ n, mean: value, sd: 0, standardError: 0, halfWidth: 0 });
    }),
  );
});

test('the mean interval moves and stretches with the values, and widens with confidence', () => {
  fc.assert(
    fc.property(values, fc.double({ min: -5, max: 5, noNaN: true }), (list, factor) => {
      const found = meanInterval(list, 0.95);
      const changed = meanInterval(list.map((v) => 3 + factor * v), 0.95);
      expect(changed.mean).toBeCloseTo(3 + factor * found.mean, 6);
      expect(changed.halfWidth).toBeCloseTo(Math.abs(factor) * found.halfWidth, 5);
      expect(meanInterval(list, 0.99).halfWidth).toBeGreaterThanOrEqual(found.halfWidth);
    }),
  );
});

test('one replication has a mean but no interval, none has nothing', () => {
  expect(meanInterval([7], 0.95)).toEqual({ n: 1, mean: 7, sd: NaN, standardError: NaN, halfWidth: Infinity });
  expect(() => meanInterval([], 0.95)).toThrow(RangeError);
});

test('a ratio with denominators of 1 is the mean', () => {
  fc.assert(
    fc.property(values, (list) => {
      const ratio = ratioInterval(list, list.map(() => 1), 0.95)!;
      const mean = meanInterval(list, 0.95);
      expect(ratio.value).toBeCloseTo(mean.mean, 8);
      expect(ratio.halfWidth).toBeCloseTo(mean.halfWidth, 8);
    }),
  );
});

test('a ratio is the ratio of sums, its influences add up to nothing, and its variance is the delta method', () => {
  fc.assert(
    fc.property(days, (list) => {
      const num = list.map((day) => day.num);
      const den = list.map((day) => day.den);
      const found = ratioInterval(num, den, 0.95)!;
      const total = (part: readonly number[]) => part.reduce((a, b) => a + b, 0);
      expect(found.value).toBeCloseTo(total(num) / total(den), 12);
      expect(total([...found.z])).toBeCloseTo(0, 6);
      const n = list.length;
      const meanDen = total(den) / n;
      const squares = total(list.map((day) => (day.num - found.value * day.den) ** 2));
      expect(found.standardError).toBeCloseTo(Math.sqrt(squares / (n - 1) / n) / meanDen, 8);
    }),
  );
});

test('the unit of numerator and denominator does not matter', () => {
  fc.assert(
    fc.property(days, fc.double({ min: 0.01, max: 100, noNaN: true }), (list, unit) => {
      const num = list.map((day) => day.num);
      const den = list.map((day) => day.den);
      const plain = ratioInterval(num, den, 0.95)!;
      const scaled = ratioInterval(num.map((v) => v * unit), den.map((v) => v * unit), 0.95)!;
      expect(scaled.value).toBeCloseTo(plain.value, 9);
      expect(scaled.halfWidth).toBeCloseTo(plain.halfWidth, 7);
    }),
  );
});

test('nothing happened: no ratio; days of different length: a mistake', () => {
  expect(ratioInterval([0, 0], [0, 0], 0.95)).toBeUndefined();
  expect(() => ratioInterval([1], [1, 2], 0.95)).toThrow(RangeError);
  expect(ratioInterval([0, 5], [0, 10], 0.95)?.value).toBe(0.5);
});

test('order statistics enclose the quantile with at least the confidence asked for', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 400 }),
      fc.double({ min: 0.02, max: 0.98, noNaN: true }),
      fc.double({ min: 0.5, max: 0.99, noNaN: true }),
      (n, q, confidence) => {
        const { lowerRank, upperRank, coverage } = orderStatisticInterval(n, q, confidence);
        expect(lowerRank).toBeGreaterThanOrEqual(0);
        expect(upperRank).toBeLessThanOrEqual(n + 1);
        expect(upperRank).toBeGreaterThan(lowerRank);
        expect(coverage).toBeGreaterThanOrEqual(confidence - 1e-9);
      },
    ),
  );
});

test('order-statistic ranks agree with the reference', () => {
  for (const row of orderStatisticRanks) {
    const found = orderStatisticInterval(row.n, row.q, row.confidence);
    expect(differencesFromPrinted({ ...found }, row), JSON.stringify(row)).toEqual([]);
  }
});

test("Wilson's interval contains the share, stays within 0 and 1, and is mirrored", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(), (n, seed) => {
      const k = seed % (n + 1);
      const { share, low, high } = wilsonInterval(k, n, 0.95);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(share);
      expect(high).toBeGreaterThanOrEqual(share);
      const mirrored = wilsonInterval(n - k, n, 0.95);
      expect(mirrored.low).toBeCloseTo(1 - high, 12);
    }),
  );
});
