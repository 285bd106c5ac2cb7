import { expect, test } from 'vitest';
import type { CentreModel, HandlingModel } from '../../../engine/model/centre-model.ts';
import type { ExtraStepModel } from '../../../engine/model/process-model.ts';
import type { CallbackModel } from '../../../engine/model/self-service-model.ts';
import type { QueueSketch } from '../../theory/queueing-model.ts';
import { replicate } from '../run/replications.ts';
import { watch } from './event-log.ts';
import { expectMoreOfTheSame, expectShare } from './many-customers.ts';
import { always, desk, plainDesk, withShifts } from './small-desk.ts';
import { tallied, withGroup } from './tallied.ts';

/** Everybody is offered to be called back, accepts, and picks up, unless told. */
function calling(callback: Partial<CallbackModel>, own: Partial<HandlingModel> = {}, queue: QueueSketch = {}, agents = 1): CentreModel {
  const handling = { ...own, callback: { whenWaitS: 0, acceptance: 1, reached: 1, missedS: 3, ...callback } };
  return plainDesk(agents, { patience: always(5), ...queue, handling });
}

test('who is called back keeps the place in line, and no longer minds the wait', () => {
  const { log } = watch(calling({}), [1, 2]);
  expect(log).toEqual(['1 a with agent 0', '2 b waits', '11 a done', '11 b with agent 0', '21 b done']);
  const nobody = watch(calling({ acceptance: 0 }), [1, 2]);
  expect(nobody.log).toEqual(['1 a with agent 0', '2 b waits', '7 b left', '11 a done']);
});

test('call-backs are taken in turn with those who hold the line', () => {
  const model = desk(
    [
      { work: always(10), handling: { callback: { whenWaitS: 0, acceptance: 1, reached: 1, missedS: 3 } } },
      { work: always(10) },
    ],
    [{ agents: 1 }],
  );
  const { log } = watch(model, [1, [2, 1], 3, [4, 1]]);
  expect(log.filter((line) => line.includes('with agent'))).toEqual(['1 a with agent 0', '11 b with agent 0', '21 c with agent 0', '31 d with agent 0']);
});

test('the wait for a call-back is counted apart from the waits of those who hold the line', () => {
  const { tallies } = watch(calling({}), [1, 2]);
  expect(tallied(tallies, 0, 'offered', 'callbacks', 'callbackAnswered', 'callbackWaitS', 'callbackMissed')).toEqual([2, 1, 1, 9, 0]);
  expect(tallied(tallies, 0, 'answered', 'answeredWithin', 'waitAnsweredS', 'waitSquaredS2', 'abandoned')).toEqual([1, 1, 0, 0, 0]);
  expect(tallied(tallies, 0, 'completed', 'resolved', 'handleS')).toEqual([2, 2, 20]);
});

test('whoever finds an agent free is served, and nobody offers to call back', () => {
  const { tallies } = watch(calling({}), [1, 20]);
  expect(tallied(tallies, 0, 'answered', 'callbacks')).toEqual([2, 0]);
});

test('the offer is made when those in line, the newcomer included, are more work for each agent than the limit', () => {
  const accepted = (whenWaitS: number, agents: number): number =>
    watch(calling({ whenWaitS }, {}, { patience: always(500) }, agents), new Array<number>(agents).fill(1).concat(2, 3, 4)).tallies.queue(0, 'callbacks');
  // One agent: the three who wait expect 10, 20 and 30 seconds. Two agents: 5, 10 and 15.
  expect([0, 10, 20, 29.9, 30].map((limit) => accepted(limit, 1))).toEqual([3, 2, 1, 1, 0]);
  expect([0, 5, 10, 14.9, 15].map((limit) => accepted(limit, 2))).toEqual([3, 2, 1, 1, 0]);
});

test('with nobody on duty the wait looks endless', () => {
  const model = withShifts(calling({ whenWaitS: 100_000 }), [[0, 300, 1000]]);
  const { log, tallies } = watch(model, [1]);
  expect(log).toEqual(['1 a waits', '300 a with agent 0', '310 a done']);
  expect(tallied(tallies, 0, 'callbacks', 'callbackWaitS')).toEqual([1, 299]);
});

test('who does not pick up costs the agent a moment, and has not been answered', () => {
  const { log, tallies } = watch(calling({ reached: 0 }), [1, 2, 12]);
  expect(log).toEqual(['1 a with agent 0', '2 b waits', '11 a done', '11 b with agent 0', '12 c waits', '14 b done', '14 c with agent 0', '17 c done']);
  expect(tallied(tallies, 0, 'callbacks', 'callbackMissed', 'callbackAnswered', 'callbackWaitS')).toEqual([2, 2, 0, 0]);
  expect(tallied(tallies, 0, 'answered', 'completed', 'firstServedCases', 'resolved', 'handleS')).toEqual([1, 1, 1, 1, 16]);
});

test('a call that nobody takes is as long for every agent, and nothing is done for the customer in it', () => {
  const step: ExtraStepModel = { id: 'step', need: 'always', share: 1, law: always(5), errorShare: 0, tag: 'waste' };
  const model = withGroup(calling({ reached: 0 }, { extraSteps: [step], expert: { share: 1, queue: 0 } }), 0, { handleFactor: [2] });
  // Alone on duty, the agent comes when a has been promised a call already.
  const { log, tallies } = watch(withShifts(model, [[0, 50, 1000]]), [1]);
  expect(log).toEqual(['1 a waits', '50 a with agent 0', '53 a done']);
  expect(tallied(tallies, 0, 'handleS', 'extraWasteS', 'consulted')).toEqual([3, 0, 0]);
});

test('who was not reached calls again like somebody who gave up', () => {
  const again = { redialProbability: 1, redialDelay: always(100) };
  const { log, tallies } = watch(calling({ reached: 0 }, again), [1, 2]);
  expect(log.slice(2)).toEqual(['11 a done', '11 b with agent 0', '14 b will be back', '114 b with agent 0', '124 b done']);
  expect(tallied(tallies, 0, 'redials', 'repeats', 'callbackMissed', 'answered')).toEqual([1, 0, 1, 2]);
});

test('a transferred customer holds the line: call-backs are for those who call', () => {
  const callback = { whenWaitS: 0, acceptance: 1, reached: 1, missedS: 3 };
  const model = desk(
    [
      { work: always(10), servedBy: [[0, 0, 0]], handling: { transfers: [{ queue: 1, probability: 1 }] } },
      { work: always(30), patience: always(5), servedBy: [[1, 0, 0]], handling: { callback } },
    ],
    [{ agents: 1 }, { agents: 1 }],
  );
  const { log, tallies } = watch(model, [1, [2, 1]]);
  expect(log).toEqual(['1 a with agent 0', '2 b with agent 1', '11 a waits in 1', '16 a left', '32 b done']);
  expect(tallies.queue(1, 'callbacks')).toBe(0);
});

test('who waits to be called back takes a waiting place like anybody: who finds them all taken is not offered one', () => {
  const { log, tallies } = watch(calling({}, {}, { waitingPlaces: 1 }), [1, 2, 3]);
  expect(log.slice(1, 3)).toEqual(['2 b waits', '3 c turned away']);
  expect(tallied(tallies, 0, 'callbacks', 'blocked')).toEqual([1, 1]);
});

test('of many who wait, so many accept, so many of those are reached, and the others leave when patience ends', () => {
  const [acceptance, reached] = [0.55, 0.8];
  // Nobody is there until all have called, so that everybody waits; who holds the line leaves after a second.
  const callback = { whenWaitS: 0, acceptance, reached, missedS: 0 };
  const model = desk([{ perHour: [7200, 0], work: always(0.1), patience: always(1), handling: { callback } }], [{ agents: [0, 1] }], {
    horizonS: 20_000,
    intervalS: 10_000,
  });
  const tallies = replicate(model, 1);
  const [offered, callbacks, called, missed, abandoned] = tallied(tallies, 0, 'offered', 'callbacks', 'callbackAnswered', 'callbackMissed', 'abandoned');
  expectShare(callbacks!, offered!, acceptance);
  expectShare(called!, callbacks!, reached);
  expect([called! + missed!, callbacks! + abandoned!]).toEqual([callbacks, offered]);
  expect(tallies.queue(0, 'completed')).toBe(called);
});

test('when more accept, those who did before are among them', () => {
  // With nobody on duty only those who accept are still there at the end, and the others leave.
  expectMoreOfTheSame((refused) => calling({ acceptance: 1 - refused }, {}, { patience: always(5) }, 0), 'left');
});
