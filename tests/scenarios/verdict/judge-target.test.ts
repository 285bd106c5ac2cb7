import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ratioInterval } from '../../../engine/statistics/ratio-interval.ts';
import type { KpiEstimate } from '../../../scenarios/result/kpi-estimate.ts';
import { judgeTarget } from '../../../scenarios/verdict/judge-target.ts';
import { LEAST_REPLICATIONS } from '../../../scenarios/verdict/least-replications.ts';

const confidence = 0.95;

/** An estimate whose replications have these values and equal weight; null = no data. */
function estimateOf(values: readonly (number | null)[]): KpiEstimate {
  const num = values.map((value) => value ?? 0);
  const den = values.map((value) => (value === null ? 0 : 1));
  return {
    interval: ratioInterval(num, den, confidence)!,
    informative: den.reduce<number>((sum, one) => sum + one, 0),
    perReplication: values,
  };
}

/** `n` values around a mean, half one below and half one above, times the spread. */
function around(mean: number, spread: number, n: number): number[] {
  return Array.from({ length: n }, (_, i) => mean + (i % 2 === 0 ? spread : -spread));
}

const samples = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 2, maxLength: 30 });

test('at most and at least mirror each other', () => {
  fc.assert(
    fc.property(samples, fc.double({ min: 0, max: 100, noNaN: true }), (values, bound) => {
      const estimate = estimateOf(values);
      const most = judgeTarget({ op: '<=', value: [bound] }, estimate, null, confidence);
      const least = judgeTarget({ op: '>=', value: [bound] }, estimate, null, confidence);
      if (new Set(values).size > 1) expect(most.probability! + least.probability!).toBeCloseTo(1, 9);
      if (most.verdict === 'met' && new Set(values).size > 1) expect(least.verdict).toBe('missed');
    }),
  );
});

test('a corridor is never more probable than either of its bounds', () => {
  fc.assert(
    fc.property(samples, fc.nat(100), fc.nat(100), (values, a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const estimate = estimateOf(values);
      const within = judgeTarget({ op: 'within', value: [low, high] }, estimate, null, confidence).probability!;
      const most = judgeTarget({ op: '<=', value: [high] }, estimate, null, confidence).probability!;
      const least = judgeTarget({ op: '>=', value: [low] }, estimate, null, confidence).probability!;
      expect(within).toBeLessThanOrEqual(Math.min(most, least) + 1e-9);
      expect(within).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('nothing is decided on fewer than ten replications with data, however clear it looks', () => {
  const few = around(1, 0.001, LEAST_REPLICATIONS - 1);
  const target = { op: '<=', value: [50] } as const;
  expect(judgeTarget(target, estimateOf(few), null, confidence).verdict).toBe('undecided');
  expect(judgeTarget(target, estimateOf([...few, null, null]), null, confidence).verdict).toBe('undecided');
  expect(judgeTarget(target, estimateOf([...few, 1]), null, confidence).verdict).toBe('met');
});

test('met, missed and undecided: ten replications of 480 s and 500 s, standard error 3.33 s', () => {
  // t(9) quantile at 95 % is 1.833: the long-run mean lies below 490 + 6.1 and above 490 - 6.1 with that confidence.
  const estimate = estimateOf(around(490, 10, 10));
  expect(judgeTarget({ op: '<=', value: [497] }, estimate, null, confidence).verdict).toBe('met');
  expect(judgeTarget({ op: '<=', value: [495] }, estimate, null, confidence).verdict).toBe('undecided');
  expect(judgeTarget({ op: '<=', value: [483] }, estimate, null, confidence).verdict).toBe('missed');
  expect(judgeTarget({ op: '>=', value: [483] }, estimate, null, confidence).verdict).toBe('met');
  expect(judgeTarget({ op: '>=', value: [497] }, estimate, null, confidence).verdict).toBe('missed');
  expect(judgeTarget({ op: '<=', value: [490] }, estimate, null, confidence).probability).toBeCloseTo(0.5, 12);
});

test('a corridor narrower than the interval is undecided, one to the side is missed, a wide one is met', () => {
  const estimate = estimateOf(around(490, 10, 10));
  const judge = (low: number, high: number) =>
    judgeTarget({ op: 'within', value: [low, high] }, estimate, null, confidence);
  expect(judge(489.9, 490.1).verdict).toBe('undecided');
  expect(judge(489.9, 490.1).probability).toBeLessThan(0.05);
  expect(judge(500, 510).verdict).toBe('missed');
  expect(judge(470, 480).verdict).toBe('missed');
  expect(judge(480, 500).verdict).toBe('met');
});

test('the share of replications is counted one by one and is not the probability', () => {
  const estimate = estimateOf([...around(490, 10, 10), null]);
  const { shareOfReplications, probability } = judgeTarget({ op: '<=', value: [497] }, estimate, null, confidence);
  expect(shareOfReplications).toBe(0.5);
  expect(probability).toBeGreaterThan(0.95);
});

test('against the base: "at most 85 % of it" uses the pairing, and each replication its own base', () => {
  const base = estimateOf([100, 200, 300, 400, 500, 600, 700, 800, 900, 1000]);
  const scenario = estimateOf([80, 160, 240, 320, 400, 480, 560, 640, 720, 800]);
  const relative = (value: number) => judgeTarget({ op: '<=', value: [value] }, scenario, base, confidence);
  expect(relative(0.85)).toMatchObject({ verdict: 'met', shareOfReplications: 1 });
  expect(relative(0.75)).toMatchObject({ verdict: 'missed', shareOfReplications: 0 });
  expect(judgeTarget({ op: 'within', value: [0.75, 0.85] }, scenario, base, confidence).verdict).toBe('met');
  // The base is exactly its own size.
  expect(judgeTarget({ op: '<=', value: [1] }, base, base, confidence)).toMatchObject({ verdict: 'met', probability: 1 });
  expect(judgeTarget({ op: '<=', value: [0.9] }, base, base, confidence).verdict).toBe('missed');
});

test('against the base, a floor counts each replication by its own base, and gaps of the base count as gaps', () => {
  const base = estimateOf([...around(100, 1, 9), null]);
  const scenario = estimateOf(around(90, 1, 10));
  expect(judgeTarget({ op: '>=', value: [0.8] }, scenario, base, confidence)).toMatchObject({
    verdict: 'undecided',
    shareOfReplications: 1,
  });
  expect(judgeTarget({ op: '>=', value: [0.95] }, scenario, base, confidence).shareOfReplications).toBe(0);
  expect(judgeTarget({ op: '>=', value: [0.8] }, scenario, estimateOf(around(100, 1, 10)), confidence).verdict).toBe('met');
});

test('no data: undecided, and nothing is claimed', () => {
  const nothing = { verdict: 'undecided', probability: null, shareOfReplications: null };
  expect(judgeTarget({ op: '<=', value: [1] }, null, null, confidence)).toEqual(nothing);
  expect(judgeTarget({ op: '<=', value: [1] }, estimateOf([0.5]), null, confidence)).toEqual({
    verdict: 'undecided',
    probability: null,
    shareOfReplications: 1,
  });
});

test('a KPI that is the same in every replication is certain', () => {
  const always = estimateOf(Array.from({ length: 10 }, () => 1));
  expect(judgeTarget({ op: '>=', value: [0.8] }, always, null, confidence)).toEqual({
    verdict: 'met',
    probability: 1,
    shareOfReplications: 1,
  });
  expect(judgeTarget({ op: '<=', value: [0.8] }, always, null, confidence).verdict).toBe('missed');
});
