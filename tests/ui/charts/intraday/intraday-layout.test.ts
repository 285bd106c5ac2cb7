import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '../../../../ui/charts/core/text-width.ts';
import { daysWithData, sliceDay, worstShortage, type DaySeries } from '../../../../ui/charts/intraday/day-series.ts';
import { layoutIntraday } from '../../../../ui/charts/intraday/intraday-layout.ts';
import { readers } from '../../fixtures/readers.ts';
import { inventedResult } from '../../fixtures/result.ts';
import { expectChartLaws, textsOutside } from '../laws.ts';

const many = fc.double({ min: 0, max: 5000, noNaN: true });
const day = (step: number): fc.Arbitrary<DaySeries> => {
  const n = 1440 / step;
  const list = fc.array(many, { minLength: n, maxLength: n });
  return fc.record({
    startMinutes: fc.constant(Array.from({ length: n }, (_, i) => i * step)),
    intervalMinutes: fc.constant(step),
    offered: list,
    required: list,
    staffed: list,
    busy: list,
    serviceLevel: fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }), { minLength: n, maxLength: n }),
  });
};

test('finite, inside its strips, one table row per interval', () => {
  fc.assert(
    fc.property(day(60), day(60), fc.boolean(), fc.integer({ min: 300, max: 1400 }), fc.nat(2), (base, other, both, width, language) => {
      const reader = readers[language]!;
      const scenario = both ? { name: 'Other', colour: 'scenario-2' as const, day: other } : null;
      const model = layoutIntraday({ title: 'T', subtitle: 'S', base: { name: 'Today', day: base }, scenario, serviceLevelTarget: 0.8 }, width, reader);
      expectChartLaws(model);
      expect(model.table.rows.length).toBe(24);
      expect(textsOutside(model, textWidth)).toEqual([]);
      // Data lines lie in the strips though they stand for no single row.
      for (const mark of model.marks) {
        if (mark.kind !== 'line' && mark.kind !== 'area') continue;
        for (const [x, y] of mark.points) {
          expect(model.plots.some((p) => x >= p.x - 1e-6 && x <= p.x + p.width + 1e-6 && y >= p.y - 1e-6 && y <= p.y + p.height + 1e-6)).toBe(true);
        }
      }
    }),
    { numRuns: 25 },
  );
});

test('short and spare areas cover exactly the intervals that are short and spare', () => {
  fc.assert(
    fc.property(day(60), (base) => {
      const model = layoutIntraday({ title: '', subtitle: '', base: { name: 'x', day: base }, scenario: null, serviceLevelTarget: null }, 1048, readers[0]!);
      // 1000 px for 1440 minutes; an area of k intervals has 4 k points.
      const covered = (texture: 'solid' | 'hatch'): number =>
        model.marks.flatMap((mark) => (mark.kind === 'area' && mark.texture === texture ? [mark.points.length / 4] : [])).reduce((a, b) => a + b, 0);
      const difference = base.staffed.map((staffed, i) => Math.round((staffed - base.required[i]!) * 1e6));
      expect(covered('solid')).toBe(difference.filter((d) => d < 0).length);
      expect(covered('hatch')).toBe(difference.filter((d) => d > 0).length);
    }),
    { numRuns: 25 },
  );
});

test('a week is cut into its days without losing an interval', () => {
  const series = inventedResult.scenarios[0]!.intervals;
  const days = Array.from({ length: 7 }, (_, i) => sliceDay(series, i));
  expect(days.flatMap((one) => one.offered)).toEqual(series.offered);
  for (const one of days) expect(one.startMinutes[0]).toBe(0);
  expect(daysWithData(series)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(daysWithData({ ...series, offered: series.offered.map(() => 0), staffed: series.staffed.map((v, i) => (i < 48 ? v : 0)) })).toEqual([0]);
});

test('the worst shortage is the largest gap of at least one agent', () => {
  const base: DaySeries = { startMinutes: [0, 60, 120], intervalMinutes: 60, offered: [1, 1, 1], required: [5, 9, 7], staffed: [5, 5, 6.5], busy: [1, 1, 1], serviceLevel: [1, 1, 1] };
  expect(worstShortage(base)).toEqual({ agents: 4, minute: 60 });
  expect(worstShortage({ ...base, staffed: [5, 8.5, 7] })).toBeNull();
});
