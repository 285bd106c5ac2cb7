import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  busyCountCdf,
  busyCountCorrelation,
  busyCountCovariance,
  busyCountProbability,
  busyCountQuantile,
  busyCountVariance,
} from '../../../engine/analytic/busyness.ts';
import { differencesFromPrinted } from '../../theory/reference/printed-precision.ts';
import { busynessRows } from '../../theory/reference/time-varying-rows.ts';

const mean = fc.double({ min: 0.5, max: 300, noNaN: true });
const shape = fc.double({ min: 0.5, max: 400, noNaN: true });

test('the probabilities add up to the distribution function, and the quantile is its smallest sufficient count', () => {
  fc.assert(
    fc.property(mean, shape, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (m, a, q) => {
      const k = busyCountQuantile(q, m, a);
      let sum = 0;
      for (let i = 0; i <= k; i++) sum += busyCountProbability(i, m, a);
      expect(sum).toBeCloseTo(busyCountCdf(k, m, a), 9);
      expect(busyCountCdf(k, m, a)).toBeGreaterThanOrEqual(q);
      expect(busyCountCdf(k - 1, m, a)).toBeLessThan(q);
    }),
    { numRuns: 50 },
  );
});

test('the variance of a day is that of its two halves and of what they share', () => {
  fc.assert(
    fc.property(mean, shape, (m, a) => {
      const halves = 2 * busyCountVariance(m / 2, a) + 2 * busyCountCovariance(m / 2, m / 2, a);
      expect(halves / busyCountVariance(m, a)).toBeCloseTo(1, 12);
    }),
  );
});

test('agrees with the reference rows', () => {
  for (const row of busynessRows) {
    const half = row.mean / 2;
    const variance = busyCountVariance(row.mean, row.shape);
    const compared = {
      variance,
      varianceToMean: variance / row.mean,
      quantiles: [0.05, 0.5, 0.95].map((q) => busyCountQuantile(q, row.mean, row.shape)),
      halvesCovariance: busyCountCovariance(half, half, row.shape),
      halvesCorrelation: busyCountCorrelation(half, half, row.shape),
    };
    expect(differencesFromPrinted(compared, { ...row }), row.id).toEqual([]);
  }
});
