import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearness, scores, type ScoredTarget } from '../../../scenarios/verdict/score.ts';

test('nearness is 1 where the target is met, else the share of the way', () => {
  expect(nearness({ op: '<=', value: [180] }, 170)).toBe(1);
  expect(nearness({ op: '<=', value: [180] }, 240)).toBe(0.75);
  expect(nearness({ op: '>=', value: [0.8] }, 0.6)).toBeCloseTo(0.75, 12);
  expect(nearness({ op: 'within', value: [2, 4] }, 1)).toBe(0.5);
  expect(nearness({ op: 'within', value: [2, 4] }, 8)).toBe(0.5);
  expect(nearness({ op: 'within', value: [2, 4] }, 3)).toBe(1);
});

test('on the other side of 0 nothing of the way is done', () => {
  expect(nearness({ op: '>=', value: [40] }, -10)).toBe(0);
  expect(nearness({ op: '<=', value: [0] }, 5)).toBe(0);
  expect(nearness({ op: '>=', value: [-20] }, -40)).toBe(0);
  expect(nearness({ op: '<=', value: [-20] }, -10)).toBe(0);
  expect(nearness({ op: 'within', value: [-20, -10] }, -40)).toBe(0);
  expect(nearness({ op: 'within', value: [-20, -10] }, -15)).toBe(1);
});

test('weights, ranks and how often each comes first', () => {
  const twelve = (...values: number[]): number[] => [...values, ...values, ...values];
  const wait: ScoredTarget = { op: '<=', value: [100], weight: 3, values: [twelve(200, 200, 200, 200), twelve(100, 100, 100, 400), twelve(100, 100, 100, 100)] };
  const cost: ScoredTarget = { op: '<=', value: [10], weight: 1, values: [twelve(10, 10, 10, 10), twelve(10, 10, 10, 10), twelve(20, 20, 20, 20)] };
  const [today, first, second] = scores([wait, cost], 3, 12, 0.95);
  expect([today?.mean, first?.mean, second?.mean]).toEqual([0.625, expect.closeTo((1 + 1 + 1 + 0.4375) / 4, 12), 0.875]);
  expect([today?.rank, first?.rank, second?.rank]).toEqual([3, 2, 1]);
  expect([today?.firstShare, first?.firstShare, second?.firstShare]).toEqual([0, 0.75, 0.25]);
  // Three of four against it, one by much: far from sure.
  expect(second?.aheadOfNext).toBeGreaterThan(0.5);
  expect(second?.aheadOfNext).toBeLessThan(0.7);
  expect(today?.aheadOfNext).toBeNull();
  // Fewer than ten replications decide nothing.
  expect(scores([wait, cost], 3, 9, 0.95).map(({ aheadOfNext }) => aheadOfNext)).toEqual([null, null, null]);
});

test('a target without data anywhere ranks nobody, and keeps nobody from being ranked', () => {
  const wait: ScoredTarget = { op: '<=', value: [100], weight: 1, values: [[200, 200], [100, 100]] };
  const none: ScoredTarget = { op: '<=', value: [1], weight: 1, values: [[null, null], [null, null]] };
  expect(scores([wait, none], 2, 2, 0.95)).toEqual(scores([wait], 2, 2, 0.95));
});

test('without data for every target there is no rank', () => {
  const none = { mean: null, halfWidth: null, rank: null, firstShare: null, aheadOfNext: null };
  expect(scores([{ op: '<=', value: [1], weight: 1, values: [[1, 1], [null, null]] }], 2, 2, 0.95)).toEqual([none, none]);
  expect(scores([], 1, 5, 0.95)).toEqual([none]);
});

test('law: the order of targets and a common factor of weights change nothing; two alike tie', () => {
  const values = fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { minLength: 4, maxLength: 4 });
  const target = fc.record({ op: fc.constantFrom('<=' as const, '>=' as const), value: fc.tuple(fc.double({ min: 0.5, max: 5, noNaN: true })), weight: fc.constantFrom(1, 2, 4), of: values });
  fc.assert(
    fc.property(fc.array(target, { minLength: 1, maxLength: 4 }), (list) => {
      const targets = list.map(({ of, ...rest }): ScoredTarget => ({ ...rest, values: [of, of] }));
      const [one, other] = scores(targets, 2, 4, 0.95);
      expect(other?.mean).toBe(one?.mean);
      expect([one?.firstShare, other?.firstShare]).toEqual([1, 1]);
      expect([one?.rank, other?.rank]).toEqual([1, 1]);
      expect([one?.aheadOfNext, other?.aheadOfNext]).toEqual([null, null]);
      const [twice] = scores(targets.map((each) => ({ ...each, weight: 2 * each.weight })).reverse(), 2, 4, 0.95);
      expect(twice?.mean).toBeCloseTo(one!.mean!, 12);
    }),
  );
});
