import { expect, test } from 'vitest';
import type { CentreModel } from '../../../engine/model/centre-model.ts';
import { watch } from './event-log.ts';
import { always, desk, plainDesk } from './small-desk.ts';

const endsAt20 = (ending: CentreModel['ending']): CentreModel =>
  plainDesk(1, { patience: always(15), handling: { redialProbability: 1, redialDelay: always(5) } }, { horizonS: 20, ending });
const customers = [12, 13, 18];

test('drain: those inside are served or leave as they would, and nobody comes back any more', () => {
  const { log, tallies } = watch(endsAt20('drain'), customers);
  expect(log).toEqual([
    '12 a with agent 0',
    '13 b waits',
    '18 c waits',
    '22 a done',
    '22 b with agent 0',
    '32 b done',
    '32 c with agent 0',
    '42 c done',
  ]);
  expect((['contactsIn', 'contactsOut', 'contactsInside'] as const).map((field) => tallies.check(field, 0))).toEqual([3, 3, 0]);
});

test('drain: a customer who leaves after the end and wants to redial stays a pending return', () => {
  const { log, tallies } = watch(endsAt20('drain'), [...customers, 19]);
  expect(log.filter((line) => line.includes(' d '))).toEqual(['19 d waits', '34 d will be back']);
  expect((['returnsScheduled', 'returnsArrived', 'returnsPending'] as const).map((field) => tallies.check(field, 0))).toEqual([1, 0, 1]);
});

test('disconnect: those who wait are cut off and counted, those with an agent are finished', () => {
  const { log, tallies } = watch(endsAt20('disconnect'), customers);
  expect(log).toEqual(['12 a with agent 0', '13 b waits', '18 c waits', '20 b left', '20 c left', '22 a done']);
  expect((['disconnected', 'abandoned', 'answered'] as const).map((field) => tallies.queue(0, field))).toEqual([2, 0, 1]);
});

test('carry: everything stays where it is and is counted as inside', () => {
  const { log, tallies } = watch(endsAt20('carry'), customers);
  expect(log).toEqual(['12 a with agent 0', '13 b waits', '18 c waits']);
  expect((['contactsIn', 'contactsOut', 'contactsInside'] as const).map((field) => tallies.check(field, 0))).toEqual([3, 0, 3]);
  expect((['queueAreaS', 'contactAreaS'] as const).map((field) => tallies.check(field, 0))).toEqual([9, 8]);
});

test('disconnect: a transfer after the end that finds nobody free is cut off, as a leg without an answer', () => {
  const model = desk(
    [
      { work: always(10), servedBy: [[0, 0, 0]], handling: { transfers: [{ queue: 1, probability: 1 }] } },
      { work: always(50), servedBy: [[1, 0, 0]] },
    ],
    [{ agents: 1 }, { agents: 1 }],
    { horizonS: 20, ending: 'disconnect' },
  );
  const { tallies } = watch(model, [12, [13, 1]]);
  expect([tallies.queue(0, 'transfers'), tallies.queue(0, 'completed'), tallies.queue(1, 'completed')]).toEqual([1, 0, 1]);
  expect([tallies.queue(0, 'disconnected'), tallies.queue(1, 'disconnected')]).toEqual([0, 0]);
  expect((['contactsIn', 'contactsOut', 'contactsInside'] as const).map((field) => tallies.check(field, 0))).toEqual([2, 2, 0]);
});
