import { expect, test } from 'vitest';
import { watch } from './event-log.ts';
import { always, desk, plainDesk } from './small-desk.ts';

const work = always(100);
/** Second group from 20 s on, third from 50 s on. */
const overflow = desk(
  [
    {
      work,
      patience: always(70),
      servedBy: [[0, 0, 0]],
      laterStages: [
        { afterS: 20, servedBy: [[0, 0, 0], [1, 1, 0]] },
        { afterS: 50, servedBy: [[0, 0, 0], [1, 1, 0], [2, 2, 0]] },
      ],
    },
  ],
  [{ agents: 1 }, { agents: 1 }, { agents: 1 }],
);

test('timed overflow: a contact is offered to the next group exactly when its stage begins', () => {
  const { log } = watch(overflow, [0, 5, 6]);
  expect(log.slice(0, 7)).toEqual([
    '0 a with agent 0',
    '5 b waits',
    '6 c waits',
    '25 b with agent 1',
    '26 c waits, stage 1',
    '56 c with agent 2',
    '100 a done',
  ]);
});

test('a contact in a later stage is still taken by the groups of the earlier ones that stay allowed', () => {
  const { log } = watch(overflow, [0, 0, 60, 61]);
  expect(log.filter((line) => / [cd] /.test(line)).slice(0, 6)).toEqual([
    '60 c waits',
    '61 d waits',
    '80 c waits, stage 1',
    '81 d waits, stage 1',
    '100 c with agent 0',
    '111 d with agent 2',
  ]);
});

test('the longest wait goes first across stages', () => {
  const { log } = watch(overflow, [0, 0, 0, 75, 95]);
  // b waits for its stage and takes agent 1 at 20, c agent 2 at 50; d (stage 1) and e (stage 0) wait when a is done.
  expect(log.filter((line) => / [de] /.test(line)).slice(0, 4)).toEqual([
    '75 d waits',
    '95 e waits',
    '95 d waits, stage 1',
    '100 d with agent 0',
  ]);
});

test('a stage that begins at the end of patience still counts: the contact is answered', () => {
  const model = desk(
    [{ work, patience: always(20), servedBy: [[0, 0, 0]], laterStages: [{ afterS: 20, servedBy: [[1, 0, 0]] }] }],
    [{ agents: 1 }, { agents: 1 }],
  );
  expect(watch(model, [0, 5]).log.slice(0, 3)).toEqual(['0 a with agent 0', '5 b waits', '25 b with agent 1']);
});

test('a stage that begins after the end of patience is never reached', () => {
  const model = desk(
    [{ work, patience: always(20), servedBy: [[0, 0, 0]], laterStages: [{ afterS: 21, servedBy: [[1, 0, 0]] }] }],
    [{ agents: 1 }, { agents: 1 }],
  );
  expect(watch(model, [0, 5]).log.slice(0, 3)).toEqual(['0 a with agent 0', '5 b waits', '25 b left']);
});

test('first come, first served', () => {
  const { log } = watch(plainDesk(1), [1, 2, 3, 4]);
  expect(log.filter((line) => line.includes('with'))).toEqual([
    '1 a with agent 0',
    '11 b with agent 0',
    '21 c with agent 0',
    '31 d with agent 0',
  ]);
});

test('waits, answers and handling are booked as they happened', () => {
  const { tallies } = watch(plainDesk(1, { answerWithinS: 9 }), [1, 2, 3, 50]);
  // Waits 0, 9, 18, 0; answered within 9 s: three, the wait of exactly 9 s included.
  expect(
    (['offered', 'answered', 'answeredAtOnce', 'answeredWithin', 'waitAnsweredS', 'waitSquaredS2', 'handleS', 'completed'] as const).map(
      (field) => tallies.queue(0, field),
    ),
  ).toEqual([4, 4, 2, 3, 27, 405, 40, 4]);
});

test('everybody who has to wait balks when the balk share is 1, and nobody else', () => {
  const { log, tallies } = watch(plainDesk(1, { balkShare: 1 }), [1, 2, 20]);
  expect(log).toEqual(['1 a with agent 0', '2 b turned away', '11 a done', '20 c with agent 0', '30 c done']);
  expect([tallies.queue(0, 'abandoned'), tallies.queue(0, 'waitAbandonedS'), tallies.queue(0, 'offered')]).toEqual([1, 0, 3]);
});
