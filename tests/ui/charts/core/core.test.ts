import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveCursor, pointAt, type CursorPosition } from '../../../../ui/charts/core/cursor.ts';
import { fitText, textWidth } from '../../../../ui/charts/core/text-width.ts';
import { domainOf, ticksFor } from '../../../../ui/charts/core/ticks.ts';
import { english } from '../../fixtures/readers.ts';

const cursor = [
  [{ x: 0, y: 0, text: 'a0' }, { x: 10, y: 0, text: 'a1' }, { x: 20, y: 0, text: 'a2' }],
  [],
  [{ x: 9, y: 50, text: 'c0' }],
];
const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'Escape', 'x'];

test('any keys keep the cursor on a point that exists', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...keys)), (pressed) => {
      let position: CursorPosition | null = null;
      for (const key of pressed) {
        const next = moveCursor(cursor, position, key);
        if (next === 'clear') position = null;
        else if (next !== null) position = next;
        if (position !== null) expect(cursor[position.series]?.[position.point]).toBeDefined();
      }
    }),
  );
});

test('up and down skip empty series and land on the nearest point', () => {
  expect(moveCursor(cursor, { series: 2, point: 0 }, 'ArrowUp')).toEqual({ series: 0, point: 1 });
  expect(moveCursor(cursor, { series: 0, point: 2 }, 'ArrowDown')).toEqual({ series: 2, point: 0 });
  expect(moveCursor([], null, 'ArrowRight')).toBeNull();
});

test('the pointer finds the nearest point within reach', () => {
  expect(pointAt(cursor, 11, 3)).toEqual({ series: 0, point: 1 });
  expect(pointAt(cursor, 300, 300)).toBeNull();
});

test('ticks are round, ascending, inside, and all written alike', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('duration' as const, 'share' as const, 'count' as const),
      fc.double({ min: -1e5, max: 1e5, noNaN: true }),
      fc.double({ min: 1e-2, max: 1e5, noNaN: true }),
      (kind, low, span) => {
        const ticks = ticksFor(kind, low, low + span, 5, english.formats);
        expect(ticks.length).toBeLessThanOrEqual(14);
        ticks.forEach(({ value, label }, i) => {
          expect(value).toBeGreaterThanOrEqual(low - span * 1e-6);
          expect(value).toBeLessThanOrEqual(low + span * (1 + 1e-6));
          if (i > 0) expect(value).toBeGreaterThan(ticks[i - 1]!.value);
          if (i > 0 && span > 0.1) expect(label).not.toBe(ticks[i - 1]!.label);
        });
      },
    ),
  );
});

test('a domain holds all its values and is never a point', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { nil: null })), (values) => {
      const [low, high] = domainOf(values);
      expect(low).toBeLessThan(high);
      for (const value of values) if (value !== null) expect(value >= low && value <= high).toBe(true);
    }),
  );
});

test('a shortened text fits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 30, max: 400 }), (text, most) => {
      expect(textWidth(fitText(text, most, 12), 12)).toBeLessThanOrEqual(most);
    }),
  );
  expect(fitText('short', 400, 12)).toBe('short');
});
