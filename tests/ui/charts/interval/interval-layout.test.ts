import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '../../../../ui/charts/core/text-width.ts';
import { layoutIntervals, type IntervalInput } from '../../../../ui/charts/interval/interval-layout.ts';
import { layoutGlyphs } from '../../../../ui/charts/interval/glyph-layout.ts';
import { readers } from '../../fixtures/readers.ts';
import { expectChartLaws, textsOutside } from '../laws.ts';

const value = fc.double({ min: -1e5, max: 1e5, noNaN: true });
const maybe = fc.option(value, { nil: null });
const halfWidth = fc.option(fc.double({ min: 0, max: 1e4, noNaN: true }), { nil: null });
const row = fc.record({
  name: fc.constantFrom('Today', '现状', 'A scenario with a name that is far too long for its column'),
  colour: fc.constantFrom('today' as const, 'scenario-1' as const),
  mean: maybe,
  halfWidth,
  perReplication: fc.array(maybe, { maxLength: 30 }),
  verdict: fc.constantFrom('', 'met'),
});
const input: fc.Arbitrary<IntervalInput> = fc.record({
  title: fc.constant('Title'),
  subtitle: fc.constant('Subtitle'),
  kind: fc.constantFrom('duration' as const, 'share' as const, 'money' as const, 'count' as const, 'score' as const),
  rows: fc.array(row, { minLength: 1, maxLength: 6 }),
  targets: fc.array(value.map((v) => ({ value: v, label: 'target' })), { maxLength: 2 }),
});

test('marks inside the plot, no NaN, one table row per scenario, in any language and width', () => {
  fc.assert(
    fc.property(input, fc.integer({ min: 280, max: 1600 }), fc.nat(2), (given, width, language) => {
      const reader = readers[language]!;
      const model = layoutIntervals(given, width, reader);
      expectChartLaws(model);
      expect(model.table.rows.length).toBe(given.rows.length);
      expect(model.cursor.length).toBe(given.rows.length);
      const means = model.marks.filter((mark) => mark.kind === 'dot' && mark.opacity === 1);
      expect(means.length).toBe(given.rows.filter((one) => one.mean !== null).length);
      expect(textsOutside(model, textWidth)).toEqual([]);
    }),
    { numRuns: 70 },
  );
});

test('a larger mean lies further to the right, whatever the units', () => {
  fc.assert(
    fc.property(value, value, (a, b) => {
      fc.pre(Math.abs(a - b) > 1e-6);
      const rows = [a, b].map((mean) => ({ name: 'x', colour: 'today' as const, mean, halfWidth: 1, perReplication: [], verdict: '' }));
      const model = layoutIntervals({ title: '', subtitle: '', kind: 'score', rows, targets: [] }, 800, readers[0]!);
      const [first, second] = model.marks.flatMap((mark) => (mark.kind === 'dot' ? [mark.x] : []));
      expect(Math.sign(second! - first!)).toBe(Math.sign(b - a));
    }),
  );
});

test('glyphs of a row share one axis and stay inside', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ mean: maybe, halfWidth }), { minLength: 1, maxLength: 5 }), fc.array(value, { maxLength: 2 }), (values, targets) => {
      const glyphs = layoutGlyphs(values, targets);
      for (const glyph of glyphs) {
        for (const at of [glyph.meanAt, glyph.from, glyph.to, ...glyph.targetsAt]) {
          if (at !== null) expect(at).toBeGreaterThanOrEqual(0);
          if (at !== null) expect(at).toBeLessThanOrEqual(100);
        }
        expect(glyph.targetsAt).toEqual(glyphs[0]!.targetsAt);
      }
    }),
  );
});
