import { expect, test } from 'vitest';
import type { CentreModel, HandlingModel } from '../../../engine/model/centre-model.ts';
import type { OutageModel } from '../../../engine/model/outage-model.ts';
import type { ExtraStepModel } from '../../../engine/model/process-model.ts';
import { exponential } from '../../theory/queueing-model.ts';
import type { QueueSketch } from '../../theory/queueing-model.ts';
import { replicate } from '../run/replications.ts';
import { watch } from './event-log.ts';
import { expectShare, expectSum } from './many-customers.ts';
import { always, desk, plainDesk } from './small-desk.ts';
import { tallied, withGroup } from './tallied.ts';

/** Five seconds that everybody takes and that are waste, unless told. */
const step = (change: Partial<ExtraStepModel> = {}): ExtraStepModel => ({
  id: 'step',
  need: 'always',
  share: 1,
  law: always(5),
  errorShare: 0,
  tag: 'waste',
  ...change,
});

const withSteps = (extraSteps: readonly ExtraStepModel[], queue: QueueSketch = {}): CentreModel =>
  plainDesk(1, { ...queue, handling: { extraSteps, ...queue.handling } });

/** Two desks of 10-second contacts; the second one takes the steps. */
const twoDesks = (first: Partial<HandlingModel>, extraSteps: readonly ExtraStepModel[]): CentreModel =>
  desk(
    [
      { work: always(10), servedBy: [[0, 0, 0]], handling: first },
      { work: always(10), servedBy: [[1, 0, 0]], handling: { extraSteps } },
    ],
    [{ agents: 1 }, { agents: 1 }],
  );

test('steps come on top of the work, and their seconds are booked by what they are: value, waste or waiting', () => {
  const steps = [
    step({ id: 'look up', law: always(5), tag: 'value' }),
    step({ id: 'type it again', law: always(3), tag: 'waste' }),
    step({ id: 'slow screen', law: always(2), tag: 'wait' }),
  ];
  const { log, tallies } = watch(withSteps(steps), [1]);
  expect(log).toEqual(['1 a with agent 0', '21 a done']);
  expect(tallied(tallies, 0, 'handleS', 'extraValueS', 'extraWasteS', 'extraWaitS')).toEqual([20, 5, 3, 2]);
});

test('a step that went wrong is done once more', () => {
  const { log, tallies } = watch(withSteps([step({ errorShare: 1 })]), [1]);
  expect(log).toEqual(['1 a with agent 0', '21 a done']);
  expect(tallies.queue(0, 'extraWasteS')).toBe(10);
});

test('the agent asks for what neither bot nor self-service has passed on, and only on the first leg', () => {
  const asking = [step({ need: 'withoutData' })];
  const bot = { adoption: 1, session: always(40) };
  expect(watch(withSteps(asking), [1]).log).toEqual(['1 a with agent 0', '16 a done']);
  expect(watch(withSteps(asking, { bot: { ...bot, passesData: 1 } }), [1]).log.slice(1)).toEqual(['41 a with agent 0', '51 a done']);
  expect(watch(withSteps(asking, { bot: { ...bot, passesData: 0 } }), [1]).log.slice(1)).toEqual(['41 a with agent 0', '56 a done']);
  // A transferred customer was asked on the first leg.
  const transferred = twoDesks({ transfers: [{ queue: 1, probability: 1 }] }, asking);
  expect(watch(transferred, [1]).log).toEqual(['1 a with agent 0', '11 a with agent 1, leg 2', '21 a done']);
});

test('who was told it by somebody else tells it again, once', () => {
  const retelling = [step({ need: 'retelling' })];
  const model = twoDesks({ transfers: [{ queue: 1, probability: 1 }] }, retelling);
  const { log, tallies } = watch(model, [1, [50, 1]]);
  expect(log.slice(0, 3)).toEqual(['1 a with agent 0', '11 a with agent 1, leg 2', '26 a done']);
  // b comes to the second desk first, and has nothing to tell again.
  expect(log.slice(3)).toEqual(['50 b with agent 1', '60 b done']);
  expect([tallies.queue(0, 'retold'), ...tallied(tallies, 1, 'retold', 'extraWasteS')]).toEqual([0, 1, 5]);
  // Handed over in person there is nothing to tell again.
  const inPerson = twoDesks({ transfers: [{ queue: 1, probability: 1, warmShare: 1 }] }, retelling);
  expect(watch(inPerson, [1]).log).toEqual(['1 a with agent 0', '11 a with agent 1, leg 2', '21 a done']);
});

test('data lost by a system is entered again by those who came meanwhile, and until it has caught up', () => {
  const sync: OutageModel = {
    id: 'sync',
    what: { kind: 'sync' },
    windowsS: [{ fromS: 100, toS: 200 }],
    random: null,
    dataLoss: { share: 1, afterS: 50 },
  };
  const model = { ...withSteps([step({ need: 'dataMissing' })]), outages: [sync] };
  const { log, tallies } = watch(model, [1, 150, 240, 260]);
  expect(log.filter((line) => line.endsWith('done'))).toEqual(['11 a done', '165 b done', '255 c done', '270 d done']);
  expect(tallied(tallies, 0, 'dataMissing', 'extraWasteS')).toEqual([2, 10]);
});

test('signatures, promised answers and the help of experts are no contacts: nothing is asked or typed again for them', () => {
  const steps = [step(), step({ id: 'asking', need: 'withoutData' })];
  const promise = { share: 1, queue: 1, dueS: 600, forgotten: 0, returnProbability: 0, returnDelay: always(0) };
  const approval = { share: 1, signatures: [1], holds: false, finishing: { queue: 1, law: always(0) } };
  expect(watch(twoDesks({ promise }, steps), [1]).log.at(-1)).toBe('21 a done');
  expect(watch(twoDesks({ approval }, steps), [1]).log.at(-1)).toBe('31 a done');
  expect(watch(twoDesks({ expert: { share: 1, queue: 1 } }, steps), [1]).log.at(-1)).toBe('21 a done');
});

test('a step takes everybody equally long; only slow systems stretch it, and its seconds are those that pass', () => {
  const slowGroup = withGroup(withSteps([step()]), 0, { handleFactor: [3] });
  expect(watch(slowGroup, [1]).log.at(-1)).toBe('36 a done');
  const slow: OutageModel = {
    id: 'slow',
    what: { kind: 'slow', queues: [0], factor: 2 },
    windowsS: [{ fromS: 0, toS: 100 }],
    random: null,
    dataLoss: null,
  };
  const { log, tallies } = watch({ ...withSteps([step()]), outages: [slow] }, [1]);
  expect(log.at(-1)).toBe('31 a done');
  expect(tallied(tallies, 0, 'handleS', 'extraWasteS')).toEqual([30, 10]);
});

test('many contacts: share times mean times one and the share of errors, in seconds per contact, for each step by itself', () => {
  const taken = [
    { id: 'value', share: 0.3, meanS: 20, errorShare: 0, tag: 'value' },
    { id: 'waste', share: 0.8, meanS: 5, errorShare: 0.25, tag: 'waste' },
    { id: 'wait', share: 1, meanS: 3, errorShare: 0.5, tag: 'wait' },
  ] as const;
  const steps = taken.map(({ id, share, meanS, errorShare, tag }) => step({ id, share, law: exponential(meanS), errorShare, tag }));
  const model = desk([{ perHour: 3600, work: always(1), handling: { extraSteps: steps } }], [{ agents: 60 }], { horizonS: 30_000 });
  const tallies = replicate(model, 1);
  const contacts = tallies.queue(0, 'answered');
  let [meanS, variance] = [1, 0];
  for (const { share, meanS: once, errorShare, tag } of taken) {
    const mean = share * once * (1 + errorShare);
    // An exponential time has twice its squared mean as second moment, doubled for the share that does it again: four times.
    const own = share * 2 * once * once * (1 + 3 * errorShare) - mean * mean;
    const field = ({ value: 'extraValueS', waste: 'extraWasteS', wait: 'extraWaitS' } as const)[tag];
    expectSum(tallies.queue(0, field), contacts, mean, Math.sqrt(own));
    meanS += mean;
    variance += own;
  }
  // The steps are taken independently of each other: variances add up.
  expectSum(tallies.queue(0, 'handleS'), contacts, meanS, Math.sqrt(variance));
});

test('who needs a step is counted by how many take it', () => {
  // Half of the contacts come with what the bot collected; the others are asked, for one second.
  const asked = step({ need: 'withoutData', share: 0.6, law: always(1) });
  const bot = { adoption: 1, session: always(1), passesData: 0.5 };
  const model = desk([{ perHour: 3600, work: always(1), bot, handling: { extraSteps: [asked] } }], [{ agents: 20 }], { horizonS: 20_000 });
  const tallies = replicate(model, 1);
  expectShare(tallies.queue(0, 'extraWasteS'), tallies.queue(0, 'answered'), 0.5 * 0.6);
});
