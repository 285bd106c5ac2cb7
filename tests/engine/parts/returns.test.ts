import { expect, test } from 'vitest';
import { watch } from './event-log.ts';
import { always, desk, plainDesk, withHandling } from './small-desk.ts';

test('who abandons redials after the delay, as often as it takes', () => {
  const model = plainDesk(1, {
    work: always(100),
    patience: always(30),
    handling: { redialProbability: 1, redialDelay: always(25) },
  });
  const { log, tallies } = watch(model, [1, 2]);
  expect(log).toEqual([
    '1 a with agent 0',
    '2 b waits',
    '32 b will be back',
    '57 b waits',
    '87 b will be back',
    '101 a done',
    '112 b with agent 0',
    '212 b done',
  ]);
  expect([tallies.queue(0, 'redials'), tallies.queue(0, 'repeats'), tallies.queue(0, 'entered')]).toEqual([2, 0, 4]);
});

test('who never redials is gone', () => {
  const model = plainDesk(0, { patience: always(30), handling: { redialProbability: 0, redialDelay: always(25) } });
  expect(watch(model, [1]).log).toEqual(['1 a waits', '31 a left']);
});

test('a blocked customer tries again with the probability of the closed door, not of the redial', () => {
  const blocked = { waitingPlaces: 0, handling: { redialProbability: 0, retryProbability: 1, redialDelay: always(25) } };
  const { log, tallies } = watch(plainDesk(1, blocked), [1, 2]);
  expect(log).toEqual(['1 a with agent 0', '2 b will be back', '11 a done', '27 b with agent 0', '37 b done']);
  expect([tallies.queue(0, 'blocked'), tallies.queue(0, 'redials')]).toEqual([1, 1]);
});

const unresolved = { unresolvedProbability: 1, returnProbability: 1, returnDelay: always(300) };

test('an unresolved customer repeats after the delay, at the door of the same queue', () => {
  const { log, tallies } = watch(plainDesk(1, { handling: unresolved }), [1]);
  expect(log.slice(0, 6)).toEqual([
    '1 a with agent 0',
    '11 a will be back',
    '311 a with agent 0',
    '321 a will be back',
    '621 a with agent 0',
    '631 a will be back',
  ]);
  // Came at 1, 311, 621 and 931; answered and unresolved each time; the fifth attempt falls past the horizon.
  expect((['entered', 'repeats', 'completed', 'unresolved'] as const).map((field) => tallies.queue(0, field))).toEqual([4, 3, 4, 4]);
  expect((['returnsScheduled', 'returnsArrived', 'returnsPending'] as const).map((field) => tallies.check(field, 0))).toEqual([4, 3, 1]);
});

test('a case has one first answer, however often it comes back', () => {
  const { tallies } = watch(plainDesk(1, { handling: unresolved }), [1]);
  expect(
    (['firstServedCases', 'firstServedNoRepeat', 'firstServedResolved'] as const).map((field) => tallies.queue(0, field)),
  ).toEqual([1, 0, 0]);
});

test('a repeat after the first-contact window does not count against first contact resolution', () => {
  const inside = plainDesk(1, { handling: unresolved }, { fcrWindowS: 300 });
  const outside = plainDesk(1, { handling: unresolved }, { fcrWindowS: 299 });
  expect(watch(inside, [1]).tallies.queue(0, 'firstServedNoRepeat')).toBe(0);
  expect(watch(outside, [1]).tallies.queue(0, 'firstServedNoRepeat')).toBe(1);
});

test('the horizon censors nothing: a repeat that falls past the end counts against the answer all the same', () => {
  const { log, tallies } = watch(plainDesk(1, { handling: unresolved }, { horizonS: 20 }), [1]);
  expect(log).toEqual(['1 a with agent 0', '11 a will be back']);
  expect([tallies.queue(0, 'firstServedCases'), tallies.queue(0, 'firstServedNoRepeat')]).toEqual([1, 0]);
});

test('an unresolved customer who gives up has no repeat, and is not resolved', () => {
  const { log, tallies } = watch(plainDesk(1, { handling: { ...unresolved, returnProbability: 0 } }), [1]);
  expect(log).toEqual(['1 a with agent 0', '11 a done']);
  expect(
    (['unresolved', 'firstServedCases', 'firstServedNoRepeat', 'firstServedResolved'] as const).map((field) => tallies.queue(0, field)),
  ).toEqual([1, 1, 1, 0]);
});

test('agents resolve at their own rate: an unresolved factor of 0 resolves everything', () => {
  const model = withHandling(plainDesk(1), 0, unresolved);
  const perfect = { ...model, groups: model.groups.map((group) => ({ ...group, unresolvedFactor: [0] })) };
  expect(watch(perfect, [1]).tallies.queue(0, 'unresolved')).toBe(0);
  expect(watch(model, [1]).tallies.queue(0, 'unresolved')).toBe(4);
});

test('who comes back after a transfer knocks at the first door again', () => {
  const desks = desk(
    [
      { work: always(10), servedBy: [[0, 0, 0]], handling: { transfers: [{ queue: 1, probability: 1 }] } },
      { work: always(20), servedBy: [[1, 0, 0]], handling: unresolved },
    ],
    [{ agents: 1 }, { agents: 1 }],
    { horizonS: 400 },
  );
  const { log, tallies } = watch(desks, [1]);
  expect(log).toEqual([
    '1 a with agent 0',
    '11 a with agent 1, leg 2',
    '31 a will be back',
    '331 a with agent 0',
    '341 a with agent 1, leg 2',
    '361 a will be back',
  ]);
  expect([tallies.queue(0, 'repeats'), tallies.queue(1, 'repeats'), tallies.queue(1, 'offered')]).toEqual([1, 0, 0]);
});
