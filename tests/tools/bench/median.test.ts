import fc from 'fast-check';
import { expect, test } from 'vitest';
import { median, pairRatios, spread } from '../../../tools/bench/median.ts';

// Adding 0 makes one zero of the two, which Object.is keeps apart.
const value = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((some) => some + 0);
const values = fc.array(value, { minLength: 1, maxLength: 30 });

test('at most half of the values lie on either side of the median', () => {
  fc.assert(
    fc.property(values, (some) => {
      const middle = median(some);
      expect(some.filter((one) => one < middle).length).toBeLessThanOrEqual(some.length / 2);
      expect(some.filter((one) => one > middle).length).toBeLessThanOrEqual(some.length / 2);
    }),
  );
});

test('the order of the rounds changes nothing, and leaves the rounds as they are', () => {
  fc.assert(
    fc.property(values, (some) => {
      const before = [...some];
      expect(median([...some].reverse())).toBe(median(some));
      expect(some).toEqual(before);
    }),
  );
});

test('numbers are sorted as numbers', () => {
  expect(median([10, 9, 100])).toBe(10);
  expect(median([1, 2, 3, 10])).toBe(2.5);
});

test('the spread holds the median', () => {
  fc.assert(
    fc.property(values, (some) => {
      const { lowest, median: middle, highest, rounds } = spread(some);
      expect(lowest <= middle && middle <= highest).toBe(true);
      expect(rounds).toBe(some.length);
    }),
  );
});

test('a machine that slows down for a while changes no ratio of a pair', () => {
  expect(pairRatios([2, 8, 2], [1, 4, 1])).toEqual([2, 2, 2]);
});

test('nothing, and programs that did not take turns, have no figure', () => {
  expect(() => median([])).toThrow(RangeError);
  expect(() => spread([])).toThrow(RangeError);
  expect(() => pairRatios([1, 2], [1])).toThrow(RangeError);
});
