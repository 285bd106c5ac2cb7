import { expect, test } from 'vitest';
import { serviceGoal } from '../../../scenarios/result/service-goal.ts';

const target = { id: 't', kpi: 'serviceLevelOffered', stat: 'mean', op: '>=', value: 0.9 } as const;

test('the first target on a service level, in its own convention', () => {
  expect(serviceGoal([{ ...target, kpi: 'asa', value: 20 }, target])).toEqual({ serviceLevel: 0.9, convention: 'sl1' });
  expect(serviceGoal([{ ...target, kpi: 'serviceLevel', op: 'within', value: [0.7, 0.8] }])).toEqual({
    serviceLevel: 0.7,
    convention: 'sl2',
  });
});

test('80 % where the plan names none that can be staffed for', () => {
  const stock = { serviceLevel: 0.8, convention: 'sl2' };
  expect(serviceGoal([])).toEqual(stock);
  expect(serviceGoal([{ ...target, relativeTo: 'base' }])).toEqual(stock);
  expect(serviceGoal([{ ...target, op: '<=' }])).toEqual(stock);
});
