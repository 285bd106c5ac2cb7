/** Sources whose contacts come at listed instants: recorded ones, and crowds (M05). */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BurstModel, CentreModel, SourceModel } from '../../../engine/model/centre-model.ts';
import { queueingModel } from '../../theory/queueing-model.ts';
import type { Sketch } from '../../theory/queueing-model.ts';
import { replicate } from '../run/replications.ts';
import { arrivalsOf } from './arrivals-of.ts';
import { watch } from './event-log.ts';
import { expectSum } from './many-customers.ts';
import { plainDesk } from './small-desk.ts';

const HOUR = 3600;

/** Nobody at the desk, and one source that comes as told, whatever its rate. */
function source(change: Partial<SourceModel>, more: Partial<Sketch> = {}, days: readonly number[] = [0]): CentreModel {
  const model = queueingModel({ queues: [{ perHour: 50 }], groups: [{ agents: 0 }], horizonS: 8 * HOUR, intervalS: HOUR, ending: 'carry', ...more });
  return { ...model, dayStartsS: days, sources: model.sources.map((one) => ({ ...one, ...change })) };
}
const recorded = (recordedS: readonly number[], more: Partial<Sketch> = {}, days?: readonly number[]): CentreModel => source({ recordedS }, more, days);
const bursts = (change: Partial<BurstModel>, days?: readonly number[]): CentreModel => source({ bursts: { perWeek: 5, contacts: 10, spreadS: 0, ...change } }, {}, days);
const timesOf = (model: CentreModel, replication = 0, seed = 'seed'): number[] => arrivalsOf(model, replication, seed).map(({ timeS }) => timeS);

test('recorded contacts come when they came, in every replication, whatever the seed', () => {
  const record = [5, 5, 20.25, 7000, 7000.5];
  for (const [replication, seed] of [[0, 'seed'], [7, 'seed'], [0, 'other']] as const) expect(timesOf(recorded(record), replication, seed)).toEqual(record);
});

test('a record is replayed through a desk like any other stream', () => {
  const model = plainDesk(1, { perHour: 0 });
  const replayed = { ...model, sources: model.sources.map((one) => ({ ...one, recordedS: [10, 12, 50] })) };
  const { tallies } = watch(replayed, []);
  expect([tallies.queue(0, 'cases'), tallies.queue(0, 'waitAnsweredS'), tallies.queue(0, 'answeredAtOnce')]).toEqual([3, 8, 2]);
});

test('of a record, only what lies in the run comes: not before its start, not from its end on', () => {
  expect(timesOf(recorded([-20, -10, 0, 8 * HOUR - 1, 8 * HOUR, 9 * HOUR]))).toEqual([0, 8 * HOUR - 1]);
  expect(timesOf(recorded([-20, -10, 0], { leadInS: 10 }))).toEqual([-10, 0]);
  expect(timesOf(recorded([]))).toEqual([]);
});

test('recorded contacts are the same people with and without a lead-in, and over the turns of days and weeks', () => {
  const names = (model: CentreModel): string[] => arrivalsOf(model).filter(({ timeS }) => timeS >= 0).map(({ name }) => name);
  const record = [-30, -20, 5, 7000, 20_000];
  const usual = names(recorded(record));
  expect(usual.length).toBe(3);
  expect(names(recorded(record, { leadInS: 25 }))).toEqual(usual);
  expect(names(recorded(record, {}, [0, HOUR, 2 * HOUR]))).toEqual(usual);
  expect(names(recorded(record, { weeks: 2 }))).toEqual(usual);
});

test('a record longer than a week goes on in the next', () => {
  const record = [HOUR, 9 * HOUR, 15 * HOUR];
  expect(timesOf(recorded(record, { weeks: 2 }))).toEqual(record);
});

test('any record at all is replayed to the letter', () => {
  const record = fc.array(fc.double({ min: 0, max: 8 * HOUR, maxExcluded: true, noNaN: true }), { maxLength: 50 }).map((list) => list.map((s) => s + 0).sort((a, b) => a - b));
  fc.assert(
    fc.property(record, (list) => {
      expect(timesOf(recorded(list))).toEqual(list);
    }),
    { numRuns: 50 },
  );
});

test('a burst without spread comes at one instant; with a spread, within it', () => {
  for (let replication = 0; replication < 20; replication++) {
    const together = timesOf(bursts({ perWeek: 1, contacts: 30 }), replication);
    const spread = timesOf(bursts({ perWeek: 1, contacts: 30, spreadS: 600 }), replication);
    const starts = [...new Set(together)];
    // The same bursts begin at the same instants, however far they spread.
    expect(new Set(spread).size).toBe(spread.length);
    for (const timeS of spread) expect(starts.some((startS) => timeS >= startS && timeS <= startS + 600)).toBe(true);
  }
});

test('no bursts, or bursts of nobody: nobody comes', () => {
  expect(timesOf(bursts({ perWeek: 0 }))).toEqual([]);
  expect(timesOf(bursts({ contacts: 0 }))).toEqual([]);
});

test('whoever comes with a burst after midnight comes all the same, in the order of time', () => {
  // Every hour is a day, and bursts take six of them.
  const model = bursts({ perWeek: 20, spreadS: 6 * HOUR }, [0, 1, 2, 3, 4, 5, 6, 7].map((hour) => hour * HOUR));
  const found = arrivalsOf(model);
  expect(found.length).toBeGreaterThan(50);
  // Within a day they are numbered as they come.
  found.forEach(({ timeS, word0, word1 }, i) => {
    const before = found[i - 1];
    if (before !== undefined && Math.floor(before.timeS / HOUR) === Math.floor(timeS / HOUR)) expect([word0, word1]).toEqual([before.word0 + 1, before.word1]);
  });
  expect(found.every(({ timeS }) => timeS >= 0 && timeS < 8 * HOUR)).toBe(true);
});

test('replications have bursts of their own', () => {
  expect(timesOf(bursts({}), 1)).not.toEqual(timesOf(bursts({}), 0));
});

test.each<[string, readonly number[]]>([
  ['one day', [0]],
  ['two days', [0, 5 * HOUR]],
])('many weeks of %s: the number who come has the mean and variance of a compound Poisson number', (_, days) => {
  const [perWeek, contacts, runs] = [5, 10, 2000];
  const weeks = replicate(bursts({ perWeek, contacts }, days), runs);
  const counts = weeks.vectors.map((__, r) => weeks.queue(0, 'cases', r));
  const mean = perWeek * contacts;
  const variance = perWeek * (contacts + contacts ** 2);
  expectSum(counts.reduce((sum, n) => sum + n, 0), runs, mean, Math.sqrt(variance));
  // Fourth central moment from the cumulants k2 = variance and k4 = rate times E S^4, S being Poisson.
  const fourth = contacts + 7 * contacts ** 2 + 6 * contacts ** 3 + contacts ** 4;
  const deviation = Math.sqrt(perWeek * fourth + 2 * variance ** 2);
  expectSum(counts.reduce((sum, n) => sum + (n - mean) ** 2, 0), runs, variance, deviation);
});

test('many weeks: bursts themselves come like a Poisson stream; those of nobody are not seen', () => {
  const [perWeek, contacts, runs] = [6, 1.5, 1500];
  let [seen, squares] = [0, 0];
  for (let r = 0; r < runs; r++) {
    const starts = new Set(timesOf(bursts({ perWeek, contacts }), r)).size;
    seen += starts;
    squares += starts ** 2;
  }
  const rate = perWeek * (1 - Math.exp(-contacts));
  expectSum(seen, runs, rate, Math.sqrt(rate));
  // E N^4 - (E N^2)^2 of a Poisson number.
  expectSum(squares, runs, rate + rate ** 2, Math.sqrt(rate + 6 * rate ** 2 + 4 * rate ** 3));
});

test('many weeks: a spread burst loses at the end of the horizon whom it would have sent later, and nobody at midnight', () => {
  const [perWeek, contacts, spreadS, runs] = [20, 5, 2 * HOUR, 2500];
  const weeks = replicate(bursts({ perWeek, contacts, spreadS }, [0, 3 * HOUR, 5 * HOUR]), runs);
  // Who comes is late by half of the spread on average; the number kept varies at most as much as if all were.
  const mean = perWeek * contacts * (1 - spreadS / (2 * 8 * HOUR));
  expectSum(weeks.queue(0, 'cases'), runs, mean, Math.sqrt(perWeek * (contacts + contacts ** 2)));
});
