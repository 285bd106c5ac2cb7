import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CentreModel, HandlingModel } from '../../../engine/model/centre-model.ts';
import type { OutageModel } from '../../../engine/model/outage-model.ts';
import type { GroupModel } from '../../../engine/model/workforce-model.ts';
import { exponential } from '../../theory/queueing-model.ts';
import { replicate } from '../run/replications.ts';
import { watch } from './event-log.ts';
import { expectSum } from './many-customers.ts';
import { always, desk, plainDesk } from './small-desk.ts';
import { withGroup } from './tallied.ts';

const emotional = (handleFactor: number, share = 1): Partial<HandlingModel> => ({ emotion: { share, handleFactor, unresolvedFactor: 1 } });

function slowIn(model: CentreModel, fromS: number, toS: number, factor: number, queues: readonly number[] = [0], id = 'slow'): CentreModel {
  const outage: OutageModel = { id, what: { kind: 'slow', queues, factor }, windowsS: [{ fromS, toS }], random: null, dataLoss: null };
  return { ...model, outages: [...(model.outages ?? []), outage] };
}

/** When the work on one customer who comes at second 1 is done. */
const doneAt = (model: CentreModel): string => watch(model, [1]).log.at(-1)!;

test('an emotional customer takes so many times as long', () => {
  expect(doneAt(plainDesk(1, { handling: emotional(1.5) }))).toBe('16 a done');
  expect(doneAt(plainDesk(1, { handling: emotional(0.5) }))).toBe('6 a done');
});

test('agents who are good at it add less of what emotion adds, and those who are unmoved nothing', () => {
  const withAgents = (emotionFactor: number): string => doneAt(withGroup(plainDesk(1, { handling: emotional(1.5) }), 0, { emotionFactor }));
  expect([0, 0.4, 2].map(withAgents)).toEqual(['11 a done', '13 a done', '21 a done']);
});

test('emotion stays with the customer through transfers and attempts', () => {
  const model = desk(
    [
      { work: always(10), servedBy: [[0, 0, 0]], handling: { ...emotional(1.5), transfers: [{ queue: 1, probability: 1 }] } },
      { work: always(20), servedBy: [[1, 0, 0]] },
    ],
    [{ agents: 1 }, { agents: 1 }],
  );
  const { log } = watch(model, [1, [100, 1]]);
  expect(log.slice(0, 3)).toEqual(['1 a with agent 0', '16 a with agent 1, leg 2', '46 a done']);
  // b comes to the second desk straight away, where nobody is emotional.
  expect(log.at(-1)).toBe('120 b done');
});

test('slow systems stretch work that begins while they are slow, and not what is in hand', () => {
  const { log } = watch(slowIn(plainDesk(3), 5, 20, 3), [1, 5, 19, 20]);
  expect(log.filter((line) => line.endsWith('done'))).toEqual(['11 a done', '30 d done', '35 b done', '49 c done']);
});

test('only queues whose systems are slow are slow, and two failures at once multiply', () => {
  const model = desk([{ work: always(10) }, { work: always(10) }], [{ agents: 2 }]);
  const once = slowIn(model, 0, 100, 2, [0]);
  expect(watch(once, [1, [1, 1]]).log.slice(2)).toEqual(['11 b done', '21 a done']);
  expect(watch(slowIn(once, 0, 100, 3, [0, 1], 'slower'), [1, [1, 1]]).log.slice(2)).toEqual(['31 b done', '61 a done']);
});

test('a contact in the wrong queue takes a share of the work until it is noticed, at the pace of whoever notices', () => {
  const misrouting = [{ queue: 1, probability: 1 }];
  const model = desk(
    [
      { work: always(10), servedBy: [[0, 0, 0]], handling: { misrouting } },
      { work: always(20), servedBy: [[1, 0, 0]], handling: { misroutedWorkShare: 0.25 } },
    ],
    [{ agents: 1 }, { agents: 1, handleFactor: [1, 2] }],
  );
  expect(watch(model, [1]).log).toEqual(['1 a with agent 1', '11 a with agent 0, leg 2', '21 a done']);
});

test('whatever the paces and factors are, they multiply', () => {
  const factor = fc.constantFrom(0.25, 0.5, 1, 1.5, 2, 3);
  fc.assert(
    fc.property(fc.record({ group: factor, agent: factor, emotion: factor, slow: factor, rush: fc.constantFrom(0, 0.25, 0.5) }), (by) => {
      const loadEffect: GroupModel['loadEffect'] = { rush: by.rush, halfLifeS: 600, tiredAbove: 1, fatigue: 0 };
      const plain = plainDesk(1, { work: always(64), handling: emotional(by.emotion) }, { horizonS: 6000 });
      const fast = withGroup(plain, 0, { handleFactor: [by.group], loadEffect });
      const model = slowIn({ ...fast, agents: fast.agents.map((agent) => ({ ...agent, handleFactor: by.agent })) }, 0, 6000, by.slow);
      // One waits behind the second contact: as many as agents, so the rush is whole. The first takes 64 x 3 x 3 x 3 x 3 s at
      // most, and the second begins before the outage ends.
      const { log } = watch(model, [0, 0, 0]);
      const [first, second] = log.filter((line) => line.endsWith('done')).map((line) => Number(line.split(' ')[0]));
      expect((second! - first!) / (64 * by.group * by.agent * by.emotion * by.slow * (1 - by.rush))).toBeCloseTo(1, 12);
    }),
    { numRuns: 40 },
  );
});

test('many contacts: so many are emotional, and each of them takes so much longer, less what the agents save', () => {
  const [meanS, share, factor, saved] = [20, 0.3, 1.8, 0.5];
  const plain = desk([{ perHour: 3600, work: exponential(meanS), handling: emotional(factor, share) }], [{ agents: 80 }], { horizonS: 20_000 });
  const tallies = replicate(withGroup(plain, 0, { emotionFactor: saved }), 1);
  const times = 1 + (factor - 1) * saved;
  const mean = meanS * (1 - share + share * times);
  // The second moment of an exponential time is twice its squared mean.
  const variance = 2 * meanS ** 2 * (1 - share + share * times ** 2) - mean ** 2;
  expectSum(tallies.queue(0, 'handleS'), tallies.queue(0, 'answered'), mean, Math.sqrt(variance));
});
