import { expect, test } from 'vitest';
import type { Centre } from '../../../scenarios/document/centre.ts';
import type { Change } from '../../../scenarios/levers/change.ts';
import { smallCentre } from '../document/small-plan.ts';
import { changed, compiled, compiledOrErrors, errorOf, Runs } from './changed-runs.ts';

const HOUR_S = 3600;

/** Enquiries and faults of three degrees on one ticket channel, round the clock, with one team that is busy most of the time. */
function faultDesk(): Centre {
  const centre = smallCentre();
  const ids = ['enquiry', 'fault-1', 'fault-2', 'fault-3'];
  centre.calendar = { ...centre.calendar, openingHours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }] };
  centre.demand = {
    ...centre.demand,
    channels: [{ id: 'ticket', name: 'Ticket', kind: 'ticket', answerWithinS: 900 }],
    reasons: ids.map((id) => ({ id, name: id })),
    volumes: [7, 1, 2, 6].map((count, i) => ({ reason: ids[i]!, channel: 'ticket', counts: new Array<number>(168).fill(count) })),
    busyness: [],
  };
  centre.customers = { patience: [] };
  centre.process.handling = [{ id: 'all', work: { law: 'lognormal', meanS: 600, cv: 1 }, resolution: 1 }];
  centre.teams.groups = [{ id: 'desk', name: 'Desk', level: 'mid', skills: [{}], payPerMonth: 9000, paidDaysPerMonth: 20 }];
  const shifts = ['00', '08', '16'].map((from, i) => ({ id: from, name: from, from: `${from}:00`, to: ['08:00', '16:00', '24:00'][i]!, breaks: [] }));
  centre.roster = { shifts, crews: shifts.map(({ id }) => ({ id, team: 'desk', shift: id, days: [1, 2, 3, 4, 5, 6, 7], agents: 3 })) };
  centre.routing = { rule: 'skill' };
  return centre;
}

/** T05 to T08: 15 minutes, 1 hour, 2 to 4 hours, 8 to 12 hours. */
const due: readonly (readonly [string, number, number])[] = [['enquiry', HOUR_S / 4, 2], ['fault-1', HOUR_S, 1], ['fault-2', 4 * HOUR_S, 3], ['fault-3', 12 * HOUR_S, 4]];
const tiers = (ranked: boolean): Change[] =>
  due.map(([reason, withinS, rank]) => ({ lever: 'response-times', dueTime: reason, withinS, ...(ranked ? { rank } : {}), where: { reasons: [reason] } }));

test('a due time comes in with its priority, both are changed by the same id', () => {
  const centre = changed(faultDesk(), { lever: 'response-times', dueTime: 'fault-1', withinS: 3600, rank: 1, where: { reasons: ['fault-1'] } });
  expect(centre.process.dueTimes).toEqual([{ id: 'fault-1', reasons: ['fault-1'], withinS: 3600 }]);
  expect(centre.routing.priorities).toEqual([{ id: 'fault-1', reasons: ['fault-1'], rank: 1 }]);
  const again = changed(centre, { lever: 'response-times', dueTime: 'fault-1', withinS: 1800, creditS: 60 });
  expect(again.process.dueTimes?.[0]?.withinS).toBe(1800);
  expect(again.routing.priorities).toEqual([{ id: 'fault-1', reasons: ['fault-1'], rank: 1, creditS: 60 }]);
  // A priority for just these contacts is changed, whatever its id.
  const refund = changed(smallCentre(), { lever: 'response-times', dueTime: 'money', withinS: 900, rank: 3, where: { reasons: ['refund'] } });
  expect(refund.routing.priorities).toEqual([{ id: 'refund', reasons: ['refund'], rank: 3, creditS: 30, ageing: 2 }]);
  expect(compiled(faultDesk(), tiers(true)).model.queues.map(({ dueS }) => dueS)).toEqual([900, 3600, 14_400, 43_200]);
});

test.each<[string, Change, object]>([
  ['no time for a new one', { lever: 'response-times', dueTime: 'new', rank: 1 }, { code: 'needs', path: 'here', expected: 'withinS' }],
  ['the id of another priority', { lever: 'response-times', dueTime: 'refund', withinS: 9, rank: 1, where: { reasons: ['bill'] } }, { code: 'duplicateId', path: 'here.dueTime' }],
  ['a ramp', { lever: 'response-times', dueTime: 'x', withinS: 9, when: { fromWeek: 1, ramp: { weeks: 2, shape: 'linear' } } }, { code: 'cannotRamp' }],
])('%s is an error with its place', (_, change, expected) => {
  expect(errorOf(smallCentre(), change)).toMatchObject(expected);
});

test('it cannot begin within a run', () => {
  expect(compiledOrErrors(smallCentre(), [{ lever: 'response-times', dueTime: 'x', withinS: 9, when: { fromWeek: 2 } }], 2)).toMatchObject({
    errors: [{ code: 'cannotChangeWithinRun' }],
  });
});

test('a due time or a priority that overlaps another one is an error of this change', () => {
  const phone: Change = { lever: 'response-times', dueTime: 'phone', withinS: 900, where: { reasons: ['refund', 'bill'] } };
  const refund: Change = { lever: 'response-times', dueTime: 'fast', withinS: 90, rank: 2, where: { reasons: ['complaint', 'refund'] } };
  const result = compiledOrErrors(smallCentre(), [phone, refund]);
  expect(result.ok ? [] : result.errors.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'sameRule plan.scenarios[s].changes[1]: process.dueTimes[fast]',
    'sameRule plan.scenarios[s].changes[1]: routing.priorities[fast]',
  ]);
});

test('T05 to T08, T11: with ranks each class is answered in time, enquiries in 10 minutes on average; without they wait alike', () => {
  const base = new Runs(faultDesk(), tiers(false));
  const after = new Runs(faultDesk(), tiers(true));
  const late = (runs: Runs, id: string) => runs.queues('overdue', id) / runs.queues('answered', id);
  // The sources give the times, not which share must be in time: nine of ten here.
  for (const [id] of due) expect(late(after, id)).toBeLessThan(0.1);
  expect(late(base, 'enquiry')).toBeGreaterThan(0.2);
  expect(after.meanWaitS('enquiry')).toBeLessThan(600);
  // The work is the same, so somebody waits longer for it.
  expect(after.meanWaitS('fault-3')).toBeGreaterThan(base.meanWaitS('fault-3'));
});
