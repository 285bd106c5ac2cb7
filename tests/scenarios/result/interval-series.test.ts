import { expect, test } from 'vitest';
import { IntervalGrid } from '../../../scenarios/result/interval-grid.ts';
import { intervalSeries, requiredAgents } from '../../../scenarios/result/interval-series.ts';
import { gridOf } from './grids.ts';

const voice = { realTime: true, patienceS: 45, answerWithinS: 20, concurrency: 1 };
const goal = { serviceLevel: 0.8, convention: 'sl2' } as const;

test('means over replications and weeks, by interval; nothing offered is no share', () => {
  const grid = new IntervalGrid(
    gridOf(2, 1, 1, [
      {
        interval: 0,
        queue: 0,
        values: { offered: 40, answered: 30, answeredWithin: 24, abandoned: 10, waitAnsweredS: 600, handleS: 6000 },
      },
      { interval: 0, team: 0, values: { staffedS: 36_000, busyS: 18_000 } },
      { interval: 2, queue: 0, values: { offered: 99 } },
    ]),
    2,
    1,
    1,
  );
  const series = intervalSeries(grid, [0, 1800, 3600], 4, [voice], goal);
  expect(series.startMinutes).toEqual([0, 30]);
  expect(series.intervalMinutes).toBe(30);
  expect(series.offered).toEqual([10, 0]);
  expect(series.answered).toEqual([7.5, 0]);
  expect(series.abandoned).toEqual([2.5, 0]);
  expect(series.serviceLevel).toEqual([0.6, null]);
  expect(series.asaS).toEqual([20, null]);
  expect(series.staffed).toEqual([5, 0]); // 36,000 / 4 / 1800
  expect(series.busy).toEqual([2.5, 0]);
  expect(series.required[1]).toBe(0);
  expect(series.required[0]).toBeGreaterThan(0);
});

test('required agents follow the published table: row R09 by Erlang C, Erlang A with SL1 and with SL2', () => {
  const load = { arrivalsPerHour: 700, ahtS: 150, patienceS: 45, withinS: 20, agents: 0 };
  expect(requiredAgents({ ...load, patienceS: Infinity }, goal)).toBe(34);
  expect(requiredAgents(load, { serviceLevel: 0.8, convention: 'sl1' })).toBe(28);
  expect(requiredAgents(load, goal)).toBe(25);
});

test('a service level of 1 is read as nearly all, not as an endless search', () => {
  const load = { arrivalsPerHour: 60, ahtS: 60, patienceS: 60, withinS: 20, agents: 0 };
  expect(requiredAgents(load, { serviceLevel: 1, convention: 'sl1' })).toBeLessThan(20);
});

test('before the first replication everything is 0 or unknown', () => {
  const series = intervalSeries(new IntervalGrid(gridOf(1, 1, 1, []), 1, 1, 1), [0, 900], 0, [voice], goal);
  expect(series.offered).toEqual([0]);
  expect(series.required).toEqual([0]);
  expect(series.serviceLevel).toEqual([null]);
});
