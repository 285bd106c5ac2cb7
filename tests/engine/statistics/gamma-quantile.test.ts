import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gammaQuantile } from '../../../engine/statistics/gamma-quantile.ts';
import { regularisedGammaP, regularisedGammaQ } from '../../../engine/statistics/incomplete-gamma.ts';
import { normalQuantile } from '../../../engine/statistics/normal.ts';

const shape = fc.double({ min: 0.3, max: 1e5, noNaN: true });

test('inverts the distribution function in either tail', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), shape, (p, a) => {
      const x = gammaQuantile(p, a);
      if (p <= 0.5) expect(Math.abs(regularisedGammaP(a, x) / p - 1)).toBeLessThan(1e-10);
      else expect(Math.abs(regularisedGammaQ(a, x) / (1 - p) - 1)).toBeLessThan(1e-10);
    }),
    { numRuns: 500 },
  );
});

test('grows with the probability', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 0.999, noNaN: true }), shape, (p, a) => {
      expect(gammaQuantile(p * 1.0001, a)).toBeGreaterThan(gammaQuantile(p, a));
    }),
  );
});

test('shape 1 is exponential, shape 1/2 is half the square of a normal', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (p) => {
      expect(gammaQuantile(p, 1) / -Math.log1p(-p)).toBeCloseTo(1, 11);
      const z = normalQuantile(0.5 + p / 2);
      // 1/2 + p/2 keeps sixteen decimals, not sixteen digits, of what is left to 0 and to 1.
      if (p > 1e-4 && p < 1 - 1e-4) expect(gammaQuantile(p, 0.5) / ((z * z) / 2)).toBeCloseTo(1, 10);
    }),
  );
});

test('its mean over evenly spread uniforms is the shape', () => {
  for (const a of [0.7, 10, 28.7, 400]) {
    const n = 4000;
    let sum = 0;
    for (let i = 0; i < n; i++) sum += gammaQuantile((i + 0.5) / n, a);
    expect(sum / n / a).toBeCloseTo(1, 3);
  }
});

test('ends, and a shape so small that most of its days are empty', () => {
  expect([gammaQuantile(0, 3), gammaQuantile(1, 3)]).toEqual([0, Infinity]);
  expect(gammaQuantile(0.5, -1)).toBeNaN();
  expect(gammaQuantile(1.5, 1)).toBeNaN();
  expect(gammaQuantile(0.5, 1e-4)).toBe(0);
  expect(gammaQuantile(1 - 1e-6, 1e-4)).toBeGreaterThan(0);
});
