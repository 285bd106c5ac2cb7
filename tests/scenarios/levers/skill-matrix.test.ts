import { expect, test } from 'vitest';
import type { Change } from '../../../scenarios/levers/change.ts';
import { smallCentre } from '../document/small-plan.ts';
import { changed, compiled, compiledOrErrors, errorOf, Runs } from './changed-runs.ts';

const bills: Change = { lever: 'skill-matrix', team: 'back', rank: 2, handleFactor: 1.2, where: { reasons: ['bill'], channels: ['phone'] } };

test('a team gets a skill, or another proficiency in one', () => {
  const skills = (change: Change, centre = smallCentre()) => changed(centre, change).teams.groups.find(({ id }) => id === 'back')?.skills;
  expect(skills(bills)).toEqual([{ reasons: ['refund', 'complaint'], channels: ['phone'] }, { reasons: ['bill'], channels: ['phone'], rank: 2, handleFactor: 1.2 }]);
  const better: Change = { lever: 'skill-matrix', team: 'back', handleFactor: 0.9, where: { reasons: ['complaint', 'refund'], channels: ['phone'] } };
  expect(skills(better)).toEqual([{ reasons: ['refund', 'complaint'], channels: ['phone'], handleFactor: 0.9 }]);
  expect(compiled(smallCentre(), [bills, better]).model.groups).toHaveLength(3);
});

test.each<[string, Change, object]>([
  ['an unknown team', { ...bills, team: 'x' }, { code: 'unknownId', path: 'here.team', value: 'x' }],
  ['a ramp', { ...bills, when: { fromWeek: 1, ramp: { weeks: 2, shape: 'linear' } } }, { code: 'cannotRamp', path: 'here.when.ramp' }],
])('%s is an error with its place', (_, change, expected) => {
  expect(errorOf(smallCentre(), change)).toMatchObject(expected);
});

test('it cannot begin within a run; two equally particular skills are an error', () => {
  expect(compiledOrErrors(smallCentre(), [{ ...bills, when: { fromWeek: 2 } }], 3)).toMatchObject({
    errors: [{ code: 'cannotChangeWithinRun', path: 'plan.scenarios[s].changes[0]' }],
  });
  const twice: Change = { lever: 'skill-matrix', team: 'back', where: { reasons: ['refund'], channels: ['phone'] } };
  expect(compiledOrErrors(smallCentre(), [twice])).toMatchObject({
    errors: [{ code: 'sameRule', path: 'plan.scenarios[s].changes[0]: teams.groups[back].skills[1]', value: 'refund/phone' }],
  });
});

test('more who can, shorter waits (P46 and P50 give levels and who takes what, no effect to compare with)', () => {
  const base = new Runs(smallCentre());
  const after = new Runs(smallCentre(), [bills]);
  expect(after.meanWaitS('bill/phone')).toBeLessThan(0.8 * base.meanWaitS('bill/phone'));
  expect(after.queues('abandoned', 'bill/phone')).toBeLessThan(base.queues('abandoned', 'bill/phone'));
});
