import { expect, test } from 'vitest';
import type { Target } from '../../../scenarios/document/target.ts';
import { calmFindings } from './calm-centre.ts';

type Some = Partial<Target> & Pick<Target, 'kpi' | 'op' | 'value'>;
const conflicts = (...targets: Some[]) =>
  calmFindings(['contradiction'], (plan) => (plan.targets = targets.map((one, i) => ({ id: `t${i}`, stat: 'mean', ...one })))).map(
    ({ path, value, expected }) => `${path} with ${String(expected as string)}: ${value}`,
  );

test('two targets on one figure that leave nothing between them', () => {
  expect(conflicts({ kpi: 'asa', op: '<=', value: 60 }, { kpi: 'asa', op: '>=', value: 90 })).toEqual(['plan.targets[t1] with plan.targets[t0]: 90 > 60']);
  expect(conflicts({ kpi: 'asa', op: '<=', value: 60 }, { kpi: 'asa', op: 'within', value: [60, 90] })).toEqual([]);
  expect(conflicts({ kpi: 'asa', op: '<=', value: 60 }, { kpi: 'asa', op: '>=', value: 90, scope: { window: 'peak' } })).toEqual([]);
  expect(conflicts({ kpi: 'asa', op: '<=', value: 60 }, { kpi: 'asa', op: '>=', value: 90, relativeTo: 'base' })).toEqual([]);
});

test('a part cannot be more than the whole', () => {
  expect(conflicts({ kpi: 'fcr', op: '<=', value: 0.8 }, { kpi: 'resolvedFirst', op: '>=', value: 0.85 })).toEqual([
    'plan.targets[t1] with plan.targets[t0]: resolvedFirst <= fcr, 0.85 > 0.8',
  ]);
  expect(conflicts({ kpi: 'resolvedFirst', op: '>=', value: 0.85 }, { kpi: 'fcr', op: '<=', value: 0.8 })).toHaveLength(1);
  // The whole may well be more than a part.
  expect(conflicts({ kpi: 'resolvedFirst', op: '<=', value: 0.8 }, { kpi: 'fcr', op: '>=', value: 0.85 })).toEqual([]);
  expect(conflicts({ kpi: 'containmentTrue', op: '>=', value: 0.5 }, { kpi: 'containmentGross', op: '<=', value: 0.4 })).toHaveLength(1);
});
