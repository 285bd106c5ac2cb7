import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lognormalParameters } from '../../../engine/statistics/lognormal-parameters.ts';
import { lognormal } from '../../theory/reference/known-answers.ts';

test('the parameters give mean and variation back', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 1e5, noNaN: true }),
      fc.double({ min: 0, max: 5, noNaN: true }),
      (mean, cv) => {
        const { mu, sigma } = lognormalParameters(mean, cv);
        expect(Math.exp(mu + (sigma * sigma) / 2) / mean).toBeCloseTo(1, 11);
        expect(Math.sqrt(Math.expm1(sigma * sigma))).toBeCloseTo(cv, 9);
      },
    ),
  );
});

test('agrees with the reference', () => {
  for (const { mean, cv, mu, sigma } of lognormal) {
    const found = lognormalParameters(mean, cv);
    expect(found.mu).toBeCloseTo(mu, 6);
    expect(found.sigma).toBeCloseTo(sigma, 6);
  }
});
