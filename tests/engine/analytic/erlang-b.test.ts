import fc from 'fast-check';
import { expect, test } from 'vitest';
import { erlangB } from '../../../engine/analytic/erlang-b.ts';
import { erlangBRows } from '../../theory/reference/erlang-rows.ts';
import { differencesFromPrinted } from '../../theory/reference/printed-precision.ts';

const load = fc.double({ min: 0.01, max: 800, noNaN: true });
const lines = fc.integer({ min: 0, max: 900 });

test('blocking is a probability, falls with every line and rises with the load', () => {
  fc.assert(
    fc.property(load, lines, (a, c) => {
      const blocking = erlangB(a, c);
      expect(blocking).toBeGreaterThanOrEqual(0);
      expect(blocking).toBeLessThanOrEqual(1);
      expect(erlangB(a, c + 1)).toBeLessThanOrEqual(blocking);
      expect(erlangB(a * 1.1, c)).toBeGreaterThanOrEqual(blocking * (1 - 1e-12));
    }),
  );
});

test('no more is carried than there are lines', () => {
  fc.assert(
    fc.property(load, lines, (a, c) => {
      expect(a * (1 - erlangB(a, c))).toBeLessThanOrEqual(c + 1e-9);
    }),
  );
});

test('agrees with the reference rows', () => {
  for (const row of erlangBRows) {
    expect(differencesFromPrinted({ blocking: erlangB(row.offeredErlangs, row.lines) }, { ...row }), row.id).toEqual([]);
  }
});
