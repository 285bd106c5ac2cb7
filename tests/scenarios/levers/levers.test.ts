import { expect, test } from 'vitest';
import type { Centre } from '../../../scenarios/document/centre.ts';
import { canonicalCentre } from '../../../scenarios/document/canonical.ts';
import { PlanProblem, type PlanError } from '../../../scenarios/document/plan-error.ts';
import { compileScenario } from '../../../scenarios/compile/compile-plan.ts';
import { applyChange } from '../../../scenarios/levers/apply-change.ts';
import { allLevers, type Change } from '../../../scenarios/levers/change.ts';
import { smallCentre as plainCentre, smallPlan } from '../document/small-plan.ts';
import { equipped } from './lever-runs.ts';

/** With KPI weights to change, and costs to add to. */
const smallCentre = (): Centre => ({ ...plainCentre(), costs: {}, incentives: { schemes: [{ id: 'card', weights: { speed: 0.2, quality: 0.3 } }] } });

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
  { lever: 'call-in', callIn: 'rush', whenWaiting: 5, crews: ['back-day'], size: 1, delay: { law: 'exponential', meanS: 1800 }, stayMinutes: 120 },
  { lever: 'overtime', whenWaiting: 3, blockMinutes: 30, mostMinutes: 60, where: { teams: ['front'] } },
  { lever: 'availability', absence: 0.1 },
  { lever: 'training', unresolvedFactor: 0.5, where: { levels: ['mid'] } },
  { lever: 'skill-matrix', team: 'back', rank: 2, where: { reasons: ['bill'], channels: ['phone'] } },
  { lever: 'concurrency', slots: 4, where: { channels: ['chat'] } },
  botChange,
  { lever: 'self-service', module: 'status', adoption: 0.3, success: 0.6, session: { law: 'exponential', meanS: 90 }, where: { reasons: ['bill'] } },
  { lever: 'hand-over', bot: 'triage', passesData: 1 },
  { lever: 'understanding', bot: 'triage', factor: 0.5 },
  { lever: 'rpa', step: 'look-up', meanS: 30 },
  { lever: 'agent-assist', use: 0.8, unresolvedFactor: 0.7, where: { channels: ['chat'] } },
  { lever: 'knowledge-base', unresolvedFactor: 0.7 },
  { lever: 'integration', steps: ['look-up', 'enter-1'], single: 'look-up' },
  { lever: 'diagnosis', factor: 0.8, where: { reasons: ['refund'] } },
  { lever: 'investment', system: 'ai', capital: 1_000_000, once: 50_000 },
  { lever: 'routing', rule: 'general-pool' },
  { lever: 'one-stop', where: { teams: ['front', 'back'] } },
  { lever: 'direct-channel', team: 'back', where: { reasons: ['refund'], channels: ['phone'] } },
  { lever: 'service-tier', tier: 'gold', share: 0.2, rank: 1 },
  { lever: 'response-times', dueTime: 'refund', withinS: 900, rank: 2, where: { reasons: ['refund'] } },
  { lever: 'approvals', approval: 'refund', share: 0.3, signatures: [{ reason: 'complaint', channel: 'phone' }], holds: false, where: { reasons: ['refund'] } },
  {
    lever: 'promises',
    promise: 'call-back',
    share: 0.1,
    reason: 'complaint',
    channel: 'phone',
    withinS: 86_400,
    forgotten: 0.1,
    returnProbability: 0.5,
    returnDelay: { law: 'exponential', meanS: 40_000 },
    where: { reasons: ['bill'] },
  },
  { lever: 'volume', factor: 1.2 },
  { lever: 'prevention', spared: 0.3, where: { reasons: ['bill'] } },
  { lever: 'surge', surge: 'promotion', factor: 1.5, fromWeek: 1, toWeek: 1 },
  { lever: 'outage', outage: 'lines', what: { kind: 'routing' }, times: [{ week: 1, day: 2, from: '11:00', to: '11:30' }] },
  { lever: 'kpi-weights', speed: 0.1, quality: 0.4 },
  { lever: 'set', path: 'process.handling[all].resolution', value: 0.9 },
];

/** The bot of `botChange` is a new one; other levers change the bot that is there. */
const exampleCentre = (change: Change): Centre => (change === botChange ? smallCentre() : equipped(smallCentre()));

test('there is one example here of every lever', () => {
  expect(fitting.map(({ lever }) => lever)).toEqual(allLevers.map(({ id }) => id));
});

test.each(fitting.map((change) => [change.lever, change] as const))('law: %s leaves the given centre as it was', (_, change) => {
  const centre = exampleCentre(change);
  const before = canonicalCentre(centre);
  const after = applyChange(centre, change, 1, 'x');
  expect(canonicalCentre(centre)).toBe(before);
  expect(canonicalCentre(after)).not.toBe(before);
});

test.each(fitting.map((change) => [change.lever, change] as const))('law: %s does nothing before its time', (_, change) => {
  const centre = exampleCentre(change);
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
  ['no weight at all', { lever: 'kpi-weights' }, { code: 'needs', expected: 'speed | quality | transfers' }],
  ['weights of a team that does not exist', { lever: 'kpi-weights', speed: 0.1, where: { teams: ['x'] } }, { code: 'unknownId', value: 'x' }],
  ['a path to nowhere', { lever: 'set', path: 'process.nothing.here', value: 1 }, { code: 'unknownPath' }],
  ['a field that does not exist', { lever: 'set', path: 'process.colour', value: 1 }, { code: 'unknownPath', path: 'plan.scenarios[s].changes[0].path' }],
  ['a value out of bounds', { lever: 'set', path: 'process.handling[all].resolution', value: 2 }, { code: 'outOfRange', path: 'plan.scenarios[s].changes[0].value', expected: '0 .. 1' }],
  ['a ramp to a word', { lever: 'set', path: 'routing.rule', value: 'general-pool', when: { fromWeek: 1, ramp: { weeks: 3, shape: 'linear' } } }, { code: 'cannotRamp' }],
])('%s is an error with its place', (_, change, expected) => {
  expect(errorOf(change)).toMatchObject(expected);
});

/** Compiles a scenario with these changes over some weeks. */
function compiledWith(changes: readonly Change[], weeks = 1): ReturnType<typeof compileScenario> {
  const plan = smallPlan();
  return compileScenario({ ...plan, scenarios: [{ id: 's', name: 'S', changes: [...changes] }], study: { ...plan.study, weeks } }, 's');
}

test('a mistake shows at once, not in the week it would come into force', () => {
  const late: Change = { lever: 'agents', crew: 'x', add: 1, when: { fromWeek: 30 } };
  expect(compiledWith([late])).toMatchObject({ ok: false, errors: [{ code: 'unknownId', path: 'plan.scenarios[s].changes[0].crew' }] });
});

test('changes that build on each other may both begin later', () => {
  const when = { fromWeek: 3 };
  const night: Change = { lever: 'shifts', crew: 'front-day', agents: 1, toCrew: 'front-two', when };
  const more: Change = { lever: 'agents', crew: 'front-two', add: 2, when };
  const handOver: Change = { lever: 'hand-over', bot: 'triage', passesData: 0.9, when };
  expect(compiledWith([night, more, { ...botChange, when }, handOver], 4)).toMatchObject({ ok: true });
  // Without what it builds on it is a mistake in any week.
  expect(compiledWith([more], 4)).toMatchObject({ ok: false, errors: [{ code: 'unknownId', path: 'plan.scenarios[s].changes[0].crew' }] });
});

test('of several paths that are set, the wrong one is told, also when a later change stumbles over it', () => {
  const good: Change = { lever: 'set', path: 'process.handling[all].resolution', value: 0.9 };
  const bad: Change = { lever: 'set', path: 'roster.crews', value: 'none' };
  const more: Change = { lever: 'agents', crew: 'front-day', add: 1 };
  for (const changes of [[good, bad, good], [good, bad, more], [good, bad]]) {
    expect(compiledWith(changes)).toMatchObject({ ok: false, errors: [{ code: 'wrongType', path: 'plan.scenarios[s].changes[1].value' }] });
  }
  expect(compiledWith([good, { ...good, value: 0.8 }])).toMatchObject({ ok: true });
});

test('what only the whole centre shows is told of the change that brought it, not of one that comes after', () => {
  const more: Change = { lever: 'agents', crew: 'front-day', add: 1 };
  const narrow: Change = { lever: 'set', path: 'process.handling[all].reasons', value: ['refund', 'complaint'] };
  const result = compiledWith([more, narrow, more]);
  expect(result.ok ? [] : result.errors).toContainEqual({ code: 'noHandling', path: 'plan.scenarios[s].changes[1]: process.handling', value: 'bill/phone' });
  // A later change may still put it right.
  const wide: Change = { lever: 'set', path: 'process.handling[all].reasons', value: ['bill', 'complaint'] };
  expect(compiledWith([more, narrow, wide])).toMatchObject({ ok: true });
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

test('kpi-weights: a weight left out stays, a ramp comes in bit by bit, a scheme of which some teams change becomes two', () => {
  const schemes = (change: Change, week = 1) => apply(change, week).incentives?.schemes;
  expect(schemes({ lever: 'kpi-weights', quality: 0.5 })).toEqual([{ id: 'card', weights: { speed: 0.2, quality: 0.5 } }]);
  const ramp: Change = { lever: 'kpi-weights', speed: 0, transfers: 0.2, when: { fromWeek: 1, ramp: { weeks: 2, shape: 'linear' } } };
  expect(schemes(ramp)?.[0]?.weights).toEqual({ speed: 0.1, quality: 0.3, transfers: 0.1 });
  expect(schemes(ramp, 2)?.[0]?.weights).toEqual({ speed: 0, quality: 0.3, transfers: 0.2 });
  const some = apply({ lever: 'kpi-weights', quality: 0.5, where: { teams: ['back'] } });
  expect(some.incentives?.schemes).toEqual([
    { id: 'card', teams: ['front'], weights: { speed: 0.2, quality: 0.3 } },
    { id: 'card-2', teams: ['back'], weights: { speed: 0.2, quality: 0.5 } },
  ]);
  const again = applyChange(some, { lever: 'kpi-weights', speed: 0.1, where: { teams: ['front'] } }, 1, 'x');
  expect(again.incentives?.schemes.map(({ id, weights }) => [id, weights.speed])).toEqual([['card', 0.1], ['card-2', 0.2]]);
});

test('kpi-weights: without today\'s weights, or for a team that has none, there is nothing to change', () => {
  const change: Change = { lever: 'kpi-weights', quality: 0.5 };
  expect(() => applyChange(plainCentre(), change, 1, 'here')).toThrow('whereFitsNothing at here');
  const oneTeam: Centre = { ...plainCentre(), incentives: { schemes: [{ id: 'card', teams: ['front'], weights: { speed: 0, quality: 0 } }] } };
  expect(() => applyChange(oneTeam, { ...change, where: { teams: ['back'] } }, 1, 'here')).toThrow('whereFitsNothing at here.where.teams');
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

test('shifts: who may be called in stays', () => {
  const centre = structuredClone(smallCentre());
  centre.roster.callIns = [{ id: 'rush', whenWaiting: 5, crews: ['front-day'], size: 1, delay: { law: 'exponential', meanS: 60 }, stayMinutes: 60 }];
  const moved = applyChange(centre, { lever: 'shifts', crew: 'front-day', agents: 1, toCrew: 'front-two' }, 1, 'here');
  expect(moved.roster.callIns).toEqual(centre.roster.callIns);
});

test('what is no number cannot come in bit by bit', () => {
  const ramp = { fromWeek: 1, ramp: { weeks: 4, shape: 'linear' as const } };
  const withBot = apply(botChange);
  const slower: Change = { lever: 'bot', bot: 'triage', session: { law: 'exponential', meanS: 90 } };
  expect(() => applyChange(withBot, { ...slower, when: ramp }, 1, 'here')).toThrow('cannotRamp at here.when.ramp');
  expect(applyChange(withBot, slower, 1, 'here').selfService.bots?.[0]?.session).toEqual({ law: 'exponential', meanS: 90 });
});

test('skill matrix and direct channel: a team does as well as before what it could do before', () => {
  const centre = structuredClone(smallCentre());
  const [team] = centre.teams.groups;
  team!.skills = [{ reasons: ['bill', 'refund'], handleFactor: 0.7, unresolvedFactor: 0.5 }];
  const where = { reasons: ['refund'], channels: ['phone'] };
  const skillsAfter = (change: Change): unknown => applyChange(centre, change, 1, 'here').teams.groups[0]!.skills;
  expect(skillsAfter({ lever: 'skill-matrix', team: team!.id, where, rank: 2 })).toEqual([...team!.skills, { ...where, rank: 2, handleFactor: 0.7, unresolvedFactor: 0.5 }]);
  expect(skillsAfter({ lever: 'direct-channel', team: team!.id, where })).toEqual(team!.skills);
});
