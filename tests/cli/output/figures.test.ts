import fc from 'fast-check';
import { expect, test } from 'vitest';
import { confidenceOf, figure, givenFigure, percentOf } from '../../../cli/output/figures.ts';

test('digits follow the half-width: two significant digits, and the value as many decimals', () => {
  expect(figure('share', 0.81234, 0.0123, '')).toBe('81.2 ± 1.2 %');
  expect(figure('seconds', 42.678, 0.312, '')).toBe('42.68 ± 0.31 s');
  expect(figure('count', 71234.4, 123, '')).toBe('71\u202f230 ± 120');
  expect(figure('currency', 16.254, 0.1, 'CNY')).toBe('16.25 ± 0.10 CNY');
});

test('times take the unit that suits their size', () => {
  expect(figure('seconds', 480, 12, '')).toBe('8.00 ± 0.20 min');
  expect(figure('seconds', 9000, 360, '')).toBe('2.50 ± 0.10 h');
  expect(givenFigure('seconds', 180, '')).toBe('3 min');
  expect(givenFigure('seconds', 20, '')).toBe('20 s');
});

test('a difference has a sign, and nothing has none', () => {
  const difference = { scaleOf: 20, isDifference: true };
  expect(figure('seconds', 3.21, 0.4, '', difference)).toBe('+3.21 ± 0.40 s');
  expect(figure('seconds', -3.21, 0.4, '', difference)).toBe('\u22123.21 ± 0.40 s');
  expect(figure('seconds', 0, 0, '', difference)).toBe('0 ± 0 s');
  expect(figure('share', -0.0001, 0.01, '', difference)).toBe('0.0 ± 1.0 %');
});

test('a whole row or column is in one unit, whatever the size of a value', () => {
  expect(figure('seconds', -56, 21, '', { scaleOf: 350, isDifference: true })).toBe('\u22120.93 ± 0.35 min');
  expect(figure('seconds', 92, 9, '', { scaleOf: 480 })).toBe('1.53 ± 0.15 min');
  expect(givenFigure('seconds', 109.2, '', 182.3)).toBe('1.82 min');
  expect(figure('seconds', 12, null, '', { scaleOf: 0 })).toBe('12 s');
});

test('a given number keeps its digits, but not those that a change of unit has made', () => {
  expect(givenFigure('seconds', 182.3, '')).toBe('3.038 min');
  expect(givenFigure('share', 0.1261, '')).toBe('12.61 %');
  expect(givenFigure('count', 7613, '')).toBe('7\u202f613');
  expect(givenFigure('currency', 0.00012345678, 'CNY')).toBe('0.0001235 CNY');
});

test('a value without a half-width of its own is as exact as the one beside it', () => {
  expect(figure('seconds', 34.4567, null, '', { decimalsOf: 0.89 })).toBe('34.46 s');
});

test('what is not known is said', () => {
  expect(figure('share', null, null, '')).toBe('no data');
  expect(figure('share', 0.5, null, '')).toBe('50 %');
});

test('a value is never further from its text than the half-width is wide', () => {
  const finite = { noNaN: true, noDefaultInfinity: true };
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, ...finite }), fc.double({ min: 1e-4, max: 1e4, ...finite }), (mean, half) => {
      const shown = Number(figure('ratio', mean, half, '').split(' ± ')[0]!.replaceAll('\u202f', '').replace('\u2212', '-'));
      expect(Math.abs(shown - mean)).toBeLessThanOrEqual(Math.max(half, 5e-7));
    }),
  );
});

test('all and none are said only of what is exactly that', () => {
  expect(percentOf(0.9999)).toBe('> 99 %');
  expect(percentOf(0.0001)).toBe('< 1 %');
  expect(percentOf(0.95)).toBe('95 %');
  expect(percentOf(1)).toBe('100 %');
});

test('no number of replications makes certain', () => {
  expect(confidenceOf(1)).toBe('> 99 %');
  expect(confidenceOf(0)).toBe('< 1 %');
  expect(confidenceOf(0.874)).toBe('87 %');
});
