import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  normalCdf,
  normalDensity,
  normalHazard,
  normalQuantile,
  normalUpperTail,
} from '../../../engine/statistics/normal.ts';

test('the quantile inverts the distribution function', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 0.5, noNaN: true }), (p) => {
      expect(normalCdf(normalQuantile(p)) / p).toBeCloseTo(1, 11);
    }),
    { numRuns: 500 },
  );
});

test('the tails are mirrored and add up to 1', () => {
  fc.assert(
    fc.property(fc.double({ min: -8, max: 8, noNaN: true }), (z) => {
      expect(normalCdf(z)).toBe(normalUpperTail(-z));
      expect(normalCdf(z) + normalUpperTail(z)).toBeCloseTo(1, 14);
      const slope = (normalCdf(z + 1e-5) - normalCdf(z - 1e-5)) / 2e-5;
      expect(slope).toBeCloseTo(normalDensity(z), 8);
    }),
  );
});

test('the hazard is above its argument and joins its asymptote', () => {
  fc.assert(
    fc.property(fc.double({ min: -8, max: 60, noNaN: true }), (z) => {
      expect(normalHazard(z)).toBeGreaterThan(z);
    }),
  );
  expect(normalHazard(30.0001) / normalHazard(29.9999)).toBeCloseTo(1, 4);
});

// Wichura (1988) prints these three to check an implementation.
test('agrees with the published check values of AS 241', () => {
  expect(normalQuantile(0.25)).toBeCloseTo(-0.6744897501960817, 15);
  expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306167814, 14);
  expect(normalQuantile(1e-20)).toBeCloseTo(-9.262340089798408, 13);
});

test('ends', () => {
  expect([normalQuantile(0), normalQuantile(1), normalQuantile(0.5)]).toEqual([-Infinity, Infinity, 0]);
  expect(normalQuantile(1.1)).toBeNaN();
});
