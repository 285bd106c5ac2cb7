import { expect, test } from 'vitest';
import { precisionDecision } from '../../../scenarios/result/precision.ts';
import { index, shape, vectorOf } from '../kpi/tally-vectors.ts';

const target = { id: 't', kpi: 'asa', stat: 'mean', op: '<=', value: 180 } as const;

/** Replications whose average speed of answer is 100 s plus and minus the spread in turn. */
function source(n: number, spreadS: number) {
  const tallies = Array.from({ length: n }, (_, i) =>
    vectorOf([{ queue: 0, values: { answered: 1, waitAnsweredS: 100 + (i % 2 === 0 ? spreadS : -spreadS) } }]),
  );
  return { index, shape, tallies };
}

test('precise once every scenario is: 10 replications, half-width 2.2622 x spread / 3', () => {
  // P = 5 % asks for 100 x 0.05 / 1.05 = 4.762; a spread of 6 gives 4.524, one of 7 gives 5.278.
  expect(precisionDecision([source(10, 6)], [target], 0.05, 0.95)).toBe('precise');
  expect(precisionDecision([source(10, 7)], [target], 0.05, 0.95)).toBe('continue');
  expect(precisionDecision([source(10, 6), source(10, 7)], [target], 0.05, 0.95)).toBe('continue');
});

test('never below ten replications, never above the most', () => {
  expect(precisionDecision([source(8, 0)], [target], 0.05, 0.95)).toBe('continue');
  expect(precisionDecision([source(20, 99)], [target], 0.05, 0.95, 20)).toBe('exhausted');
});

test('a figure without data is not waited for; one with data in a single replication is', () => {
  const noData = { ...target, id: 'u', kpi: 'fcr' };
  expect(precisionDecision([source(10, 0)], [target, noData], 0.05, 0.95)).toBe('precise');
  const sparse = source(10, 0);
  sparse.tallies[0] = vectorOf([{ queue: 0, values: { answered: 1, waitAnsweredS: 100, firstServedCases: 1 } }]);
  expect(precisionDecision([sparse], [target, noData], 0.05, 0.95)).toBe('continue');
});

test('without targets the headline figures decide', () => {
  expect(precisionDecision([source(10, 0)], [], 0.05, 0.95)).toBe('precise');
  expect(precisionDecision([source(10, 50)], [], 0.05, 0.95)).toBe('continue');
});
