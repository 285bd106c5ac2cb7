import { expect, test } from 'vitest';
import { pathText, resolvePath } from '../../../scenarios/document/paths.ts';
import { smallCentre } from './small-plan.ts';

test('a path for people leads back to the same place', () => {
  const centre = smallCentre();
  for (const keys of [
    ['demand', 'volumes', 1, 'perWeek'],
    ['teams', 'groups', 0, 'slots', 'chat'],
    ['roster', 'shifts', 0, 'breaks', 1, 'minutes'],
    ['calendar', 'windows', 0, 'spans', 0, 'days', 3],
  ]) {
    expect(resolvePath(centre, pathText('', centre, keys))).toEqual(keys);
  }
});

test('items are named by id, volumes by reason and channel', () => {
  const centre = smallCentre();
  expect(pathText('plan', centre, ['demand', 'volumes', 1, 'perWeek'])).toBe('plan.demand.volumes[bill/chat].perWeek');
  expect(pathText('plan', centre, ['teams', 'groups', 0])).toBe('plan.teams.groups[front]');
});

test.each(['demand.volumes[nothing/here]', 'teams.groups[0]', 'teams..groups', 'teams.groups[front', '', 'constructor', 'teams.groups.length'])(
  '%s leads nowhere',
  (path) => {
    expect(resolvePath(smallCentre(), path)).toBeUndefined();
  },
);
