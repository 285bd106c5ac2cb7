import { expect, test } from 'vitest';
import { watch } from './event-log.ts';
import { always, desk, plainDesk, withShifts } from './small-desk.ts';

test('a finish comes before an arrival: the newcomer meets a free agent', () => {
  expect(watch(plainDesk(1), [0, 10]).log).toEqual(['0 a with agent 0', '10 a done', '10 b with agent 0', '20 b done']);
});

test('a finish comes before a timeout: patience that ends as an agent frees is enough', () => {
  const { log } = watch(plainDesk(1, { patience: always(8) }), [0, 2]);
  expect(log).toEqual(['0 a with agent 0', '2 b waits', '10 a done', '10 b with agent 0', '20 b done']);
});

test('an arrival comes before a timeout: the newcomer finds the place still taken', () => {
  const { log } = watch(plainDesk(1, { work: always(100), waitingPlaces: 1, patience: always(8) }), [0, 2, 10]);
  expect(log.slice(0, 4)).toEqual(['0 a with agent 0', '2 b waits', '10 c turned away', '10 b left']);
});

test('an arrival comes before a stage change: the idle agent of the next stage is not yet theirs', () => {
  const model = desk(
    [
      { work: always(100), servedBy: [[0, 0, 0]], laterStages: [{ afterS: 8, servedBy: [[1, 0, 0]] }] },
      { work: always(100), servedBy: [[1, 0, 0]] },
    ],
    [{ agents: 1 }, { agents: 1 }],
  );
  const { log } = watch(model, [0, 2, [10, 1]]);
  expect(log.slice(0, 4)).toEqual(['0 a with agent 0', '2 b waits in 0', '10 c with agent 1', '10 b waits in 0, stage 1']);
});

test('a stage change comes before a timeout of another contact', () => {
  const model = desk(
    [
      { work: always(100), patience: always(8), servedBy: [[0, 0, 0]] },
      { work: always(100), servedBy: [[0, 0, 0]], laterStages: [{ afterS: 4, servedBy: [[1, 0, 0]] }] },
    ],
    [{ agents: 1 }, { agents: 1 }],
  );
  const { log } = watch(model, [0, 2, [6, 1]]);
  expect(log.slice(0, 5)).toEqual(['0 a with agent 0', '2 b waits in 0', '6 c waits in 1', '10 c with agent 1', '10 b left']);
});

test('the end of a shift comes before a finish: the agent takes nothing new', () => {
  const { log } = watch(withShifts(plainDesk(1), [[0, 0, 10]]), [0, 5]);
  expect(log).toEqual(['0 a with agent 0', '5 b waits', '10 a done']);
});

test('the end of one shift comes before the start of another, and both before an arrival', () => {
  const model = withShifts(plainDesk(2), [
    [0, 0, 10],
    [1, 10, 900],
  ]);
  expect(watch(model, [10]).log).toEqual(['10 a with agent 1', '20 a done']);
});

test('a break that falls due comes before a finish: the agent takes it at once', () => {
  const { log, agentLog } = watch(withShifts(plainDesk(1), [[0, 0, 900, [10, 5]]]), [0, 5]);
  expect(log).toEqual(['0 a with agent 0', '5 b waits', '10 a done', '15 b with agent 0', '25 b done']);
  expect(agentLog.slice(1, 3)).toEqual(['10 agent 0 break due', '10 agent 0 on break']);
});

test('the end of a break comes before an arrival', () => {
  const { log } = watch(withShifts(plainDesk(1), [[0, 0, 900, [10, 5]]]), [15]);
  expect(log).toEqual(['15 a with agent 0', '25 a done']);
});

test('twelve arrivals at one instant are served in the order in which they came', () => {
  const { log } = watch(plainDesk(1), new Array<number>(12).fill(3));
  const order = log.filter((line) => line.includes('with agent')).map((line) => line.split(' ')[1]);
  expect(order.join('')).toBe('abcdefghijkl');
});
