import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairedDifference, relativeChange } from '../../../engine/statistics/paired-difference.ts';
import { ratioInterval, type RatioInterval } from '../../../engine/statistics/ratio-interval.ts';
import { pairedT } from '../../theory/reference/known-answers.ts';

/** Thousandths, so that no variance is too small for a double. */
const sum = fc.integer({ min: 0, max: 1_000_000 }).map((thousandths) => thousandths / 1000);

const pairs = fc.array(
  fc.record({ a: sum, b: sum, den: fc.integer({ min: 1, max: 100 }) }),
  { minLength: 2, maxLength: 40 },
);

const ratio = (num: readonly number[], den: readonly number[]): RatioInterval => ratioInterval(num, den, 0.95)!;
const mean = (values: readonly number[]) => ratio(values, values.map(() => 1));

test('two identical scenarios differ by exactly 0, with an interval of exactly 0', () => {
  fc.assert(
    fc.property(pairs, (days) => {
      const num = days.map((day) => day.a);
      const den = days.map((day) => day.den);
      const found = pairedDifference(ratio(num, den), ratio([...num], [...den]), 0.95);
      expect(found).toMatchObject({ difference: 0, standardError: 0, halfWidth: 0 });
      if (found.correlation !== undefined) {
        expect(found.correlation).toBeCloseTo(1, 12);
        expect(found.varianceRatio).toBe(Infinity);
      }
    }),
  );
});

test('exchanging the sides changes the sign and nothing else', () => {
  fc.assert(
    fc.property(pairs, (days) => {
      const a = ratio(days.map((day) => day.a), days.map((day) => day.den));
      const b = ratio(days.map((day) => day.b), days.map((day) => day.den));
      const there = pairedDifference(a, b, 0.95);
      const back = pairedDifference(b, a, 0.95);
      expect(back.difference + there.difference).toBe(0);
      expect(back.halfWidth).toBeCloseTo(there.halfWidth, 9);
      expect(back.correlation).toBe(there.correlation);
    }),
  );
});

test('the variance saved follows from the correlation', () => {
  fc.assert(
    fc.property(pairs, (days) => {
      const a = mean(days.map((day) => day.a));
      const b = mean(days.map((day) => day.b));
      const { correlation, varianceRatio } = pairedDifference(a, b, 0.95);
      const sdA = a.standardError;
      const sdB = b.standardError;
      fc.pre(correlation !== undefined && correlation < 0.999 && sdA > 1e-3 && sdB > 1e-3);
      const independent = sdA * sdA + sdB * sdB;
      expect(varianceRatio! / (independent / (independent - 2 * correlation * sdA * sdB))).toBeCloseTo(1, 6);
    }),
  );
});

test('a scenario that is the base times a factor changes by exactly that much, without doubt', () => {
  fc.assert(
    fc.property(pairs, fc.double({ min: 0.1, max: 3, noNaN: true }), (days, factor) => {
      const base = mean(days.map((day) => day.a + 1));
      const scenario = mean(days.map((day) => factor * (day.a + 1)));
      const change = relativeChange(scenario, base, 0.95)!;
      expect(change.difference).toBeCloseTo(factor - 1, 10);
      expect(change.halfWidth).toBeCloseTo(0, 8);
      expect(pairedDifference(scenario, base, 0.95, factor).difference).toBeCloseTo(0, 8);
    }),
  );
  expect(relativeChange(mean([1, 2]), mean([0, 0]), 0.95)).toBeUndefined();
});

test('sides of different length cannot be paired; one replication gives no interval', () => {
  expect(() => pairedDifference(mean([1, 2, 3]), mean([1, 2]), 0.95)).toThrow(RangeError);
  const single = pairedDifference(mean([3]), mean([1]), 0.95);
  expect(single).toMatchObject({ n: 1, difference: 2, halfWidth: Infinity, correlation: undefined, varianceRatio: undefined });
});

test('agrees with the reference pairs', () => {
  const found = pairedDifference(mean(pairedT.a), mean(pairedT.b), 0.95);
  expect(found.difference).toBeCloseTo(pairedT.mean, 10);
  expect(found.difference - found.halfWidth).toBeCloseTo(pairedT.low, 6);
  expect(found.difference + found.halfWidth).toBeCloseTo(pairedT.high, 6);
  expect(found.correlation).toBeCloseTo(pairedT.correlation, 6);
});
