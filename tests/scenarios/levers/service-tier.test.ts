import { expect, test } from 'vitest';
import type { Change } from '../../../scenarios/levers/change.ts';
import { smallCentre } from '../document/small-plan.ts';
import { changed, compiled, compiledOrErrors, errorOf, Runs } from './changed-runs.ts';

/** P44: a fifth of the customers is worth four fifths of the profit. */
const gold: Change = { lever: 'service-tier', tier: 'gold', name: 'Gold', share: 0.2, rank: 1, where: { channels: ['phone'] } };

test('a tier comes in with share and priority, and is changed by its id', () => {
  const centre = changed(smallCentre(), gold);
  expect(centre.demand.tiers).toEqual([{ id: 'gold', name: 'Gold' }]);
  expect(centre.demand.tierShares).toEqual([{ id: 'gold', tier: 'gold', channels: ['phone'], share: 0.2 }]);
  expect(centre.routing.priorities?.at(-1)).toEqual({ id: 'gold', tiers: ['gold'], channels: ['phone'], rank: 1 });
  const again = changed(centre, { lever: 'service-tier', tier: 'gold', share: 0.1, creditS: 60, where: { channels: ['phone'] } });
  expect(again.demand.tierShares).toEqual([{ id: 'gold', tier: 'gold', channels: ['phone'], share: 0.1 }]);
  expect(again.routing.priorities?.at(-1)).toEqual({ id: 'gold', tiers: ['gold'], channels: ['phone'], rank: 1, creditS: 60 });
  const elsewhere = changed(centre, { lever: 'service-tier', tier: 'gold', share: 0.3, where: { channels: ['chat'] } });
  expect(elsewhere.demand.tierShares?.map(({ id, share }) => [id, share])).toEqual([['gold', 0.2], ['gold-2', 0.3]]);
  expect(compiled(smallCentre(), [gold]).index.queues.map(({ id }) => id)).toContain('bill/phone/gold');
});

test.each<[string, Change, object]>([
  ['a new tier of nobody', { lever: 'service-tier', tier: 'gold', rank: 1 }, { code: 'needs', path: 'here', expected: 'share' }],
  ['the tier of everybody', { lever: 'service-tier', tier: 'standard', rank: 9 }, { code: 'reservedId', path: 'here.tier' }],
  ['an unknown channel', { ...gold, where: { channels: ['x'] } }, { code: 'unknownId', path: 'here.where.channels' }],
  ['a ramp', { ...gold, when: { fromWeek: 1, ramp: { weeks: 2, shape: 'linear' } } }, { code: 'cannotRamp' }],
])('%s is an error with its place', (_, change, expected) => {
  expect(errorOf(smallCentre(), change)).toMatchObject(expected);
});

test('more than all customers, and a start within a run, are errors', () => {
  const platinum: Change = { ...gold, tier: 'platinum', share: 0.9 };
  expect(errorOf(changed(smallCentre(), gold), platinum)).toMatchObject({ code: 'sumAboveOne', path: 'here.share' });
  const result = compiledOrErrors(smallCentre(), [{ ...gold, when: { fromWeek: 2 } }], 2);
  expect(result.ok ? [] : result.errors.map(({ code }) => code)).toContain('cannotChangeWithinRun');
});

test('a share or a priority that overlaps another one is an error of this change', () => {
  const bills: Change = { ...gold, where: { channels: ['phone', 'chat'] } };
  const result = compiledOrErrors(smallCentre(), [gold, bills]);
  expect(result.ok ? [] : result.errors.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'sameRule plan.scenarios[s].changes[1]: routing.priorities[gold-2]',
    'sameRule plan.scenarios[s].changes[1]: demand.tierShares[gold-2]',
  ]);
});

test('who is gold waits less than before, and than the others; nobody else comes', () => {
  // E14 (60 % of resources to them: lifetime value +35 %, cost -18 %) is money, which a run does not count.
  const busy: Change = { lever: 'volume', factor: 10, where: { channels: ['phone'] } };
  const base = new Runs(smallCentre(), [busy], { replications: 2 });
  const after = new Runs(smallCentre(), [busy, gold], { replications: 2 });
  expect(after.queues('cases', 'bill/phone')).toBe(base.queues('cases', 'bill/phone'));
  const goldShare = after.queues('cases', 'bill/phone/gold') / after.queues('cases', 'bill/phone');
  expect(goldShare).toBeGreaterThan(0.18);
  expect(goldShare).toBeLessThan(0.22);
  expect(after.meanWaitS('bill/phone/gold')).toBeLessThan(0.75 * base.meanWaitS('bill/phone'));
  expect(after.meanWaitS('bill/phone')).toBeGreaterThan(after.meanWaitS('bill/phone/gold'));
});
