import { expect, test } from 'vitest';
import type { Centre } from '../../../scenarios/document/centre.ts';
import type { Plan } from '../../../scenarios/document/plan.ts';
import type { Change } from '../../../scenarios/levers/change.ts';
import type { DurationParts, UsualDuration } from '../../../scenarios/lint/finding.ts';
import { calmFindings } from './calm-centre.ts';

/** Place, value and what is usual. */
const unusual = (change: (plan: Plan, centre: Centre) => void) =>
  calmFindings(['unlikelyDuration'], change).map(({ path, value, expected }) => {
    const { least, most } = expected as UsualDuration;
    return `${path} ${value} (${inShort(least)} .. ${inShort(most)})`;
  });
const units = { seconds: 's', minutes: 'min', hours: 'h', days: 'd' };
const inShort = ({ count, unit }: DurationParts): string => `${count} ${units[unit]}`;
const changes = (...some: Change[]) => unusual((plan) => (plan.scenarios = [{ id: 's', name: 'S', changes: some }]));
const exponential = (meanS: number) => ({ law: 'exponential' as const, meanS });

test('minutes typed as seconds, in a base', () => {
  expect(unusual((_, { process }) => (process.handling[0]!.work = exponential(4)))).toEqual(['base.process.handling[all].work 4 (10 s .. 8 h)']);
  expect(unusual((_, { customers }) => (customers.patience[0]!.law = exponential(5)))).toEqual(['base.customers.patience[all].law 5 (10 s .. 8 h)']);
  expect(unusual((_, { customers }) => (customers.redials!.delay = exponential(2)))).toEqual(['base.customers.redials.delay 2 (10 s .. 7 d)']);
  expect(unusual((_, { process }) => (process.handling[1]!.returnDelay = exponential(24)))).toEqual(['base.process.handling[refund].returnDelay 24 (1 min .. 60 d)']);
  expect(unusual((_, { demand }) => (demand.channels[0]!.answerWithinS = 3))).toEqual(['base.demand.channels[phone].answerWithinS 3 (5 s .. 1 h)']);
  // The mean of a law that is given by its quantiles.
  expect(unusual((_, { process }) => (process.handling[0]!.work = { law: 'empirical', quantilesS: [0, 4, 8] }))).toEqual(['base.process.handling[all].work 4 (10 s .. 8 h)']);
});

test('seconds typed as minutes, or as something longer', () => {
  expect(unusual((_, { roster }) => (roster.shifts[0]!.breaks[1]!.minutes = 200))).toEqual(['base.roster.shifts[day].breaks[1].minutes 12000 (1 min .. 3 h)']);
  expect(unusual((_, { process }) => (process.handling[0]!.work = exponential(40_000)))).toEqual(['base.process.handling[all].work 40000 (10 s .. 8 h)']);
  expect(unusual((_, { demand }) => (demand.channels[0]!.answerWithinS = 7200))).toEqual(['base.demand.channels[phone].answerWithinS 7200 (5 s .. 1 h)']);
  // A ticket may wait for hours.
  expect(unusual((_, { demand }) => Object.assign(demand.channels[1]!, { kind: 'ticket', answerWithinS: 14_400 }))).toEqual([]);
});

test('in a change, and in what a change sets', () => {
  const bot = { lever: 'bot', bot: 'triage', adoption: 0.5, containedTruly: 0.3, containedFalsely: 0, returnProbability: 0.5, returnDelay: exponential(7200) } as const;
  expect(changes({ ...bot, session: exponential(1) })).toEqual(['plan.scenarios[s].changes[0].session 1 (10 s .. 8 h)']);
  expect(changes({ ...bot, session: exponential(60) })).toEqual([]);
  expect(changes({ lever: 'overtime', whenWaiting: 3, blockMinutes: 1, mostMinutes: 60, where: { teams: ['front'] } })).toEqual([
    'plan.scenarios[s].changes[0].blockMinutes 60 (5 min .. 4 h)',
  ]);
  const set = (path: string, value: number | { law: string; meanS: number }) => changes({ lever: 'set', path, value });
  expect(set('process.handling[all].work.meanS', 5)).toEqual(['plan.scenarios[s].changes[0].value 5 (10 s .. 8 h)']);
  expect(set('process.handling[all].work', exponential(5))).toEqual(['plan.scenarios[s].changes[0].value 5 (10 s .. 8 h)']);
  expect(set('demand.channels[phone].answerWithinS', 2)).toEqual(['plan.scenarios[s].changes[0].value 2 (5 s .. 30 d)']);
  expect(set('process.handling[all].resolution', 0.5)).toEqual([]);
});

test('in a target, but not in a share or a ratio to today', () => {
  const target = (about: Partial<Plan['targets'][number]>) =>
    unusual((plan) => (plan.targets = [{ id: 't', kpi: 'asa', stat: 'mean', op: '<=', value: 60, ...about }]));
  expect(target({ value: 3 })).toEqual(['plan.targets[t].value 3 (5 s .. 60 d)']);
  expect(target({ kpi: 'aht', value: 20 })).toEqual(['plan.targets[t].value 20 (30 s .. 8 h)']);
  expect(target({ op: 'within', value: [3, 300] })).toEqual(['plan.targets[t].value 3 (5 s .. 60 d)']);
  expect(target({ kpi: 'fcr', op: '>=', value: 0.8 })).toEqual([]);
  expect(target({ stat: 'shareWithin', op: '>=', value: 0.8, withinS: 20 })).toEqual([]);
  expect(target({ kpi: 'aht', value: 0.8, relativeTo: 'base' })).toEqual([]);
});

test('at once, and for ever, are nobody\'s slip', () => {
  expect(
    unusual((_, { demand, customers }) => {
      demand.channels[0]!.answerWithinS = 0;
      customers.patience[0]!.law = { law: 'never' };
    }),
  ).toEqual([]);
});
