import { expect, test } from 'vitest';
import { quantilesOf } from '../../../scenarios/money/quantiles.ts';

test('0 to 10 have their tenths; between two values the line, as in PERCENTILE.INC', () => {
  expect(quantilesOf([10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0])).toEqual({ p10: 1, p50: 5, p90: 9 });
  const twelve = quantilesOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])!;
  expect(twelve.p10).toBeCloseTo(2.1, 12);
  expect(twelve.p50).toBeCloseTo(6.5, 12);
});

test('too few values say nothing; never stays never', () => {
  expect(quantilesOf([1, 2, 3, 4, 5, 6, 7, 8, 9])).toBeNull();
  expect(quantilesOf(new Array<number>(10).fill(Infinity))).toEqual({ p10: Infinity, p50: Infinity, p90: Infinity });
});
