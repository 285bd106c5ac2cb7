import { expect, test } from 'vitest';
import type { Centre } from '../../../scenarios/document/centre.ts';
import { checkPlan, parsePlan } from '../../../scenarios/document/parse-plan.ts';
import type { PlanError } from '../../../scenarios/document/plan-error.ts';
import type { DurationLaw as Law } from '../../../scenarios/document/laws.ts';
import type { Plan } from '../../../scenarios/document/plan.ts';
import type { Change } from '../../../scenarios/levers/change.ts';
import { smallCentre, smallPlan } from './small-plan.ts';

type Loose = Record<string, unknown>;
function errorsOf(plan: unknown): readonly PlanError[] {
  const result = checkPlan(plan);
  return result.ok ? [] : result.errors;
}
/** Errors after a change to the plan that its types would not allow. */
function broken(change: (plan: Plan & Loose) => void): readonly PlanError[] {
  const plan = structuredClone(smallPlan());
  change(plan);
  return errorsOf(plan);
}
/** Errors after a change to the base; paths are given from the centre on. */
function brokenCentre(change: (centre: Centre) => void): readonly PlanError[] {
  const centre = smallCentre();
  change(centre);
  const plan = { ...smallPlan(), bases: { '0123456789ab': centre }, base: '0123456789ab' };
  return errorsOf(plan).map((error) => ({ ...error, path: error.path.replace('plan.bases.0123456789ab.', '') }));
}
const at = <T>(items: readonly T[], i: number): T => items[i] as T;

test('a sound plan is accepted', () => {
  expect(errorsOf(smallPlan())).toEqual([]);
});

test('text errors come through', () => {
  expect(parsePlan('{"version": 1, "version": 1}')).toMatchObject({ ok: false, errors: [{ code: 'duplicateKey' }] });
  expect(parsePlan('[]')).toMatchObject({ ok: false, errors: [{ code: 'wrongType', path: 'plan' }] });
});

test('a newer version has its own message, whatever else the plan holds', () => {
  expect(errorsOf({ version: 2, whatever: true })).toEqual([{ code: 'newerVersion', path: 'plan.version', value: 2, expected: 1 }]);
  expect(errorsOf({})).toMatchObject([{ code: 'missing', path: 'plan.version' }]);
  expect(errorsOf({ version: 'one' })).toMatchObject([{ code: 'unknownVersion', value: 'one' }]);
});

test('what the engine could not run has its place in the plan', () => {
  expect(brokenCentre((c) => (at(c.teams.groups, 0).pace = [0.9]))).toEqual([{ code: 'outOfRange', path: 'teams.groups[front].pace[0]', value: 0.9, expected: 1 }]);
  const always: Law = { law: 'empirical', quantilesS: [0, 0] };
  expect(brokenCentre((c) => (at(c.teams.groups, 0).notReady = { gap: always, length: { law: 'exponential', meanS: 60 } }))).toEqual([
    { code: 'outOfRange', path: 'teams.groups[front].notReady.gap.quantilesS[1]', value: 0, expected: '>= 0.1' },
  ]);
  const fiveChats: Change = { lever: 'concurrency', slots: 5, pace: [0.9], where: { channels: ['chat'] } };
  expect(broken((p) => (p.scenarios = [{ id: 's', name: 'S', changes: [fiveChats] }]))).toMatchObject([
    { code: 'outOfRange', path: 'plan.scenarios[s].changes[0].pace[0]', value: 0.9, expected: 1 },
  ]);
  const stock = { reason: 'bill', channel: 'phone', contacts: 5, age: { law: 'exponential', meanS: 60 } } as const;
  expect(broken((p) => Object.assign(p.study, { start: 'backlog', backlog: [stock, stock] }))).toMatchObject([
    { code: 'duplicateId', path: 'plan.study.backlog[bill/phone]' },
  ]);
});

test('schema errors name the place by ids, what stands there and both bounds', () => {
  expect(brokenCentre((c) => (at(c.teams.groups, 0).slots = { chat: 50 }))).toEqual([
    { code: 'outOfRange', path: 'teams.groups[front].slots.chat', value: 50, expected: '1 .. 20' },
  ]);
  expect(brokenCentre((c) => (at(c.demand.volumes, 0).perWeek = -1))).toEqual([
    { code: 'outOfRange', path: 'demand.volumes[bill/phone].perWeek', value: -1, expected: '0 .. 10000000' },
  ]);
  expect(broken((p) => (p.study.weeks = 1.5))).toMatchObject([{ code: 'wrongType', path: 'plan.study.weeks', value: 1.5 }]);
  expect(broken((p) => (p.study.replications = Number.NaN))).toMatchObject([{ code: 'wrongType', path: 'plan.study.replications' }]);
  expect(broken((p) => (p['colour'] = 'red'))).toEqual([{ code: 'unknownKey', path: 'plan.colour' }]);
  expect(broken((p) => delete (p as Partial<Plan>).seed)).toMatchObject([{ code: 'missing', path: 'plan.seed', expected: 'string' }]);
  expect(broken((p) => (p.currency = 'Yuan'))).toMatchObject([{ code: 'wrongForm', path: 'plan.currency', value: 'Yuan' }]);
  expect(broken((p) => (p.name = ''))).toMatchObject([{ code: 'wrongLength', path: 'plan.name' }]);
  expect(brokenCentre((c) => (at(c.roster.shifts, 0).from = '25:00'))).toMatchObject([
    { code: 'wrongForm', path: 'roster.shifts[day].from', value: '25:00', expected: 'HH:MM' },
  ]);
  expect(brokenCentre((c) => ((at(c.process.handling, 0).work as Loose)['law'] = 'normal'))).toMatchObject([
    { code: 'notOneOf', path: 'process.handling[all].work.law', value: 'normal' },
  ]);
  expect(brokenCentre((c) => ((c.calendar as Loose)['intervalMinutes'] = 20))).toEqual([
    { code: 'notOneOf', path: 'calendar.intervalMinutes', value: 20, expected: '15 | 30 | 60' },
  ]);
  expect(brokenCentre((c) => (at(c.teams.groups, 0).id = 'Front Desk'))).toMatchObject([{ code: 'wrongForm', value: 'Front Desk' }]);
  expect(broken((p) => p.scenarios.push({ id: 'base', name: 'Base', changes: [] }))).toMatchObject([
    { code: 'reservedId', path: 'plan.scenarios[base].id' },
  ]);
  expect(broken((p) => p.scenarios.push({ id: 'x', name: 'X', changes: [{ lever: 'magic' } as never] }))).toMatchObject([
    { code: 'notOneOf', path: 'plan.scenarios[x].changes[0].lever', value: 'magic' },
  ]);
});

test.each<[string, (c: Centre) => void, Partial<PlanError>]>([
  ['a reason twice', (c) => c.demand.reasons.push({ id: 'bill', name: 'Again' }), { code: 'duplicateId', path: 'demand.reasons[bill]' }],
  ['a volume twice', (c) => c.demand.volumes.push({ ...at(c.demand.volumes, 0) }), { code: 'duplicateId', path: 'demand.volumes[bill/phone]' }],
  ['an unknown reason', (c) => (at(c.demand.volumes, 0).reason = 'x'), { code: 'unknownId', path: 'demand.volumes[x/phone].reason' }],
  ['an unknown team', (c) => (at(c.roster.crews, 0).team = 'x'), { code: 'unknownId', path: 'roster.crews[front-day].team', value: 'x' }],
  ['an unknown shift', (c) => (at(c.roster.crews, 0).shift = 'x'), { code: 'unknownId', path: 'roster.crews[front-day].shift' }],
  ['an unknown level', (c) => (at(c.teams.groups, 0).level = 'x'), { code: 'unknownId', path: 'teams.groups[front].level' }],
  ['slots of an unknown channel', (c) => (at(c.teams.groups, 0).slots = { x: 2 }), { code: 'unknownId', path: 'teams.groups[front].slots.x' }],
  ['a rule for an unknown channel', (c) => (at(c.customers.patience, 1).channels = ['x']), { code: 'unknownId', path: 'customers.patience[chat].channels[0]' }],
  ['overflow to nobody', (c) => (at(c.routing.overflow ?? [], 0).teams = ['x']), { code: 'unknownId', path: 'routing.overflow[help].teams[0]' }],
  ['a transfer to nowhere', (c) => (at(c.process.handling, 1).transfers = [{ to: 'x', probability: 0.1 }]), { code: 'unknownId' }],
  ['volume given twice over', (c) => (at(c.demand.volumes, 0).counts = new Array<number>(168).fill(1)), { code: 'eitherOr' }],
  ['volume without a profile', (c) => delete at(c.demand.volumes, 0).profile, { code: 'needs', expected: 'perWeek + profile' }],
  ['counts of another interval', (c) => (at(c.demand.volumes, 2).counts = new Array<number>(336).fill(1)), { code: 'wrongLength', value: 336, expected: 168 }],
  ['a day left out of a profile', (c) => at(c.demand.profiles, 0).intervalShares.pop(), { code: 'daysMissing', value: '6 7' }],
  ['a day twice in a profile', (c) => (at(at(c.demand.profiles, 0).intervalShares, 1).days = [5, 6, 7]), { code: 'dayTwice', value: 5 }],
  ['a profile of nothing', (c) => (at(c.demand.profiles, 0).dayShares = [0, 0, 0, 0, 0, 0, 0]), { code: 'nothingMoves' }],
  ['hours off the interval', (c) => (at(c.calendar.openingHours ?? [], 0).from = '08:15'), { code: 'notOnInterval', value: '08:15', expected: 60 }],
  ['a window that ends before it begins', (c) => (at(at(c.calendar.windows, 0).spans, 0).to = '13:00'), { code: 'emptySpan' }],
  ['a week that begins on a Tuesday', (c) => (c.calendar.startDate = '2026-01-06'), { code: 'wrongForm', expected: 'Monday' }],
  ['a break after the shift', (c) => (at(at(c.roster.shifts, 0).breaks, 0).afterMinutes = 500), { code: 'breakOutsideShift', value: 620, expected: 540 }],
  ['two equal rules', (c) => c.customers.patience.push({ id: 'b', channels: ['chat', 'phone'], law: { law: 'never' } }), { code: 'sameRule', path: 'customers.patience[b]' }],
  ['no handling', (c) => c.process.handling.shift(), { code: 'noHandling', value: 'bill/chat' }],
  ['a return without delay', (c) => delete at(c.process.handling, 1).returnDelay, { code: 'needs', path: 'process.handling[refund]' }],
  ['transfers above one', (c) => (at(c.process.handling, 1).transfers = [{ to: 'bill', probability: 0.6 }, { to: 'complaint', probability: 0.6 }]), { code: 'sumAboveOne' }],
  ['falling quantiles', (c) => (at(c.process.handling, 0).work = { law: 'empirical', quantilesS: [3, 2] }), { code: 'wrongOrder' }],
])('%s is refused', (_, change, expected) => {
  expect(brokenCentre(change)).toContainEqual(expect.objectContaining(expected));
});

test.each<[string, (plan: Plan) => void, Partial<PlanError>]>([
  ['an unknown base', (p) => (p.base = 'ffffffffffff'), { code: 'unknownId', path: 'plan.base' }],
  ['a scenario on an unknown base', (p) => p.scenarios.push({ id: 'a', name: 'A', base: 'ffffffffffff', changes: [] }), { code: 'unknownId', path: 'plan.scenarios[a].base' }],
  ['a target twice', (p) => p.targets.push({ ...at(p.targets, 0) }), { code: 'duplicateId', path: 'plan.targets[asa]' }],
  ['within one number', (p) => (at(p.targets, 0).op = 'within'), { code: 'wrongType', path: 'plan.targets[asa].value' }],
  ['a quantile of nothing', (p) => (at(p.targets, 0).stat = 'quantile'), { code: 'needs', expected: 'quantile' }],
])('%s is refused', (_, change, expected) => {
  expect(broken(change)).toContainEqual(expect.objectContaining(expected));
});
