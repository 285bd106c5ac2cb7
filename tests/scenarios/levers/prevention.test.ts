import { expect, test } from 'vitest';
import type { Change } from '../../../scenarios/levers/change.ts';
import { agentS, changed, deskCentre, errorOf, expectHalfWay, runsOf } from './lever-runs.ts';

const cause: Change = { lever: 'prevention', spared: 0.5, where: { reasons: ['fault'] } };
const perWeek = (reason: string) => (centre: ReturnType<typeof deskCentre>) => centre.demand.volumes.find((volume) => volume.reason === reason)?.perWeek ?? NaN;

test('contacts of a reason fall, bit by bit; a notice works on those whom it reaches', () => {
  expectHalfWay(deskCentre(), cause, perWeek('fault'));
  expect(perWeek('fault')(changed(deskCentre(), { ...cause, reached: 0.6 }))).toBeCloseTo(300 * 0.7, 9);
  expect(perWeek('other')(changed(deskCentre(), cause))).toBe(1000);
});

test('what does not fit is an error with its place', () => {
  expect(errorOf(deskCentre(), { ...cause, where: { reasons: ['x'] } })).toMatchObject({ code: 'unknownId', path: 'here.where.reasons' });
  const centre = deskCentre();
  centre.demand.volumes[1] = { reason: 'fault', channel: 'phone', recordedS: [10, 20] };
  expect(errorOf(centre, { ...cause, where: { windows: ['peak'] } })).toMatchObject({ code: 'whereNotUsed', path: 'here.where.windows' });
  const { volumes: _, ...demand } = centre.demand;
  expect(errorOf({ ...centre, demand: { ...demand, volumes: centre.demand.volumes.slice(0, 1) } }, cause)).toMatchObject({ code: 'whereFitsNothing', path: 'here.where' });
});

test('P04: a cause that is 30 % of contacts, removed by half, spares 15 % of them; agents have less to do', () => {
  // The source names the share and the lever, no effect; the half is ours.
  const centre = deskCentre();
  centre.demand.volumes.forEach((volume) => (volume.perWeek = volume.reason === 'fault' ? 600 : 700));
  centre.selfService = {};
  const [before, after] = [runsOf(centre), runsOf(centre, cause)];
  expect(Math.abs(1 - after.total('cases') / before.total('cases') - 0.15)).toBeLessThan(0.02);
  expect(agentS(after)).toBeLessThan(agentS(before) * 0.9);
});
