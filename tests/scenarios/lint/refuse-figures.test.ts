/** Figures that no run can give are refused, with what may be asked for instead. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Centre } from '../../../scenarios/document/centre.ts';
import type { Experience } from '../../../scenarios/document/experience.ts';
import { parsePlan } from '../../../scenarios/document/parse-plan.ts';
import type { PlanError } from '../../../scenarios/document/plan-error.ts';
import type { Observed, Target } from '../../../scenarios/document/target.ts';
import { KPI_DICTIONARY } from '../../../scenarios/kpi/dictionary.ts';
import { isDefinedIn, scopeReader } from '../../../scenarios/kpi/scope-sums.ts';
import { referenceErrors } from '../../../scenarios/lint/refuse-plan.ts';
import { pricesOf } from '../../../scenarios/money/prices.ts';
import { fullScope } from '../../../scenarios/result/scope.ts';
import { smallCentre, smallPlan } from '../document/small-plan.ts';
import { index, shape } from '../kpi/tally-vectors.ts';

type Asked = Pick<Target, 'kpi'> & Partial<Target>;

function errorsOf(centre: Centre, asked: Asked, observed: Observed[] = []): readonly PlanError[] {
  const target: Target = { id: 't', stat: 'mean', op: '<=', value: 1, ...asked };
  return referenceErrors({ ...smallPlan(centre), targets: [target], observed }, KPI_DICTIONARY);
}

const priced = (): Centre => ({ ...smallCentre(), costs: {} });
const experience: Experience = {
  satisfaction: { intercept: 1, resolved: 1, wait: -1, transfer: 0, retelling: 0, repeat: 0, promise: 0, emotion: 0, promoter: 1, detractor: 1 },
};
const front = { teams: ['front'] };
const peak = { window: 'peak' };
const bills = { reasons: ['bill'] };

test.each<[string, Asked, string, string]>([
  ['costs of a window', { kpi: 'fullCost', scope: peak }, 'fullCost', 'whole centre'],
  ['costs of a team', { kpi: 'labourShare', scope: front }, 'labourShare', 'whole centre'],
  ['costs of a reason', { kpi: 'fullCostPerContact', scope: bills }, 'fullCostPerContact', 'whole centre'],
  ['occupancy of a reason', { kpi: 'occupancy', scope: bills }, 'occupancy', 'teams | window'],
  ['a service level of a team', { kpi: 'serviceLevel', scope: front }, 'serviceLevel', 'reasons | channels | tiers | window'],
  ['pay per contact of a channel', { kpi: 'payPerContact', scope: { channels: ['chat'] } }, 'payPerContact', 'window'],
  ['long waits of a window', { kpi: 'waitOver10Min', scope: peak }, 'waitOver10Min', 'reasons | channels | tiers'],
  ['a quantile of a window', { kpi: 'asa', stat: 'quantile', quantile: 0.9, scope: peak }, 'asa, quantile', 'reasons | channels | tiers'],
  ['a share within a limit of a window', { kpi: 'asa', stat: 'shareWithin', withinS: 30, scope: peak }, 'asa, shareWithin', 'reasons | channels | tiers'],
])('%s', (_, asked, value, expected) => {
  expect(errorsOf(priced(), asked)).toEqual([{ code: 'cannotSplit', path: 'plan.targets[t].scope', value, expected }]);
});

test.each<[string, Asked]>([
  ['costs from a week on', { kpi: 'fullCost', fromWeek: 2 }],
  ['occupancy of a team in a window', { kpi: 'occupancy', scope: { ...front, ...peak }, fromWeek: 2 }],
  ['waits of a reason in a window', { kpi: 'asa', scope: { ...bills, ...peak }, fromWeek: 2 }],
  ['a quantile of a reason', { kpi: 'asa', stat: 'quantile', quantile: 0.9, scope: bills }],
  ['the share within the answer threshold in a window', { kpi: 'asa', stat: 'shareWithin', scope: peak, fromWeek: 2 }],
  ['single waits from the first week on', { kpi: 'waitOver10Min', fromWeek: 1 }],
])('%s is fine', (_, asked) => {
  expect(errorsOf(priced(), asked)).toEqual([]);
});

test.each<[string, Asked, string]>([
  ['long waits', { kpi: 'waitOver10Min' }, 'waitOver10Min'],
  ['a quantile', { kpi: 'asa', stat: 'quantile', quantile: 0.9 }, 'asa, quantile'],
  ['a share within a limit', { kpi: 'asa', stat: 'shareWithin', withinS: 30 }, 'asa, shareWithin'],
])('%s of some weeks only', (_, asked, value) => {
  expect(errorsOf(priced(), { ...asked, fromWeek: 2 })).toEqual([{ code: 'cannotSplit', path: 'plan.targets[t].fromWeek', value, expected: 'all weeks' }]);
  // A week after the last one is an error of its own, and the only one.
  expect(errorsOf(priced(), { ...asked, fromWeek: 99 }).map(({ code }) => code)).toEqual(['outOfRange']);
});

test.each<[string, Asked]>([
  ['a quantile', { kpi: 'aht', stat: 'quantile', quantile: 0.9, scope: peak, fromWeek: 2 }],
  ['a share within a limit', { kpi: 'occupancy', stat: 'shareWithin', withinS: 30 }],
  ['a share within the answer threshold', { kpi: 'fcr', stat: 'shareWithin' }],
])('%s of what has no single waits on record', (_, asked) => {
  expect(errorsOf(priced(), asked)).toEqual([{ code: 'notOneOf', path: 'plan.targets[t].stat', value: asked.stat, expected: 'mean' }]);
});

test('costs that the base does not name', () => {
  const observed: Observed = { kpi: 'labourShare', value: 0.6, note: '' };
  expect(errorsOf(smallCentre(), { kpi: 'fullCost' }, [observed])).toEqual([
    { code: 'needs', path: 'plan.targets[t].kpi', value: 'fullCost', expected: 'costs' },
    { code: 'needs', path: 'plan.observed[0].kpi', value: 'labourShare', expected: 'costs' },
  ]);
  expect(errorsOf(priced(), { kpi: 'fullCost' }, [observed])).toEqual([]);
});

test('hidden costs need their prices, and customers who are asked what they think', () => {
  const needed = (centre: Centre) => errorsOf(centre, { kpi: 'hiddenCost' }).map(({ code, expected }) => [code, expected]);
  const silent = smallCentre();
  const asked: Centre = { ...silent, experience };
  const missing = [['needs', 'costs.hidden + experience']];
  expect(needed({ ...asked, costs: {} })).toEqual(missing);
  expect(needed({ ...silent, costs: { hidden: {} } })).toEqual(missing);
  expect(needed({ ...asked, costs: { hidden: {} } })).toEqual([]);
});

test('observed figures are held to the same', () => {
  expect(errorsOf(priced(), { kpi: 'asa' }, [{ kpi: 'occupancy', scope: bills, value: 0.8, note: '' }])).toEqual([
    { code: 'cannotSplit', path: 'plan.observed[0].scope', value: 'occupancy', expected: 'teams | window' },
  ]);
});

test('a KPI is refused exactly where the tallies have no value for it', () => {
  const scopes = [undefined, front, peak, bills, { channels: ['chat'] }, { ...front, ...peak }, { ...bills, ...peak }, { ...bills, ...front }];
  const centre: Centre = { ...smallCentre(), experience, costs: { hidden: { churn: 0.1 } } };
  const prices = [pricesOf(centre, [])!];
  for (const kpi of KPI_DICTIONARY) {
    for (const scope of scopes) {
      for (const fromWeek of [1, 2]) {
        const asked = { kpi: kpi.id, fromWeek, ...(scope ? { scope } : {}) };
        const reader = scopeReader(fullScope(scope), { ...index, prices }, shape, fromWeek === 2 ? [1] : undefined);
        expect(errorsOf(centre, asked).length === 0, JSON.stringify(asked)).toBe(isDefinedIn(kpi, reader));
      }
    }
  }
});

test('every shipped plan passes', () => {
  const presets = new URL('../../../scenarios/presets/', import.meta.url);
  const names = readdirSync(presets).filter((name) => name.endsWith('.plan.json'));
  expect(names.length).toBeGreaterThan(3);
  for (const name of names) {
    const plan = parsePlan(readFileSync(new URL(name, presets), 'utf8'));
    if (!plan.ok) throw new Error(name);
    expect(referenceErrors(plan.value, KPI_DICTIONARY), name).toEqual([]);
  }
});
