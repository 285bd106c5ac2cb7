import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differenceBetween, Estimator, shownHalfWidth } from '../../../scenarios/result/kpi-estimate.ts';
import type { Measure } from '../../../scenarios/result/kpi-estimate.ts';
import { addWaits, index, shape, vectorOf, wholeCentre } from '../kpi/tally-vectors.ts';

const confidence = 0.95;
const mean = (kpi: string, scope = wholeCentre): Measure => ({ kpi, scope, stat: 'mean' });
const estimatorOf = (tallies: readonly Float64Array[]): Estimator => new Estimator({ index, shape, tallies }, confidence);

const answeredVector = fc
  .tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 100_000 }))
  .map(([answered, waitAnsweredS]) => vectorOf([{ queue: 0, values: { answered, waitAnsweredS } }]));
const replications = fc.array(answeredVector, { minLength: 2, maxLength: 15 });

test('a ratio KPI is the ratio of sums, not the mean of the ratios', () => {
  const tallies = [
    vectorOf([{ queue: 0, values: { answered: 10, waitAnsweredS: 100 } }]),
    vectorOf([{ queue: 0, values: { answered: 30, waitAnsweredS: 1500 } }]),
  ];
  const asa = estimatorOf(tallies).estimate(mean('asa'))!;
  expect(asa.perReplication).toEqual([10, 50]);
  expect(asa.interval.value).toBe(40); // 1600 / 40, where the mean of 10 and 50 is 30
  // z = (100 - 400) / 20 and (1500 - 1200) / 20 = -15 and 15: sd 21.21, se 15, t(1) at 97.5 % = 12.706
  expect(asa.interval.halfWidth).toBeCloseTo(190.593, 2);
});

test('the KPI of all replications equals the KPI of the one vector that sums them', () => {
  fc.assert(
    fc.property(replications, (tallies) => {
      const sum = tallies.reduce((total, vector) => total.map((value, i) => value + vector[i]!));
      expect(estimatorOf(tallies).estimate(mean('asa'))!.interval.value).toBeCloseTo(
        estimatorOf([sum]).estimate(mean('asa'))!.interval.value,
        9,
      );
    }),
  );
});

test('identical replications differ by exactly 0 and correlate fully', () => {
  fc.assert(
    fc.property(replications, (tallies) => {
      const a = estimatorOf(tallies).estimate(mean('asa'));
      const b = estimatorOf(tallies.map((vector) => vector.slice())).estimate(mean('asa'));
      const difference = differenceBetween(b, a, confidence)!;
      expect(difference.mean).toBe(0);
      expect(difference.halfWidth).toBe(0);
      if (a!.interval.standardError > 0) {
        expect(difference.correlation).toBeCloseTo(1, 9);
        expect(difference.varianceSaved).toBe(1);
      }
    }),
  );
});

test('a difference of paired replications: the common part cancels', () => {
  const of = (waits: readonly number[]) =>
    estimatorOf(waits.map((waitAnsweredS) => vectorOf([{ queue: 0, values: { answered: 1, waitAnsweredS } }]))).estimate(
      mean('asa'),
    );
  const difference = differenceBetween(of([90, 190, 290, 391]), of([100, 200, 300, 400]), confidence)!;
  // Differences -10, -10, -10, -9: mean -9.75, sd 0.5, se 0.25, t(3) at 97.5 % = 3.1824
  expect(difference.mean).toBeCloseTo(-9.75, 12);
  expect(difference.halfWidth).toBeCloseTo(0.7956, 4);
  expect(difference.varianceSaved).toBeGreaterThan(0.99);
  expect(difference).not.toHaveProperty('comparisons');
  expect(differenceBetween(of([1, 2]), of([2, 1]), confidence, 6)!.comparisons).toBe(6);
});

test('replications without data are null and do not pass for certainty', () => {
  const empty = vectorOf([]);
  const one = vectorOf([{ queue: 0, values: { answered: 2, waitAnsweredS: 30 } }]);
  const estimate = estimatorOf([empty, one, empty]).estimate(mean('asa'))!;
  expect(estimate.perReplication).toEqual([null, 15, null]);
  expect(estimate.informative).toBe(1);
  expect(shownHalfWidth(estimate)).toBeNull();
  expect(differenceBetween(estimate, estimate, confidence)!.halfWidth).toBeNull();
  expect(estimatorOf([empty, empty]).estimate(mean('asa'))).toBeNull();
  expect(estimatorOf([]).estimate(mean('asa'))).toBeNull();
  expect(differenceBetween(null, estimate, confidence)).toBeNull();
});

test('no value where the KPI has no meaning or does not exist', () => {
  const tallies = [vectorOf([{ team: 0, values: { busyS: 1, staffedS: 2 } }])];
  const estimator = estimatorOf(tallies);
  expect(estimator.estimate(mean('occupancy'))!.interval.value).toBe(0.5);
  expect(estimator.estimate(mean('occupancy', { ...wholeCentre, reasons: ['refund'] }))).toBeNull();
  expect(estimator.estimate(mean('nonesuch'))).toBeNull();
  expect(estimator.estimate({ kpi: 'occupancy', scope: wholeCentre, stat: 'quantile' })).toBeNull();
});

test('counts are per reported week', () => {
  const tallies = [10, 30].map((cases) => vectorOf([{ queue: 0, week: 1, values: { cases } }]));
  expect(estimatorOf(tallies).estimate(mean('cases'))!.interval.value).toBe(10); // 20 in two weeks
});

test('a quantile is taken per replication from its pooled waits, then averaged', () => {
  const tallies = [
    addWaits(vectorOf([]), 0, 'answered', [0.5, 0.5, 0.5, 0.5, 10.5]),
    addWaits(vectorOf([]), 1, 'answered', [0.5, 0.5, 0.5, 0.5, 20.5]),
    vectorOf([]),
  ];
  const estimate = estimatorOf(tallies).estimate({ kpi: 'asa', scope: wholeCentre, stat: 'quantile', quantile: 0.9 })!;
  // The fifth wait fills the bin (10, 11], so its half is at 10.5, and so on.
  expect(estimate.perReplication[0]).toBeCloseTo(10.5, 9);
  expect(estimate.perReplication[1]).toBeCloseTo(20.5, 9);
  expect(estimate.perReplication[2]).toBeNull();
  expect(estimate.interval.value).toBeCloseTo(15.5, 9);
  const peak = { ...wholeCentre, window: 'peak' };
  expect(estimatorOf(tallies).estimate({ kpi: 'asa', scope: peak, stat: 'quantile' })).toBeNull();
});

test('the share within a limit is a ratio of sums; without a limit each channel has its own', () => {
  const tallies = [
    addWaits(vectorOf([{ queue: 0, windowClass: 1, values: { answered: 4, answeredWithin: 3 } }]), 0, 'answered', [1, 2, 3, 99]),
    addWaits(vectorOf([{ queue: 0, windowClass: 1, values: { answered: 1 } }]), 0, 'answered', [100]),
  ];
  const share = (withinS?: number, window: string | null = null) =>
    estimatorOf(tallies).estimate({ kpi: 'asa', scope: { ...wholeCentre, window }, stat: 'shareWithin', withinS })?.interval
      .value;
  expect(share(2)).toBeCloseTo(2 / 5, 12);
  expect(share(60)).toBeCloseTo(3 / 5, 12);
  expect(share()).toBeCloseTo(3 / 5, 12);
  expect(share(undefined, 'peak')).toBeCloseTo(3 / 5, 12);
  expect(share(60, 'peak')).toBeUndefined();
});

test('the average wait counts those who gave up as well', () => {
  const values = { answered: 4, answeredWithin: 3, abandoned: 6, abandonedWithin: 5 };
  const tallies = [addWaits(addWaits(vectorOf([{ queue: 0, values }]), 0, 'answered', [9, 9, 9]), 0, 'abandoned', [1])];
  const share = (withinS?: number) =>
    estimatorOf(tallies).estimate({ kpi: 'averageWait', scope: wholeCentre, stat: 'shareWithin', withinS })!.interval.value;
  expect(share()).toBe(0.8);
  expect(share(5)).toBe(0.25);
});
