import { expect, test } from 'vitest';
import { assertModel } from '../../../engine/model/assert-model.ts';
import type { Centre } from '../../../scenarios/document/centre.ts';
import { ruleFor } from '../../../scenarios/document/selectors.ts';
import type { Change } from '../../../scenarios/levers/change.ts';
import { smallCentre } from '../document/small-plan.ts';
import { changed, compiled, compiledOrErrors, errorOf, Runs } from './changed-runs.ts';

/** Faults that the front desk hands on two times out of three, as refunds are in the small centre one time out of ten. */
function faultCentre(): Centre {
  const centre = smallCentre();
  centre.process.handling[1]!.transfers = [{ to: 'complaint', probability: 0.67 }];
  centre.teams.groups[1]!.skills = [{ reasons: ['complaint'], channels: ['phone'] }];
  return centre;
}
const direct: Change = { lever: 'direct-channel', team: 'back', handleFactor: 0.9, where: { reasons: ['refund'], channels: ['phone'] } };

test('no transfer, a skill for the experts, and nobody else first', () => {
  const centre = changed(faultCentre(), { ...direct, rank: 2, othersAfterS: 300 });
  expect(ruleFor(centre.process.handling, { reason: 'refund', channel: 'phone', tier: 'standard' })?.transfers).toBeUndefined();
  expect(ruleFor(centre.process.handling, { reason: 'refund', channel: 'chat', tier: 'standard' })?.transfers).toHaveLength(1);
  expect(centre.teams.groups[1]?.skills[1]).toEqual({ reasons: ['refund'], channels: ['phone'], handleFactor: 0.9 });
  expect(centre.routing.stages).toEqual([
    { id: 'direct-back', reasons: ['refund'], channels: ['phone'], afterS: 0, teams: [{ team: 'back', rank: 1 }] },
    { id: 'direct-back-others', reasons: ['refund'], channels: ['phone'], afterS: 300, teams: [{ team: 'back', rank: 1 }, { team: 'front', rank: 2 }] },
  ]);
  expect(centre.routing.priorities?.at(-1)).toEqual({ id: 'direct-back', reasons: ['refund'], channels: ['phone'], rank: 2 });
  const { model } = compiled(faultCentre(), [direct]);
  const refund = model.queues.find(({ id }) => id === 'refund/phone');
  expect(refund?.stages.map(({ agentRank }) => agentRank)).toEqual([[1, Infinity, Infinity]]);
});

test('others at once are second choice from the start, and the engine takes the order', () => {
  const { model } = compiled(faultCentre(), [{ ...direct, othersAfterS: 0 }]);
  const refund = model.queues.find(({ id }) => id === 'refund/phone');
  expect(refund?.stages.map(({ afterS, agentRank }) => [afterS, ...agentRank])).toEqual([[0, 1, 2, 2]]);
  expect(() => assertModel(model)).not.toThrow();
});

test('in a general pool everybody on the channel served them before', () => {
  const centre = faultCentre();
  // Nobody but the experts has the skill.
  centre.teams.groups[0]!.skills = [{ reasons: ['bill'], channels: ['phone'] }, { channels: ['chat'] }];
  const othersOf = (rule: 'skill' | 'general-pool') => {
    centre.routing.rule = rule;
    return changed(centre, { ...direct, othersAfterS: 300 }).routing.stages?.[1]?.teams;
  };
  expect(othersOf('general-pool')).toEqual([{ team: 'back', rank: 1 }, { team: 'front', rank: 2 }]);
  expect(othersOf('skill')).toBeUndefined();
});

test.each<[string, Change, object]>([
  ['no reasons', { lever: 'direct-channel', team: 'back' }, { code: 'needs', path: 'here.where', expected: 'reasons' }],
  ['an unknown team', { ...direct, team: 'x' }, { code: 'unknownId', path: 'here.team', value: 'x' }],
  ['a ramp', { ...direct, when: { fromWeek: 1, ramp: { weeks: 2, shape: 'linear' } } }, { code: 'cannotRamp' }],
])('%s is an error with its place', (_, change, expected) => {
  expect(errorOf(faultCentre(), change)).toMatchObject(expected);
});

test('a second order for the same contacts is an error; so is a start within a run', () => {
  expect(errorOf(changed(faultCentre(), direct), direct)).toMatchObject({ code: 'sameRule', path: 'here.where', value: 'direct-back' });
  const centre = faultCentre();
  centre.routing.stages = [{ id: 'written', reasons: ['refund', 'bill'], channels: ['phone'], afterS: 0, teams: [{ team: 'front', rank: 1 }] }];
  expect(errorOf(centre, direct)).toMatchObject({ code: 'sameRule', value: 'written' });
  const result = compiledOrErrors(faultCentre(), [{ ...direct, when: { fromWeek: 2 } }], 2);
  expect(result.ok ? [] : result.errors.map(({ code }) => code)).toContain('cannotChangeWithinRun');
});

test('a skill or a priority that overlaps another one is an error of this change', () => {
  const phone: Change = { ...direct, where: { reasons: ['refund', 'bill'], channels: ['phone'] } };
  const centre = faultCentre();
  centre.teams.groups[1]!.skills = [{ reasons: ['refund'], channels: ['phone'] }];
  centre.routing.priorities = [{ id: 'refund', reasons: ['refund'], channels: ['phone'], rank: 1 }];
  const more: Change = { lever: 'agents', crew: 'front-day', add: 1 };
  const result = compiledOrErrors(centre, [more, { ...phone, rank: 2 }, more]);
  expect(result.ok ? [] : result.errors).toEqual([
    { code: 'sameRule', path: 'plan.scenarios[s].changes[1]: routing.priorities[direct-back]', value: 'refund/phone' },
    { code: 'sameRule', path: 'plan.scenarios[s].changes[1]: teams.groups[back].skills[1]', value: 'refund/phone' },
  ]);
});

test('no fault is handed on, each takes less work, and the front desk has less to do (M41 has no figures)', () => {
  const base = new Runs(faultCentre());
  const after = new Runs(faultCentre(), [direct]);
  expect(base.queues('transfers')).toBeGreaterThan(0);
  expect(after.queues('transfers')).toBe(0);
  const work = (runs: Runs) => (runs.queues('handleS') + runs.queues('laterHandleS')) / runs.queues('answered');
  expect(work(after)).toBeLessThan(work(base));
  expect(after.teams('busyS', 'front')).toBeLessThan(base.teams('busyS', 'front'));
});
