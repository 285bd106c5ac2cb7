import { expect, test } from 'vitest';
import type { Change } from '../../../scenarios/levers/change.ts';
import { smallCentre } from '../document/small-plan.ts';
import { changed, compiled, errorOf, halfChanged, Runs } from './changed-runs.ts';

const promotion: Change = { lever: 'surge', surge: 'promotion', factor: 1.5, fromWeek: 2, toWeek: 2, where: { channels: ['phone'] } };

test('a surge comes in, is changed by its id, in part during a ramp', () => {
  const centre = changed(smallCentre(), { ...promotion, days: [6, 7], from: '20:00', to: '22:00' });
  expect(centre.demand.surges).toEqual([{ id: 'promotion', channels: ['phone'], fromWeek: 2, toWeek: 2, days: [6, 7], from: '20:00', to: '22:00', factor: 1.5 }]);
  expect(halfChanged(smallCentre(), promotion).demand.surges?.[0]?.factor).toBe(1.25);
  expect(halfChanged(centre, { lever: 'surge', surge: 'promotion', factor: 10 }).demand.surges?.[0]?.factor).toBe(5.75);
  expect(compiled(smallCentre(), [{ ...promotion, when: { fromWeek: 1, ramp: { weeks: 2, shape: 'linear' } } }], 3).model.weeks).toHaveLength(3);
});

test.each<[string, Change, object]>([
  ['half a surge', { lever: 'surge', surge: 'new', factor: 2 }, { code: 'needs', path: 'here', expected: 'fromWeek, toWeek' }],
  ['an end before the start', { ...promotion, toWeek: 1 }, { code: 'wrongOrder', path: 'here.toWeek' }],
  ['hours that end before they begin', { ...promotion, from: '12:00', to: '10:00' }, { code: 'emptySpan', path: 'here.to' }],
  ['hours between two intervals', { ...promotion, from: '12:10' }, { code: 'notOnInterval', path: 'here.from' }],
])('%s is an error with its place', (_, change, expected) => {
  expect(errorOf(smallCentre(), change)).toMatchObject(expected);
});

test('its weeks and hours cannot come in bit by bit', () => {
  const centre = changed(smallCentre(), promotion);
  const when = { fromWeek: 1, ramp: { weeks: 2, shape: 'linear' as const } };
  expect(errorOf(centre, { lever: 'surge', surge: 'promotion', toWeek: 4, when })).toMatchObject({ code: 'cannotRamp', path: 'here.when.ramp', value: 'toWeek' });
});

test('P03: half as many contacts again in its week and in no other; the same customers otherwise', () => {
  const cases = (...changes: Change[]) => {
    const runs = new Runs(smallCentre(), changes, { weeks: 2 });
    return { phone: runs.queues('cases', 'bill/phone'), chat: runs.queues('cases', 'bill/chat') };
  };
  const [base, after] = [cases(), cases(promotion)];
  expect(after.chat).toBe(base.chat);
  // One of two weeks.
  expect(after.phone / base.phone).toBeGreaterThan(1.25 * 0.97);
  expect(after.phone / base.phone).toBeLessThan(1.25 * 1.03);
});

test('waits get longer, more give up', () => {
  // P22 (8.5 to 15 minutes at term start, complaints four times as many) says neither by how much volume grew nor of
  // which centre; which factor brings it differs from centre to centre, so it is no band of this lever.
  const term: Change = { lever: 'surge', surge: 'term', factor: 1.5, fromWeek: 1, toWeek: 1 };
  const busy: Change = { lever: 'volume', factor: 4 };
  const base = new Runs(smallCentre(), [busy], { replications: 2 });
  const after = new Runs(smallCentre(), [busy, term], { replications: 2 });
  expect(after.meanWaitS('bill/phone')).toBeGreaterThan(1.2 * base.meanWaitS('bill/phone'));
  expect(after.queues('abandoned') / after.queues('offered')).toBeGreaterThan(base.queues('abandoned') / base.queues('offered'));
});
