import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalQuantile } from '../../../engine/kernel/normal-quantile.ts';
import { normalCdf, normalQuantile as readableQuantile } from '../../../engine/statistics/normal.ts';

const anyP = fc.oneof(fc.double({ min: 1e-300, max: 1, noNaN: true }), fc.double({ min: 0.01, max: 0.99, noNaN: true }));

test('the distribution function takes the quantile back to its probability', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-20, max: 0.5, noNaN: true }), (p) => {
      expect(Math.abs(normalCdf(normalQuantile(p)) / p - 1)).toBeLessThan(1e-12);
    }),
    { numRuns: 2000 },
  );
});

test('is the same function as the readable one in statistics, but for the last bits: it adds in another order', () => {
  fc.assert(
    fc.property(anyP, (p) => {
      const [z, readable] = [normalQuantile(p), readableQuantile(p)];
      if (z !== readable) expect(Math.abs(z / readable - 1)).toBeLessThan(2e-15);
    }),
    { numRuns: 5000 },
  );
});

test('is symmetric, and grows', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 30 - 1 }), (k) => {
      const p = k / 2 ** 30;
      expect(normalQuantile(1 - p)).toBe(0 - normalQuantile(p));
      expect(normalQuantile(p + 2 ** -32)).toBeGreaterThan(normalQuantile(p));
    }),
  );
});

test('known answers: the test values printed with AS 241 (Wichura 1988)', () => {
  expect(normalQuantile(0.25)).toBeCloseTo(-0.6744897501960817, 15);
  expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306167814, 14);
  expect(normalQuantile(1e-20)).toBeCloseTo(-9.262340089798408, 14);
});

test('the ends of the scale', () => {
  expect(normalQuantile(0.5)).toBe(0);
  expect(normalQuantile(0)).toBe(-Infinity);
  expect(normalQuantile(1)).toBe(Infinity);
  expect(normalQuantile(-0.1)).toBeNaN();
  expect(normalQuantile(1.1)).toBeNaN();
  expect(normalQuantile(NaN)).toBeNaN();
});
