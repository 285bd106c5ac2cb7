import { expect, test } from 'vitest';
import { samplePlan } from '../fixtures/plan.ts';
import { readers } from '../fixtures/readers.ts';
import { inventedResult } from '../fixtures/result.ts';
import type { Change } from '../../../scenarios/levers/change.ts';
import type { Contribution } from '../../../scenarios/verdict/attribution.ts';
import type { Explained } from '../../../workers/attribute.ts';
import { firstAsked, obstacleOfSize, obstacleTo, orderText, questionOf, remarks, stepWords, waterfallInput, type Asked } from '../../../ui/features/why/why-model.ts';
import { whyEn } from '../../../ui/i18n/why-en.ts';
import { whyZhHans } from '../../../ui/i18n/why-zh-hans.ts';

const [english, simplified] = readers;
const plan = samplePlan();
const target = inventedResult.targets[0]!;
const asked: Asked = { subject: { kpi: target.kpi, scope: target.scope, target }, scenario: 'all', result: inventedResult, plan };
const kpiOnly = { ...asked.subject, target: null };

const part = (mean: number, halfWidth = 2): Contribution => ({ mean, halfWidth });
const crew = plan.bases[plan.base]!.roster.crews[0]!.id;
const agents: Change = { lever: 'agents', crew, add: 2 };
const volume: Change = { lever: 'volume', factor: 1.3 };

function explained(inReverse: readonly [number, number] = [30, -410], shapley = true): Explained {
  return {
    steps: [{ changes: [volume] }, { changes: [agents, agents] }],
    kpi: 'asa',
    scope: target.scope,
    base: 480,
    scenario: 100,
    attribution: { inOrder: [part(40), part(-420)], inReverse: inReverse.map((one) => part(one)), shapley: shapley ? [part(35), part(-415)] : null, total: part(-380) },
    replications: 20,
    confidence: 0.95,
    partial: false,
  };
}

test('a target is asked for by its id, another figure with its scope, if it has one', () => {
  expect(questionOf(asked.subject, 'all')).toEqual({ scenario: 'all', of: { target: 't-asa' } });
  expect(questionOf(kpiOnly, 'all')).toEqual({ scenario: 'all', of: { kpi: 'asa' } });
  const scope = { ...target.scope, window: 'peak' };
  expect(questionOf({ ...kpiOnly, scope }, 'all')).toEqual({ scenario: 'all', of: { kpi: 'asa', scope } });
});

test('first comes the scenario that was opened, else the first that changes anything', () => {
  const idle = inventedResult.scenarios.map((one, i) => (i === 1 ? { ...one, changes: 0 } : one));
  expect(firstAsked(inventedResult, 'all')).toBe('all');
  expect(firstAsked({ ...inventedResult, scenarios: idle }, 'base')).toBe('all');
  expect(firstAsked({ ...inventedResult, scenarios: inventedResult.scenarios.slice(0, 1) }, null)).toBeNull();
});

test('what stands in the way', () => {
  expect(obstacleTo(asked, true, false)).toBeNull();
  expect(obstacleTo(asked, true, true)).toBe('running');
  expect(obstacleTo(asked, false, false)).toBe('stale');
  expect(obstacleTo({ ...asked, subject: { ...asked.subject, target: { ...target, stat: 'quantile' } } }, true, false)).toBe('notMean');
  expect(obstacleTo({ ...asked, scenario: 'nowhere' }, true, false)).toBe('noChanges');
  expect([null, { steps: 1, variants: 2 }, { steps: 3, variants: 8 }, { steps: 31, variants: Infinity }].map(obstacleOfSize)).toEqual(['noChanges', 'oneStep', null, 'tooMany']);
});

test('the waterfall goes from today to the scenario, each with the interval of the result', () => {
  const input = waterfallInput(explained(), asked, whyEn, english!);
  expect(input).toMatchObject({
    title: 'More or fewer agents (2 changes) does most: −6:55 ± 0:02 of −6:20 ± 0:02, as the mean of all orders',
    better: 'lower',
    base: { name: 'Today', mean: 480, halfWidth: 12 },
    scenario: { name: 'All together', mean: 100, halfWidth: 12, colour: 'scenario-2' },
  });
  expect(input.steps.map(({ name }) => name)).toEqual(['Volume', 'More or fewer agents (2 changes)']);
  expect(waterfallInput(explained(undefined, false), asked, whyEn, english!).steps[0]!.allOrders).toBeNull();
  const unclear = explained();
  const chance = { ...unclear, attribution: { ...unclear.attribution, total: part(-1) } };
  expect(waterfallInput(chance, asked, whyEn, english!).title).toBe('No difference can be told yet');
});

test('a step of many levers names the first and counts the others', () => {
  const many: readonly Change[] = [volume, agents, { lever: 'routing', rule: 'skill' }, { lever: 'set', path: 'base.x', value: 1 }];
  const of = { ...explained(), steps: [{ changes: many }, { changes: [agents] }] };
  expect(waterfallInput(of, asked, whyEn, english!).steps[0]!.name).toBe('Volume + More or fewer agents + 2 more levers (4 changes)');
});

test('the effect of the order is told where it is more than the intervals cover', () => {
  expect(orderText(explained([41, -421]), whyEn, english!)).toContain('hardly matters');
  expect(orderText(explained(), whyEn, english!)).toContain('most for Volume: +40');
  expect(orderText(explained([40, -300]), whyZhHans, simplified!)).toContain('−5:00');
});

test('what else the reader must know', () => {
  const count = (of: Asked): number => remarks(explained(), of, whyEn, english!).length;
  expect(count(asked)).toBe(3);
  expect(count({ ...asked, subject: { ...asked.subject, target: { ...target, fromWeek: 5, relativeTo: 'base' } } })).toBe(5);
  const elsewhere = { ...plan, scenarios: [{ ...plan.scenarios[0]!, id: 'all', base: 'another' }] };
  expect(remarks(explained(), { ...asked, plan: elsewhere }, whyEn, english!)).toContain(whyEn.fromOwnBase);
  expect(waterfallInput(explained(), { ...asked, plan: elsewhere }, whyEn, english!).base).toMatchObject({ name: 'Its own base', halfWidth: null });
  expect(stepWords(explained(), asked, whyEn, english!)[0]).toEqual({ name: 'Volume', changes: ['Volume × 1.3'] });
});
