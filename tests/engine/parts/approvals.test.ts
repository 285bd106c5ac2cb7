import { expect, test } from 'vitest';
import type { CentreModel, HandlingModel } from '../../../engine/model/centre-model.ts';
import type { ApprovalModel } from '../../../engine/model/process-model.ts';
import { exponential } from '../../theory/queueing-model.ts';
import type { QueueSketch } from '../../theory/queueing-model.ts';
import { replicate } from '../run/replications.ts';
import { watch } from './event-log.ts';
import { expectMoreOfTheSame, expectShare, expectSum } from './many-customers.ts';
import { always, desk, withHandling, withShifts } from './small-desk.ts';
import { tallied } from './tallied.ts';

/** A desk with 10 seconds of work, two who sign (5 and 3 seconds), and one for what is then left to do (7 seconds). */
function signed(approval: Partial<ApprovalModel>, own: Partial<HandlingModel> = {}, signer: QueueSketch = {}, agents = 1): CentreModel {
  const handling = { ...own, approval: { share: 1, signatures: [1], holds: false, finishing: null, ...approval } };
  return desk(
    [
      { work: always(10), servedBy: [[0, 0, 0]], handling },
      { work: always(5), servedBy: [[1, 0, 0]], ...signer },
      { work: always(3), servedBy: [[2, 0, 0]] },
      { work: always(7), servedBy: [[3, 0, 0]] },
    ],
    [{ agents }, { agents: 1 }, { agents: 1 }, { agents: 1 }],
  );
}

const finishing = { queue: 3, law: always(7) };

test('the agent wraps up and takes the next; the case is settled when somebody has signed', () => {
  const { log, tallies } = watch(signed({}), [1, 4]);
  expect(log).toEqual([
    '1 a with agent 0',
    '4 b waits in 0',
    '11 a with agent 1, leg 2',
    '11 b with agent 0',
    '16 a done',
    '21 b with agent 1, leg 2',
    '26 b done',
  ]);
  expect(tallied(tallies, 0, 'approvals', 'handleS', 'holdS', 'completed', 'resolved', 'resolutionS')).toEqual([2, 20, 0, 2, 2, 37]);
});

test('a signature is a task, not a contact: no transfer, no case, no first answer', () => {
  const { tallies } = watch(signed({}), [1]);
  expect(tallies.queue(0, 'transfers')).toBe(0);
  expect(
    tallied(tallies, 1, 'cases', 'offered', 'laterOffered', 'laterAnswered', 'laterHandleS', 'completed', 'resolved', 'firstServedCases'),
  ).toEqual([0, 0, 1, 1, 5, 0, 0, 0]);
});

test('several sign one after another, and what is left to do comes last', () => {
  const { log, tallies } = watch(signed({ signatures: [2, 1], finishing }), [1]);
  expect(log).toEqual(['1 a with agent 0', '11 a with agent 2, leg 2', '14 a with agent 1, leg 3', '19 a with agent 3, leg 4', '26 a done']);
  expect(tallied(tallies, 0, 'approvals', 'completed', 'resolutionS')).toEqual([1, 1, 25]);
});

test('the same team may have to sign twice', () => {
  const { log } = watch(signed({ signatures: [1, 1] }), [1]);
  expect(log.slice(1)).toEqual(['11 a with agent 1, leg 2', '16 a with agent 1, leg 3', '21 a done']);
});

test('those who sign have hours of their own: the case waits for them, however little patience and room there is for customers', () => {
  const model = signed({}, {}, { patience: always(5), balkShare: 1, waitingPlaces: 0 });
  const { log } = watch(withShifts(model, [[0, 0, 1000], [1, 400, 1000], [2, 0, 1000], [3, 0, 1000]]), [1]);
  expect(log).toEqual(['1 a with agent 0', '11 a waits in 1', '400 a with agent 1, leg 2', '405 a done']);
});

test('a case in circulation when the centre hangs up is not hung up on', () => {
  const model = withShifts({ ...signed({}), horizonS: 1000, ending: 'disconnect' }, [[0, 0, 1000], [2, 0, 1000], [3, 0, 1000]]);
  const { log, tallies } = watch(model, [985]);
  expect(log).toEqual(['985 a with agent 0', '995 a waits in 1']);
  expect(tallied(tallies, 1, 'disconnected', 'laterAbandoned')).toEqual([0, 0]);
});

test('whether the answer was any good is known when all have signed; an unresolved customer comes back, and it is signed again', () => {
  const back = { unresolvedProbability: 1, returnProbability: 1, returnDelay: always(300) };
  const { log, tallies } = watch(signed({}, back), [1]);
  expect(log.slice(0, 5)).toEqual([
    '1 a with agent 0',
    '11 a with agent 1, leg 2',
    '16 a will be back',
    '316 a with agent 0',
    '326 a with agent 1, leg 2',
  ]);
  // Attempts at 1, 316, 631 and 946.
  expect(tallied(tallies, 0, 'approvals', 'repeats', 'unresolved', 'firstServedCases', 'firstServedNoRepeat')).toEqual([4, 3, 4, 1, 0]);
});

test('a transferred customer needs the signatures of the desk that serves, not those of the desk that passed on', () => {
  const passedOn = signed({}, { transfers: [{ queue: 3, probability: 1 }] });
  const { log, tallies } = watch(passedOn, [1]);
  expect(log).toEqual(['1 a with agent 0', '11 a with agent 3, leg 2', '18 a done']);
  expect(tallies.total('approvals')).toBe(0);
  const approval = { share: 1, signatures: [2], holds: false, finishing: null };
  const served = watch(withHandling(passedOn, 3, { approval }), [1]);
  expect(served.log.slice(2)).toEqual(['18 a with agent 2, leg 3', '21 a done']);
  expect([served.tallies.total('approvals'), served.tallies.queue(3, 'approvals'), served.tallies.queue(3, 'resolved')]).toEqual([1, 1, 1]);
});

test('many cases: so many need signatures, and are settled so much later', () => {
  const [share, workS, signS, finishS] = [0.4, 10, 6, 15];
  const approval: ApprovalModel = { share, signatures: [1, 1], holds: false, finishing: { queue: 2, law: exponential(finishS) } };
  const model = desk(
    [{ perHour: [3600, 0], work: exponential(workS), handling: { approval } }, { work: exponential(signS) }, { work: exponential(finishS) }],
    [{ agents: 100 }],
    // Nobody comes in the second half: everything is over before the end.
    { horizonS: 20_000, intervalS: 10_000 },
  );
  const tallies = replicate(model, 1);
  const [contacts, approvals] = tallied(tallies, 0, 'completed', 'approvals');
  expectShare(approvals!, contacts!, share);
  expect([tallies.queue(1, 'laterAnswered'), tallies.queue(2, 'laterAnswered')]).toEqual([2 * approvals!, approvals]);
  const moreS = 2 * signS + finishS;
  const varianceOfMore = 2 * signS ** 2 + finishS ** 2;
  const variance = workS ** 2 + share * varianceOfMore + share * (1 - share) * moreS ** 2;
  expectSum(tallies.queue(0, 'resolutionS'), contacts!, workS + share * moreS, Math.sqrt(variance));
});

test('when more needs a signature, what needed one before is among it', () => {
  expectMoreOfTheSame((share) => signed({ share }, {}, {}, 40), 'leg 2');
});
