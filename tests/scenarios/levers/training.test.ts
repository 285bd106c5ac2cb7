import { expect, test } from 'vitest';
import type { Change } from '../../../scenarios/levers/change.ts';
import { smallCentre } from '../document/small-plan.ts';
import { changed, compiled, errorOf, halfChanged, Runs } from './changed-runs.ts';

const academy: Change = { lever: 'training', handleFactor: 0.9, unresolvedFactor: 0.5, transferFactor: 0.8, where: { levels: ['mid'] } };

test('levels are multiplied, half of it in half a ramp', () => {
  const level = (centre: ReturnType<typeof smallCentre>) => centre.teams.levels[0];
  expect(level(changed(smallCentre(), academy))).toMatchObject({ id: 'mid', handleFactor: 0.9, unresolvedFactor: 0.5, transferFactor: 0.8 });
  const half = level(halfChanged(smallCentre(), academy));
  expect([half?.handleFactor, half?.unresolvedFactor, half?.transferFactor]).toEqual([0.95, 0.75, 0.9]);
  expect(changed(smallCentre(), academy).teams.levels[1]).toEqual(smallCentre().teams.levels[1]);
  expect(compiled(smallCentre(), [{ ...academy, when: { fromWeek: 1, ramp: { weeks: 2, shape: 'linear' } } }], 2).model.weeks).toHaveLength(2);
});

test('of teams their skills are multiplied', () => {
  const { groups } = changed(smallCentre(), { lever: 'training', handleFactor: 0.8, where: { teams: ['front'] } }).teams;
  expect(groups[0]?.skills.map(({ handleFactor }) => handleFactor)).toEqual([0.8, 1.5 * 0.8, 0.8]);
  expect(groups[1]).toEqual(smallCentre().teams.groups[1]);
});

test('hours off the floor are heads of a crew until the last week of the ramp', () => {
  const change: Change = { ...academy, hoursOffFloor: 8, when: { fromWeek: 2, ramp: { weeks: 2, shape: 'linear' } } };
  const heads = (week: number) => changed(smallCentre(), change, week).roster.crews.map(({ agents }) => agents);
  // 5 days of 9 hours with 75 minutes of breaks: 8 of 38.75 hours of 6 agents; the others are of another level.
  expect([1, 2, 3, 4].map(heads)).toEqual([[6, 2, 7], [5, 2, 7], [6, 2, 7], [6, 2, 7]]);
});

test.each<[string, Change, object]>([
  ['nothing', { lever: 'training' }, { code: 'needs', path: 'here' }],
  ['levels and teams', { ...academy, where: { levels: ['mid'], teams: ['front'] } }, { code: 'eitherOr', path: 'here.where' }],
  ['an unknown level', { ...academy, where: { levels: ['x'] } }, { code: 'unknownId', path: 'here.where.levels' }],
  ['hours without a ramp', { ...academy, hoursOffFloor: 4 }, { code: 'needs', path: 'here.hoursOffFloor' }],
  ['more hours than they work', { ...academy, hoursOffFloor: 39, when: { fromWeek: 1, ramp: { weeks: 2, shape: 'linear' } } }, { code: 'outOfRange', path: 'here.hoursOffFloor' }],
  ['too slow', { lever: 'training', handleFactor: 10, where: { teams: ['front'] } }, { code: 'outOfRange', path: 'here.handleFactor', value: 15 }],
])('%s is an error with its place', (_, change, expected) => {
  expect(errorOf(smallCentre(), change)).toMatchObject(expected);
});

test('E29: 65 to 85 % at the first contact; E53: 40 % more solved in the same time; fewer repeats', () => {
  const centre = smallCentre();
  for (const rule of centre.process.handling) {
    Object.assign(rule, { resolution: 0.65, returnProbability: 0.7, returnDelay: { law: 'exponential', meanS: 40_000 } });
  }
  // The sources give the effect, not what a course does to the factors; so this shows which factors stand for it:
  // unresolved 0.15 / 0.35 of before, and 7 % quicker.
  const base = new Runs(centre);
  const after = new Runs(centre, [{ lever: 'training', handleFactor: 0.93, unresolvedFactor: 0.15 / 0.35, where: { teams: ['front', 'back'] } }]);
  const solved = (runs: Runs) => 1 - runs.queues('unresolved', 'bill') / runs.queues('completed', 'bill');
  const efficiency = (runs: Runs) => (solved(runs) * runs.queues('completed', 'bill')) / runs.queues('handleS', 'bill');
  // A tenth of the contacts, the night's, is served by seniors, who solve more and are trained as well.
  expect(solved(base)).toBeGreaterThan(0.63);
  expect(solved(base)).toBeLessThan(0.69);
  expect(solved(after)).toBeGreaterThan(0.83);
  expect(solved(after)).toBeLessThan(0.88);
  expect(efficiency(after) / efficiency(base)).toBeGreaterThan(1.3);
  expect(efficiency(after) / efficiency(base)).toBeLessThan(1.5);
  expect(after.queues('repeats')).toBeLessThan(0.75 * base.queues('repeats'));
});
