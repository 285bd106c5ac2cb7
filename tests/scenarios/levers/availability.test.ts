import { expect, test } from 'vitest';
import type { Change } from '../../../scenarios/levers/change.ts';
import { smallCentre } from '../document/small-plan.ts';
import { changed, compiled, errorOf, halfChanged, Runs } from './changed-runs.ts';

const spells = { gap: { law: 'exponential', meanS: 3600 }, length: { law: 'exponential', meanS: 600 } } as const;
const illness: Change = { lever: 'availability', absence: 0.2, where: { teams: ['front'] } };
const front = (centre: ReturnType<typeof smallCentre>) => centre.teams.groups[0];

test('absence: a new value or a factor, half of it in half a ramp', () => {
  const after = changed(smallCentre(), illness);
  expect(after.teams.groups.map(({ absence }) => absence)).toEqual([0.2, undefined]);
  expect(front(halfChanged(smallCentre(), illness))?.absence).toBeCloseTo(0.1, 12);
  expect(front(changed(after, { lever: 'availability', absenceFactor: 0.5 }))?.absence).toBeCloseTo(0.1, 12);
  expect(front(halfChanged(after, { lever: 'availability', absenceFactor: 0.5 }))?.absence).toBeCloseTo(0.15, 12);
  expect(compiled(smallCentre(), [{ ...illness, when: { fromWeek: 1, ramp: { weeks: 2, shape: 'linear' } } }], 2).model.weeks).toHaveLength(2);
});

test('not-ready spells: new ones come in by their length, a factor makes them longer, 0 takes them away', () => {
  const brought: Change = { lever: 'availability', notReady: spells, where: { teams: ['front'] } };
  const after = changed(smallCentre(), brought);
  expect(front(after)?.notReady).toEqual(spells);
  expect(front(halfChanged(smallCentre(), brought))?.notReady).toEqual({ ...spells, length: { law: 'exponential', meanS: 300 } });
  expect(front(changed(after, { lever: 'availability', notReadyFactor: 2 }))?.notReady?.length).toEqual({ law: 'exponential', meanS: 1200 });
  expect(front(halfChanged(after, { lever: 'availability', notReadyFactor: 0 }))?.notReady?.length).toEqual({ law: 'exponential', meanS: 300 });
  expect(changed(after, { lever: 'availability', notReadyFactor: 0 })).toEqual(smallCentre());
});

test.each<[string, Change, object]>([
  ['nothing', { lever: 'availability' }, { code: 'needs', path: 'here' }],
  ['a value and a factor', { ...illness, absenceFactor: 2 }, { code: 'eitherOr', path: 'here' }],
  ['a factor and spells', { lever: 'availability', notReady: spells, notReadyFactor: 2 }, { code: 'eitherOr', path: 'here' }],
  ['an unknown team', { ...illness, where: { teams: ['x'] } }, { code: 'unknownId', path: 'here.where.teams' }],
])('%s is an error with its place', (_, change, expected) => {
  expect(errorOf(smallCentre(), change)).toMatchObject(expected);
});

test('more absent than all, and a ramp from some spells to others, are errors', () => {
  expect(errorOf(changed(smallCentre(), illness), { lever: 'availability', absenceFactor: 6 })).toMatchObject({ code: 'outOfRange', path: 'here.absenceFactor' });
  const ramp: Change = { lever: 'availability', notReady: spells, when: { fromWeek: 1, ramp: { weeks: 2, shape: 'linear' } } };
  expect(errorOf(changed(smallCentre(), { lever: 'availability', notReady: spells }), ramp)).toMatchObject({ code: 'cannotRamp', path: 'here.when.ramp' });
});

test('who is away or not to be had answers nobody (the sources give neither absence nor shrinkage: N6)', () => {
  const busy: Change = { lever: 'volume', factor: 6 };
  const run = (...changes: Change[]) => new Runs(smallCentre(), [busy, ...changes], { replications: 2 });
  const base = run();
  const ill = run(illness);
  const away = run({ lever: 'availability', notReady: spells });
  const absentShare = ill.teams('absentS', 'front') / (ill.teams('absentS', 'front') + ill.teams('staffedS', 'front'));
  expect(absentShare).toBeGreaterThan(0.12);
  expect(absentShare).toBeLessThan(0.28);
  expect(away.teams('notReadyS', 'front')).toBeGreaterThan(0);
  for (const runs of [ill, away]) expect(runs.queues('answered', 'bill')).toBeLessThan(base.queues('answered', 'bill'));
});
