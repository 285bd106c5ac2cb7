import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalQuantile } from '../../../engine/statistics/normal.ts';
import { studentTCdf, studentTDensity, studentTQuantile } from '../../../engine/statistics/student-t.ts';
import { studentT975 } from '../../theory/reference/known-answers.ts';

const probability = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
const degrees = fc.double({ min: 0.6, max: 5000, noNaN: true });

test('the quantile inverts the distribution function and is odd about one half', () => {
  fc.assert(
    fc.property(probability, degrees, (p, df) => {
      const t = studentTQuantile(p, df);
      expect(Math.abs(studentTCdf(t, df) - p)).toBeLessThan(1e-11 * Math.min(1, p) + 1e-15);
      expect(studentTCdf(t, df) + studentTCdf(-t, df)).toBeCloseTo(1, 13);
    }),
    { numRuns: 500 },
  );
});

test('the density is the slope of the distribution function', () => {
  fc.assert(
    fc.property(fc.double({ min: -6, max: 6, noNaN: true }), degrees, (t, df) => {
      const slope = (studentTCdf(t + 1e-5, df) - studentTCdf(t - 1e-5, df)) / 2e-5;
      expect(slope).toBeCloseTo(studentTDensity(t, df), 7);
    }),
  );
});

test('tails are heavier than the normal ones, and thinner with every degree of freedom', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.51, max: 1 - 1e-9, noNaN: true }), degrees, (p, df) => {
      expect(studentTQuantile(p, df)).toBeGreaterThan(normalQuantile(p));
      expect(studentTQuantile(p, df + 1)).toBeLessThan(studentTQuantile(p, df));
    }),
  );
});

test('one and two degrees of freedom have closed forms', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (p) => {
      const cauchy = Math.tan(Math.PI * (p - 0.5));
      expect(Math.abs(studentTQuantile(p, 1) - cauchy)).toBeLessThanOrEqual(1e-9 * Math.abs(cauchy) + 1e-13);
      const two = (2 * p - 1) / Math.sqrt(2 * p * (1 - p));
      expect(Math.abs(studentTQuantile(p, 2) - two)).toBeLessThanOrEqual(1e-9 * Math.abs(two) + 1e-13);
    }),
  );
});

test('agrees with the table', () => {
  for (const { df, t } of studentT975) expect(studentTQuantile(0.975, df)).toBeCloseTo(t, 6);
});

test('ends', () => {
  expect([studentTQuantile(0, 5), studentTQuantile(0.5, 5), studentTQuantile(1, 5)]).toEqual([-Infinity, 0, Infinity]);
  expect([studentTCdf(-Infinity, 5), studentTCdf(Infinity, 5)]).toEqual([0, 1]);
  expect(studentTQuantile(0.9, 0)).toBeNaN();
  expect(studentTQuantile(-0.1, 3)).toBeNaN();
});
