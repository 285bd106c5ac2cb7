import { expect, test } from 'vitest';
import { waitBin } from '../../../engine/record/wait-histogram.ts';
import { watch } from './event-log.ts';
import { always, plainDesk } from './small-desk.ts';

test('a customer leaves when patience ends, not before and not later', () => {
  const { log } = watch(plainDesk(1, { work: always(100), patience: always(30) }), [1, 2, 75]);
  expect(log).toEqual(['1 a with agent 0', '2 b waits', '32 b left', '75 c waits', '101 a done', '101 c with agent 0', '201 c done']);
});

test('who leaves from the middle of the line closes the gap', () => {
  const { log } = watch(plainDesk(1, { work: always(40), patience: always(60) }), [0, 1, 2, 30, 50]);
  expect(log.slice(4)).toEqual([
    '40 a done',
    '40 b with agent 0',
    '50 e waits',
    '62 c left',
    '80 b done',
    '80 d with agent 0',
    '110 e left',
    '120 d done',
  ]);
});

test('abandoned waits are booked: count, seconds, within the answer threshold, histogram', () => {
  const { tallies } = watch(plainDesk(0, { patience: always(30), answerWithinS: 30 }), [1, 2]);
  expect(
    (['offered', 'answered', 'abandoned', 'abandonedWithin', 'waitAbandonedS', 'waitSquaredS2'] as const).map((field) =>
      tallies.queue(0, field),
    ),
  ).toEqual([2, 0, 2, 2, 60, 1800]);
  expect(tallies.vectors[0]![tallies.shape.abandonedHistogramOffset + waitBin(30)]).toBe(2);
});

test('who leaves past the threshold is not among the short abandons', () => {
  const { tallies } = watch(plainDesk(0, { patience: always(30), answerWithinS: 29 }), [1]);
  expect([tallies.queue(0, 'abandoned'), tallies.queue(0, 'abandonedWithin')]).toEqual([1, 0]);
});

test('when every waiting place is taken the next contact is blocked and counted; a free agent needs no place', () => {
  const { log, tallies } = watch(plainDesk(1, { waitingPlaces: 1 }), [1, 2, 3, 40]);
  expect(log).toEqual([
    '1 a with agent 0',
    '2 b waits',
    '3 c turned away',
    '11 a done',
    '11 b with agent 0',
    '21 b done',
    '40 d with agent 0',
    '50 d done',
  ]);
  expect([tallies.queue(0, 'offered'), tallies.queue(0, 'blocked'), tallies.queue(0, 'answered')]).toEqual([4, 1, 3]);
});

test('a loss system has no waiting place at all', () => {
  const { log } = watch(plainDesk(1, { waitingPlaces: 0 }), [1, 2, 12]);
  expect(log).toEqual(['1 a with agent 0', '2 b turned away', '11 a done', '12 c with agent 0', '22 c done']);
});
