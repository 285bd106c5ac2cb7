import { expect, test } from 'vitest';
import type { CentreModel, HandlingModel } from '../../../engine/model/centre-model.ts';
import type { ComplaintModel } from '../../../engine/model/experience-model.ts';
import type { QueueSketch } from '../../theory/queueing-model.ts';
import { replicate } from '../run/replications.ts';
import { watch } from './event-log.ts';
import { expectMoreOfTheSame, expectShare } from './many-customers.ts';
import { always, desk, withShifts } from './small-desk.ts';
import { tallied } from './tallied.ts';

const CONTENT: ComplaintModel = {
  perCase: 0,
  unresolved: 0,
  gaveUp: 0,
  waitedLong: 0,
  longWaitS: Infinity,
  brokenPromise: 0,
  wrongAnswer: 0,
  escalation: 0,
  queueOfQueue: [1, 1],
  delayS: 60,
};

const withComplaints = (model: CentreModel, complaints: Partial<ComplaintModel>): CentreModel => ({
  ...model,
  experience: {
    intercept: 0,
    resolved: 0,
    wait: 0,
    transfer: 0,
    retelling: 0,
    repeat: 0,
    promise: 0,
    emotion: 0,
    promoter: 1,
    detractor: 1,
    complaints: { ...CONTENT, ...complaints },
  },
});

/** A desk for 10-second contacts, and one for complaints, which take 20 seconds. */
function desks(complaints: Partial<ComplaintModel>, own: QueueSketch = {}, other: Partial<HandlingModel> = {}, agents = 1): CentreModel {
  const model = desk(
    [
      { work: always(10), servedBy: [[0, 0, 0]], ...own },
      { work: always(20), servedBy: [[1, 0, 0]], handling: other },
    ],
    [{ agents }, { agents: Math.max(1, agents) }],
  );
  return withComplaints(model, complaints);
}

test('a complaint comes in after a while, to the queue for complaints, and is handled there', () => {
  const { log, tallies } = watch(desks({ perCase: 1 }), [1]);
  expect(log).toEqual(['1 a with agent 0', '11 a will be back', '71 a with agent 1', '91 a done']);
  expect(tallied(tallies, 0, 'complaints', 'judged', 'resolved', 'firstServedCases')).toEqual([1, 1, 1, 1]);
});

test('the complaint is no case of its own: neither judged nor settled a second time, and not complained about', () => {
  const { tallies } = watch(desks({ perCase: 1 }), [1]);
  expect(tallied(tallies, 1, 'cases', 'repeats', 'completed')).toEqual([0, 1, 1]);
  expect(tallied(tallies, 1, 'complaints', 'judged', 'resolved', 'firstServedCases')).toEqual([0, 0, 0, 0]);
});

test('a complaint that is not settled comes back as a complaint, to its own queue', () => {
  const other = { unresolvedProbability: 1, returnProbability: 1, returnDelay: always(200) };
  const { log, tallies } = watch(desks({ perCase: 1 }, {}, other), [1]);
  expect(log.slice(2, 6)).toEqual(['71 a with agent 1', '91 a will be back', '291 a with agent 1', '311 a will be back']);
  expect([tallies.total('complaints'), tallies.total('judged')]).toEqual([1, 1]);
});

test('a complaint that is only counted ends the case', () => {
  const { log, tallies } = watch(desks({ perCase: 1, queueOfQueue: [-1, -1] }), [1]);
  expect(log).toEqual(['1 a with agent 0', '11 a done']);
  expect(tallied(tallies, 0, 'complaints', 'escalations')).toEqual([1, 0]);
});

test('an escalated complaint is a complaint, handled like the others', () => {
  const { log, tallies } = watch(desks({ perCase: 1, escalation: 1 }), [1]);
  expect(log.at(-1)).toBe('91 a done');
  expect(tallied(tallies, 0, 'complaints', 'escalations')).toEqual([1, 1]);
});

const unresolved: Partial<HandlingModel> = { unresolvedProbability: 1 };
const promise = { share: 1, queue: 0, dueS: 5, forgotten: 0, returnProbability: 0, returnDelay: always(0) };
const botSays = { adoption: 1, containedFalsely: 1, session: always(5), returnDelay: always(0) };

test.each([
  ['an answer that settled nothing', 'unresolved', { handling: unresolved }],
  ['a promise that was not kept', 'brokenPromise', { handling: { promise } }],
  ['a wrong answer by the bot', 'wrongAnswer', { bot: botSays }],
] as const)('%s is complained about, for that reason alone', (_what, cause, own) => {
  expect(watch(desks({ [cause]: 1 }, own), [1]).tallies.queue(0, 'complaints')).toBe(1);
  expect(watch(desks({ [cause]: 1 }), [1]).tallies.queue(0, 'complaints')).toBe(0);
});

test('whoever gives up unanswered complains for that reason, not for an answer that settled nothing', () => {
  const own = { patience: always(30) };
  const complaintsFor = (complaints: Partial<ComplaintModel>): number =>
    watch(desks(complaints, own, {}, 0), [1]).tallies.queue(0, 'complaints');
  expect([complaintsFor({ gaveUp: 1 }), complaintsFor({ unresolved: 1 })]).toEqual([1, 0]);
});

test('whoever was answered before and then gives up was served: the case is unresolved', () => {
  const back = { unresolvedProbability: 1, returnProbability: 1, returnDelay: always(50) };
  // Nobody is there any more when the customer comes back.
  const complaintsFor = (complaints: Partial<ComplaintModel>): number => {
    const model = withShifts(desks(complaints, { patience: always(30), handling: back }), [[0, 0, 20], [1, 0, 1000]]);
    return watch(model, [1]).tallies.queue(0, 'complaints');
  };
  expect([complaintsFor({ gaveUp: 1 }), complaintsFor({ unresolved: 1 })]).toEqual([0, 1]);
});

test('a wait is long when it is longer than what is called long', () => {
  const waits30 = (longWaitS: number): number =>
    watch(withShifts(desks({ waitedLong: 1, longWaitS }), [[0, 31, 1000]]), [1]).tallies.queue(0, 'complaints');
  expect([waits30(29), waits30(30)]).toEqual([1, 0]);
});

test('several reasons add up, to certainty at most', () => {
  const customers = Array.from({ length: 20 }, (_, i) => 1 + 20 * i);
  const { tallies } = watch(desks({ perCase: 0.7, unresolved: 0.6 }, { handling: unresolved }), customers);
  expect(tallies.queue(0, 'complaints')).toBe(20);
});

test('so many complain as stated, more of them without a solution, and so many are escalated', () => {
  const [perCase, more, escalation] = [0.06, 0.3, 0.2];
  const handling = { unresolvedProbability: 0.25 };
  const model = desk([{ perHour: 3600, work: always(1), handling }, { work: always(1) }], [{ agents: 40 }], { horizonS: 20_000 });
  const tallies = replicate(withComplaints(model, { perCase, unresolved: more, escalation, delayS: 0 }), 1);
  const [completed, failed, complaints, escalations] = tallied(tallies, 0, 'completed', 'unresolved', 'complaints', 'escalations');
  expectShare(failed!, completed!, 0.25);
  expectShare(complaints!, completed!, perCase + 0.25 * more);
  expectShare(escalations!, complaints!, escalation);
  expect(tallies.queue(1, 'offered')).toBe(complaints);
});

test('when more complain, those who did before are among them', () => {
  expectMoreOfTheSame((perCase) => desks({ perCase }, {}, {}, 40), 'will be back');
});
