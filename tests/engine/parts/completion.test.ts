import { expect, test } from 'vitest';
import type { HandlingModel } from '../../../engine/model/centre-model.ts';
import type { ExtraStepModel } from '../../../engine/model/process-model.ts';
import { replicate } from '../run/replications.ts';
import { watch } from './event-log.ts';
import { expectMoreOfTheSame, expectShare } from './many-customers.ts';
import { always, desk, plainDesk } from './small-desk.ts';
import { withGroup } from './tallied.ts';

const to = (queue: number): { transfers: { queue: number; probability: number }[] } => ({ transfers: [{ queue, probability: 1 }] });

test('a transfer is a new leg in another queue, with its own wait and work', () => {
  const model = desk(
    [
      { work: always(10), servedBy: [[0, 0, 0]], handling: to(1) },
      { work: always(25), servedBy: [[1, 0, 0]] },
    ],
    [{ agents: 1 }, { agents: 1 }],
  );
  const { log, tallies } = watch(model, [1, [2, 1]]);
  expect(log).toEqual(['1 a with agent 0', '2 b with agent 1', '11 a waits in 1', '27 b done', '27 a with agent 1, leg 2', '52 a done']);
  expect((['offered', 'answered', 'transfers', 'completed', 'handleS'] as const).map((field) => tallies.queue(0, field))).toEqual([
    1, 1, 1, 0, 10,
  ]);
  expect(
    (['offered', 'laterOffered', 'laterAnswered', 'laterWaitS', 'laterHandleS', 'completed', 'firstServedCases'] as const).map((field) =>
      tallies.queue(1, field),
    ),
  ).toEqual([1, 1, 1, 16, 25, 2, 2]);
});

test('the follow-on leg is routed before the agent who just finished looks for work', () => {
  // The second queue prefers the group of the agent who finishes at 11. That agent is not free yet.
  const model = desk([{ work: always(10), servedBy: [[0, 0, 0]], handling: to(1) }, { work: always(10), servedBy: [[0, 0, 0], [1, 1, 0]] }], [
    { agents: 1 },
    { agents: 1 },
  ]);
  expect(watch(model, [1]).log).toEqual(['1 a with agent 0', '11 a with agent 1, leg 2', '21 a done']);
});

test('with nobody else free the agent who just finished takes the follow-on leg, after those who wait longer', () => {
  const model = desk([{ work: always(10), handling: to(1) }, { work: always(10) }], [{ agents: 1 }]);
  expect(watch(model, [1]).log).toEqual(['1 a with agent 0', '11 a with agent 0, leg 2', '21 a done']);
  expect(watch(model, [1, [5, 1]]).log).toEqual([
    '1 a with agent 0',
    '5 b waits in 1',
    '11 a waits in 1',
    '11 b with agent 0',
    '21 b done',
    '21 a with agent 0, leg 2',
    '31 a done',
  ]);
});

test('a slower group takes longer: its handling factor multiplies the work', () => {
  expect(watch(desk([{ work: always(10) }], [{ agents: 1, handleFactor: [1.5] }]), [1]).log).toEqual(['1 a with agent 0', '16 a done']);
});

test('work of no length is done at the instant it begins', () => {
  const { log, tallies } = watch(plainDesk(1, { work: always(0) }), [1, 1]);
  expect(log).toEqual(['1 a with agent 0', '1 a done', '1 b with agent 0', '1 b done']);
  expect([tallies.queue(0, 'completed'), tallies.team(0, 'busyS')]).toEqual([2, 0]);
});

test('who gives up after a transfer has had an answer that did not help: the case counts as served, not resolved', () => {
  const model = desk(
    [
      { work: always(10), servedBy: [[0, 0, 0]], handling: to(1) },
      { work: always(25), patience: always(5), servedBy: [[1, 0, 0]] },
    ],
    [{ agents: 1 }, { agents: 0 }],
  );
  const { tallies } = watch(model, [1]);
  expect(
    (['firstServedCases', 'firstServedNoRepeat', 'firstServedResolved', 'laterAbandoned'] as const).map((field) => tallies.queue(1, field)),
  ).toEqual([1, 1, 0, 1]);
});

test('a transferred customer is judged resolved or not where the contact ends', () => {
  const model = desk(
    [
      { work: always(10), handling: { ...to(1), unresolvedProbability: 1 } },
      { work: always(10) },
    ],
    [{ agents: 1 }],
  );
  const { tallies } = watch(model, [1]);
  expect([tallies.queue(0, 'unresolved'), tallies.queue(1, 'unresolved'), tallies.queue(1, 'resolved')]).toEqual([0, 0, 1]);
});

test('transfers are shared out as stated; a group that transfers more often does so to each queue', () => {
  const [toOne, toTwo, factor, warm] = [0.2, 0.1, 1.5, 0.4];
  const handling = { transfers: [{ queue: 1, probability: toOne, warmShare: warm }, { queue: 2, probability: toTwo }] };
  const step: ExtraStepModel = { id: 'step', need: 'retelling', share: 1, law: always(1), errorShare: 0, tag: 'waste' };
  const told = { work: always(1), handling: { extraSteps: [step] } };
  const plain = desk([{ perHour: 3600, work: always(1), handling }, told, told], [{ agents: 30 }], { horizonS: 20_000 });
  const tallies = replicate(withGroup(plain, 0, { transferFactor: [factor, 1, 1] }), 1);
  const answered = tallies.queue(0, 'answered');
  expectShare(tallies.queue(0, 'transfers'), answered, factor * (toOne + toTwo));
  expectShare(tallies.queue(1, 'laterOffered'), answered, factor * toOne);
  expectShare(tallies.queue(2, 'laterOffered'), answered, factor * toTwo);
  expectShare(tallies.queue(1, 'retold'), tallies.queue(1, 'laterAnswered'), 1 - warm);
  expect(tallies.queue(2, 'retold')).toBe(tallies.queue(2, 'laterAnswered'));
});

test('a group that transfers more often transfers whom others would, and more', () => {
  const model = desk([{ work: always(10), handling: { transfers: [{ queue: 1, probability: 0.5 }] } }, { work: always(1) }], [{ agents: 60 }]);
  expectMoreOfTheSame((share) => withGroup(model, 0, { transferFactor: [2 * share, 1] }), 'leg 2');
});

test('unresolved: the probability times what the group and the emotion make of it', () => {
  const [probability, group, emotionFactor, unmoved, emotionalShare] = [0.3, 0.8, 2, 0.5, 0.4];
  const handling = {
    unresolvedProbability: probability,
    emotion: { share: emotionalShare, handleFactor: 1, unresolvedFactor: emotionFactor },
  };
  const plain = desk([{ perHour: 3600, work: always(1), handling }], [{ agents: 30 }], { horizonS: 20_000 });
  const tallies = replicate(withGroup(plain, 0, { unresolvedFactor: [group], emotionFactor: unmoved }), 1);
  const completed = tallies.queue(0, 'completed');
  const moved = 1 + (emotionFactor - 1) * unmoved;
  expectShare(tallies.queue(0, 'unresolved'), completed, probability * group * (1 - emotionalShare + emotionalShare * moved));
  expect(tallies.queue(0, 'resolved') + tallies.queue(0, 'unresolved')).toBe(completed);
});

test('a signature or a promised answer settles nothing by itself: upset customers stay as hard to satisfy', () => {
  const share = 0.3;
  const emotion = { share: 1, handleFactor: 1, unresolvedFactor: 2 };
  const task = { work: always(1) };
  const unresolvedWith = (more: Partial<HandlingModel>): readonly [number, number] => {
    const handling = { unresolvedProbability: share, emotion, ...more };
    const tallies = replicate(desk([{ perHour: 3600, work: always(1), handling }, task], [{ agents: 60 }], { horizonS: 10_000 }), 1);
    return [tallies.queue(0, 'unresolved'), tallies.queue(0, 'completed')];
  };
  const approval = { share: 1, signatures: [1], holds: false, finishing: null };
  const promise = { share: 1, queue: 1, dueS: 1e6, forgotten: 0, returnProbability: 0, returnDelay: always(1) };
  for (const more of [{}, { approval }, { promise }]) expectShare(...unresolvedWith(more), 2 * share);
});
