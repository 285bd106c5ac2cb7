import fc from 'fast-check';
import { expect, test } from 'vitest';
import { poissonQuantile } from '../../../engine/statistics/poisson-quantile.ts';

/** P(N <= k), term by term. */
function upTo(k: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = k < 0 ? 0 : term;
  for (let n = 1; n <= k; n++) sum += term *= mean / n;
  return sum;
}

const uniform = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
const mean = fc.double({ min: 1e-3, max: 300, noNaN: true });

test('the smallest number that is reached with at least this probability', () => {
  fc.assert(
    fc.property(uniform, mean, (u, m) => {
      const k = poissonQuantile(u, m);
      expect(Number.isInteger(k) && k >= 0).toBe(true);
      // The sum and the incomplete gamma function are both rounded.
      expect(upTo(k, m)).toBeGreaterThanOrEqual(u - 1e-12);
      expect(upTo(k - 1, m)).toBeLessThan(u + 1e-12);
    }),
    { numRuns: 500 },
  );
});

test('mean 1: from 1/e on it is one, from 2/e on two', () => {
  const e = Math.exp(-1);
  expect([e - 1e-9, e + 1e-9, 2 * e - 1e-9, 2 * e + 1e-9, 2.5 * e - 1e-9, 2.5 * e + 1e-9].map((u) => poissonQuantile(u, 1))).toEqual([0, 1, 1, 2, 2, 3]);
});

test('nobody is expected: nobody comes', () => {
  expect([0.1, 0.999999].map((u) => poissonQuantile(u, 0))).toEqual([0, 0]);
});

test('more expected, or more luck: never fewer', () => {
  fc.assert(
    fc.property(uniform, uniform, mean, mean, (u, v, m, n) => {
      expect(poissonQuantile(Math.min(u, v), m)).toBeLessThanOrEqual(poissonQuantile(Math.max(u, v), m));
      expect(poissonQuantile(u, Math.min(m, n))).toBeLessThanOrEqual(poissonQuantile(u, Math.max(m, n)));
    }),
    { numRuns: 300 },
  );
});

test('a mean in the millions is normal, but for the skewness (Cornish and Fisher)', () => {
  const m = 4_000_000;
  // Normal scores of these probabilities, from tables.
  for (const [u, z] of [
    [0.02275013194817921, -2],
    [0.5, 0],
    [0.8413447460685429, 1],
    [0.9986501019683699, 3],
  ] as const) {
    expect(Math.abs(poissonQuantile(u, m) - (m + z * Math.sqrt(m) + (z * z - 1) / 6))).toBeLessThan(1);
  }
});

test('the ends of the unit interval, as far as draws reach, are finite', () => {
  for (const m of [1e-6, 1, 1000, 1e6]) {
    expect(poissonQuantile(2 ** -54, m)).toBeLessThanOrEqual(m);
    expect(poissonQuantile(1 - 2 ** -53, m)).toBeLessThan(m + 12 * Math.sqrt(m) + 20);
  }
});
