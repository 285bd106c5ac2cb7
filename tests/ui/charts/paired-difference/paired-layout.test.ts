import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '../../../../ui/charts/core/text-width.ts';
import { judgeDifference, layoutPaired, type PairedInput } from '../../../../ui/charts/paired-difference/paired-layout.ts';
import { readers } from '../../fixtures/readers.ts';
import { expectChartLaws, textsOutside } from '../laws.ts';

const value = fc.double({ min: -1e4, max: 1e4, noNaN: true });
const maybe = fc.option(value, { nil: null });
const values = fc.array(maybe, { maxLength: 25 });
const input: fc.Arbitrary<PairedInput> = fc.record({
  title: fc.constant('Title'),
  subtitle: fc.constant('Subtitle'),
  kind: fc.constantFrom('duration' as const, 'share' as const, 'money' as const, 'count' as const),
  better: fc.constantFrom('lower' as const, 'higher' as const, 'neither' as const),
  rows: fc.array(
    fc.record({
      name: fc.constantFrom('Bot', '机器人', 'A scenario with a name that is far too long for the picture'),
      colour: fc.constantFrom('scenario-1' as const, 'scenario-2' as const),
      base: values,
      scenario: values,
      difference: maybe,
      halfWidth: fc.option(fc.double({ min: 0, max: 1e3, noNaN: true }), { nil: null }),
    }),
    { minLength: 1, maxLength: 5 },
  ),
  indifference: fc.double({ min: 0, max: 100, noNaN: true }),
  showPairs: fc.boolean(),
});

test('marks inside their plots, no NaN, one table row per scenario', () => {
  fc.assert(
    fc.property(input, fc.integer({ min: 300, max: 1400 }), fc.nat(2), (given, width, language) => {
      const reader = readers[language]!;
      const model = layoutPaired(given, width, reader);
      expectChartLaws(model);
      expect(model.table.rows.length).toBe(given.rows.length);
      expect(textsOutside(model, textWidth)).toEqual([]);
    }),
    { numRuns: 70 },
  );
});

const one = (better: 'lower' | 'higher', difference: number): number => {
  const rows = [{ name: 'x', colour: 'scenario-1' as const, base: [], scenario: [], difference, halfWidth: 0.1 }];
  const model = layoutPaired({ title: '', subtitle: '', kind: 'count', better, rows, indifference: 0, showPairs: false }, 600, readers[0]!);
  const zero = model.marks.find((mark) => mark.kind === 'line' && mark.width === 2)!;
  const dot = model.marks.find((mark) => mark.kind === 'dot' && mark.opacity === 1)!;
  return Math.sign((dot.kind === 'dot' ? dot.x : 0) - (zero.kind === 'line' ? zero.points[0]![0] : 0));
};

test('better is to the right, whether less or more is better', () => {
  expect(one('lower', -5)).toBe(1);
  expect(one('lower', 5)).toBe(-1);
  expect(one('higher', 5)).toBe(1);
  expect(one('higher', -5)).toBe(-1);
});

test('a difference is judged only if its whole interval lies on one side of zero', () => {
  fc.assert(
    fc.property(value, fc.double({ min: 0, max: 1e4, noNaN: true }), (difference, halfWidth) => {
      const sure = Math.abs(difference) > halfWidth;
      expect(judgeDifference(difference, halfWidth, 'lower')).toBe(!sure ? 'undecided' : difference < 0 ? 'better' : 'worse');
      expect(judgeDifference(difference, halfWidth, 'neither')).toBe('undecided');
    }),
  );
  expect(judgeDifference(null, null, 'higher')).toBe('undecided');
  // Exactly alike, as two equal scenarios are on the same customers.
  expect(judgeDifference(0, 0, 'higher')).toBe('undecided');
});

test('more pairs than can be told apart are not joined', () => {
  const many = Array.from({ length: 61 }, (_, i) => i);
  const rows = (list: number[]) => [{ name: 'x', colour: 'scenario-1' as const, base: list, scenario: list, difference: 0, halfWidth: 1 }];
  const thin = (list: number[]): number =>
    layoutPaired({ title: '', subtitle: '', kind: 'count', better: 'lower', rows: rows(list), indifference: 0, showPairs: true }, 900, readers[0]!)
      .marks.filter((mark) => mark.kind === 'line' && mark.width === 0.75).length;
  expect(thin(many)).toBe(0);
  expect(thin(many.slice(1))).toBe(60);
});
