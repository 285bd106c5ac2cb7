import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exp, ln, power } from '../../../engine/kernel/portable-maths.ts';
import { ulpsBetween } from './ulps.ts';

const anyPositive = fc.double({ min: Number.MIN_VALUE, max: Number.MAX_VALUE, noNaN: true });

test('the machine stores the low word of a double first, as ln and exp assume', () => {
  const words = new Int32Array(Float64Array.of(1).buffer);
  expect([...words]).toEqual([0, 0x3ff00000]);
});

test('ln is within 2 units in the last place of Math.log, from the smallest to the largest double', () => {
  fc.assert(fc.property(anyPositive, (x) => { expect(ulpsBetween(ln(x), Math.log(x))).toBeLessThanOrEqual(2); }), { numRuns: 5000 });
});

test('ln is within 2 units of Math.log near 1, where its answer loses no digits', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.5, max: 2, noNaN: true }), (x) => { expect(ulpsBetween(ln(x), Math.log(x))).toBeLessThanOrEqual(2); }),
    { numRuns: 5000 },
  );
});

test('exp is within 2 units in the last place of Math.exp, down into the subnormal numbers', () => {
  fc.assert(
    fc.property(fc.double({ min: -745.2, max: 709.8, noNaN: true }), (x) => {
      expect(ulpsBetween(exp(x), Math.exp(x))).toBeLessThanOrEqual(2);
    }),
    { numRuns: 5000 },
  );
});

test('exp near 0 is within 2 units of Math.exp', () => {
  fc.assert(
    fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (x) => { expect(ulpsBetween(exp(x), Math.exp(x))).toBeLessThanOrEqual(2); }),
    { numRuns: 5000 },
  );
});

test('power is exp of a product: within 1e-12 of Math.pow where the exponent of e stays below 50', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), fc.double({ min: -3.5, max: 3.5, noNaN: true }), (x, y) => {
      expect(Math.abs(power(x, y) / Math.pow(x, y) - 1)).toBeLessThan(1e-12);
    }),
  );
});

test('ln grows, and exp grows', () => {
  fc.assert(
    fc.property(anyPositive, anyPositive, (a, b) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      expect(ln(low)).toBeLessThanOrEqual(ln(high));
      expect(exp(-high)).toBeLessThanOrEqual(exp(-low));
    }),
  );
});

test('known values, to the last digits of published tables (Abramowitz and Stegun 4.2, 4.4)', () => {
  expect(ulpsBetween(ln(2), 0.6931471805599453)).toBeLessThanOrEqual(1);
  expect(ulpsBetween(ln(10), 2.302585092994046)).toBeLessThanOrEqual(1);
  expect(ulpsBetween(ln(1.5), 0.4054651081081644)).toBeLessThanOrEqual(1);
  expect(ulpsBetween(exp(1), 2.718281828459045)).toBeLessThanOrEqual(1);
  expect(ulpsBetween(exp(-1), 0.36787944117144233)).toBeLessThanOrEqual(1);
  expect(ulpsBetween(exp(10), 22026.465794806718)).toBeLessThanOrEqual(1);
});

test('special values are exact', () => {
  expect(ln(1)).toBe(0);
  expect(ln(0)).toBe(-Infinity);
  expect(ln(-0)).toBe(-Infinity);
  expect(ln(-1)).toBeNaN();
  expect(ln(NaN)).toBeNaN();
  expect(ln(Infinity)).toBe(Infinity);
  expect(exp(0)).toBe(1);
  expect(exp(-0)).toBe(1);
  expect(exp(Infinity)).toBe(Infinity);
  expect(exp(-Infinity)).toBe(0);
  expect(exp(710)).toBe(Infinity);
  expect(exp(-746)).toBe(0);
  expect(exp(NaN)).toBeNaN();
  expect(power(0, 0)).toBe(1);
  expect(power(0, 2)).toBe(0);
  expect(power(0, -2)).toBe(Infinity);
  expect(power(7, 0)).toBe(1);
  expect(power(1, 0.3)).toBe(1);
});
