import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CentreModel, WeekTable } from '../../../engine/model/centre-model.ts';
import { queueingModel } from '../../theory/queueing-model.ts';
import type { QueueSketch } from '../../theory/queueing-model.ts';
import { replicate } from '../run/replications.ts';
import { arrivalsOf } from './arrivals-of.ts';
import type { Arrival } from './arrivals-of.ts';

const HOUR = 3600;

/** A day of hours without agents. */
function streams(queues: readonly QueueSketch[], hours = 8, more: Partial<CentreModel> = {}): CentreModel {
  return { ...queueingModel({ queues, groups: [{ agents: 0 }], horizonS: hours * HOUR, intervalS: HOUR, ending: 'carry' }), ...more };
}

const withWeek = (model: CentreModel, change: Partial<WeekTable>): CentreModel => ({
  ...model,
  weeks: model.weeks.map((week) => ({ ...week, ...change })),
});

const keeping = (probability: number): CentreModel =>
  withWeek(streams([{ perHour: 60 }]), { keepProbability: [new Array<number>(8).fill(probability)] });

const share = fc.double({ min: 0, max: 1, noNaN: true });

test('less volume drops contacts; those who stay are the same people at the same instants', () => {
  fc.assert(
    fc.property(share, share, fc.nat(20), (p, q, replication) => {
      const fewer = arrivalsOf(keeping(Math.min(p, q)), replication);
      const more = new Set(arrivalsOf(keeping(Math.max(p, q)), replication).map((a) => JSON.stringify(a)));
      expect(fewer.filter((a) => !more.has(JSON.stringify(a)))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('keeping everybody is the base itself, and keeping nobody is nobody', () => {
  expect(arrivalsOf(keeping(1))).toEqual(arrivalsOf(streams([{ perHour: 60 }])));
  expect(arrivalsOf(keeping(0))).toEqual([]);
});

test('the kept share is the probability, within four standard errors', () => {
  let kept = 0;
  let all = 0;
  for (let r = 0; r < 20; r++) {
    kept += arrivalsOf(keeping(0.3), r).length;
    all += arrivalsOf(keeping(1), r).length;
  }
  expect(Math.abs(kept / all - 0.3)).toBeLessThan(4 * Math.sqrt((0.3 * 0.7) / all));
});

test('more volume is a source of its own: everybody of the base still comes, at the same instant', () => {
  const base = streams([{ perHour: 60 }]);
  const added: CentreModel = {
    ...base,
    sources: [...base.sources, { id: 'source-0/added', queue: 0, busynessGroup: -1 }],
    weeks: base.weeks.map((week) => ({
      ...week,
      arrivalRatePerS: [...week.arrivalRatePerS, new Array<number>(8).fill(30 / HOUR)],
      keepProbability: [...week.keepProbability, []],
    })),
  };
  const people = new Map(arrivalsOf(added).map((a) => [a.name, a]));
  const before = arrivalsOf(base);
  expect(before.map((a) => people.get(a.name))).toEqual(before);
  expect(people.size).toBeGreaterThan(before.length);
});

const rates = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 120 })), { minLength: 8, maxLength: 8 });

test('a rate that changes within a gap is exact: on the scale of expected contacts every profile is the same stream', () => {
  const unit = arrivalsOf(streams([{ perHour: 150 }]));
  fc.assert(
    fc.property(rates, (perHour) => {
      const found = arrivalsOf(streams([{ perHour }]));
      const upTo = [0];
      perHour.forEach((rate, hour) => upTo.push(upTo[hour]! + rate));
      const expected = (timeS: number): number => {
        const hour = Math.floor(timeS / HOUR);
        return upTo[hour]! + perHour[hour]! * (timeS / HOUR - hour);
      };
      // The last contact of the stream is the last whose place lies before the day's total.
      expect(found.length).toBe(unit.filter((a) => (a.timeS / HOUR) * 150 < upTo[8]!).length);
      found.forEach((a, n) => {
        expect(a.name).toBe(unit[n]!.name);
        expect(expected(a.timeS)).toBeCloseTo((unit[n]!.timeS / HOUR) * 150, 7);
      });
    }),
    { numRuns: 40 },
  );
});

test('nobody comes in an hour without a rate', () => {
  const perHour = [60, 0, 60, 0, 0, 60, 60, 0];
  const hours = arrivalsOf(streams([{ perHour }])).map((a) => Math.floor(a.timeS / HOUR));
  expect(new Set(hours)).toEqual(new Set([0, 2, 5, 6]));
});

test('a day is a stream of its own: a busier Monday moves nobody on Tuesday', () => {
  const days = { dayStartsS: [0, 4 * HOUR] };
  const plain = arrivalsOf(streams([{ perHour: 40 }], 8, days));
  const busy = arrivalsOf(streams([{ perHour: [90, 90, 90, 90, 40, 40, 40, 40] }], 8, days));
  const second = (list: Arrival[]): Arrival[] => list.filter((a) => a.timeS >= 4 * HOUR);
  expect(second(busy)).toEqual(second(plain));
  expect(busy.length).toBeGreaterThan(plain.length);
});

test('sources do not touch each other: another rate of one moves nobody of the other', () => {
  const others = (perHour: number): Arrival[] =>
    arrivalsOf(streams([{ perHour: 40 }, { perHour }])).filter((a) => a.queue === 0);
  expect(others(500)).toEqual(others(1));
});

test('each week reads its own table, and weeks past the last table read the last', () => {
  const week = streams([{ perHour: 50 }], 4);
  const twice = week.weeks[0]!.arrivalRatePerS.map((list) => list.map((rate) => rate * 2));
  const weeks = [week.weeks[0]!, { ...week.weeks[0]!, arrivalRatePerS: twice }];
  const count = 50;
  const { shape, vectors } = replicate({ ...week, horizonS: 3 * 4 * HOUR, weeks }, count);
  expect(shape.weeks).toBe(3);
  const entered = [0, 1, 2].map((w) => vectors.reduce((sum, vector) => sum + vector[w * (shape.teamOffset / 3)]!, 0));
  for (const [w, mean] of [200, 400, 400].entries()) {
    expect(Math.abs(entered[w]! - mean * count)).toBeLessThan(4 * Math.sqrt(mean * count));
  }
});

test('the lead-in runs on the first table, is not reported, and leaves its contacts inside', () => {
  const model = streams([{ perHour: 50 }], 4, { leadInS: 2 * HOUR });
  const found = arrivalsOf(model);
  const before = found.filter((a) => a.timeS < 0);
  expect(before.length).toBeGreaterThan(50);
  expect(before[0]!.timeS).toBeGreaterThanOrEqual(-2 * HOUR);
  const run = replicate(model, 1);
  expect([run.total('cases'), run.check('contactsInside', 0)]).toEqual([found.length - before.length, found.length]);
});

test('the reported window sees the same people with and without a lead-in of whole days', () => {
  const without = arrivalsOf(streams([{ perHour: 50 }], 4));
  const withLeadIn = arrivalsOf(streams([{ perHour: 50 }], 4, { leadInS: 4 * HOUR })).filter((a) => a.timeS >= 0);
  expect(withLeadIn).toEqual(without);
});

test('busy days: the count of a day has the variance of a Poisson-gamma mixture, mean + mean^2 / shape', () => {
  const model = queueingModel({ queues: [{ perHour: 25 }], groups: [{ agents: 0 }], horizonS: 4 * HOUR, busynessShape: 10, ending: 'carry' });
  const days = replicate(model, 4000);
  const counts = days.vectors.map((_, r) => days.queue(0, 'cases', r));
  const mean = counts.reduce((sum, n) => sum + n, 0) / counts.length;
  const variance = counts.reduce((sum, n) => sum + (n - mean) ** 2, 0) / (counts.length - 1);
  const expected = 100 + 100 ** 2 / 10;
  expect(Math.abs(mean - 100)).toBeLessThan(4 * Math.sqrt(expected / counts.length));
  // Standard error of a variance with kurtosis 3 + 6/shape and a little: about 2.5 % of it here.
  expect(Math.abs(variance / expected - 1)).toBeLessThan(0.12);
});

test('sources of one busyness group share the factor of the day', () => {
  const queues = [{ perHour: 2500 }, { perHour: 2500 }];
  const model = queueingModel({ queues, groups: [{ agents: 0 }], horizonS: HOUR, busynessShape: 5, ending: 'carry' });
  const days = replicate(model, 60);
  for (let r = 0; r < 60; r++) {
    // Two Poisson counts of the same mean, which itself varies by 45 % from day to day.
    const [a, b] = [days.queue(0, 'cases', r), days.queue(1, 'cases', r)];
    expect(Math.abs(a - b)).toBeLessThan(5 * Math.sqrt(a + b));
  }
});
