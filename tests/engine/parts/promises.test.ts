import { expect, test } from 'vitest';
import type { CentreModel, HandlingModel } from '../../../engine/model/centre-model.ts';
import type { PromiseModel } from '../../../engine/model/process-model.ts';
import { exponential } from '../../theory/queueing-model.ts';
import type { QueueSketch, Sketch } from '../../theory/queueing-model.ts';
import { replicate } from '../run/replications.ts';
import { watch } from './event-log.ts';
import { expectMoreOfTheSame, expectShare, expectSum } from './many-customers.ts';
import { always, desk, withShifts } from './small-desk.ts';
import { tallied } from './tallied.ts';

const EVERY_TIME: PromiseModel = { share: 1, queue: 1, dueS: 60, forgotten: 0, returnProbability: 0, returnDelay: always(0) };

/** A desk with 10 seconds of work where an answer is promised, a back office with 20, and a supervisor without tasks. */
function promising(
  promise: Partial<PromiseModel>,
  { own = {}, office = {}, more = {}, agents = 1 }: { own?: Partial<HandlingModel>; office?: QueueSketch; more?: Partial<Sketch>; agents?: number } = {},
): CentreModel {
  return desk(
    [
      { work: always(10), servedBy: [[0, 0, 0]], handling: { ...own, promise: { ...EVERY_TIME, ...promise } } },
      { work: always(20), servedBy: [[1, 0, 0]], ...office },
    ],
    [{ agents }, { agents: 1 }, { agents: 1 }],
    more,
  );
}

test('the answer is promised: the agent takes the next, and the follow-up is a task in a queue of its own', () => {
  const { log, tallies } = watch(promising({}), [1, 4]);
  expect(log).toEqual([
    '1 a with agent 0',
    '4 b waits in 0',
    '11 a with agent 1, leg 2',
    '11 b with agent 0',
    '21 b waits in 1',
    '31 a done',
    '31 b with agent 1, leg 2',
    '51 b done',
  ]);
  expect(tallied(tallies, 0, 'promises', 'promisesKept', 'promisesBroken', 'completed', 'resolved', 'resolutionS')).toEqual([2, 2, 0, 2, 2, 77]);
  expect(tallied(tallies, 1, 'offered', 'laterOffered', 'laterHandleS', 'completed', 'promises')).toEqual([0, 2, 40, 0, 0]);
});

test('a promise is kept when the answer is there by the due time, and broken when it comes later', () => {
  const kept = (dueS: number): number[] => tallied(watch(promising({ dueS }), [1]).tallies, 0, 'promisesKept', 'promisesBroken', 'resolved');
  expect(kept(20)).toEqual([1, 0, 1]);
  expect(kept(19.9)).toEqual([0, 1, 1]);
});

test('a promise is kept in working hours only: the task waits for them, however impatient customers are', () => {
  const office = { patience: always(5), balkShare: 1, waitingPlaces: 0 };
  const model = withShifts(promising({}, { office }), [[0, 0, 1000], [1, 500, 1000]]);
  const { log, tallies } = watch(model, [1]);
  expect(log).toEqual(['1 a with agent 0', '11 a waits in 1', '500 a with agent 1, leg 2', '520 a done']);
  expect(tallied(tallies, 0, 'promisesBroken', 'resolved', 'resolutionS')).toEqual([1, 1, 519]);
});

test('customers go before promised answers, until the reminder moves the task up', () => {
  const model = desk(
    [
      { work: always(10), servedBy: [[0, 0, 1]], handling: { promise: EVERY_TIME } },
      { work: always(20), servedBy: [[0, 0, 2]], laterStages: [{ afterS: 15, servedBy: [[0, 0, 0]] }] },
    ],
    [{ agents: 1 }],
  );
  const { log } = watch(model, [1, 2, 3, 4]);
  expect(log.filter((line) => line.includes('with')).slice(0, 4)).toEqual([
    '1 a with agent 0',
    '11 b with agent 0',
    '21 c with agent 0',
    // Since 26 a's task goes before d, who has waited longer.
    '31 a with agent 0, leg 2',
  ]);
});

test('a promise that is escalated goes to the supervisor, who may keep it', () => {
  const laterStages = [{ afterS: 40, servedBy: [[1, 0, 0], [2, 1, 0]] as const }];
  const model = withShifts(promising({}, { office: { laterStages } }), [[0, 0, 1000], [2, 0, 1000]]);
  const { log, tallies } = watch(model, [1]);
  expect(log).toEqual(['1 a with agent 0', '11 a waits in 1', '51 a with agent 2, leg 2', '71 a done']);
  expect(tallied(tallies, 0, 'promisesKept', 'promisesBroken')).toEqual([1, 0]);
});

test('a promise that nobody thinks of is broken when it falls due, and the case ends without a solution', () => {
  const { log, tallies } = watch(promising({ forgotten: 1 }), [1]);
  expect(log).toEqual(['1 a with agent 0', '11 a is forgotten', '71 a done']);
  expect(tallied(tallies, 0, 'promises', 'promisesKept', 'promisesBroken', 'completed', 'unresolved', 'resolved')).toEqual([1, 0, 1, 1, 1, 0]);
  expect(tallied(tallies, 0, 'firstServedCases', 'firstServedNoRepeat', 'firstServedResolved')).toEqual([1, 1, 0]);
  expect(tallies.queue(1, 'laterOffered')).toBe(0);
});

test('the customer of a forgotten promise asks again after the due time, and may be promised again', () => {
  const { log, tallies } = watch(promising({ forgotten: 1, returnProbability: 1, returnDelay: always(200) }), [1]);
  expect(log.slice(0, 6)).toEqual([
    '1 a with agent 0',
    '11 a is forgotten',
    '71 a will be back',
    '271 a with agent 0',
    '281 a is forgotten',
    '341 a will be back',
  ]);
  // Attempts at 1, 271, 541 and 811.
  expect(tallied(tallies, 0, 'repeats', 'promises', 'promisesBroken', 'unresolved', 'firstServedCases')).toEqual([3, 4, 4, 4, 1]);
});

test('the first answer was the promise: the window of first contact resolution runs from there', () => {
  const asked = { forgotten: 1, returnProbability: 1, returnDelay: always(200) };
  const noRepeat = (fcrWindowS: number): number => watch(promising(asked, { more: { fcrWindowS } }), [1]).tallies.queue(0, 'firstServedNoRepeat');
  expect([noRepeat(260), noRepeat(259)]).toEqual([0, 1]);
});

test('an answer that was promised may be no help either: the customer comes back as after any answer', () => {
  const own = { unresolvedProbability: 1, returnProbability: 1, returnDelay: always(300) };
  const { log, tallies } = watch(promising({}, { own }), [1]);
  expect(log.slice(0, 4)).toEqual(['1 a with agent 0', '11 a with agent 1, leg 2', '31 a will be back', '331 a with agent 0']);
  // Attempts at 1, 331, 661 and 991.
  expect(tallied(tallies, 0, 'promisesKept', 'repeats', 'unresolved')).toEqual([4, 3, 4]);
});

test('what must be signed is not promised as well', () => {
  const approval = { share: 1, signatures: [1], holds: false, finishing: null };
  const { log, tallies } = watch(promising({}, { own: { approval } }), [1]);
  expect(log).toEqual(['1 a with agent 0', '11 a with agent 1, leg 2', '31 a done']);
  expect(tallied(tallies, 0, 'approvals', 'promises')).toEqual([1, 0]);
});

test('at the end of the horizon nobody hangs up on a promise', () => {
  const model = withShifts(promising({}, { more: { ending: 'disconnect' } }), [[0, 0, 1000]]);
  const { log, tallies } = watch(model, [985]);
  expect(log).toEqual(['985 a with agent 0', '995 a waits in 1']);
  expect(tallied(tallies, 0, 'promises', 'promisesKept', 'promisesBroken')).toEqual([1, 0, 0]);
});

test('of many, so many are promised an answer and so many forgotten; of the others, those are late whose task takes too long', () => {
  const [share, forgotten, returns, dueS, taskS] = [0.6, 0.25, 0.3, 30, 20];
  const promise: PromiseModel = { share, queue: 1, dueS, forgotten, returnProbability: returns, returnDelay: always(1) };
  const model = desk(
    [{ perHour: [3600, 0], work: always(1), handling: { promise } }, { work: exponential(taskS) }],
    [{ agents: 100 }],
    // Nobody comes in the second half: everything is over before the end.
    { horizonS: 40_000, intervalS: 20_000 },
  );
  const tallies = replicate(model, 1);
  const [answered, promises, kept, broken, repeats] = tallied(tallies, 0, 'answered', 'promises', 'promisesKept', 'promisesBroken', 'repeats');
  const tasks = tallies.queue(1, 'laterAnswered');
  expectShare(promises!, answered!, share);
  expectShare(promises! - tasks, promises!, forgotten);
  expectShare(repeats!, promises! - tasks, returns);
  expectShare(kept!, tasks, 1 - Math.exp(-dueS / taskS));
  expect(kept! + broken!).toBe(promises);
  expectSum(tallies.queue(1, 'laterHandleS'), tasks, taskS, taskS);
});

test('when more is forgotten, what was forgotten before is among it', () => {
  expectMoreOfTheSame((forgotten) => promising({ forgotten }, { agents: 40 }), 'is forgotten');
});
