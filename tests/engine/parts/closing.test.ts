import { expect, test } from 'vitest';
import type { CentreModel } from '../../../engine/model/centre-model.ts';
import { exponential } from '../../theory/queueing-model.ts';
import { replicate } from '../run/replications.ts';
import { watch } from './event-log.ts';
import { expectShare } from './many-customers.ts';
import { always, desk, plainDesk } from './small-desk.ts';
import { tallied } from './tallied.ts';

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

test('disconnect: whom the bot hands over after the end is answered by a free agent, and cut off where there is none', () => {
  const bot = { adoption: 1, session: always(15) };
  const model = plainDesk(1, { bot }, { horizonS: 20, ending: 'disconnect' });
  const { log, tallies } = watch(model, [10, 12]);
  expect(log).toEqual(['10 a with the bot', '12 b with the bot', '25 a with agent 0', '27 b done', '35 a done']);
  // The sessions are of the window; what asks for an agent after the end is reported nowhere.
  expect(tallied(tallies, 0, 'botHandedOver', 'offered', 'answered', 'disconnected')).toEqual([2, 0, 0, 0]);
  expect((['contactsIn', 'contactsOut', 'contactsInside'] as const).map((field) => tallies.check(field, 0))).toEqual([2, 2, 0]);
});

test('disconnect: tasks have nobody on the line, so they are done, before and after the end', () => {
  const promise = { share: 1, queue: 1, dueS: 600, forgotten: 0, returnProbability: 0, returnDelay: always(0) };
  const model = desk([{ work: always(10), handling: { promise } }, { work: always(10) }], [{ agents: 1 }], { horizonS: 20, ending: 'disconnect' });
  const { log, tallies } = watch(model, [5, 6, 7]);
  // The first is promised an answer at 15, while the second is served; the third is cut off.
  expect(log.filter((line) => line.includes(' c '))).toEqual(['7 c waits in 0', '20 c left']);
  expect(tallied(tallies, 0, 'promises', 'promisesKept', 'disconnected')).toEqual([2, 2, 1]);
});

test('a contact that comes as the horizon ends is not of the run', () => {
  for (const ending of ['drain', 'disconnect', 'carry'] as const) {
    const model = plainDesk(1, { perHour: 0 }, { horizonS: 20, ending });
    const { tallies } = watch({ ...model, sources: model.sources.map((source) => ({ ...source, recordedS: [20] })) }, []);
    expect([tallies.queue(0, 'cases'), tallies.check('contactsIn', 0)]).toEqual([0, 0]);
  }
});

test('many evenings: as many are cut off as wait at the end, in a queue of one agent and one waiting place', () => {
  // Birth and death with load a: one waits with probability a^2 / (1 + a + a^2), soon after the start as well as later.
  const [meanS, load, runs] = [60, 1.5, 2000];
  const model = desk([{ perHour: (3600 * load) / meanS, work: exponential(meanS), waitingPlaces: 1 }], [{ agents: 1 }], { horizonS: 40 * meanS, ending: 'disconnect' });
  expectShare(replicate(model, runs).queue(0, 'disconnected'), runs, load ** 2 / (1 + load + load ** 2));
});
