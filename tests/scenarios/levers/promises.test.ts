import { expect, test } from 'vitest';
import type { Centre } from '../../../scenarios/document/centre.ts';
import type { Change } from '../../../scenarios/levers/change.ts';
import { smallCentre } from '../document/small-plan.ts';
import { changed, compiled, errorOf, halfChanged, Runs } from './changed-runs.ts';

const returnDelay = { law: 'exponential', meanS: 20_000 } as const;
/** A promise that nobody tracks, as in P10: 24 hours, a third of them forgotten (the share is an assumption). */
const untracked: Change = {
  lever: 'promises',
  promise: 'call-back',
  share: 0.2,
  reason: 'complaint',
  channel: 'phone',
  withinS: 86_400,
  forgotten: 0.33,
  returnProbability: 0.8,
  returnDelay,
  where: { reasons: ['bill'], channels: ['phone'] },
};
const today = (): Centre => changed(smallCentre(), untracked);
const reminder: Change = { lever: 'promises', promise: 'call-back', forgotten: 0.03 };

test('a promise comes in by its share, is changed by its id, in part during a ramp', () => {
  const promise = (centre: Centre) => centre.process.promises?.[0];
  expect(promise(today())).toMatchObject({ id: 'call-back', reasons: ['bill'], share: 0.2, forgotten: 0.33 });
  expect(promise(halfChanged(smallCentre(), untracked))).toMatchObject({ share: 0.1, forgotten: 0.33 });
  expect(promise(changed(today(), reminder))).toEqual({ ...promise(today()), forgotten: 0.03 });
  const half = promise(halfChanged(today(), { ...reminder, withinS: 43_200 }));
  expect([half?.forgotten, half?.withinS, half?.share]).toEqual([0.18, 64_800, 0.2]);
  expect(compiled(today(), [{ ...reminder, when: { fromWeek: 1, ramp: { weeks: 2, shape: 'linear' } } }], 2).model.weeks).toHaveLength(2);
});

test.each<[string, Change, object]>([
  ['half a promise', { lever: 'promises', promise: 'new', forgotten: 0.1 }, { code: 'needs', path: 'here' }],
  ['a queue of an unknown reason', { ...reminder, reason: 'x' }, { code: 'unknownId', path: 'here.reason', value: 'x' }],
  ['an unknown channel', { ...reminder, channel: 'x' }, { code: 'unknownId', path: 'here.channel' }],
  ['other contacts for one that is there', { ...reminder, where: { reasons: ['refund'] } }, { code: 'whereNotUsed', path: 'here.where' }],
])('%s is an error with its place', (_, change, expected) => {
  expect(errorOf(today(), change)).toMatchObject(expected);
});

test('with a reminder fewer 24-hour promises are broken, and fewer customers come back (P10 gives the clock, no effect)', () => {
  const base = new Runs(today());
  const after = new Runs(today(), [reminder]);
  const broken = (runs: Runs) => runs.queues('promisesBroken') / runs.queues('promises');
  expect(broken(base)).toBeGreaterThan(0.3);
  expect(broken(after)).toBeLessThan(broken(base) - 0.2);
  expect(after.queues('promisesKept')).toBeGreaterThan(base.queues('promisesKept'));
  expect(after.queues('repeats', 'bill')).toBeLessThan(base.queues('repeats', 'bill'));
});
