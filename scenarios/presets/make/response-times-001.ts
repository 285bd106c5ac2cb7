/**
 * Makes the sample plan `response-times-001`: a service desk for business customers that promises a first response by kind
 * of request: a quarter of an hour for a question, one hour for a server that is down, three days for a delivery plan.
 */
import type { Centre } from '../../document/centre.ts';
import type { Plan } from '../../document/plan.ts';
import type { Target } from '../../document/target.ts';
import { planOf } from './plan-of.ts';
import { annotations, notes } from './response-times-001-notes.ts';
import { scenarios } from './response-times-001-scenarios.ts';

const weekdays = [1, 2, 3, 4, 5];
const weekend = [6, 7];
const HOUR_S = 3600;

/** Requests, and what is promised for each: contacts a week, mean work, share settled by who knows it, response within. */
const kinds = [
  { id: 'question', name: 'General question', channel: 'web', perWeek: 620, profile: 'office', workS: 600, resolution: 0.88, withinS: HOUR_S / 4, row: 'T05' },
  { id: 'fault-1', name: 'Fault, severity 1', channel: 'ticket', perWeek: 21, profile: 'always', workS: 2700, resolution: 0.9, withinS: HOUR_S, row: 'T06' },
  { id: 'fault-2', name: 'Fault, severity 2', channel: 'ticket', perWeek: 70, profile: 'always', workS: 2100, resolution: 0.85, withinS: 4 * HOUR_S, row: 'T07' },
  { id: 'fault-3', name: 'Fault, severity 3', channel: 'ticket', perWeek: 140, profile: 'office', workS: 1200, resolution: 0.9, withinS: 12 * HOUR_S, row: 'T08' },
  { id: 'order', name: 'Order of a standard product', channel: 'ticket', perWeek: 480, profile: 'office', workS: 480, resolution: 0.97, withinS: 24 * HOUR_S, row: 'T09' },
  { id: 'plan', name: 'Delivery plan, customised product', channel: 'ticket', perWeek: 45, profile: 'office', workS: 5400, resolution: 0.95, withinS: 72 * HOUR_S, row: 'T10' },
] as const;

const faults = ['fault-1', 'fault-2', 'fault-3'];

function centre(): Centre {
  const halfHours = (share: (hour: number) => number): number[] => Array.from({ length: 48 }, (_, i) => share(i / 2));
  return {
    calendar: {
      startDate: '2026-01-05',
      intervalMinutes: 30,
      windows: [{ id: 'office', name: 'Office hours', spans: [{ days: weekdays, from: '09:00', to: '18:00' }] }],
    },
    demand: {
      channels: [
        { id: 'web', name: 'Web and chat', kind: 'web', answerWithinS: 900 },
        { id: 'ticket', name: 'Ticket', kind: 'ticket', answerWithinS: HOUR_S },
      ],
      reasons: kinds.map(({ id, name }) => ({ id, name })),
      volumes: kinds.map(({ id, channel, perWeek, profile }) => ({ reason: id, channel, perWeek, profile })),
      profiles: [
        {
          id: 'office',
          dayShares: [1.1, 1, 1, 1, 0.95, 0.15, 0.1],
          intervalShares: [
            { days: weekdays, shares: halfHours((hour) => (hour < 7 || hour >= 23 ? 0.05 : hour < 9 || hour >= 18 ? 0.35 : hour >= 12 && hour < 13 ? 0.7 : 1.3)) },
            { days: weekend, shares: halfHours((hour) => (hour < 8 || hour >= 22 ? 0.1 : 1)) },
          ],
        },
        {
          id: 'always',
          dayShares: [1, 1, 1, 1, 1, 0.8, 0.8],
          intervalShares: [{ days: [...weekdays, ...weekend], shares: halfHours((hour) => (hour >= 8 && hour < 20 ? 1.4 : 0.6)) }],
        },
      ],
      busyness: [{ id: 'all', shape: 60 }],
    },
    customers: { patience: [] },
    selfService: {},
    process: {
      handling: kinds.map(({ id, workS, resolution }) => ({
        id,
        reasons: [id],
        work: { law: 'lognormal', meanS: workS, cv: 0.9 },
        resolution,
        returnProbability: 0.9,
        returnDelay: { law: 'exponential', meanS: 12 * HOUR_S },
      })),
      steps: [
        { id: 'ask-around', name: 'Asking colleagues because the process is unclear', need: 'always', share: 0.15, time: { law: 'exponential', meanS: 300 }, tag: 'waste' },
        { id: 'look-up', name: 'Collecting data from systems that do not talk to each other', need: 'always', share: 0.5, time: { law: 'exponential', meanS: 120 }, tag: 'waste' },
        { id: 'diagnose', name: 'Finding the cause', reasons: faults, need: 'always', share: 1, time: { law: 'lognormal', meanS: 900, cv: 1 }, tag: 'value' },
      ],
      dueTimes: kinds.map(({ id, name, withinS }) => ({ id, name, reasons: [id], withinS })),
    },
    teams: {
      levels: [
        { id: 'general', name: 'General desk', handleFactor: 1, unresolvedFactor: 1 },
        { id: 'expert', name: 'Technical expert', handleFactor: 1, unresolvedFactor: 1 },
      ],
      groups: [
        { id: 'desk', name: 'General desk', level: 'general', skills: [{ reasons: ['question', 'order'] }], payPerMonth: 8000, paidDaysPerMonth: 21 },
        { id: 'experts', name: 'Technical experts', level: 'expert', skills: [{ reasons: [...faults, 'plan'] }], payPerMonth: 14_000, paidDaysPerMonth: 21 },
      ],
    },
    roster: {
      shifts: [
        { id: 'day', name: 'Day', from: '09:00', to: '18:00', breaks: [{ name: 'Lunch', afterMinutes: 180, minutes: 60, paid: false, spreadMinutes: 120 }] },
        { id: 'evening', name: 'Evening', from: '14:00', to: '23:00', breaks: [{ name: 'Supper', afterMinutes: 210, minutes: 60, paid: false, spreadMinutes: 60 }] },
        { id: 'night', name: 'Night duty', from: '22:00', to: '09:00', breaks: [{ name: 'Rest', afterMinutes: 300, minutes: 30, paid: true }] },
        { id: 'weekend', name: 'Weekend duty', from: '09:00', to: '22:00', breaks: [{ name: 'Lunch', afterMinutes: 240, minutes: 60, paid: false }] },
      ],
      crews: [
        { id: 'desk-day', team: 'desk', shift: 'day', days: weekdays, agents: 7 },
        { id: 'desk-evening', team: 'desk', shift: 'evening', days: weekdays, agents: 0 },
        { id: 'desk-weekend', team: 'desk', shift: 'weekend', days: weekend, agents: 0 },
        { id: 'experts-day', team: 'experts', shift: 'day', days: weekdays, agents: 8 },
        { id: 'experts-evening', team: 'experts', shift: 'evening', days: weekdays, agents: 0 },
        { id: 'experts-night', team: 'experts', shift: 'night', days: [...weekdays, ...weekend], agents: 0 },
        { id: 'experts-weekend', team: 'experts', shift: 'weekend', days: weekend, agents: 0 },
      ],
    },
    routing: { rule: 'general-pool', generalist: { handleFactor: 1.3, unresolvedFactor: 2 } },
    systems: {
      outages: [
        {
          id: 'slow-system',
          name: 'The service system stalls',
          what: { kind: 'slow', factor: 1.5 },
          random: { perWeek: 2, length: { law: 'exponential', meanS: HOUR_S } },
        },
      ],
    },
  };
}

function targets(): Target[] {
  const tiers = kinds.map(
    ({ id, name, row }): Target => ({
      id: `${row.toLowerCase()}-${id}`,
      name: `${name}: answered in due time`,
      kpi: 'tierAttainment',
      stat: 'mean',
      op: '>=',
      value: 0.95,
      scope: { reasons: [id] },
      source: row,
    }),
  );
  return [...tiers, { id: 't11-best-practice', name: 'General question, mean response', kpi: 'asa', stat: 'mean', op: '<=', value: 900, scope: { reasons: ['question'] }, source: 'T11' }];
}

export function responseTimes001(): Plan {
  return planOf(centre(), {
    name: 'Response times by kind of request',
    notes,
    currency: 'CNY',
    timeZone: 'Asia/Shanghai',
    seed: 'response-times-001',
    scenarios: scenarios(),
    targets: targets(),
    study: { startWeek: 1, weeks: 2, leadInDays: 7, start: 'empty', end: 'drain', replications: 20, confidence: 0.95 },
    annotations: annotations(),
  });
}
