import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '../../../../ui/charts/core/text-width.ts';
import type { ChartModel } from '../../../../ui/charts/core/model.ts';
import { layoutWaterfall, type WaterfallInput } from '../../../../ui/charts/waterfall/waterfall-layout.ts';
import { whyEn } from '../../../../ui/i18n/why-en.ts';
import { whyZhHans } from '../../../../ui/i18n/why-zh-hans.ts';
import { whyZhHant } from '../../../../ui/i18n/why-zh-hant.ts';
import { english, readers } from '../../fixtures/readers.ts';
import { expectChartLaws, textsOutside } from '../laws.ts';

const words = [whyEn, whyZhHans, whyZhHant].map(({ chart }) => chart);
const value = fc.double({ min: -1e4, max: 1e4, noNaN: true });
const halfWidth = fc.option(fc.double({ min: 0, max: 1e3, noNaN: true }), { nil: null });
const measured = fc.record({ mean: value, halfWidth });
const names = fc.constantFrom('Bot', '机器人', 'A step of many changes with a name that is far too long for the picture');

interface Given {
  readonly base: number;
  readonly parts: readonly { readonly name: string; readonly inOrder: { mean: number; halfWidth: number | null }; readonly inReverse: { mean: number; halfWidth: number | null } }[];
  readonly fair: boolean;
  readonly kind: WaterfallInput['kind'];
  readonly better: WaterfallInput['better'];
  readonly halfWidth: number | null;
}

const given: fc.Arbitrary<Given> = fc.record({
  base: value,
  parts: fc.array(fc.record({ name: names, inOrder: measured, inReverse: measured }), { minLength: 1, maxLength: 8 }),
  fair: fc.boolean(),
  kind: fc.constantFrom('duration' as const, 'share' as const, 'money' as const, 'count' as const, 'score' as const),
  better: fc.constantFrom('lower' as const, 'higher' as const, 'neither' as const),
  halfWidth,
});

/** An input that adds up, as an attribution does. */
function inputOf({ base, parts, fair, kind, better, halfWidth: half }: Given, language = 0): WaterfallInput {
  const total = parts.reduce((sum, { inOrder }) => sum + inOrder.mean, 0);
  return {
    title: 'Title',
    subtitle: 'Subtitle',
    kind,
    better,
    base: { name: 'Today', mean: base, halfWidth: half },
    scenario: { name: 'All together', mean: base + total, halfWidth: half, colour: 'scenario-2' },
    steps: parts.map((part) => ({ ...part, allOrders: fair ? part.inOrder : null })),
    total: { mean: total, halfWidth: half },
    words: words[language]!,
  };
}

/** Where the bars begin and end, in pixels. */
function bars(model: ChartModel): { from: number; to: number }[] {
  return model.marks.flatMap((mark) => (mark.kind === 'area' ? [{ from: mark.points[0]![0], to: mark.points[1]![0] }] : []));
}

function ends(model: ChartModel): number[] {
  return model.marks.flatMap((mark) => (mark.kind === 'dot' ? [mark.x] : []));
}

test('marks inside their plot, texts inside the picture, no NaN, a row for each step and for both ends', () => {
  fc.assert(
    fc.property(given, fc.integer({ min: 300, max: 1400 }), fc.nat(2), (of, width, language) => {
      const model = layoutWaterfall(inputOf(of, language), width, readers[language]!);
      expectChartLaws(model);
      expect(model.table.rows.length).toBe(of.parts.length + 2);
      expect(model.cursor.length).toBe(of.parts.length + 2);
      expect(textsOutside(model, textWidth)).toEqual([]);
    }),
    { numRuns: 70 },
  );
});

test('from the base, each bar begins where the one before ends, and the last ends at the scenario', () => {
  fc.assert(
    fc.property(given, fc.integer({ min: 300, max: 1400 }), (of, width) => {
      const model = layoutWaterfall(inputOf(of), width, english);
      const [today, scenario] = ends(model);
      let at = today!;
      for (const { from, to } of bars(model)) {
        expect(from).toBeCloseTo(at, 6);
        at = to;
      }
      expect(at).toBeCloseTo(scenario!, 6);
    }),
    { numRuns: 70 },
  );
});

test('lengths of bars are to each other as the parts are, and the steps add up to the total', () => {
  fc.assert(
    fc.property(given, (of) => {
      const input = inputOf(of);
      const model = layoutWaterfall(input, 900, english);
      const [today, scenario] = ends(model);
      const pixels = bars(model).map(({ from, to }) => to - from);
      expect(pixels.reduce((sum, one) => sum + one, 0)).toBeCloseTo(scenario! - today!, 6);
      const most = Math.max(...input.steps.map(({ inOrder }) => Math.abs(inOrder.mean)));
      if (most < 1) return;
      const scale = Math.max(...pixels.map(Math.abs)) / most;
      pixels.forEach((one, i) => expect(one).toBeCloseTo(input.steps[i]!.inOrder.mean * scale, 4));
    }),
    { numRuns: 70 },
  );
});

const parts = [
  { name: 'Bot', inOrder: { mean: -60, halfWidth: 4 }, inReverse: { mean: -50, halfWidth: 5 } },
  { name: 'Calls', inOrder: { mean: 20, halfWidth: 4 }, inReverse: { mean: 10, halfWidth: 5 } },
  { name: 'Rule', inOrder: { mean: -1, halfWidth: 4 }, inReverse: { mean: -1, halfWidth: 5 } },
  { name: 'Price', inOrder: { mean: 0, halfWidth: 0 }, inReverse: { mean: 0, halfWidth: 0 } },
];
const plain: Given = { base: 100, parts, fair: true, kind: 'count', better: 'lower', halfWidth: 3 };

test('the table: both ends, each step in three ways with its sign, and the whole under each column', () => {
  const { table } = layoutWaterfall(inputOf(plain), 900, english);
  expect(table.columns).toEqual(['Change', 'Figure then', 'Added in order', 'Added in reverse order', 'Mean of all orders', 'Better or worse']);
  expect(table.rows).toEqual([
    ['Today', '100 ± 3', '–', '–', '–', '–'],
    ['1  Bot', '40', '−60 ± 4', '−50 ± 5', '−60 ± 4', 'better'],
    ['2  Calls', '60', '+20 ± 4', '+10 ± 5', '+20 ± 4', 'worse'],
    ['3  Rule', '59', '−1 ± 4', '−1 ± 5', '−1 ± 4', 'cannot tell yet'],
    ['4  Price', '59', '0 ± 0', '0 ± 0', '0 ± 0', 'no difference'],
    ['All together', '59 ± 3', '−41 ± 3', '−41 ± 3', '−41 ± 3', 'better'],
  ]);
  expect(layoutWaterfall(inputOf({ ...plain, fair: false, better: 'neither' }), 900, english).table.columns).toEqual(['Change', 'Figure then', 'Added in order', 'Added in reverse order']);
});

test('better is filled, worse is hatched, what cannot be told is pale: not by colour alone', () => {
  const fills = (better: WaterfallInput['better']): string[] =>
    layoutWaterfall(inputOf({ ...plain, better }), 900, english).marks.flatMap((mark) => (mark.kind === 'area' ? [mark.texture === 'hatch' ? 'worse' : mark.opacity > 0.5 ? 'better' : 'pale'] : []));
  expect(fills('lower')).toEqual(['better', 'worse', 'pale', 'pale']);
  expect(fills('higher')).toEqual(['worse', 'better', 'pale', 'pale']);
  expect(fills('neither')).toEqual(['pale', 'pale', 'pale', 'pale']);
});
