/**
 * A change switched on in week 2 of a run, against the run without it and the run in which it holds from the start. The
 * desk is empty at weekends, so that no contact lives through the turn of the week.
 */
import { expect, test } from 'vitest';
import type { TallyShape } from '../../../engine/record/tallies.ts';
import { queueTallyAt, teamTallyAt } from '../../../engine/record/tallies.ts';
import { QUEUE_FIELDS, TEAM_FIELDS } from '../../../engine/record/tally-layout.ts';
import type { QueueField, TeamField } from '../../../engine/record/tally-layout.ts';
import { compileScenario } from '../../../scenarios/compile/compile-plan.ts';
import { checkPlan } from '../../../scenarios/document/parse-plan.ts';
import type { Change } from '../../../scenarios/levers/change.ts';
import { replicate, type Replications } from '../../engine/run/replications.ts';

const REPLICATIONS = 60;
const workdays = [1, 2, 3, 4, 5];
const exponential = (meanS: number) => ({ law: 'exponential', meanS });

const centre = {
  calendar: { startDate: '2026-01-05', intervalMinutes: 60, windows: [{ id: 'peak', name: 'Peak', spans: [{ days: workdays, from: '10:00', to: '12:00' }] }] },
  demand: {
    channels: [
      { id: 'phone', name: 'Phone', kind: 'voice', answerWithinS: 20 },
      { id: 'chat', name: 'Chat', kind: 'chat', answerWithinS: 60 },
    ],
    reasons: [{ id: 'orders', name: 'Orders' }],
    volumes: [
      { reason: 'orders', channel: 'phone', perWeek: 1000, profile: 'day' },
      { reason: 'orders', channel: 'chat', perWeek: 500, profile: 'day' },
    ],
    profiles: [
      { id: 'day', dayShares: [1, 1, 1, 1, 1, 0, 0], intervalShares: [{ days: [1, 2, 3, 4, 5, 6, 7], shares: Array.from({ length: 24 }, (_, h) => (h >= 8 && h < 16 ? 1 : 0)) }] },
    ],
    busyness: [{ id: 'all', shape: 50 }],
  },
  customers: { patience: [{ id: 'all', law: exponential(150) }], redials: { afterAbandon: 0.3, afterBlocked: 0.3, delay: exponential(900) } },
  selfService: {
    bots: [{ id: 'bot', channels: ['chat'], adoption: 0.8, containedTruly: 0.3, containedFalsely: 0.1, session: exponential(60), returnProbability: 0.5, returnDelay: exponential(900) }],
  },
  process: { handling: [{ id: 'all', work: exponential(240), resolution: 0.75, returnProbability: 0.6, returnDelay: exponential(900) }] },
  teams: {
    levels: [{ id: 'mid', name: 'Mid', handleFactor: 1, unresolvedFactor: 1 }],
    groups: [{ id: 'desk', name: 'Desk', level: 'mid', skills: [{ reasons: ['orders'] }], payPerMonth: 8000, paidDaysPerMonth: 21 }],
  },
  roster: {
    shifts: [{ id: 'day', name: 'Day', from: '08:00', to: '18:00', breaks: [{ afterMinutes: 240, minutes: 30, paid: false, spreadMinutes: 60 }] }],
    crews: [{ id: 'crew', team: 'desk', shift: 'day', days: workdays, agents: 4 }],
  },
  routing: { rule: 'skill' },
  incentives: { schemes: [{ id: 'card', weights: { speed: 0, quality: 0.5 } }] },
};

/** Two weeks, with a change or without. */
function run(seed: string, count: number, change?: Change): Replications {
  const hash = 'aaaabbbbcccc';
  const plan = checkPlan({
    version: 1,
    name: 'Weeks',
    currency: 'EUR',
    timeZone: 'Europe/Berlin',
    seed: 'weeks',
    bases: { [hash]: centre },
    base: hash,
    scenarios: change ? [{ id: 's', name: 'S', changes: [change] }] : [],
    targets: [],
    study: { startWeek: 1, weeks: 2, leadInDays: 0, start: 'empty', end: 'drain', replications: count, confidence: 0.95 },
    annotations: [],
  });
  if (!plan.ok) throw new Error(JSON.stringify(plan.errors));
  const compiled = compileScenario(plan.value, change ? 's' : 'base');
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.errors));
  return replicate(compiled.value.model, count, seed);
}

const changes: [string, Change][] = [
  ['more volume', { lever: 'volume', factor: 1.4 }],
  ['less volume', { lever: 'volume', factor: 0.6 }],
  ["a level's speed", { lever: 'set', path: 'teams.levels[mid].handleFactor', value: 1.4 }],
  ["a level's resolution", { lever: 'set', path: 'teams.levels[mid].unresolvedFactor', value: 1.8 }],
  ["the bot's containment", { lever: 'bot', bot: 'bot', containedTruly: 0.6, containedFalsely: 0.2 }],
  ['shorter patience', { lever: 'set', path: 'customers.patience[all].law.meanS', value: 30 }],
  ['more agents', { lever: 'agents', crew: 'crew', add: 1 }],
  ['KPI weights', { lever: 'kpi-weights', speed: 1, quality: 0 }],
];
const fromWeek2 = (change: Change): Change => ({ ...change, when: { fromWeek: 2 } });

/** Every cell of a week: by window class, queue or team, and field. */
function cellsOf({ shape, vectors }: Replications, week: number): number[][] {
  const places: number[] = [];
  for (let windowClass = 0; windowClass < shape.windowClasses; windowClass++) {
    for (let q = 0; q < shape.queues; q++) places.push(...QUEUE_FIELDS.map((field) => queueTallyAt(shape, week, windowClass, q, field)));
    for (let t = 0; t < shape.teams; t++) places.push(...TEAM_FIELDS.map((field) => teamTallyAt(shape, week, windowClass, t, field)));
  }
  return vectors.map((vector) => places.map((place) => vector[place]!));
}

const base = run('one world', 10);

test.each(changes)('law: %s from week 2 leaves every cell of week 1 as it is, bit for bit', (_, change) => {
  const changed = run('one world', 10, fromWeek2(change));
  expect(cellsOf(changed, 0)).toStrictEqual(cellsOf(base, 0));
  expect(cellsOf(changed, 1)).not.toEqual(cellsOf(base, 1));
});

/** Figures of one week of one replication. */
function figuresOf({ shape, vectors }: Replications, r: number, week: number): Readonly<Record<string, number>> {
  const sum = (place: (shape: TallyShape, windowClass: number) => number) => {
    let total = 0;
    for (let windowClass = 0; windowClass < shape.windowClasses; windowClass++) total += vectors[r]![place(shape, windowClass)]!;
    return total;
  };
  const queues = (field: QueueField) => [0, 1].reduce((total, q) => total + sum((s, c) => queueTallyAt(s, week, c, q, field)), 0);
  const team = (field: TeamField) => sum((s, c) => teamTallyAt(s, week, c, 0, field));
  return {
    cases: queues('cases'),
    abandoned: queues('abandoned') / queues('offered'),
    within: queues('answeredWithin') / queues('offered'),
    wait: queues('waitAnsweredS') / queues('answered'),
    aht: queues('handleS') / queues('answered'),
    repeats: queues('repeats') / queues('cases'),
    redials: queues('redials') / queues('cases'),
    unresolved: queues('unresolved') / queues('completed'),
    contained: (queues('botContainedTruly') + queues('botContainedFalsely')) / queues('botOffered'),
    resolutionS: queues('resolutionS') / queues('resolved'),
    occupancy: team('busyS') / (team('staffedS') + team('finishingS')),
    staffed: team('staffedS'),
  };
}

/** How far apart two samples of each figure are, in pooled standard errors of their means. */
function distances(some: Replications, others: Replications): Readonly<Record<string, number>> {
  const [a, b] = [some, others].map((runs) => runs.vectors.map((_, r) => figuresOf(runs, r, 1)));
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const squaredError = (values: number[]) => mean(values.map((value) => (value - mean(values)) ** 2)) / (values.length - 1);
  return Object.fromEntries(
    Object.keys(a![0]!).map((name) => {
      const [x, y] = [a!, b!].map((figures) => figures.map((figure) => figure[name]!));
      const apart = Math.abs(mean(x!) - mean(y!));
      return [name, apart === 0 ? 0 : apart / Math.sqrt(squaredError(x!) + squaredError(y!))];
    }),
  );
}

const another = run('other world', REPLICATIONS);

test.each(changes)('law: %s from week 2 is in week 2 what it is there in a run that has it from the start, in distribution', (_, change) => {
  const changed = run('some world', REPLICATIONS, fromWeek2(change));
  const always = run('third world', REPLICATIONS, change);
  const apart = distances(changed, always);
  expect(Object.entries(apart).filter(([, errors]) => !(errors < 4))).toEqual([]);
  // The same comparison does see the change.
  expect(Math.max(...Object.values(distances(changed, another)))).toBeGreaterThan(8);
});
