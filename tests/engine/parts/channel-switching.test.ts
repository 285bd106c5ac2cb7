/** The next attempt comes by another channel, and the record follows or does not (M13; engine/parts/returns.ts). */
import { expect, test } from 'vitest';
import type { CentreModel, HandlingModel } from '../../../engine/model/centre-model.ts';
import type { ChannelSwitch, ExtraStepModel } from '../../../engine/model/process-model.ts';
import { replicate } from '../run/replications.ts';
import { watch } from './event-log.ts';
import { customersWho, expectMoreOfTheSame, expectShare } from './many-customers.ts';
import { always, desk } from './small-desk.ts';

const retelling: ExtraStepModel = { id: 'retelling', need: 'retelling', share: 1, law: always(5), errorShare: 0, tag: 'waste' };
const comesBack = { unresolvedProbability: 1, returnProbability: 1, returnDelay: always(100) };

/** Queue 0 never resolves, and its customers come back; queue 1 has 20 seconds of work, 5 more for who must tell again. */
function switching(by: Partial<ChannelSwitch>, own: Partial<HandlingModel> = {}, other: Partial<HandlingModel> = {}, agents = 1): CentreModel {
  const switches = [{ queue: 1, probability: 1, recordFollows: 0, ...by }];
  return desk(
    [
      { work: always(10), servedBy: [[0, 0, 0]], handling: { ...comesBack, switches, ...own } },
      { work: always(20), servedBy: [[1, 0, 0]], handling: { extraSteps: [retelling], ...other } },
    ],
    [{ agents }, { agents }],
  );
}

test('the next attempt comes by another channel; where the record does not follow, it must be told again', () => {
  const { log, tallies } = watch(switching({ recordFollows: 0 }), [1]);
  expect(log).toEqual(['1 a with agent 0', '11 a will be back', '111 a with agent 1', '136 a done']);
  expect([tallies.queue(0, 'switched'), tallies.queue(1, 'switched')]).toEqual([1, 0]);
  expect((['repeats', 'retold', 'extraWasteS', 'resolved'] as const).map((field) => tallies.queue(1, field))).toEqual([1, 1, 5, 1]);
  expect(tallies.queue(0, 'repeats')).toBe(0);
});

test('where the record follows nothing is told again', () => {
  const { log, tallies } = watch(switching({ recordFollows: 1 }), [1]);
  expect(log).toEqual(['1 a with agent 0', '11 a will be back', '111 a with agent 1', '131 a done']);
  expect([tallies.queue(0, 'switched'), tallies.queue(1, 'retold')]).toEqual([1, 0]);
});

test('who comes back by the same channel need not tell it again', () => {
  const { log, tallies } = watch(switching({ probability: 0 }, { extraSteps: [retelling] }), [1]);
  expect(log.slice(0, 4)).toEqual(['1 a with agent 0', '11 a will be back', '111 a with agent 0', '121 a will be back']);
  expect([tallies.queue(0, 'switched'), tallies.queue(0, 'retold')]).toEqual([0, 0]);
});

test('the case stays with its new channel, and what was told there once is known there', () => {
  const { log, tallies } = watch(switching({}, {}, { ...comesBack, extraSteps: [retelling] }), [1]);
  expect(log.slice(2, 7)).toEqual([
    '111 a with agent 1',
    '136 a will be back',
    '236 a with agent 1',
    '256 a will be back',
    '356 a with agent 1',
  ]);
  expect([tallies.queue(0, 'switched'), tallies.queue(1, 'retold')]).toEqual([1, 1]);
});

test('who switches back and forth tells it again at every turn', () => {
  const back = [{ queue: 0, probability: 1, recordFollows: 0 }];
  const { tallies } = watch(switching({}, { extraSteps: [retelling] }, { ...comesBack, extraSteps: [retelling], switches: back }), [1]);
  // At 1 by channel 0, at 111 by channel 1, at 236 by 0, at 351 by 1, at 476 by 0, at 591, 716, 831, 956.
  expect([tallies.queue(0, 'repeats'), tallies.queue(1, 'repeats')]).toEqual([4, 4]);
  expect([tallies.queue(0, 'retold'), tallies.queue(1, 'retold')]).toEqual([4, 4]);
});

test('what was typed before the first attempt is unknown by the other channel', () => {
  const asking: ExtraStepModel = { ...retelling, id: 'asking', need: 'withoutData', law: always(3) };
  const module = { adoption: 1, success: 0, passesData: 1, session: always(30) };
  const { log } = watch(switching({ recordFollows: 1 }, { module, extraSteps: [asking] }, { extraSteps: [asking] }), [1]);
  expect(log.slice(1)).toEqual(['31 a with agent 0', '41 a will be back', '141 a with agent 1', '164 a done']);
});

test('who abandons may try another channel too', () => {
  const gaveUp = { redialProbability: 1, redialDelay: always(60), patience: { law: always(30), balkShare: 0 } };
  const { log, tallies } = watch(switching({ recordFollows: 1 }, gaveUp, {}, 0), [1]);
  expect(log).toEqual(['1 a waits in 0', '31 a will be back', '91 a waits in 1']);
  expect([tallies.queue(0, 'switched'), tallies.queue(0, 'redials'), tallies.queue(1, 'redials')]).toEqual([1, 0, 1]);
});

test('so many of those who come back switch as stated, to each channel its share, and so many records follow', () => {
  const [toOne, toTwo, followsOne, followsTwo] = [0.3, 0.2, 0.35, 0.9];
  const switches = [
    { queue: 1, probability: toOne, recordFollows: followsOne },
    { queue: 2, probability: toTwo, recordFollows: followsTwo },
  ];
  const model = desk(
    [
      { perHour: 3600, work: always(1), handling: { unresolvedProbability: 0.5, returnProbability: 1, returnDelay: always(1), switches } },
      { work: always(1) },
      { work: always(1) },
    ],
    [{ agents: 40 }],
    { horizonS: 20_000 },
  );
  const tallies = replicate(model, 1);
  const comingBack = tallies.queue(0, 'unresolved');
  expectShare(tallies.queue(0, 'switched'), comingBack, toOne + toTwo);
  expectShare(tallies.queue(1, 'repeats'), comingBack, toOne);
  expectShare(tallies.queue(2, 'repeats'), comingBack, toTwo);
  expectShare(tallies.queue(1, 'retold'), tallies.queue(1, 'repeats'), 1 - followsOne);
  expectShare(tallies.queue(2, 'retold'), tallies.queue(2, 'repeats'), 1 - followsTwo);
});

test('with more switching the same customers switch, and more', () => {
  // Whoever does not switch is told to wait for ever by an empty desk: only those who do are ever done.
  expectMoreOfTheSame((probability) => switching({ probability }, {}, {}, 40), 'done');
});

test('a better connected record follows those it followed before, and more', () => {
  // 20 seconds of work from the second attempt on, and 5 more for who has to tell it again.
  const finish = (recordFollows: number): ReadonlySet<string> => {
    const model = switching({ recordFollows }, {}, { extraSteps: [{ ...retelling, law: always(500) }] }, 40);
    return customersWho({ ...model, horizonS: 500, ending: 'carry' }, 'done');
  };
  const few = finish(0.3);
  const many = finish(0.7);
  expect([few.size, many.size].every((size) => size > 0)).toBe(true);
  expect(few.size).toBeLessThan(many.size);
  expect([...few].filter((customer) => !many.has(customer))).toEqual([]);
});
