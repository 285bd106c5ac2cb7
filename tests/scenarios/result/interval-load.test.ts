import { expect, test } from 'vitest';
import { IntervalGrid } from '../../../scenarios/result/interval-grid.ts';
import { intervalLoad, queueAssumptions } from '../../../scenarios/result/interval-load.ts';
import { gridOf } from './grids.ts';
import { smallModel } from './small-model.ts';

const voice = { realTime: true, patienceS: 120, answerWithinS: 20, concurrency: 1 };
const chat = { realTime: true, patienceS: 360, answerWithinS: 60, concurrency: 3 };
const mail = { realTime: false, patienceS: Infinity, answerWithinS: 86_400, concurrency: 1 };

const grid = new IntervalGrid(
  gridOf(2, 3, 1, [
    // Two replications: 60 calls of 200 s, 30 chats of 900 s at three at once, and mails that wait.
    { interval: 0, queue: 0, values: { offered: 50, laterOffered: 10, answered: 40, laterAnswered: 10, handleS: 8000, laterHandleS: 2000 } },
    { interval: 0, queue: 1, values: { offered: 30, answered: 30, handleS: 27_000 } },
    { interval: 0, queue: 2, values: { offered: 1000, answered: 1000, handleS: 1e6 } },
    { interval: 0, team: 0, values: { staffedS: 36_000 } },
    // Asked for, but nobody answered: the week's handling time stands in.
    { interval: 1, queue: 0, values: { offered: 6 } },
  ]),
  2,
  3,
  1,
);

test('real-time queues are pooled by volume, chats at a third of their time, mails not at all', () => {
  const load = intervalLoad(grid, 0, 1800, 2, [voice, chat, mail])!;
  expect(load.arrivalsPerHour).toBe(90); // (60 + 30) / 2 in half an hour
  expect(load.ahtS).toBeCloseTo((60 * 200 + 30 * 300) / 90, 9);
  expect(load.withinS).toBeCloseTo((60 * 20 + 30 * 60) / 90, 9);
  // Leaving rates are averaged: 1 / (2/3 x 1/120 + 1/3 x 1/360) = 154.29
  expect(load.patienceS).toBeCloseTo(154.2857, 4);
  expect(load.agents).toBe(10);
});

test('an interval without answers takes the handling time of the week', () => {
  expect(intervalLoad(grid, 1, 1800, 2, [voice, chat, mail])!.ahtS).toBeCloseTo(200, 9);
});

test('nobody gives up only if no queue has patience; nothing asked for is no load', () => {
  const patient = { ...voice, patienceS: Infinity };
  expect(intervalLoad(grid, 0, 1800, 2, [patient, { ...chat, patienceS: Infinity }, mail])!.patienceS).toBe(Infinity);
  expect(intervalLoad(grid, 0, 1800, 2, [patient, chat, mail])!.patienceS).toBeCloseTo(1080, 6);
  expect(intervalLoad(grid, 1, 1800, 2, [mail, mail, mail])).toBeNull();
});

test('a patience of nothing is taken as a second, because no formula takes an infinite leaving rate', () => {
  expect(intervalLoad(grid, 1, 1800, 2, [{ ...voice, patienceS: 0 }, chat, mail])!.patienceS).toBe(1);
});

test('assumptions are read off the compiled centre', () => {
  expect(queueAssumptions(smallModel({ patienceS: 90, slots: 3 }), [true])).toEqual([
    { realTime: true, patienceS: 90, answerWithinS: 20, concurrency: 3 },
  ]);
  expect(queueAssumptions(smallModel({ patienceS: 'never' }), [false])[0]!.patienceS).toBe(Infinity);
});
