/**
 * Makes the sample plan `service-000`: the service centre of a shop that wants 25 minutes per contact to become 20, 70 % of
 * cases settled at the first contact to become 80 %, 80 % of customers satisfied to become 85 %, for 15 % less a month.
 */
import type { Centre } from '../../document/centre.ts';
import type { Plan } from '../../document/plan.ts';
import { planOf } from './plan-of.ts';
import { annotations, notes } from './service-000-notes.ts';
import { scenarios } from './service-000-scenarios.ts';

const everyDay = [1, 2, 3, 4, 5, 6, 7];
const weekdays = [1, 2, 3, 4, 5];
const DAY_S = 86_400;

/** New cases a week. */
const CASES = 4250;

/** Share of the cases, core work in minutes of somebody who knows it, share settled at once. */
const reasons = [
  { id: 'logistics', name: 'Where is my order', share: 0.3, minutes: 8, resolution: 0.775 },
  { id: 'product', name: 'Product question', share: 0.2, minutes: 11, resolution: 0.755 },
  { id: 'address', name: 'Change of address', share: 0.08, minutes: 8, resolution: 0.82 },
  { id: 'refund', name: 'Refund', share: 0.22, minutes: 15, resolution: 0.655 },
  { id: 'complaint', name: 'Complaint', share: 0.12, minutes: 17, resolution: 0.535 },
  { id: 'other', name: 'Other', share: 0.08, minutes: 11, resolution: 0.7 },
] as const;
const callers = { channels: ['phone', 'chat'] };

/** Afternoon and evening peaks, hardly anybody at night (P01, P02). */
const day = Array.from({ length: 48 }, (_, i) => {
  const hour = i / 2;
  if (hour >= 1 && hour < 6) return 0.25;
  if (hour >= 20 && hour < 22) return 2.6;
  if (hour >= 14 && hour < 16) return 1.6;
  return hour < 8 || hour >= 23 ? 0.5 : 1.2;
});

function centre(): Centre {
  return {
    calendar: {
      startDate: '2026-01-05',
      intervalMinutes: 30,
      windows: [
        { id: 'evening', name: 'Evening peak, 20-22', spans: [{ days: everyDay, from: '20:00', to: '22:00' }] },
        { id: 'night', name: 'Night, 01-06', spans: [{ days: everyDay, from: '01:00', to: '06:00' }] },
      ],
    },
    demand: {
      channels: [
        { id: 'phone', name: 'Phone', kind: 'voice', answerWithinS: 20 },
        { id: 'chat', name: 'Online chat', kind: 'chat', answerWithinS: 60 },
        { id: 'task', name: 'Tasks', kind: 'ticket', answerWithinS: DAY_S },
      ],
      reasons: [
        ...reasons.map(({ id, name }) => ({ id, name })),
        { id: 'follow-up', name: 'Promised answer' },
        { id: 'finance', name: 'Signature of finance' },
        { id: 'operations', name: 'Signature of operations' },
      ],
      volumes: reasons.flatMap(({ id, share }) =>
        (['phone', 'chat'] as const).map((channel) => ({ reason: id, channel, perWeek: Math.round(CASES * share * (channel === 'phone' ? 0.55 : 0.45)), profile: 'shop' })),
      ),
      profiles: [{ id: 'shop', dayShares: [1, 1, 1, 1, 1.05, 1.1, 1.05], intervalShares: [{ days: everyDay, shares: day }] }],
      busyness: [{ id: 'all', shape: 150 }],
    },
    customers: {
      patience: [{ id: 'all', law: { law: 'exponential', meanS: 3600 } }],
      redials: { afterAbandon: 0.5, afterBlocked: 0.5, delay: { law: 'exponential', meanS: 3600 } },
      switches: [{ id: 'chat-to-phone', channels: ['chat'], to: 'phone', share: 0.3, recordFollows: 0.65 }],
    },
    selfService: {},
    process: {
      handling: [
        ...reasons.map(({ id, minutes, resolution }) => ({
          id,
          reasons: [id],
          work: { law: 'lognormal' as const, meanS: minutes * 60, cv: 0.8 },
          resolution,
          returnProbability: 0.9,
          returnDelay: { law: 'lognormal' as const, meanS: DAY_S, cv: 0.3 },
          ...(id === 'logistics' ? { transfers: [{ to: 'refund', probability: 0.08 }] } : {}),
          ...(id === 'other' ? { transfers: [{ to: 'product', probability: 0.15 }] } : {}),
        })),
        { id: 'follow-up', reasons: ['follow-up'], work: { law: 'lognormal', meanS: 600, cv: 0.8 }, resolution: 1 },
        { id: 'signatures', reasons: ['finance', 'operations'], work: { law: 'lognormal', meanS: 240, cv: 0.6 }, resolution: 1 },
      ],
      steps: [
        { id: 'identify', name: 'Asking for order number and description', ...callers, need: 'withoutData', share: 1, time: { law: 'exponential', meanS: 60 }, tag: 'waste' },
        { id: 'retell', name: 'Hearing the story once more', ...callers, need: 'retelling', share: 1, time: { law: 'exponential', meanS: 120 }, tag: 'waste' },
        { id: 'look-up', name: 'Fetching the record from six systems', ...callers, need: 'always', share: 1, time: { law: 'lognormal', meanS: 180, cv: 0.5 }, tag: 'waste' },
        { id: 're-enter', name: 'Typing the same data again', ...callers, need: 'always', share: 1, time: { law: 'lognormal', meanS: 330, cv: 0.5 }, errorShare: 0.15, tag: 'waste' },
        { id: 'search', name: 'Looking for the answer', ...callers, need: 'always', share: 0.6, time: { law: 'lognormal', meanS: 150, cv: 0.8 }, tag: 'waste' },
      ],
      misrouting: [{ id: 'wrong-line', channels: ['phone'], reasons: ['refund'], to: 'product', share: 0.06 }],
      approvals: [
        {
          id: 'refund',
          name: 'Two signatures for every refund',
          reasons: ['refund'],
          ...callers,
          share: 0.8,
          signatures: [
            { reason: 'finance', channel: 'task' },
            { reason: 'operations', channel: 'task' },
          ],
          holds: false,
          finishing: { reason: 'follow-up', channel: 'task' },
        },
      ],
      promises: [
        {
          id: 'get-back',
          name: 'An answer within 24 hours',
          reasons: ['complaint', 'logistics'],
          ...callers,
          share: 0.12,
          reason: 'follow-up',
          channel: 'task',
          withinS: DAY_S,
          forgotten: 0.3,
          returnProbability: 0.8,
          returnDelay: { law: 'exponential', meanS: 0.5 * DAY_S },
        },
      ],
      dueTimes: [{ id: 'follow-up', reasons: ['follow-up'], withinS: DAY_S }],
      fcrWindowDays: 7,
    },
    teams: {
      levels: [
        { id: 'junior', name: 'Junior', handleFactor: 1.1, unresolvedFactor: 1.15 },
        { id: 'mid', name: 'Mid', handleFactor: 1, unresolvedFactor: 1 },
        { id: 'senior', name: 'Senior', handleFactor: 0.92, unresolvedFactor: 0.85 },
      ],
      groups: [
        { id: 'shop', name: 'Shop desk', level: 'mid', skills: [{ reasons: ['logistics', 'product', 'address', 'other', 'follow-up'] }], ...desk },
        { id: 'money', name: 'Refunds and complaints', level: 'mid', skills: [{ reasons: ['refund', 'complaint', 'follow-up'] }], ...desk },
        { id: 'finance', name: 'Finance', level: 'senior', skills: [{ reasons: ['finance'] }], payPerMonth: 12_000, paidDaysPerMonth: 21.75 },
        { id: 'operations', name: 'Operations', level: 'senior', skills: [{ reasons: ['operations'] }], payPerMonth: 12_000, paidDaysPerMonth: 21.75 },
      ],
    },
    roster: {
      shifts: [
        shift('day', 'Day', '08:00', '16:00'),
        shift('late', 'Late', '16:00', '24:00'),
        shift('night', 'Night', '00:00', '08:00'),
        { id: 'office', name: 'Office hours', from: '09:00', to: '18:00', breaks: [{ name: 'Lunch', afterMinutes: 180, minutes: 60, paid: false }] },
      ],
      crews: [
        ...(['day', 'late', 'night'] as const).flatMap((id) => [
          { id: `shop-${id}`, team: 'shop', shift: id, days: weekdays, rotating: true, agents: 18 },
          { id: `money-${id}`, team: 'money', shift: id, days: weekdays, rotating: true, agents: 16 },
        ]),
        { id: 'finance', team: 'finance', shift: 'office', days: weekdays, agents: 1 },
        { id: 'operations', team: 'operations', shift: 'office', days: weekdays, agents: 1 },
      ],
    },
    routing: { rule: 'general-pool', generalist: { handleFactor: 1.15, unresolvedFactor: 1.25 }, priorities: [{ id: 'tasks', channels: ['task'], rank: 6 }] },
    incentives: { schemes: [{ id: 'bonus', name: 'Scorecard', teams: ['shop', 'money'], weights: { speed: 0.1, quality: 0.15 } }] },
    // T04 names one sum a month and nothing else, so today's cost is that of the people.
    costs: { labour: { hiring: 3000, training: 4000 } },
    experience: {
      satisfaction: { intercept: 0.48, resolved: 2, wait: 0.3, transfer: 0.4, retelling: 0.5, repeat: 0.5, promise: 1, emotion: 0.5, promoter: 1.5, detractor: 1 },
      complaints: { perCase: 0.005, unresolved: 0.05, gaveUp: 0.03, waitedLong: 0.03, longWaitS: 600, brokenPromise: 0.15, wrongAnswer: 0.1, escalation: 0.1 },
    },
  };
}

const desk = {
  payPerMonth: 9570,
  paidDaysPerMonth: 21.75,
  slots: { chat: 2 },
  notReady: { gap: { law: 'exponential' as const, meanS: 5400 }, length: { law: 'exponential' as const, meanS: 360 } },
  absence: 0.03,
};

function shift(id: string, name: string, from: string, to: string): Centre['roster']['shifts'][number] {
  return { id, name, from, to, breaks: [{ name: 'Meal', afterMinutes: 180, minutes: 40, paid: true, spreadMinutes: 90 }] };
}

export function service000(): Plan {
  return planOf(centre(), {
    name: 'Customer service of a shop',
    notes,
    currency: 'CNY',
    timeZone: 'Asia/Shanghai',
    seed: 'service-000',
    scenarios: scenarios(),
    targets: [
      { id: 't01-handling', name: 'Average handling time', kpi: 'aht', stat: 'mean', op: '<=', value: 1200, scope: callers, source: 'T01' },
      { id: 't02-first-contact', name: 'First contact resolution', kpi: 'fcr', stat: 'mean', op: '>=', value: 0.8, source: 'T02' },
      { id: 't03-satisfaction', name: 'Satisfied customers', kpi: 'csat', stat: 'mean', op: '>=', value: 0.85, source: 'T03' },
      { id: 't04-cost', name: 'Operating cost against today', kpi: 'fullCost', stat: 'mean', op: '<=', value: 0.85, relativeTo: 'base', source: 'T04' },
    ],
    study: { startWeek: 1, weeks: 1, leadInDays: 7, start: 'empty', end: 'drain', replications: 20, confidence: 0.95 },
    observed: [
      { kpi: 'aht', scope: callers, value: 1500, note: 'T01: 25 minutes today, with customers; signatures and follow-ups apart' },
      { kpi: 'fcr', value: 0.7, note: 'T02: 70 % today' },
      { kpi: 'csat', value: 0.8, note: 'T03: 80 % today' },
      { kpi: 'fullCost', value: 230_000, note: 'T04: CNY 1,000,000 a month is 230,000 a week' },
    ],
    annotations: annotations(),
  });
}
