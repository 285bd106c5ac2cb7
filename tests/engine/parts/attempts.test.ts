import { expect, test } from 'vitest';
import type { CentreModel, HandlingModel } from '../../../engine/model/centre-model.ts';
import type { OutageModel } from '../../../engine/model/outage-model.ts';
import type { EmotionModel } from '../../../engine/model/process-model.ts';
import { replicate } from '../run/replications.ts';
import { watch } from './event-log.ts';
import { expectMoreOfTheSame, expectShare } from './many-customers.ts';
import { always, desk, plainDesk } from './small-desk.ts';
import { tallied } from './tallied.ts';

/** Ten intervals, open in the second half. */
function openLater(model: CentreModel): CentreModel {
  const open = Array.from({ length: 10 }, (_, i) => i >= 5);
  return { ...model, weeks: model.weeks.map((week) => ({ ...week, open: [open] })) };
}

const opensAt500 = (handling: Partial<HandlingModel> = {}): CentreModel => openLater(plainDesk(1, { handling }, { intervalS: 100 }));

test('a closed door is counted apart: the contact did not enter', () => {
  const { log, tallies } = watch(opensAt500(), [10, 499, 500]);
  expect(log).toEqual(['10 a turned away', '499 b turned away', '500 c with agent 0', '510 c done']);
  expect((['closed', 'entered', 'offered', 'blocked'] as const).map((field) => tallies.queue(0, field))).toEqual([2, 1, 1, 0]);
});

test('who found the door closed tries again with the retry probability', () => {
  const { log, tallies } = watch(opensAt500({ retryProbability: 1, redialDelay: always(60) }), [390]);
  expect(log).toEqual(['390 a will be back', '510 a with agent 0', '520 a done']);
  expect([tallies.queue(0, 'closed'), tallies.queue(0, 'redials'), tallies.queue(0, 'entered')]).toEqual([2, 2, 1]);
});

test('who is inside when the door closes stays inside', () => {
  const model = opensAt500();
  const open = Array.from({ length: 10 }, (_, i) => i < 5);
  const closing = { ...model, weeks: model.weeks.map((week) => ({ ...week, open: [open] })) };
  expect(watch(closing, [495, 496]).log).toEqual(['495 a with agent 0', '496 b waits', '505 a done', '505 b with agent 0', '515 b done']);
});

const emotion = (share: number): EmotionModel => ({ share, handleFactor: 1.5, unresolvedFactor: 1 });

test('a customer is emotional from the first attempt to the last, and counted once', () => {
  const back = { unresolvedProbability: 1, returnProbability: 1, returnDelay: always(300) };
  const { log, tallies } = watch(plainDesk(1, { handling: { ...back, emotion: emotion(1) } }, { horizonS: 400 }), [1]);
  expect(log).toEqual(['1 a with agent 0', '16 a will be back', '316 a with agent 0', '331 a will be back']);
  expect(tallied(tallies, 0, 'repeats', 'emotional')).toEqual([1, 1]);
});

test('a door that an outage shuts is closed for who comes meanwhile, whatever the opening hours say', () => {
  const outage: OutageModel = {
    id: 'no line',
    what: { kind: 'door', queues: [0] },
    windowsS: [{ fromS: 100, toS: 200 }],
    random: null,
    dataLoss: null,
  };
  const { log, tallies } = watch({ ...plainDesk(1), outages: [outage] }, [95, 100, 199, 200]);
  expect(log).toEqual(['95 a with agent 0', '100 b turned away', '105 a done', '199 c turned away', '200 d with agent 0', '210 d done']);
  expect(tallied(tallies, 0, 'closed', 'entered')).toEqual([2, 2]);
});

test('self-service comes first, then the bot, then an agent', () => {
  const module = { adoption: 1, success: 0, passesData: 0, session: always(30) };
  const { log } = watch(plainDesk(1, { bot: { adoption: 1, session: always(40) }, handling: { module } }), [1]);
  expect(log).toEqual(['1 a in the module', '31 a with the bot', '71 a with agent 0', '81 a done']);
});

test('who is turned away for good is a case that nobody answered', () => {
  const { tallies } = watch(opensAt500(), [10]);
  expect(tallied(tallies, 0, 'cases', 'closed', 'firstServedCases', 'resolved')).toEqual([1, 1, 0, 0]);
});

test('of many, so many are emotional as stated, and so many try again at a closed door', () => {
  // Who finds the door closed tries again long after the end.
  const handling = { retryProbability: 0.3, redialDelay: always(20_000), emotion: emotion(0.35) };
  const model = openLater(desk([{ perHour: 3600, work: always(1), handling }], [{ agents: 20 }], { horizonS: 10_000, intervalS: 1000 }));
  const tallies = replicate(model, 1);
  const [closed, entered, emotional] = tallied(tallies, 0, 'closed', 'entered', 'emotional');
  expectShare(emotional!, entered!, 0.35);
  expectShare(tallies.check('returnsScheduled', 0), closed!, 0.3);
});

test('with more emotion the same customers are emotional, and more', () => {
  const model = (share: number): CentreModel => plainDesk(40, { handling: { emotion: { ...emotion(share), handleFactor: 200 } } }, { ending: 'carry' });
  // Who is emotional is not done before the end.
  expectMoreOfTheSame((calm) => model(1 - calm), 'done');
});
