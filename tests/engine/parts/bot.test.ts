import { expect, test } from 'vitest';
import type { BotModel } from '../../../engine/model/self-service-model.ts';
import { watch } from './event-log.ts';
import { always, plainDesk } from './small-desk.ts';

const withBot = (bot: Partial<BotModel>): ReturnType<typeof plainDesk> =>
  plainDesk(1, { bot: { adoption: 1, session: always(40), returnDelay: always(200), ...bot } });

test('the bot solves: nobody reaches an agent, and the case is resolved at its first answer', () => {
  const { log, tallies } = watch(withBot({ containedTruly: 1 }), [1]);
  expect(log).toEqual(['1 a with the bot', '41 a done']);
  expect(
    (['entered', 'botOffered', 'botContainedTruly', 'offered', 'firstServedCases', 'firstServedResolved'] as const).map((field) =>
      tallies.queue(0, field),
    ),
  ).toEqual([1, 1, 1, 0, 1, 1]);
});

test('the bot hands over: the wait for an agent begins after the session', () => {
  const { log, tallies } = watch(withBot({}), [1, 2]);
  expect(log).toEqual([
    '1 a with the bot',
    '2 b with the bot',
    '41 a with agent 0',
    '42 b waits',
    '51 a done',
    '51 b with agent 0',
    '61 b done',
  ]);
  expect([tallies.queue(0, 'botHandedOver'), tallies.queue(0, 'offered'), tallies.queue(0, 'waitAnsweredS')]).toEqual([2, 2, 9]);
});

test('a false answer looks contained, and the customer comes back', () => {
  const { log, tallies } = watch(withBot({ containedFalsely: 1, returnProbability: 1 }), [1]);
  expect(log.slice(0, 4)).toEqual(['1 a with the bot', '41 a will be back', '241 a with the bot', '281 a will be back']);
  expect(
    (['botContainedFalsely', 'botReturned', 'repeats', 'firstServedCases', 'firstServedNoRepeat', 'firstServedResolved'] as const).map(
      (field) => tallies.queue(0, field),
    ),
  ).toEqual([5, 5, 4, 1, 0, 0]);
});

test('a false answer whose customer gives up is never noticed, and never resolved', () => {
  const { log, tallies } = watch(withBot({ containedFalsely: 1 }), [1]);
  expect(log).toEqual(['1 a with the bot', '41 a done']);
  expect([tallies.queue(0, 'firstServedNoRepeat'), tallies.queue(0, 'firstServedResolved')]).toEqual([1, 0]);
});

test('the bot serves any number at once, while agents are off duty', () => {
  const model = { ...withBot({ containedTruly: 1 }) };
  const { log } = watch({ ...model, weeks: model.weeks.map((week) => ({ ...week, duties: [] })) }, [1, 1, 1]);
  expect(log.filter((line) => line.endsWith('done'))).toEqual(['41 a done', '41 b done', '41 c done']);
});
