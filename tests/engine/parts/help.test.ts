import { expect, test } from 'vitest';
import type { CentreModel, HandlingModel } from '../../../engine/model/centre-model.ts';
import { exponential } from '../../theory/queueing-model.ts';
import type { QueueSketch } from '../../theory/queueing-model.ts';
import { replicate } from '../run/replications.ts';
import { watch } from './event-log.ts';
import { expectMoreOfTheSame, expectShare, expectSum } from './many-customers.ts';
import { always, desk, withShifts } from './small-desk.ts';
import { tallied } from './tallied.ts';

const expert = { share: 1, queue: 1 };

/** A desk with 10 seconds of work; an expert's help takes 5, a manager's signature 3. One of each. */
const withHelpers = (handling: Partial<HandlingModel>, own: QueueSketch = {}, agents = 1): CentreModel =>
  desk(
    [
      { work: always(10), servedBy: [[0, 0, 0]], ...own, handling },
      { work: always(5), servedBy: [[1, 0, 0]] },
      { work: always(3), servedBy: [[2, 0, 0]] },
    ],
    [{ agents }, { agents: 1 }, { agents: 1 }],
  );

const signedAtOnce = (signatures: readonly number[], moreS: number | null = null): Partial<HandlingModel> => ({
  approval: { share: 1, signatures, holds: true, finishing: moreS === null ? null : { queue: 0, law: always(moreS) } },
});

test('an expert joins: agent and customer wait until the help is done, and it all is the handling time', () => {
  const { log, tallies } = watch(withHelpers({ expert }), [1, 4]);
  expect(log).toEqual([
    '1 a with agent 0',
    '4 b waits in 0',
    '11 a on hold',
    '16 a with agent 0',
    '16 a done',
    '16 b with agent 0',
    '26 b on hold',
    '31 b with agent 0',
    '31 b done',
  ]);
  expect(tallied(tallies, 0, 'consulted', 'holdS', 'handleS', 'completed')).toEqual([2, 10, 30, 2]);
  expect([tallies.team(0, 'busyS'), tallies.team(1, 'busyS')]).toEqual([30, 10]);
});

test('the help is a task in the queue of the experts: it waits like everybody, and is neither a case nor a first contact', () => {
  const { log, tallies } = watch(withHelpers({ expert }), [1, [9, 1]]);
  expect(log).toEqual(['1 a with agent 0', '9 b with agent 1', '11 a on hold', '14 b done', '19 a with agent 0', '19 a done']);
  expect(tallied(tallies, 0, 'consulted', 'holdS', 'handleS')).toEqual([1, 8, 18]);
  expect(tallied(tallies, 1, 'cases', 'offered', 'laterOffered', 'laterAnswered', 'laterWaitS', 'laterHandleS', 'completed')).toEqual([1, 1, 1, 1, 3, 5, 1]);
});

test('no expert on duty: agent and customer wait until one comes, and the customer cannot leave', () => {
  const model = withShifts(withHelpers({ expert }, { patience: always(5) }), [[0, 0, 1000], [1, 200, 1000], [2, 0, 1000]]);
  expect(watch(model, [1]).log).toEqual(['1 a with agent 0', '11 a on hold', '205 a with agent 0', '205 a done']);
});

test('who helps goes on to the next as soon as the help is done', () => {
  const { log } = watch(withHelpers({ expert }, {}, 2), [1, 2, [3, 1], [4, 1]]);
  // Experts: c 3 to 8, d 8 to 13, then a, who asked at 11, then b, who asked at 12.
  expect(log.filter((line) => line.endsWith('done'))).toEqual(['8 c done', '13 d done', '18 a done', '23 b done']);
});

test('a break due while on hold starts when the contact is over', () => {
  const model = withShifts(withHelpers({ expert }), [[0, 0, 1000, [12, 20]], [1, 0, 1000], [2, 0, 1000]]);
  expect(watch(model, [1]).agentLog.filter((line) => line.includes('agent 0'))).toEqual([
    '0 agent 0 on duty',
    '12 agent 0 break due',
    '16 agent 0 on break',
    '36 agent 0 on duty',
  ]);
});

test('a chat on hold needs nothing of its agent, who goes on with the others at full pace', () => {
  const model = desk(
    [
      { work: always(10), servedBy: [[0, 0, 0]], handling: { expert: { share: 1, queue: 2 } } },
      { work: always(20), servedBy: [[0, 0, 0]] },
      { work: always(8), servedBy: [[1, 0, 0]] },
    ],
    [{ agents: 1, slots: 2, pace: [1, 0.5] }, { agents: 1 }],
  );
  const { log } = watch(model, [1, [11, 1]]);
  expect(log).toEqual(['1 a with agent 0', '11 a on hold', '11 b with agent 0', '19 a with agent 0', '19 a done', '31 b done']);
});

test('each leg may need an expert of its own', () => {
  const model = desk(
    [
      { work: always(10), servedBy: [[0, 0, 0]], handling: { expert: { share: 1, queue: 2 }, transfers: [{ queue: 1, probability: 1 }] } },
      { work: always(20), servedBy: [[1, 0, 0]], handling: { expert: { share: 1, queue: 2 } } },
      { work: always(5), servedBy: [[2, 0, 0]] },
    ],
    [{ agents: 1 }, { agents: 1 }, { agents: 1 }],
  );
  const { log, tallies } = watch(model, [1]);
  expect(log).toEqual([
    '1 a with agent 0',
    '11 a on hold',
    '16 a with agent 0',
    '16 a with agent 1, leg 2',
    '36 a on hold',
    '41 a with agent 1, leg 2',
    '41 a done',
  ]);
  expect([tallies.queue(0, 'consulted'), tallies.queue(1, 'consulted')]).toEqual([1, 1]);
});

test('so may each attempt', () => {
  const back = { unresolvedProbability: 1, returnProbability: 1, returnDelay: always(300) };
  const { tallies } = watch(withHelpers({ expert, ...back }), [1]);
  // Attempts at 1, 316, 631 and 946.
  expect(tallied(tallies, 0, 'repeats', 'consulted', 'holdS')).toEqual([3, 4, 20]);
});

test('signed at once: those who sign come one after another, and then the agent does what is left', () => {
  const { log, tallies } = watch(withHelpers(signedAtOnce([1, 2], 7)), [1]);
  expect(log).toEqual(['1 a with agent 0', '11 a on hold', '19 a with agent 0', '26 a done']);
  expect(tallied(tallies, 0, 'approvals', 'consulted', 'holdS', 'handleS', 'laterOffered')).toEqual([1, 0, 8, 25, 0]);
  expect([tallies.queue(1, 'laterHandleS'), tallies.queue(2, 'laterHandleS')]).toEqual([5, 3]);
});

test('signed at once with nothing left to do: the contact is over with the last signature', () => {
  expect(watch(withHelpers(signedAtOnce([2])), [1]).log).toEqual(['1 a with agent 0', '11 a on hold', '14 a with agent 0', '14 a done']);
});

test('whom an expert has helped needs no signature as well', () => {
  const { log, tallies } = watch(withHelpers({ expert, ...signedAtOnce([2], 7) }), [1]);
  expect(log.at(-1)).toBe('16 a done');
  expect(tallied(tallies, 0, 'consulted', 'approvals')).toEqual([1, 0]);
});

test('those who sign at once may be asked by several agents: first come, first served', () => {
  const { log } = watch(withHelpers(signedAtOnce([2]), {}, 3), [1, 1, 2]);
  expect(log.filter((line) => line.endsWith('done'))).toEqual(['14 a done', '17 b done', '20 c done']);
});

test('many contacts: so many need help, and each of them is longer by the help', () => {
  const [share, workS, helpS, signS] = [0.3, 10, 20, 6];
  const handling: Partial<HandlingModel> = {
    expert: { share, queue: 1 },
    approval: { share: 0.5, signatures: [2, 2], holds: true, finishing: { queue: 0, law: exponential(4) } },
  };
  const model = desk(
    [{ perHour: [3600, 0], work: exponential(workS), handling }, { work: exponential(helpS) }, { work: exponential(signS) }],
    [{ agents: 150 }],
    // Nobody comes in the second half: everything is over before the end.
    { horizonS: 20_000, intervalS: 10_000 },
  );
  const tallies = replicate(model, 1);
  const [contacts, consulted, approvals] = tallied(tallies, 0, 'answered', 'consulted', 'approvals');
  expectShare(consulted!, contacts!, share);
  expectShare(approvals!, contacts! - consulted!, 0.5);
  expectSum(tallies.queue(1, 'laterHandleS'), consulted!, helpS, helpS);
  expectSum(tallies.queue(2, 'laterHandleS'), 2 * approvals!, signS, signS);
  // With enough of everybody the hold is the help.
  const helpedS = tallies.queue(1, 'laterHandleS') + tallies.queue(2, 'laterHandleS');
  expect(tallies.queue(0, 'holdS')).toBeCloseTo(helpedS, 6);
  const rest = tallies.queue(0, 'handleS') - helpedS;
  const finishing = 0.5 * (1 - share);
  // The second moment of an exponential time is twice its squared mean.
  const variance = workS ** 2 + finishing * 2 * 4 ** 2 - (finishing * 4) ** 2;
  expectSum(rest, contacts!, workS + finishing * 4, Math.sqrt(variance));
});

test('when more need an expert, those who did before are among them', () => {
  expectMoreOfTheSame((share) => withHelpers({ expert: { share, queue: 1 } }, {}, 40), 'on hold');
});
