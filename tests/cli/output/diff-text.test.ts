import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bothSides, daysText } from '../../../cli/output/diff-values.ts';
import { diffText } from '../../../cli/output/diff-text.ts';
import { fieldWord, nounOf } from '../../../cli/output/diff-words.ts';
import type { DiffEntry } from '../../../scenarios/diff/diff-plan.ts';
import type { DiffUnit } from '../../../scenarios/diff/units.ts';

const reader = { nameOf: () => undefined, currency: 'EUR' };
const units: readonly (DiffUnit | null)[] = ['share', 'seconds', 'minutes', 'days', 'week', 'weeks', 'perWeek', 'perDay', 'agents', 'contacts', 'factor', 'currency', 'count', 'ratio', null];

test('law: two different numbers never read alike', () => {
  fc.assert(
    fc.property(fc.constantFrom(...units), fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.double({ min: 1e-9, max: 1e3, noNaN: true }), (unit, before, more) => {
      const after = before + more;
      fc.pre(before !== after);
      const [was, is] = bothSides(before, after, 'anything', unit, reader);
      expect(was).not.toBe(is);
    }),
  );
});

test('law: an entry of any place is one line', () => {
  const step = fc.oneof(
    fc.record({ field: fc.stringMatching(/^[a-z][A-Za-z]{0,12}$/) }),
    fc.record({ item: fc.oneof(fc.nat(99), fc.stringMatching(/^[a-z]{1,8}$/)), name: fc.string({ minLength: 1 }) }),
  );
  const value = fc.oneof(fc.string({ minLength: 1 }), fc.double({ noNaN: true }), fc.boolean(), fc.array(fc.integer({ min: 1, max: 7 })), fc.dictionary(fc.stringMatching(/^[a-z]+$/), fc.string()));
  const entry = fc
    .tuple(fc.array(step, { maxLength: 5 }), fc.stringMatching(/^[a-z][A-Za-z]{0,12}$/), fc.constantFrom('added', 'removed', 'changed' as const), value, value, fc.constantFrom(...units))
    .map(([place, field, kind, before, after, unit]): DiffEntry => ({ place: [{ field: 'base' }, ...place, { field }], kind, before, after, unit }));
  fc.assert(
    fc.property(entry, (one) => {
      const [title, blank, line, ...rest] = diffText([one], 'from a to b', reader).split('\n');
      expect([title, blank, ...rest]).toEqual(['1 change from a to b', '', '']);
      expect(line).toMatch(/ -> | added| removed/);
    }),
  );
});

test('units suit both sides', () => {
  const sides = (before: number, after: number, unit: DiffUnit | null) => bothSides(before, after, 'x', unit, reader).join(' -> ');
  expect(sides(0.4, 0.6, 'share')).toBe('40 % -> 60 %');
  expect(sides(240, 300, 'seconds')).toBe('4 min -> 5 min');
  expect(sides(240, 260, 'seconds')).toBe('240 s -> 260 s');
  expect(sides(7200, 9000, 'seconds')).toBe('2 h -> 2.5 h');
  expect(sides(30, 45, 'minutes')).toBe('30 min -> 45 min');
  expect(sides(1, 1.2, 'factor')).toBe('× 1 -> × 1.2');
  expect(sides(3000, 3200, 'currency')).toBe('3\u202f000 EUR -> 3\u202f200 EUR');
  expect(sides(6, 8, 'agents')).toBe('6 -> 8');
  expect(sides(1, 2, 'days')).toBe('1 day -> 2 days');
});

test('days in a row are a spell', () => {
  expect(daysText([1, 2, 3, 4, 5])).toBe('Mon-Fri');
  expect(daysText([1, 2, 4, 6, 7])).toBe('Mon, Tue, Thu, Sat, Sun');
  expect(daysText([])).toBe('');
});

test('a field that nobody has a word for yet reads as its name', () => {
  expect(fieldWord('mostOpenTickets')).toBe('most open tickets');
  expect(fieldWord('coolDownS')).toBe('cool down');
  expect(nounOf('escalationPaths')).toBe('escalation paths');
});
