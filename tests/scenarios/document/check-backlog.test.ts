import { expect, test } from 'vitest';
import { compileScenario } from '../../../scenarios/compile/compile-plan.ts';
import { checkPlan } from '../../../scenarios/document/parse-plan.ts';
import type { Plan } from '../../../scenarios/document/plan.ts';
import { smallCentre, smallPlan } from './small-plan.ts';

const age = { law: 'exponential', meanS: 3600 } as const;

/** The small plan with so many contacts of some kinds before it begins. */
function stocked(...places: readonly (readonly [reason: string, channel: string])[]): Plan {
  const plan = smallPlan();
  const backlog = places.map(([reason, channel]) => ({ reason, channel, contacts: 12, age }));
  return { ...plan, study: { ...plan.study, start: 'backlog', backlog } };
}
const errorsOf = (plan: Plan) => {
  const result = checkPlan(plan);
  return result.ok ? [] : result.errors;
};

test('a kind of contact with a volume may wait at the start, and one that others only turn into', () => {
  const plan = stocked(['bill', 'chat'], ['complaint', 'phone']);
  expect(errorsOf(plan)).toEqual([]);
  const compiled = compileScenario(plan);
  if (!compiled.ok) throw new Error('refused');
  const { model, index } = compiled.value;
  expect(model.openingStock?.map(({ queue, contacts }) => [index.queues[queue]?.id, contacts])).toEqual([['bill/chat', 12], ['complaint/phone', 12]]);
});

test('one that never occurs is refused where it stands, with those that do', () => {
  expect(errorsOf(stocked(['bill', 'chat'], ['refund', 'chat']))).toEqual([
    { code: 'notOneOf', path: 'plan.study.backlog[refund/chat]', value: 'refund/chat', expected: 'bill/chat | bill/phone | complaint/phone | refund/phone' },
  ]);
});

test('every base that is run must have it, also one that only a scenario is pinned to', () => {
  const plan = stocked(['bill', 'chat']);
  const centre = smallCentre();
  const older = { ...centre, demand: { ...centre.demand, volumes: centre.demand.volumes.filter(({ channel }) => channel !== 'chat') } };
  const pinned = (base?: string) => errorsOf({ ...plan, bases: { ...plan.bases, '0123456789ab': older }, scenarios: [{ id: 'old', name: 'Old', ...(base === undefined ? {} : { base }), changes: [] }] });
  expect(pinned()).toEqual([]);
  expect(pinned('0123456789ab')).toMatchObject([{ code: 'notOneOf', path: 'plan.scenarios[old].base: plan.study.backlog[bill/chat]', value: 'bill/chat', expected: 'bill/phone | complaint/phone | refund/phone' }]);
});
