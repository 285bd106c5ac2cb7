import { expect, test } from 'vitest';
import type { CentreModel } from '../../../engine/model/centre-model.ts';
import type { ExtraStepModel } from '../../../engine/model/process-model.ts';
import type { BotModel } from '../../../engine/model/self-service-model.ts';
import type { QueueSketch } from '../../theory/queueing-model.ts';
import { replicate } from '../run/replications.ts';
import { watch } from './event-log.ts';
import { expectMoreOfTheSame, expectShare } from './many-customers.ts';
import { always, desk, plainDesk } from './small-desk.ts';

const withBot = (bot: Partial<BotModel>, extraSteps: readonly ExtraStepModel[] = []): CentreModel =>
  plainDesk(1, { bot: { adoption: 1, session: always(40), returnDelay: always(200), ...bot }, handling: { extraSteps } });

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
  expect(tallies.queue(0, 'waitAfterMachineS')).toBe(9);
});

test('who came past the bot waited for the first response', () => {
  const { tallies } = watch(withBot({ adoption: 0 }), [1, 2]);
  expect([tallies.queue(0, 'waitAnsweredS'), tallies.queue(0, 'waitAfterMachineS')]).toEqual([9, 0]);
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

/** A bot in front of queue 0 that misreads every session, and a desk for each queue; the other one notices after 4 seconds. */
function misreading(bot: Partial<BotModel> = {}, own: QueueSketch = {}, other: QueueSketch = {}): CentreModel {
  const misread = [{ queue: 1, probability: 1 }];
  return desk(
    [
      { work: always(10), servedBy: [[0, 0, 0]], bot: { adoption: 1, session: always(40), misread, ...bot }, ...own },
      { work: always(20), servedBy: [[1, 0, 0]], ...other, handling: { misroutedWorkShare: 0.2, ...other.handling } },
    ],
    [{ agents: 1 }, { agents: 1 }],
  );
}

test('a misread session asks in the wrong queue; the agent there notices and transfers', () => {
  const { log, tallies } = watch(misreading(), [1]);
  expect(log).toEqual(['1 a with the bot', '41 a with agent 1', '45 a with agent 0, leg 2', '55 a done']);
  expect(
    (['botHandedOver', 'botMisread', 'misrouted', 'offered', 'laterOffered', 'laterHandleS', 'completed', 'resolved'] as const).map((field) =>
      tallies.queue(0, field),
    ),
  ).toEqual([1, 1, 0, 0, 1, 10, 1, 1]);
  expect((['offered', 'answered', 'handleS', 'transfers', 'completed'] as const).map((field) => tallies.queue(1, field))).toEqual([1, 1, 4, 1, 0]);
});

test('a session that is misread for its own queue is in the right place', () => {
  const { log, tallies } = watch(misreading({ misread: [{ queue: 0, probability: 1 }] }), [1]);
  expect(log).toEqual(['1 a with the bot', '41 a with agent 0', '51 a done']);
  expect([tallies.queue(0, 'botHandedOver'), tallies.queue(0, 'botMisread')]).toEqual([1, 0]);
});

test('who gives up in the wrong queue tries again at the door of the reason', () => {
  const busy = { work: always(100), patience: always(30), handling: { redialProbability: 1, redialDelay: always(500) } };
  const { log, tallies } = watch(misreading({}, {}, busy), [1, [35, 1]]);
  expect(log.slice(0, 6)).toEqual([
    '1 a with the bot',
    '35 b with agent 1',
    '41 a waits in 1',
    '71 a will be back',
    '135 b done',
    '571 a with the bot',
  ]);
  expect([tallies.queue(0, 'redials'), tallies.queue(1, 'redials'), tallies.queue(1, 'abandoned')]).toEqual([1, 0, 1]);
});

const asking: ExtraStepModel = { id: 'asking', need: 'withoutData', share: 1, law: always(5), errorShare: 0, tag: 'waste' };

test('what the bot has collected is passed on: the agent need not ask for it', () => {
  const asked = (passesData: number): readonly string[] => watch(withBot({ passesData }, [asking]), [1]).log.slice(1);
  expect(asked(1)).toEqual(['41 a with agent 0', '51 a done']);
  expect(asked(0)).toEqual(['41 a with agent 0', '56 a done']);
});

test('sessions end as stated: solved, wrong and noticed or not, misread, handed over with or without what was collected', () => {
  const shares = { adoption: 0.8, containedTruly: 0.35, containedFalsely: 0.15, returnProbability: 0.4, passesData: 0.7 };
  const misread = [{ queue: 1, probability: 0.12 }, { queue: 2, probability: 0.08 }];
  const bot = { ...shares, session: always(40), returnDelay: always(1e6), misread };
  const served = { perHour: 0, work: always(1) };
  const model = desk(
    [{ ...served, perHour: 3600, bot, handling: { extraSteps: [asking] } }, { ...served }, { ...served }],
    [{ agents: 40 }],
    { horizonS: 20_000 },
  );
  const tallies = replicate(model, 1);
  const cases = tallies.queue(0, 'cases');
  const sessions = tallies.queue(0, 'botOffered');
  const [truly, falsely, misreadSessions] = [tallies.queue(0, 'botContainedTruly'), tallies.queue(0, 'botContainedFalsely'), tallies.queue(0, 'botMisread')];
  expectShare(sessions, cases, 0.8);
  expectShare(truly, sessions, 0.35);
  expectShare(falsely, sessions, 0.15);
  expectShare(tallies.queue(0, 'botReturned'), falsely, 0.4);
  expectShare(misreadSessions, sessions, 0.2);
  expectShare(tallies.queue(1, 'offered'), sessions, 0.12);
  expectShare(tallies.queue(2, 'offered'), sessions, 0.08);
  // Asked are those who were never with the bot, and those of the others whose words were not passed on.
  const understood = sessions - truly - falsely - misreadSessions;
  expectShare(tallies.queue(0, 'extraWasteS') / 5 - (cases - sessions), understood, 0.3);
});

test('a bot that is better known is met by those who met it before, and by more', () => {
  expectMoreOfTheSame((adoption) => withBot({ adoption, containedTruly: 1 }), 'with the bot');
});

test('a better bot solves what it solved before, and more', () => {
  // Whoever it does not help meets agent 0.
  expectMoreOfTheSame((failure) => withBot({ containedTruly: 1 - failure }), 'with agent 0');
});
