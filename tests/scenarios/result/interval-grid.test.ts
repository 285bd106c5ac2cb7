import fc from 'fast-check';
import { expect, test } from 'vitest';
import { QUEUE_FIELDS, TEAM_FIELDS } from '../../../engine/record/tally-layout.ts';
import { IntervalGrid, intervalGridLength } from '../../../scenarios/result/interval-grid.ts';
import { gridOf } from './grids.ts';

const sizes = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }));

test('every double is reached exactly once', () => {
  fc.assert(
    fc.property(sizes, ([intervals, queues, teams]) => {
      const values = Float64Array.from({ length: intervalGridLength(intervals, queues, teams) }, (_, i) => i);
      const grid = new IntervalGrid(values, intervals, queues, teams);
      const seen: number[] = [];
      for (let i = 0; i <= intervals; i++) {
        for (let q = 0; q < queues; q++) for (const field of QUEUE_FIELDS) seen.push(grid.queue(i, q, field));
      }
      expect(seen).toEqual(Array.from({ length: seen.length }, (_, i) => i));
      let teamTotal = 0;
      for (let i = 0; i <= intervals; i++) for (const field of TEAM_FIELDS) teamTotal += grid.teamSum(i, field);
      expect(teamTotal).toBe(values.slice(seen.length).reduce((sum, value) => sum + value, 0));
    }),
  );
});

test('sums over queues, teams and the week leave out what came after the horizon', () => {
  const grid = new IntervalGrid(
    gridOf(2, 2, 2, [
      { interval: 0, queue: 0, values: { offered: 1 } },
      { interval: 1, queue: 0, values: { offered: 2 } },
      { interval: 1, queue: 1, values: { offered: 4 } },
      { interval: 2, queue: 0, values: { offered: 8 } },
      { interval: 1, team: 0, values: { busyS: 16 } },
      { interval: 1, team: 1, values: { busyS: 32 } },
    ]),
    2,
    2,
    2,
  );
  expect(grid.queueSum(1, 'offered')).toBe(6);
  expect(grid.teamSum(1, 'busyS')).toBe(48);
  expect(grid.queueWeek(0, 'offered')).toBe(3);
  expect(grid.queue(2, 0, 'offered')).toBe(8);
});

test('a grid of another size is refused', () => {
  expect(() => new IntervalGrid(new Float64Array(3), 1, 1, 1)).toThrow(RangeError);
});
