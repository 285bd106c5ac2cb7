/** How a stream is shaped: by the hour, by its gaps, by tiers of customers, by busy days with busy hours. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CentreModel, WeekTable } from '../../../engine/model/centre-model.ts';
import type { Law } from '../../../engine/model/law.ts';
import { queueTallyAt } from '../../../engine/record/tallies.ts';
import { queueingModel } from '../../theory/queueing-model.ts';
import type { QueueSketch } from '../../theory/queueing-model.ts';
import { replicate } from '../run/replications.ts';
import { arrivalsOf } from './arrivals-of.ts';
import { expectShare, expectSum } from './many-customers.ts';
import { always } from './small-desk.ts';

const HOUR = 3600;

const streams = (queues: readonly QueueSketch[], hours = 8): CentreModel =>
  queueingModel({ queues, groups: [{ agents: 0 }], horizonS: hours * HOUR, intervalS: HOUR, ending: 'carry' });
const withWeek = (model: CentreModel, change: Partial<WeekTable>): CentreModel => ({ ...model, weeks: model.weeks.map((week) => ({ ...week, ...change })) });

test('hour by hour the count is what the rate says, and within an hour everybody comes at any time alike', () => {
  const perHour = [20, 50, 5, 80, 40, 0, 100, 30];
  const runs = 80;
  const counts = new Array<number>(8).fill(0);
  let into = 0;
  for (let r = 0; r < runs; r++) {
    for (const { timeS } of arrivalsOf(streams([{ perHour }]), r)) {
      const hour = Math.floor(timeS / HOUR);
      counts[hour]!++;
      into += timeS / HOUR - hour;
    }
  }
  counts.forEach((count, hour) => expect(Math.abs(count - perHour[hour]! * runs)).toBeLessThanOrEqual(4 * Math.sqrt(perHour[hour]! * runs)));
  expectSum(into, counts.reduce((sum, n) => sum + n, 0), 0.5, Math.sqrt(1 / 12));
});

const withGap = (gap: Law, perHour: number | readonly number[] = 60, hours = 8): CentreModel => streams([{ perHour, gap }], hours);

test('gaps of one length: contacts come in step, faster where the rate is higher, and anew each day', () => {
  const inStep = withGap(always(1), [2.5, 4.2, 0, 1], 4);
  const expectHours = (model: CentreModel, expected: readonly number[]): void => {
    const hours = arrivalsOf(model).map(({ timeS }) => timeS / HOUR);
    expect(hours.length).toBe(expected.length);
    hours.forEach((hour, i) => expect(hour).toBeCloseTo(expected[i]!, 9));
  };
  // What is left of a gap at the end of an hour, or of several, is spent at the next hour's rate.
  expectHours(inStep, [0.4, 0.8, 1 + 0.5 / 4.2, 1 + 1.5 / 4.2, 1 + 2.5 / 4.2, 1 + 3.5 / 4.2, 3.3]);
  expectHours({ ...inStep, dayStartsS: [0, HOUR] }, [0.4, 0.8, 1 + 1 / 4.2, 1 + 2 / 4.2, 1 + 3 / 4.2, 1 + 4 / 4.2, 3.8]);
});

test.each<[string, Law, number]>([
  ['more evenly', { kind: 'erlang', meanS: 1, stages: 4 }, 1 / 4],
  ['more unevenly', { kind: 'hyperexponential', meanS: 1, scv: 3 }, 3],
])('gaps that come %s than a Poisson stream: counts vary by their squared coefficient of variation', (_, gap, scv) => {
  const hours = 400;
  const tallies = replicate(withGap(gap, 20, hours), 60);
  const counts = tallies.vectors.map((__, r) => tallies.queue(0, 'cases', r));
  const mean = 20 * hours;
  const squares = counts.reduce((sum, n) => sum + (n - mean) ** 2, 0) / counts.length;
  // Renewal theory: normal in the end, with variance scv x mean; a mean of 60 squares is off by sqrt(2 / 60) of it.
  expect(Math.abs(squares / (scv * mean) - 1)).toBeLessThan(4 * Math.sqrt(2 / counts.length) + 0.02);
});

const tiered = (upTo: readonly number[]): CentreModel => {
  const model = streams([{ perHour: 60 }, {}, {}]);
  return withWeek({ ...model, sources: [{ ...model.sources[0]!, tierQueues: [0, 1, 2] }] }, { tierUpTo: [upTo] });
};

test('tiers: the same people come at the same instants, each to the queue of the own tier', () => {
  const plain = arrivalsOf(streams([{ perHour: 60 }, {}, {}]));
  expect(arrivalsOf(tiered([1, 1, 1]))).toEqual(plain);
  expect(arrivalsOf(tiered([0, 0, 1]))).toEqual(plain.map((arrival) => ({ ...arrival, queue: 2 })));
  expect(arrivalsOf(tiered([0.2, 0.7, 1])).map(({ name }) => name)).toEqual(plain.map(({ name }) => name));
});

test('tiers: a larger share of the first keeps those who were of it', () => {
  const first = (upTo: number): Set<string> => new Set(arrivalsOf(tiered([upTo, 1, 1])).filter(({ queue }) => queue === 0).map(({ name }) => name));
  const percent = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(percent, percent, (one, other) => {
      const more = first(Math.max(one, other) / 100);
      expect([...first(Math.min(one, other) / 100)].filter((name) => !more.has(name))).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

test('tiers: their shares are as stated', () => {
  const tallies = replicate(tiered([0.2, 0.7, 1]), 20);
  [0.2, 0.5, 0.3].forEach((share, q) => expectShare(tallies.queue(q, 'cases'), tallies.total('cases'), share));
});

test('busy days with busy hours: hours vary by both factors, and two hours of a day go together by that of the day alone', () => {
  const [dayShape, hourShape, mean, batches, perBatch] = [10, 4, 30, 20, 100];
  const sketch = queueingModel({ queues: [{ perHour: mean }], groups: [{ agents: 0 }], horizonS: 2 * HOUR, intervalS: HOUR, windowOfInterval: [0, 1], busynessShape: dayShape, ending: 'carry' });
  const days = replicate(withWeek(sketch, { busynessIntervalShape: [hourShape] }), batches * perBatch);
  const at = (hour: number): number => queueTallyAt(days.shape, 0, hour, 0, 'cases');
  const batchesOf = (value: (vector: Float64Array) => number): number[] =>
    Array.from({ length: batches }, (_, b) => days.vectors.slice(b * perBatch, (b + 1) * perBatch).reduce((sum, vector) => sum + value(vector), 0) / perBatch);
  const expectMean = (values: readonly number[], expected: number): void => {
    const average = values.reduce((sum, value) => sum + value, 0) / batches;
    const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - average) ** 2, 0) / (batches - 1));
    expect(deviation).toBeLessThan(0.5 * expected);
    expect(Math.abs(average - expected)).toBeLessThan((4 * deviation) / Math.sqrt(batches));
  };
  // A Poisson number whose mean is mean x D x H, D and H gamma with mean 1: E D^2 = 1 + 1 / shape.
  const both = (1 + 1 / dayShape) * (1 + 1 / hourShape) - 1;
  expectMean(batchesOf((vector) => (vector[at(0)]! - mean) ** 2), mean + mean ** 2 * both);
  expectMean(batchesOf((vector) => (vector[at(0)]! - mean) * (vector[at(1)]! - mean) + 2 * mean ** 2), mean ** 2 / dayShape + 2 * mean ** 2);
});

test('without a factor for the hours, or with one that never varies, the days are the same bit for bit', () => {
  const sketch = queueingModel({ queues: [{ perHour: 30 }], groups: [{ agents: 0 }], horizonS: 8 * HOUR, intervalS: HOUR, busynessShape: 10 });
  expect(arrivalsOf(withWeek(sketch, { busynessIntervalShape: [Infinity] }))).toEqual(arrivalsOf(sketch));
});
