import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { intervalCounts, intervalsOfWindows } from '../../../scenarios/document/week-shape.ts';
import { smallCentre } from './small-plan.ts';

test('law: a profile spreads all of the week over the week', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 7, maxLength: 7 }),
      (perWeek, dayShares) => {
        const centre = smallCentre();
        const profile = centre.demand.profiles[0];
        if (profile) profile.dayShares = dayShares;
        const counts = intervalCounts(centre, { reason: 'bill', channel: 'phone', perWeek, profile: 'flat' });
        expect(counts).toHaveLength(168);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBeCloseTo(perWeek, 4);
      },
    ),
  );
});

test('the shape of a day is that of its kind of day', () => {
  const centre = smallCentre();
  const counts = intervalCounts(centre, { reason: 'bill', channel: 'phone', perWeek: 168, profile: 'flat' });
  expect(counts.slice(0, 24)).toEqual(new Array(24).fill(1));
  expect(counts.slice(144)).toEqual([...new Array<number>(12).fill(0), ...new Array<number>(12).fill(2)]);
});

test('a window holds the intervals from its start to before its end', () => {
  const { calendar } = smallCentre();
  const inside = intervalsOfWindows(calendar, ['peak']).flatMap((is, i) => (is ? [i] : []));
  expect(inside).toEqual([0, 1, 2, 3, 4].flatMap((day) => [day * 24 + 14, day * 24 + 15]));
});
