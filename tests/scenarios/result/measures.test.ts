import { expect, test } from 'vitest';
import { KPI_DICTIONARY } from '../../../scenarios/kpi/dictionary.ts';
import { measureOf, reportedMeasures } from '../../../scenarios/result/measures.ts';

const target = { id: 't', kpi: 'asa', stat: 'mean', op: '<=', value: 180 } as const;

test('the dictionary for the whole centre, then each scope that is spoken of, once', () => {
  const peak = { window: 'peak' };
  const measures = reportedMeasures(
    [target, { ...target, id: 'u', scope: peak }],
    [{ kpi: 'asa', scope: peak }, { kpi: 'aht', scope: { channels: ['chat'] } }],
  );
  expect(measures.slice(0, KPI_DICTIONARY.length).map(({ kpi }) => kpi)).toEqual(KPI_DICTIONARY.map(({ id }) => id));
  expect(measures.slice(KPI_DICTIONARY.length).map(({ kpi, scope }) => [kpi, scope.window, scope.channels])).toEqual([
    ['asa', 'peak', []],
    ['aht', null, ['chat']],
  ]);
});

test('a target says what to estimate', () => {
  expect(measureOf({ ...target, stat: 'quantile', quantile: 0.8 })).toMatchObject({ stat: 'quantile', quantile: 0.8 });
  expect(measureOf({ ...target, stat: 'shareWithin', withinS: 30 })).toMatchObject({ stat: 'shareWithin', withinS: 30 });
});
