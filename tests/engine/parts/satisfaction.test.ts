import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CentreModel, HandlingModel } from '../../../engine/model/centre-model.ts';
import type { ExperienceModel } from '../../../engine/model/experience-model.ts';
import type { QueueField } from '../../../engine/record/tally-layout.ts';
import { replicate } from '../run/replications.ts';
import { watch } from './event-log.ts';
import { expectShare } from './many-customers.ts';
import { always, desk, plainDesk, withShifts } from './small-desk.ts';
import { tallied } from './tallied.ts';

const INDIFFERENT: ExperienceModel = {
  intercept: 0,
  resolved: 0,
  wait: 0,
  transfer: 0,
  retelling: 0,
  repeat: 0,
  promise: 0,
  emotion: 0,
  promoter: 1.25,
  detractor: 0.5,
  complaints: null,
};

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
const judgedBy = (model: CentreModel, experience: Partial<ExperienceModel>): CentreModel => ({
  ...model,
  experience: { ...INDIFFERENT, ...experience },
});

/** Two desks with one agent each: 10 seconds of work, then 20. */
const twoDesks = (first: Partial<HandlingModel>): CentreModel =>
  desk(
    [
      { work: always(10), servedBy: [[0, 0, 0]], handling: first },
      { work: always(20), servedBy: [[1, 0, 0]] },
    ],
    [{ agents: 1 }, { agents: 1 }],
  );

const toTwo = (warmShare: number): Partial<HandlingModel> => ({ transfers: [{ queue: 1, probability: 1, warmShare }] });
const backAt = { unresolvedProbability: 1, returnProbability: 1, returnDelay: always(100) };
const forgets = { promise: { share: 1, queue: 1, dueS: 60, forgotten: 1, returnProbability: 0, returnDelay: always(0) } };
const emotional = { emotion: { share: 1, handleFactor: 1, unresolvedFactor: 1 } };

const total = (model: CentreModel, field: QueueField): number => watch(model, [1]).tallies.total(field);

test('a case is judged once, when it is over, by what its last answer was', () => {
  const switching = { ...backAt, switches: [{ queue: 1, probability: 1, recordFollows: 1 }] };
  const model = judgedBy(twoDesks(switching), { intercept: -0.4, resolved: 2, repeat: 0.7 });
  const { log, tallies } = watch(model, [1]);
  expect(log).toEqual(['1 a with agent 0', '11 a will be back', '111 a with agent 1', '131 a done']);
  expect([tallies.queue(0, 'judged'), tallies.queue(1, 'judged')]).toEqual([0, 1]);
  expect(tallies.queue(1, 'satisfied')).toBeCloseTo(logistic(-0.4 + 2 - 0.7), 12);
});

test('who is not resolved, and who gives up, is judged all the same', () => {
  const unresolved = judgedBy(plainDesk(1, { handling: { unresolvedProbability: 1 } }), { intercept: 0.3, resolved: 2 });
  expect(total(unresolved, 'judged')).toBe(1);
  expect(total(unresolved, 'satisfied')).toBeCloseTo(logistic(0.3), 12);
  const gaveUp = judgedBy(plainDesk(0, { patience: always(90) }), { intercept: 0.3, wait: 0.5 });
  expect(total(gaveUp, 'satisfied')).toBeCloseTo(logistic(0.3 - 0.5 * Math.log(2.5)), 12);
});

test('a case that will still come back after the end is not judged', () => {
  expect(total(judgedBy(plainDesk(1, { handling: backAt }, { horizonS: 50 }), {}), 'judged')).toBe(0);
});

test('waits of all legs count together, in minutes, and less and less', () => {
  const model = withShifts(twoDesks(toTwo(1)), [[0, 10, 1000], [1, 131, 1000]]);
  const { log, tallies } = watch(judgedBy(model, { wait: 0.8 }), [1]);
  expect(log).toEqual(['1 a waits in 0', '10 a with agent 0', '20 a waits in 1', '131 a with agent 1, leg 2', '151 a done']);
  expect(tallies.total('satisfied')).toBeCloseTo(logistic(-0.8 * Math.log(1 + (9 + 111) / 60)), 12);
});

test.each([
  ['nothing happened', plainDesk(1), {}, 0],
  ['a transfer', twoDesks(toTwo(1)), { transfer: 0.4, retelling: 9 }, -0.4],
  ['a transfer after which it is told again', twoDesks(toTwo(0)), { transfer: 0.4, retelling: 0.5 }, -0.9],
  ['a promise that nobody thought of', twoDesks(forgets), { promise: 0.6, resolved: 9 }, -0.6],
  ['an emotional customer', twoDesks(emotional), { emotion: 0.8 }, -0.8],
] as const)('what counts is counted once: %s', (_what, model, experience, logit) => {
  expect(total(judgedBy(model, experience), 'satisfied')).toBeCloseTo(logistic(logit), 12);
});

test('promoters and detractors lie beyond thresholds on the same scale', () => {
  const { tallies } = watch(judgedBy(plainDesk(1), { intercept: 0.2, promoter: 1.25, detractor: 0.5 }), [1]);
  const [promoters, detractors] = tallied(tallies, 0, 'promoters', 'detractors');
  expect(promoters).toBeCloseTo(logistic(0.2 - 1.25), 12);
  expect(detractors).toBeCloseTo(1 - logistic(0.2 + 0.5), 12);
});

test('the case that went wrong in every way: whatever the weights are, they add up on the logit', () => {
  const work = always(10);
  const switches = [{ queue: 2, probability: 1, recordFollows: 1 }];
  const model = withShifts(
    desk(
      [
        { work, servedBy: [[0, 0, 0]], handling: { ...toTwo(0), ...emotional, switches } },
        { work, servedBy: [[1, 0, 0]], handling: backAt },
        { work, servedBy: [[2, 0, 0]], handling: forgets },
      ],
      [{ agents: 1 }, { agents: 1 }, { agents: 1 }],
    ),
    [[0, 31, 1000], [1, 0, 1000], [2, 0, 1000]],
  );
  expect(watch(model, [1]).log).toEqual([
    '1 a waits in 0',
    '31 a with agent 0',
    '41 a with agent 1, leg 2',
    '51 a will be back',
    '151 a with agent 2',
    '161 a is forgotten',
    '221 a done',
  ]);
  const weight = fc.double({ min: 0, max: 2, noNaN: true });
  const weights = {
    intercept: weight,
    resolved: weight,
    wait: weight,
    transfer: weight,
    retelling: weight,
    repeat: weight,
    promise: weight,
    emotion: weight,
    promoter: weight,
    detractor: weight,
  };
  fc.assert(
    fc.property(fc.record(weights), (w) => {
      const { tallies } = watch(judgedBy(model, w), [1]);
      const logit = w.intercept - w.wait * Math.log(1.5) - w.transfer - w.retelling - w.repeat - w.promise - w.emotion;
      expect(tallies.queue(2, 'satisfied')).toBeCloseTo(logistic(logit), 12);
      expect(tallies.queue(2, 'promoters')).toBeLessThanOrEqual(tallies.queue(2, 'satisfied'));
      expect(tallies.queue(2, 'detractors') + tallies.queue(2, 'satisfied')).toBeLessThanOrEqual(1 + 1e-12);
    }),
    { numRuns: 30 },
  );
});

test('many cases: the satisfied are added up, not drawn', () => {
  const model = desk([{ perHour: 3600, work: always(1), handling: { unresolvedProbability: 0.3 } }], [{ agents: 40 }], { horizonS: 10_000 });
  const tallies = replicate(judgedBy(model, { intercept: -1, resolved: 3 }), 1);
  const [judged, resolved] = [tallies.queue(0, 'judged'), tallies.queue(0, 'resolved')];
  expectShare(resolved, judged, 0.7);
  const expected = resolved * logistic(2) + (judged - resolved) * logistic(-1);
  expect(tallies.queue(0, 'satisfied') / expected).toBeCloseTo(1, 10);
});
