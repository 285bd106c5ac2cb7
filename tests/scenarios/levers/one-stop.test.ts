import { expect, test } from 'vitest';
import type { Centre } from '../../../scenarios/document/centre.ts';
import type { Change } from '../../../scenarios/levers/change.ts';
import { smallCentre } from '../document/small-plan.ts';
import { changed, compiled, compiledOrErrors, errorOf, Runs } from './changed-runs.ts';

const merged: Change = { lever: 'one-stop', where: { teams: ['front', 'back'] } };

test('each team gets the skills it lacks, its own stay', () => {
  const [front, back] = changed(smallCentre(), { ...merged, handleFactor: 1.2, rank: 4 }).teams.groups;
  expect(front).toEqual(smallCentre().teams.groups[0]);
  expect(back?.skills).toEqual([
    { reasons: ['refund', 'complaint'], channels: ['phone'] },
    { reasons: ['bill'], channels: ['chat'], rank: 4, handleFactor: 1.2, unresolvedFactor: 1 },
    { reasons: ['bill'], channels: ['phone'], rank: 4, handleFactor: 1.2, unresolvedFactor: 1 },
  ]);
  expect(compiled(smallCentre(), [merged]).model.queues.length).toBeGreaterThan(3);
});

test('transfers between the reasons become fewer, others stay', () => {
  const transfers = (change: Change) => changed(smallCentre(), change).process.handling.find(({ id }) => id === 'refund')?.transfers;
  expect(transfers(merged)).toBeUndefined();
  expect(transfers({ ...merged, transferFactor: 0.5 })).toEqual([{ to: 'complaint', probability: 0.05 }]);
  expect(transfers({ ...merged, where: { ...merged.where, reasons: ['refund', 'bill'] } })).toEqual([{ to: 'complaint', probability: 0.1 }]);
});

test.each<[string, Change, object]>([
  ['one team alone', { lever: 'one-stop', where: { teams: ['front'] } }, { code: 'whereFitsNothing', path: 'here.where.teams' }],
  ['an unknown reason', { ...merged, where: { reasons: ['x'] } }, { code: 'unknownId', path: 'here.where.reasons' }],
  ['too slow', { ...merged, handleFactor: 10, where: { teams: ['front', 'back'] } }, { code: 'outOfRange', path: 'here.handleFactor' }],
  ['a ramp', { ...merged, when: { fromWeek: 1, ramp: { weeks: 2, shape: 'linear' } } }, { code: 'cannotRamp' }],
])('%s is an error with its place', (_, change, expected) => {
  const centre = smallCentre();
  centre.teams.groups[0]!.skills[1]!.handleFactor = 1.5;
  centre.teams.groups[0]!.skills.push({ reasons: ['bill'], channels: ['phone'], handleFactor: 2 });
  expect(errorOf(centre, change)).toMatchObject(expected);
});

test('it cannot begin within a run', () => {
  const result = compiledOrErrors(smallCentre(), [{ ...merged, when: { fromWeek: 2 } }], 2);
  expect(result.ok ? [] : result.errors.map(({ code }) => code)).toContain('cannotChangeWithinRun');
});

/** Three departments with office hours; what they get is handed on twice out of three times, and nobody has time to spare. */
function departments(): Centre {
  const centre = smallCentre();
  const ids = ['sales', 'delivery', 'accounts'];
  centre.calendar = { ...centre.calendar, openingHours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }] };
  const perHour = (count: number) => Array.from({ length: 168 }, (_, i) => (i < 120 && i % 24 >= 9 && i % 24 < 16 ? count : 0));
  centre.demand = {
    ...centre.demand,
    channels: [{ id: 'ticket', name: 'Ticket', kind: 'ticket', answerWithinS: 900 }],
    reasons: ids.map((id) => ({ id, name: id })),
    volumes: ids.map((reason, i) => ({ reason, channel: 'ticket', counts: perHour([20, 7, 4][i]!) })),
    busyness: [],
  };
  centre.customers = { patience: [] };
  centre.process.handling = ids.map((reason, i) => ({
    id: reason,
    reasons: [reason],
    work: { law: 'exponential' as const, meanS: 900 },
    resolution: 1,
    ...(i < 2 ? { transfers: [{ to: ids[i + 1]!, probability: 0.67 }] } : {}),
  }));
  centre.teams.groups = ids.map((id) => ({ id, name: id, level: 'mid', skills: [{ reasons: [id] }], payPerMonth: 9000, paidDaysPerMonth: 20 }));
  const shifts = [{ id: 'day', name: 'Day', from: '09:00', to: '17:00', breaks: [] }];
  centre.roster = { shifts, crews: ids.map((id, i) => ({ id, team: id, shift: 'day', days: [1, 2, 3, 4, 5], agents: [4, 4, 3][i]! })) };
  centre.routing = { rule: 'skill' };
  return centre;
}

const fewer = (id: string): Change => ({ lever: 'agents', crew: id, add: -1 });

test('E25, E26: a matter of days is settled in a tenth of the time (48 to 4, 36 to 6 hours), by a quarter fewer agents', () => {
  // That the departments are overloaded, and that what is new to an agent takes 15 % longer, are assumptions.
  const oneStop: Change = { lever: 'one-stop', transferFactor: 1 / 7, handleFactor: 1.15 };
  const base = new Runs(departments(), [], { weeks: 3 });
  const after = new Runs(departments(), [oneStop, ...['sales', 'delivery', 'accounts'].map(fewer)], { weeks: 3 });
  expect(base.meanResolutionS()).toBeGreaterThan(24 * 3600);
  expect(base.meanResolutionS()).toBeLessThan(48 * 3600);
  const ratio = after.meanResolutionS() / base.meanResolutionS();
  expect(ratio).toBeGreaterThan(0.04);
  expect(ratio).toBeLessThan(6 / 36);
  // 8 of 11 agents: between E26 (-18 %) and E25 (-35 %).
  expect(after.teams('pay') / base.teams('pay')).toBeCloseTo(8 / 11, 10);
  expect(after.queues('transfers')).toBeLessThan(0.2 * base.queues('transfers'));
});
