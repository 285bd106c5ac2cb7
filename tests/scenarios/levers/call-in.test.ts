import { expect, test } from 'vitest';
import type { Centre } from '../../../scenarios/document/centre.ts';
import type { Change } from '../../../scenarios/levers/change.ts';
import { smallCentre } from '../document/small-plan.ts';
import { changed, compiled, compiledOrErrors, errorOf, Runs } from './changed-runs.ts';

/** With four agents who have Sunday duty only, and are at home otherwise. */
function centreWithReserve(): Centre {
  const centre = smallCentre();
  centre.roster.crews.push({ id: 'reserve', team: 'front', shift: 'day', days: [7], agents: 4 });
  return centre;
}
const rush: Change = {
  lever: 'call-in',
  callIn: 'rush',
  whenWaiting: 6,
  crews: ['reserve'],
  size: 2,
  delay: { law: 'exponential', meanS: 1800 },
  stayMinutes: 180,
  where: { channels: ['phone'] },
};

test('a call-in comes in, and is changed by its id', () => {
  const centre = changed(centreWithReserve(), rush);
  expect(centre.roster.callIns).toMatchObject([{ id: 'rush', channels: ['phone'], crews: ['reserve'], size: 2 }]);
  expect(changed(centre, { lever: 'call-in', callIn: 'rush', size: 4 }).roster.callIns).toEqual([{ ...centre.roster.callIns?.[0], size: 4 }]);
  expect(compiled(centreWithReserve(), [rush]).model.callIns).toHaveLength(1);
});

test.each<[string, Change, object]>([
  ['an unknown crew', { ...rush, crews: ['x'] }, { code: 'unknownId', path: 'here.crews', value: 'x' }],
  ['half a call-in', { lever: 'call-in', callIn: 'new', size: 2 }, { code: 'needs', path: 'here', expected: 'whenWaiting, crews, delay, stayMinutes' }],
  ['a ramp', { ...rush, when: { fromWeek: 1, ramp: { weeks: 2, shape: 'linear' } } }, { code: 'cannotRamp' }],
])('%s is an error with its place', (_, change, expected) => {
  expect(errorOf(centreWithReserve(), change)).toMatchObject(expected);
});

test('other contacts for one that is there, and a start within a run, are errors', () => {
  const centre = changed(centreWithReserve(), rush);
  expect(errorOf(centre, rush)).toMatchObject({ code: 'whereNotUsed', path: 'here.where' });
  expect(compiledOrErrors(centreWithReserve(), [{ ...rush, when: { fromWeek: 2 } }], 2)).toMatchObject({ errors: [{ code: 'cannotChangeWithinRun' }] });
});

test('in a promotion (P03: half as many again) the reserve comes and waits get shorter; no source says by how much', () => {
  const promotion: Change = { lever: 'surge', surge: 'promotion', factor: 1.5, fromWeek: 1, toWeek: 1 };
  const base = new Runs(centreWithReserve(), [promotion]);
  const after = new Runs(centreWithReserve(), [promotion, rush]);
  expect(base.teams('calledInS')).toBe(0);
  expect(after.teams('calledInS', 'front')).toBeGreaterThan(3600);
  expect(after.queues('abandoned', 'bill/phone')).toBeLessThan(base.queues('abandoned', 'bill/phone'));
  expect(after.queues('answered', 'bill/phone')).toBeGreaterThan(base.queues('answered', 'bill/phone'));
});
