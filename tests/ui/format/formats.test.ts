import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalsFor } from '../../../ui/format/digits.ts';
import { durationForm, formatDuration } from '../../../ui/format/duration.ts';
import { createFormats } from '../../../ui/format/formats.ts';

const en = createFormats('en-GB', 'CNY');
const hans = createFormats('zh-Hans-CN', 'CNY');
const hant = createFormats('zh-Hant-TW', 'CNY');
const kinds = ['duration', 'share', 'money', 'count', 'score'] as const;

test('digits follow the half-width and go no further', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (halfWidth) => {
      const decimals = decimalsFor(halfWidth, 9);
      const unit = 10 ** -decimals;
      // The last printed digit is no smaller than the first digit of the half-width, unless that is an integer anyway.
      expect(unit).toBeGreaterThanOrEqual(Math.min(1, halfWidth / 10) * (1 - 1e-12));
      expect(halfWidth).toBeGreaterThanOrEqual(unit < 1 ? unit * (1 - 1e-12) : 0);
    }),
  );
});

test('durations change form at a minute and at an hour', () => {
  expect(en.interval('duration', 12.44, 0.31)).toEqual({ value: '12.4\u202fs', halfWidth: '0.3' });
  expect(hans.interval('duration', 12.44, 0.31).value).toBe('12.4\u202f秒');
  expect(en.interval('duration', 484, 12)).toEqual({ value: '8:04', halfWidth: '0:12' });
  expect(en.interval('duration', 59.97, 0.01).value).toBe('1:00');
  expect(en.plain('duration', 180)).toBe('3:00');
  expect(en.plain('duration', 20)).toBe('20\u202fs');
  expect(en.plain('duration', 3725)).toBe('1:02:05');
  expect(en.interval('duration', 484, 0.2).halfWidth).toBe('<\u202f0:01');
});

test('a written m:ss reads back to the second', () => {
  fc.assert(
    fc.property(fc.integer({ min: 60, max: 86_400 }), (seconds) => {
      const parts = formatDuration(seconds, durationForm(seconds), 0, '').split(':').map(Number);
      expect(parts.reduce((total, part) => total * 60 + part, 0)).toBe(seconds);
    }),
  );
});

test('shares are percent, their differences percentage points with a sign', () => {
  expect(en.interval('share', 0.6512, 0.003)).toEqual({ value: '65.1', halfWidth: '0.3' });
  expect(en.difference('share', 0.067, 0.002)).toEqual({ value: '+6.7', halfWidth: '0.2' });
  expect(en.difference('duration', -263, 10)).toEqual({ value: '−4:23', halfWidth: '0:10' });
  expect(en.difference('money', -1.142, 0.02)).toEqual({ value: '−1.14', halfWidth: '0.02' });
  expect(en.plain('share', 0.85)).toBe('85\u202f%');
  expect(hant.plain('share', 0.85)).toBe('85%');
  expect(en.plain('money', 3.9)).toBe('¥3.90');
});

test('zero has no sign, and no data is a dash', () => {
  expect(en.difference('share', -0.00001, 0.001).value).toBe('0.0');
  expect(en.difference('duration', 0, 0).value).toBe('0.0\u202fs');
  for (const kind of kinds) expect(en.interval(kind, null, null)).toEqual({ value: '–', halfWidth: null });
});

test('large sums of money have no cents unless they are known to the cent', () => {
  expect(en.interval('money', 250_380, 0)).toEqual({ value: '250,380', halfWidth: '0' });
  expect(en.interval('money', 1_123_756, 47_415)).toEqual({ value: '1,124,000', halfWidth: '47,000' });
  expect(en.difference('money', 0, 0)).toEqual({ value: '0', halfWidth: '0' });
  expect(en.interval('money', 5.2, null).value).toBe('5.20');
});

test('a probability is certain only when it is', () => {
  expect(en.probability(0.9951)).toBe('99\u202f%');
  expect(en.probability(0.99951)).toBe('100\u202f%');
  expect(en.probability(0.004)).toBe('1\u202f%');
  expect(en.probability(0)).toBe('0\u202f%');
});

test('never a hyphen for minus, never NaN, in any language', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.option(fc.double({ min: 0, max: 1e5, noNaN: true }), { nil: null }),
      (kind, value, halfWidth) => {
        for (const formats of [en, hans, hant]) {
          const { value: text, halfWidth: half } = formats.difference(kind, value, halfWidth);
          expect(text + (half ?? '')).not.toMatch(/-|NaN|undefined|Infinity/);
        }
      },
    ),
  );
});

test('days, clock times and large numbers are written in the language of the reader', () => {
  expect(en.weekday(0)).toBe('Monday');
  expect(hans.weekday(6)).toBe('星期日');
  expect(en.clock(20 * 60 + 15 + 1440)).toBe('20:15');
  expect(hans.compact(1_930_000)).toBe('193万');
  expect(hant.compact(1_930_000)).toBe('193萬');
});
