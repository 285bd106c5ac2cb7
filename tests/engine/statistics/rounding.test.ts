import { expect, test } from 'vitest';
import { isRounding, roundedTo } from '../../../engine/statistics/rounding.ts';

test('a number known to ± 100 or more ends with the second digit of the half-width', () => {
  expect(roundedTo(137, 98_765)).toBe(98_770);
  expect(roundedTo(100, 98_765)).toBe(98_770);
  expect(roundedTo(1000, 98_765)).toBe(98_800);
  expect(roundedTo(999, 98_765)).toBe(98_770);
  expect(roundedTo(4567, 98_765)).toBe(98_800);
  expect(roundedTo(4567, -98_765)).toBe(-98_800);
  expect(roundedTo(4567, 4567)).toBe(4600);
});

test('one that is known better, or of which nothing is known, stays as it is', () => {
  for (const halfWidth of [99.9, 0, null, Infinity, NaN]) expect(roundedTo(halfWidth, 98_765.4)).toBe(98_765.4);
});

test('the last digits of sums are no distance', () => {
  expect(isRounding(0.1 + 0.2 - 0.3, 0.3)).toBe(true);
  expect(isRounding(1e-9, 0.3)).toBe(false);
  expect(isRounding(0, 0)).toBe(true);
});
