import { expect, test } from 'vitest';
import type { CentreModel, HandlingModel } from '../../../engine/model/centre-model.ts';
import type { ExtraStepModel } from '../../../engine/model/process-model.ts';
import type { QueueSketch } from '../../theory/queueing-model.ts';
import { replicate } from '../run/replications.ts';
import { watch } from './event-log.ts';
import { expectMoreOfTheSame, expectShare } from './many-customers.ts';
import { always, desk } from './small-desk.ts';

/** Queue 0 has 10 seconds of work, queue 1 has 20; customers of queue 0 choose queue 1 by mistake with a probability. */
function confused(probability: number, own: Partial<HandlingModel> = {}, other: QueueSketch = {}, agents = 1): CentreModel {
  const misrouting = [{ queue: 1, probability }];
  return desk(
    [
      { work: always(10), servedBy: [[0, 0, 0]], handling: { misrouting, ...own } },
      { work: always(20), servedBy: [[1, 0, 0]], ...other },
    ],
    [{ agents }, { agents }],
  );
}

test('whoever chose the wrong queue waits there, is noticed, and waits again in the right one', () => {
  const { log, tallies } = watch(confused(1, {}, { handling: { misroutedWorkShare: 0.2 } }), [[1, 1], 5]);
  expect(log).toEqual(['1 a with agent 1', '5 b waits in 1', '21 a done', '21 b with agent 1', '25 b with agent 0, leg 2', '35 b done']);
  expect((['misrouted', 'offered', 'laterOffered', 'laterHandleS', 'completed', 'resolved'] as const).map((field) => tallies.queue(0, field))).toEqual([
    1, 0, 1, 10, 1, 1,
  ]);
  expect((['misrouted', 'offered', 'waitAnsweredS', 'handleS', 'transfers', 'completed'] as const).map((field) => tallies.queue(1, field))).toEqual([
    0, 2, 16, 24, 1, 1,
  ]);
});

test('unless told otherwise the mistake is noticed at the end of the work', () => {
  expect(watch(confused(1), [1]).log).toEqual(['1 a with agent 1', '21 a with agent 0, leg 2', '31 a done']);
});

test('a mistake that is noticed at once still costs the wait', () => {
  const { log } = watch(confused(1, {}, { handling: { misroutedWorkShare: 0 } }), [[1, 1], 5]);
  expect(log.slice(3)).toEqual(['21 b with agent 1', '21 b with agent 0, leg 2', '31 b done']);
});

test('who chooses the own queue by mistake is in the right place', () => {
  const { log, tallies } = watch(confused(0, { misrouting: [{ queue: 0, probability: 1 }] }), [1]);
  expect(log).toEqual(['1 a with agent 0', '11 a done']);
  expect(tallies.queue(0, 'misrouted')).toBe(0);
});

test('the wrong desk does nothing for the case: no steps, nobody asked, no promise, no transfer of its own', () => {
  const step: ExtraStepModel = { id: 'step', need: 'always', share: 1, law: always(7), errorShare: 0, tag: 'value' };
  const handling: Partial<HandlingModel> = {
    extraSteps: [step],
    expert: { share: 1, queue: 0 },
    approval: { share: 1, signatures: [0], holds: false, finishing: null },
    promise: { share: 1, queue: 0, dueS: 100, forgotten: 0, returnProbability: 0, returnDelay: always(0) },
    transfers: [{ queue: 1, probability: 1 }],
    unresolvedProbability: 1,
  };
  const { log, tallies } = watch(confused(1, {}, { handling }), [1]);
  expect(log).toEqual(['1 a with agent 1', '21 a with agent 0, leg 2', '31 a done']);
  expect(
    (['consulted', 'approvals', 'promises', 'unresolved', 'extraValueS', 'transfers'] as const).map((field) => tallies.queue(1, field)),
  ).toEqual([0, 0, 0, 0, 0, 1]);
  expect(tallies.queue(0, 'resolved')).toBe(1);
});

test('at the right desk the story is told again', () => {
  const retelling: ExtraStepModel = { id: 'retelling', need: 'retelling', share: 1, law: always(6), errorShare: 0, tag: 'waste' };
  const { log, tallies } = watch(confused(1, { extraSteps: [retelling] }), [1]);
  expect(log).toEqual(['1 a with agent 1', '21 a with agent 0, leg 2', '37 a done']);
  expect([tallies.queue(0, 'retold'), tallies.queue(1, 'retold'), tallies.queue(0, 'extraWasteS')]).toEqual([1, 0, 6]);
});

test('each attempt chooses anew: who comes back knocks at the door of the reason', () => {
  const back = { unresolvedProbability: 1, returnProbability: 1, returnDelay: always(300) };
  const { log, tallies } = watch(confused(1, back), [1]);
  expect(log.slice(0, 5)).toEqual([
    '1 a with agent 1',
    '21 a with agent 0, leg 2',
    '31 a will be back',
    '331 a with agent 1',
    '351 a with agent 0, leg 2',
  ]);
  // Attempts at 1, 331, 661 and 991.
  expect([tallies.queue(0, 'repeats'), tallies.queue(1, 'repeats'), tallies.queue(0, 'misrouted')]).toEqual([3, 0, 4]);
});

test('who gives up in the wrong queue leaves it for good, and comes back to the right door', () => {
  const leaves = { patience: always(5), handling: { redialProbability: 1, redialDelay: always(50) } };
  const { log, tallies } = watch(confused(1, {}, leaves), [[1, 1], 2]);
  expect(log.slice(1, 5)).toEqual(['2 b waits in 1', '7 b will be back', '21 a done', '57 b with agent 1']);
  expect([tallies.queue(0, 'redials'), tallies.queue(1, 'redials'), tallies.queue(1, 'abandoned')]).toEqual([1, 0, 1]);
});

test('so many are misrouted as stated, to each queue its share, and each costs the time until it is noticed', () => {
  const [toOne, toTwo, noticed] = [0.15, 0.05, 0.4];
  const handling = { misroutedWorkShare: noticed };
  const model = desk(
    [
      { perHour: 3600, work: always(2), handling: { misrouting: [{ queue: 1, probability: toOne }, { queue: 2, probability: toTwo }] } },
      { work: always(3), handling },
      { work: always(5), handling },
    ],
    [{ agents: 40 }],
    { horizonS: 20_000 },
  );
  const tallies = replicate(model, 1);
  const cases = tallies.queue(0, 'cases');
  expectShare(tallies.queue(0, 'misrouted'), cases, toOne + toTwo);
  expectShare(tallies.queue(1, 'offered'), cases, toOne);
  expectShare(tallies.queue(2, 'offered'), cases, toTwo);
  expect(tallies.queue(0, 'completed')).toBe(cases);
  expect(tallies.queue(0, 'handleS') + tallies.queue(0, 'laterHandleS')).toBeCloseTo(2 * cases, 6);
  expect(tallies.queue(1, 'handleS') + tallies.queue(2, 'handleS')).toBeCloseTo(
    noticed * (3 * tallies.queue(1, 'offered') + 5 * tallies.queue(2, 'offered')),
    6,
  );
});

test('with more confusion the same customers are misled, and more', () => {
  expectMoreOfTheSame((probability) => confused(probability, {}, { handling: { misroutedWorkShare: 0 } }, 40), 'leg 2');
});
