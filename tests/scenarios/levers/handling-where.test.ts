import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Centre } from '../../../scenarios/document/centre.ts';
import { checkCentre } from '../../../scenarios/document/check-centre.ts';
import type { Handling } from '../../../scenarios/document/process.ts';
import { ruleFor } from '../../../scenarios/document/selectors.ts';
import { changeHandling } from '../../../scenarios/levers/handling-where.ts';
import { smallCentre } from '../document/small-plan.ts';

const some = (ids: readonly string[]) => fc.option(fc.subarray([...ids], { minLength: 1 }), { nil: undefined });
const reasons = ['bill', 'refund', 'complaint'];
const channels = ['phone', 'chat'];
const tiers = ['standard', 'gold'];
const given = (fields: Partial<Record<'reasons' | 'channels' | 'tiers' | 'windows', string[] | undefined>>) =>
  Object.fromEntries(Object.entries(fields).filter(([, ids]) => ids));

function centreWith(handling: Handling[]): Centre {
  const centre = smallCentre();
  return {
    ...centre,
    demand: { ...centre.demand, tiers: [{ id: 'gold', name: 'Gold' }], tierShares: [{ id: 'gold', tier: 'gold', share: 0.2 }] },
    process: { handling },
  };
}

const rule = (id: string, resolution: number, fields: object): Handling => ({ id, work: { law: 'exponential', meanS: 100 }, resolution, ...fields });

test('law: who is meant is handled as its rule says, changed; who is not, as before', () => {
  const anyRule = fc.record({ reasons: some(reasons), channels: some(channels), tiers: some(tiers), windows: some(['peak']) });
  const anyWhere = fc.record({ reasons: some(reasons), channels: some(channels), tiers: some(tiers) });
  fc.assert(
    fc.property(fc.array(anyRule, { maxLength: 6 }), anyWhere, (rules, whereIds) => {
      const centre = centreWith([rule('all', 0.5, {}), ...rules.map((fields, i) => rule(`r-${i}`, 0.51 + i / 100, given(fields)))]);
      fc.pre(checkCentre(centre, 'x').length === 0);
      const where = given(whereIds);
      const after = changeHandling(centre, where, (one) => ({ ...one, resolution: one.resolution + 0.4 }));
      expect(checkCentre(after, 'x')).toEqual([]);
      for (const reason of reasons) {
        for (const channel of channels) {
          for (const tier of tiers) {
            for (const windows of [[], ['peak']]) {
              const kind = { reason, channel, tier, windows };
              const isMeant = (where.reasons?.includes(reason) ?? true) && (where.channels?.includes(channel) ?? true) && (where.tiers?.includes(tier) ?? true);
              const before = ruleFor(centre.process.handling, kind)?.resolution ?? NaN;
              expect(ruleFor(after.process.handling, kind)?.resolution).toBeCloseTo(before + (isMeant ? 0.4 : 0), 12);
            }
          }
        }
      }
    }),
    { numRuns: 400 },
  );
});

test('a rule that speaks only of those who are meant keeps its place and its name', () => {
  const centre = centreWith([rule('all', 0.5, {}), rule('refund', 0.6, { reasons: ['refund'] })]);
  const after = changeHandling(centre, { reasons: ['refund'] }, (one) => ({ ...one, resolution: 0.9 }));
  expect(after.process.handling).toEqual([rule('all', 0.5, {}), rule('refund', 0.9, { reasons: ['refund'] })]);
});

test('a rule that speaks of others too is left to them; those who are meant get one of their own', () => {
  const centre = centreWith([rule('all', 0.5, {}), rule('two', 0.6, { reasons: ['refund', 'bill'] })]);
  const after = changeHandling(centre, { reasons: ['refund'] }, (one) => ({ ...one, resolution: 0.9 }));
  expect(after.process.handling).toEqual([
    rule('all', 0.5, {}),
    rule('two-2', 0.6, { reasons: ['bill'] }),
    rule('two-3', 0.9, { reasons: ['refund'] }),
  ]);
});
