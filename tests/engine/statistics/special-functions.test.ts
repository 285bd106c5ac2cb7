import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lnBeta, lnGamma, stirlingError } from '../../../engine/statistics/gamma-function.ts';
import { regularisedBeta } from '../../../engine/statistics/incomplete-beta.ts';
import {
  gammaDensity,
  lnScaledLowerGamma,
  regularisedGammaP,
  regularisedGammaQ,
} from '../../../engine/statistics/incomplete-gamma.ts';
import { expm1, ln1p, logDeviance } from '../../../engine/statistics/near-zero.ts';

const shape = fc.double({ min: 0.05, max: 2000, noNaN: true });
const ratio = fc.double({ min: 0.01, max: 4, noNaN: true });

test('near 0 the logarithm and the exponential keep their digits', () => {
  fc.assert(
    fc.property(fc.double({ min: -0.9, max: 2, noNaN: true }), (x) => {
      expect(Math.abs(ln1p(x) - Math.log1p(x))).toBeLessThanOrEqual(1e-15 * Math.max(1e-300, 8 * Math.abs(Math.log1p(x))));
      expect(Math.abs(expm1(x) - Math.expm1(x))).toBeLessThanOrEqual(1e-15 * Math.max(1e-300, 8 * Math.abs(Math.expm1(x))));
      // u^2/2 - u^3/3 ... is what remains; the direct difference only knows it to 1e-16.
      expect(Math.abs(logDeviance(x) - (x - Math.log1p(x)))).toBeLessThanOrEqual(1e-15);
    }),
  );
  expect(logDeviance(1e-8) / 5e-17).toBeCloseTo(1, 7);
});

test('the gamma function continues the factorials and obeys its recurrence', () => {
  let factorial = 1;
  for (let n = 1; n <= 18; n++) {
    expect(lnGamma(n)).toBeCloseTo(Math.log(factorial), 12);
    factorial *= n;
  }
  expect(lnGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13);
  fc.assert(
    fc.property(shape, (x) => {
      expect(Math.abs(lnGamma(x + 1) - lnGamma(x) - Math.log(x))).toBeLessThan(1e-14 * (10 + Math.abs(lnGamma(x))));
      const stirling = (x + 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI);
      expect(Math.abs(stirling + stirlingError(x) - lnGamma(x + 1))).toBeLessThan(1e-14 * (10 + Math.abs(stirling)));
    }),
  );
});

test('the beta function is symmetric, follows from the gamma function, and does not cancel for large arguments', () => {
  fc.assert(
    fc.property(shape, shape, (a, b) => {
      const fromGamma = lnGamma(a) + lnGamma(b) - lnGamma(a + b);
      expect(lnBeta(a, b)).toBe(lnBeta(b, a));
      expect(Math.abs(lnBeta(a, b) - fromGamma)).toBeLessThan(1e-13 * (10 + lnGamma(a + b)));
    }),
  );
  // B(a, 1) = 1 / a.
  expect(lnBeta(1e12, 1)).toBeCloseTo(-Math.log(1e12), 12);
});

test('the incomplete gamma functions are complements, grow, and obey P(a+1, x) = P(a, x) - x^a e^-x / gamma(a+1)', () => {
  fc.assert(
    fc.property(shape, ratio, (a, r) => {
      const x = a * r;
      const p = regularisedGammaP(a, x);
      expect(p + regularisedGammaQ(a, x)).toBeCloseTo(1, 13);
      expect(regularisedGammaP(a, 1.01 * x)).toBeGreaterThanOrEqual(p - 1e-14);
      expect(regularisedGammaP(a + 1, x)).toBeCloseTo(p - gammaDensity(a + 1, x), 11);
      const scaled = lnScaledLowerGamma(a, x) + a * Math.log(x) - x - lnGamma(a);
      if (p > 1e-12) expect(Math.exp(scaled) / p).toBeCloseTo(1, 9);
    }),
  );
});

test('shape 1 is the exponential law', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 600, noNaN: true }), (x) => {
      expect(regularisedGammaP(1, x) / -Math.expm1(-x)).toBeCloseTo(1, 13);
      expect(regularisedGammaQ(1, x) / Math.exp(-x)).toBeCloseTo(1, 11);
    }),
  );
});

test('outside their range they are not numbers, at the ends they are 0 and 1', () => {
  expect(regularisedGammaP(-1, 2)).toBeNaN();
  expect(regularisedGammaQ(2, -1)).toBeNaN();
  expect([regularisedGammaP(2, 0), regularisedGammaP(2, Infinity), regularisedGammaQ(2, 0)]).toEqual([0, 1, 1]);
  expect(regularisedBeta(2, 0, 0.5)).toBeNaN();
  expect([regularisedBeta(2, 3, 0), regularisedBeta(2, 3, 1)]).toEqual([0, 1]);
});

test('the incomplete beta function is the binomial tail', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 0, max: 40 }),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      (n, j, q) => {
        const k = j % n;
        let sum = 0;
        let term = Math.pow(1 - q, n);
        for (let i = 0; i <= k; i++) {
          sum += term;
          term *= ((n - i) / (i + 1)) * (q / (1 - q));
        }
        expect(regularisedBeta(n - k, k + 1, 1 - q)).toBeCloseTo(sum, 11);
        expect(regularisedBeta(n - k, k + 1, 1 - q) + regularisedBeta(k + 1, n - k, q)).toBeCloseTo(1, 12);
      },
    ),
  );
});
