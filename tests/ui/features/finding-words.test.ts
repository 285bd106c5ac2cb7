import { expect, test } from 'vitest';
import { lintPlan } from '../../../scenarios/lint/lint-plan.ts';
import type { Finding } from '../../../scenarios/lint/finding.ts';
import { findingWords } from '../../../ui/features/lint/finding-words.ts';
import { smallPlan } from '../../scenarios/document/small-plan.ts';
import { calmCentre } from '../../scenarios/lint/calm-centre.ts';
import { readers } from '../fixtures/readers.ts';

const inAll = (finding: Omit<Finding, 'severity' | 'path'>) =>
  readers.map((reader) => findingWords({ severity: 'warning', path: 'plan.base', ...finding }, reader).replaceAll(/[\u00a0\u202f]/g, ' '));

test('an instant is put together in each language, with its week where weeks differ', () => {
  expect(inAll({ code: 'unserved', value: 12.5, expected: { week: null, minute: 18 * 60 } })).toEqual([
    '12.5 contacts a week come when nobody on duty may take them, the first ones Monday 18:00.',
    '每周有 12.5 个联系到来时，当班人员中无人可以接待，最早在 星期一 18:00。',
    '每週有 12.5 個聯絡到來時，當值人員中無人可以接待，最早在 星期一 18:00。',
  ]);
  expect(inAll({ code: 'overloaded', value: 1.43, expected: { week: 2, minute: 6 * 1440 + 90 } })).toEqual([
    'At the worst time, week 2, Sunday 01:30, the work is 1.43 times what the people on duty can do; a queue builds up.',
    '最繁忙的 第 2 周星期日 01:30，工作量是当班人员能力的 1.43 倍，队列会不断增长。',
    '最繁忙的 第 2 週星期日 01:30，工作量是當值人員能力的 1.43 倍，輪候會不斷增長。',
  ]);
});

test('a usual duration has the units of the language', () => {
  const expected = { least: { count: 10, unit: 'seconds' }, most: { count: 8, unit: 'hours' } } as const;
  expect(inAll({ code: 'unlikelyDuration', value: 40_000, expected })).toEqual([
    '40,000 s is unusual (usual is 10 s to 8 h). Are the units right?',
    '40,000 秒不常见（通常为 10 秒至 8 小时）。单位是否正确？',
    '40,000 秒並不常見（通常為 10 秒至 8 小時）。單位是否正確？',
  ]);
});

test('what lint finds in a plan has no English in the Chinese page', () => {
  const centre = calmCentre();
  centre.demand.volumes[0]!.perWeek = 20_000;
  centre.process.handling[0]!.work = { law: 'exponential', meanS: 40_000 };
  const plan = { ...smallPlan(centre), scenarios: [{ id: 's', name: 'S', changes: [{ lever: 'volume' as const, factor: 1.5, when: { fromWeek: 2 } }] }] };
  const found = lintPlan(plan, { kpis: [] }).filter(({ code }) => code === 'overloaded' || code === 'unlikelyDuration');
  expect(found.some(({ expected }) => JSON.stringify(expected).includes('"week":2'))).toBe(true);
  for (const reader of readers.slice(1)) for (const finding of found) expect(findingWords(finding, reader)).not.toMatch(/[A-Za-z]/);
});
