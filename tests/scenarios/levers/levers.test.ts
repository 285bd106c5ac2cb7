import { expect, test } from 'vitest';
import type { Centre } from '../../../scenarios/document/centre.ts';
import { canonicalCentre } from '../../../scenarios/document/canonical.ts';
import { PlanProblem, type PlanError } from '../../../scenarios/document/plan-error.ts';
import { applyChange } from '../../../scenarios/levers/apply-change.ts';
import { allLevers, type Change } from '../../../scenarios/levers/change.ts';
import { smallCentre } from '../document/small-plan.ts';

const apply = (change: Change, week = 1) => applyChange(smallCentre(), change, week, 'plan.scenarios[s].changes[0]');

function errorOf(change: Change, week = 1): PlanError | undefined {
  try {
    apply(change, week);
    return undefined;
  } catch (error) {
    if (error instanceof PlanProblem) return error.errors[0];
    throw error;
  }
}

const botChange: Change = {
  lever: 'bot',
  bot: 'triage',
  adoption: 0.6,
  containedTruly: 0.5,
  containedFalsely: 0.1,
  session: { law: 'exponential', meanS: 60 },
  returnProbability: 0.7,
  returnDelay: { law: 'exponential', meanS: 7200 },
  where: { reasons: ['bill'] },
};

/** One change of each lever that fits the small centre. */
const fitting: Change[] = [
  { lever: 'agents', crew: 'front-day', add: 2 },
  { lever: 'shifts', crew: 'front-day', agents: 2, toCrew: 'front-late', newShift: { id: 'late', name: 'Late', from: '12:00', to: '21:00', breaks: [] } },
  botChange,
  { lever: 'routing', rule: 'general-pool' },
  { lever: 'volume', factor: 1.2 },
  { lever: 'set', path: 'process.handling[all].resolution', value: 0.9 },
];

test('there is one example here of every lever', () => {
  expect(fitting.map(({ lever }) => lever)).toEqual(allLevers.map(({ id }) => id));
});

test.each(fitting.map((change) => [change.lever, change] as const))('law: %s leaves the given centre as it was', (_, change) => {
  const centre = smallCentre();
  const before = canonicalCentre(centre);
  const after = applyChange(centre, change, 1, 'x');
  expect(canonicalCentre(centre)).toBe(before);
  expect(canonicalCentre(after)).not.toBe(before);
});

test.each(fitting.map((change) => [change.lever, change] as const))('law: %s does nothing before its time', (_, change) => {
  const centre = smallCentre();
  expect(applyChange(centre, { ...change, when: { fromWeek: 3 } }, 2, 'x')).toBe(centre);
  expect(applyChange(centre, { ...change, when: { fromWeek: 3, toWeek: 4 } }, 5, 'x')).toBe(centre);
  expect(applyChange(centre, { ...change, when: { fromWeek: 3 } }, 3, 'x')).toEqual(applyChange(centre, change, 1, 'x'));
});

test.each<[string, Change, Partial<PlanError>]>([
  ['a crew that does not exist', { lever: 'agents', crew: 'x', add: 1 }, { code: 'unknownId', path: 'plan.scenarios[s].changes[0].crew', value: 'x' }],
  ['both add and heads', { lever: 'agents', crew: 'front-day', add: 1, heads: 3 }, { code: 'eitherOr' }],
  ['neither add nor heads', { lever: 'agents', crew: 'front-day' }, { code: 'eitherOr', path: 'plan.scenarios[s].changes[0]' }],
  ['more agents away than there are', { lever: 'agents', crew: 'front-day', add: -7 }, { code: 'tooFewAgents', value: 6, expected: 7 }],
  ['moving from nowhere', { lever: 'shifts', crew: 'x', agents: 1, toCrew: 'y' }, { code: 'unknownId' }],
  ['moving too many', { lever: 'shifts', crew: 'front-day', agents: 7, toCrew: 'y' }, { code: 'tooFewAgents' }],
  ['moving to the same crew', { lever: 'shifts', crew: 'front-day', agents: 1, toCrew: 'front-day' }, { code: 'duplicateId' }],
  ['moving to another team', { lever: 'shifts', crew: 'front-day', agents: 1, toCrew: 'back-day' }, { code: 'notOneOf', value: 'back' }],
  ['moving to an unknown shift', { lever: 'shifts', crew: 'front-day', agents: 1, toCrew: 'y', shift: 'x' }, { code: 'unknownId', value: 'x' }],
  ['a shift id that is taken', { lever: 'shifts', crew: 'front-day', agents: 1, toCrew: 'y', newShift: { id: 'day', name: 'D', from: '09:00', to: '10:00', breaks: [] } }, { code: 'duplicateId' }],
  ['a bot half described', { lever: 'bot', bot: 'new', adoption: 0.5 }, { code: 'needs' }],
  ['a bot that contains more than all', { ...botChange, containedTruly: 0.95 }, { code: 'sumAboveOne' }],
  ['volume of nothing', { lever: 'volume', factor: 2, where: { reasons: ['complaint'] } }, { code: 'whereFitsNothing', path: 'plan.scenarios[s].changes[0].where' }],
  ['an unknown reason', { lever: 'volume', factor: 2, where: { reasons: ['x'] } }, { code: 'unknownId', path: 'plan.scenarios[s].changes[0].where.reasons' }],
  ['a restriction it does not know', { lever: 'routing', rule: 'skill', where: { teams: ['front'] } }, { code: 'whereNotUsed', value: 'routing' }],
  ['half a routing rule', { lever: 'routing', rule: 'skill', when: { fromWeek: 1, ramp: { weeks: 4, shape: 'linear' } } }, { code: 'cannotRamp' }],
  ['an end before the start', { lever: 'volume', factor: 2, when: { fromWeek: 5, toWeek: 4 } }, { code: 'wrongOrder' }],
  ['a path to nowhere', { lever: 'set', path: 'process.nothing.here', value: 1 }, { code: 'unknownPath' }],
  ['a field that does not exist', { lever: 'set', path: 'process.colour', value: 1 }, { code: 'unknownPath', path: 'plan.scenarios[s].changes[0].path' }],
  ['a value out of bounds', { lever: 'set', path: 'process.handling[all].resolution', value: 2 }, { code: 'outOfRange', path: 'plan.scenarios[s].changes[0].value', expected: '0 .. 1' }],
  ['a ramp to a word', { lever: 'set', path: 'routing.rule', value: 'general-pool', when: { fromWeek: 1, ramp: { weeks: 3, shape: 'linear' } } }, { code: 'cannotRamp' }],
])('%s is an error with its place', (_, change, expected) => {
  expect(errorOf(change)).toMatchObject(expected);
});

test('a mistake shows at once, not in the week it would come into force', () => {
  expect(errorOf({ lever: 'agents', crew: 'x', add: 1, when: { fromWeek: 30 } }, 1)).toMatchObject({ code: 'unknownId' });
});

test('agents: add scales, heads sets, a ramp comes in whole heads', () => {
  const heads = (change: Change, week = 1) => apply(change, week).roster.crews.find(({ id }) => id === 'front-day')?.agents;
  expect(heads({ lever: 'agents', crew: 'front-day', add: -2 })).toBe(4);
  expect(heads({ lever: 'agents', crew: 'front-day', heads: 9 })).toBe(9);
  const ramp: Change = { lever: 'agents', crew: 'front-day', heads: 10, when: { fromWeek: 1, ramp: { weeks: 4, shape: 'linear' } } };
  expect([1, 2, 3, 4, 5].map((week) => heads(ramp, week))).toEqual([7, 8, 9, 10, 10]);
});

test('shifts: heads move, none is made or lost', () => {
  const total = (crews: readonly { agents: number }[]) => crews.reduce((sum, { agents }) => sum + agents, 0);
  const after = apply(fitting[1] as Change).roster;
  expect(total(after.crews)).toBe(total(smallCentre().roster.crews));
  expect(after.crews.at(-1)).toEqual({ id: 'front-late', team: 'front', shift: 'late', days: [1, 2, 3, 4, 5], agents: 2 });
  expect(after.shifts.at(-1)?.id).toBe('late');
});

test('bot: comes in for its reasons, and is changed by its id', () => {
  const centre = apply(botChange);
  expect(centre.selfService.bots).toMatchObject([{ id: 'triage', reasons: ['bill'], adoption: 0.6 }]);
  const changed = applyChange(centre, { lever: 'bot', bot: 'triage', adoption: 0.8 }, 1, 'x');
  expect(changed.selfService.bots).toEqual([{ ...centre.selfService.bots?.[0], adoption: 0.8 }]);
  const half = applyChange(centre, { lever: 'bot', bot: 'triage', adoption: 0.8, when: { fromWeek: 1, ramp: { weeks: 2, shape: 'linear' } } }, 1, 'x');
  expect(half.selfService.bots?.[0]?.adoption).toBeCloseTo(0.7, 12);
});

test('volume: by channel, and by window', () => {
  const byChannel = apply({ lever: 'volume', factor: 0.5, where: { channels: ['chat'] } });
  expect(byChannel.demand.volumes.map(({ perWeek }) => perWeek)).toEqual([1680, 420, undefined]);
  const inPeak = apply({ lever: 'volume', factor: 3, where: { reasons: ['refund'], windows: ['peak'] } });
  const counts = inPeak.demand.volumes[2]?.counts ?? [];
  expect(counts[13]).toBe(2);
  expect(counts[14]).toBe(6);
  expect(counts[15]).toBe(6);
  expect(counts[16]).toBe(2);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(336 + 5 * 2 * 4);
});

test('volume: of recorded contacts some stay away; more of them, or fewer in some windows, nobody has recorded', () => {
  const centre = structuredClone(smallCentre());
  centre.demand.volumes[0] = { reason: 'bill', channel: 'phone', recordedS: [10, 20, 30] };
  const changed = (change: Change): Centre => applyChange(centre, change, 1, 'here');
  const half = changed({ lever: 'volume', factor: 0.5 });
  expect(half.demand.volumes[0]).toEqual({ reason: 'bill', channel: 'phone', recordedS: [10, 20, 30], recordedShare: 0.5 });
  expect(applyChange(half, { lever: 'volume', factor: 0.5 }, 1, 'here').demand.volumes[0]?.recordedShare).toBe(0.25);
  expect(() => changed({ lever: 'volume', factor: 2 })).toThrow('outOfRange at here.factor');
  expect(() => changed({ lever: 'volume', factor: 0.5, where: { windows: ['peak'] } })).toThrow('whereNotUsed at here.where.windows');
});

test('set: any place, also a field that was left out, with ramps of numbers', () => {
  expect(apply({ lever: 'set', path: 'process.fcrWindowDays', value: 14 }).process.fcrWindowDays).toBe(14);
  expect(apply({ lever: 'set', path: 'demand.volumes[bill/phone].perWeek', value: 10 }).demand.volumes[0]?.perWeek).toBe(10);
  const ramp: Change = { lever: 'set', path: 'process.handling[all].resolution', value: 1, when: { fromWeek: 1, ramp: { weeks: 2, shape: 'linear' } } };
  expect(apply(ramp, 1).process.handling[0]?.resolution).toBeCloseTo(0.9, 12);
  expect(apply(ramp, 2).process.handling[0]?.resolution).toBe(1);
  const heads: Change = { lever: 'set', path: 'roster.crews[front-day].agents', value: 9, when: { fromWeek: 1, ramp: { weeks: 2, shape: 's-curve' } } };
  expect(apply(heads, 1).roster.crews[0]?.agents).toBe(8);
});
