import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WAIT_EDGES_S } from '../../../engine/record/wait-histogram.ts';
import { scopeReader } from '../../../scenarios/kpi/scope-sums.ts';
import { waitQuantile, waitShareWithin } from '../../../scenarios/kpi/wait-distribution.ts';
import { addWaits, index, shape, vectorOf, wholeCentre } from './tally-vectors.ts';

function histogram(waitsS: readonly number[]): Float64Array {
  return scopeReader(wholeCentre, index, shape).waits(addWaits(vectorOf([]), 0, 'answered', waitsS), 'answered');
}

const waits = fc.array(fc.double({ min: 0, max: 100_000, noNaN: true }), { minLength: 1, maxLength: 50 });

test('the share within a bin edge is the share counted, exactly', () => {
  fc.assert(
    fc.property(waits, fc.constantFrom(...WAIT_EDGES_S), (waitsS, edge) => {
      const within = waitsS.filter((waitS) => waitS <= edge).length;
      expect(waitShareWithin(histogram(waitsS), edge)).toBeCloseTo(within / waitsS.length, 12);
    }),
  );
});

test('a quantile lies in the same bin as the sorted wait at that place', () => {
  fc.assert(
    fc.property(waits, fc.double({ min: 0.01, max: 1, noNaN: true }), (waitsS, q) => {
      const sorted = [...waitsS].sort((a, b) => a - b);
      const wait = Math.min(sorted[Math.ceil(q * sorted.length - 1e-9) - 1]!, 86_400);
      const above = WAIT_EDGES_S.find((edge) => edge >= wait)!;
      const below = WAIT_EDGES_S[Math.max(0, WAIT_EDGES_S.indexOf(above) - 1)]!;
      const quantile = waitQuantile(histogram(waitsS), q)!;
      expect(quantile).toBeGreaterThanOrEqual(below - 1e-9);
      expect(quantile).toBeLessThanOrEqual(above + 1e-9);
    }),
  );
});

test('within a bin both are linear: four waits between 10 and 11 s', () => {
  const counts = histogram([10.1, 10.2, 10.3, 10.4]);
  expect(waitQuantile(counts, 0.5)).toBeCloseTo(10.5, 12);
  expect(waitShareWithin(counts, 10.25)).toBeCloseTo(0.25, 12);
});

test('half answered at once: the median is 0 and they are all within 0 s', () => {
  const counts = histogram([0, 0, 30, 40]);
  expect(waitQuantile(counts, 0.5)).toBe(0);
  expect(waitShareWithin(counts, 0)).toBe(0.5);
});

test('no waits, no answer; beyond a day only "longer" is known', () => {
  expect(waitQuantile(histogram([]), 0.9)).toBeNull();
  expect(waitShareWithin(histogram([]), 20)).toBeNull();
  expect(waitQuantile(histogram([200_000]), 0.9)).toBe(86_400);
  expect(waitShareWithin(histogram([200_000]), 300_000)).toBe(0);
});
