/**
 * Makes the plan that `yuyan init` writes: a small centre to overwrite with one's own figures. None of them was measured
 * anywhere; each is an assumption and says so.
 */
import type { Centre } from '../../document/centre.ts';
import type { Plan } from '../../document/plan.ts';
import type { Annotation } from '../../document/target.ts';
import { planOf } from './plan-of.ts';

const workdays = [1, 2, 3, 4, 5];

/** Half hours from 08:00 to 18:00: a peak late in the morning, a smaller one after lunch. */
const openShares = [2, 2, 3, 4, 6, 6, 6, 5, 4, 4, 5, 5, 5, 5, 4, 4, 3, 2, 2, 2];

function centre(): Centre {
  const closed = (halfHours: number): number[] => new Array<number>(halfHours).fill(0);
  return {
    calendar: {
      startDate: '2026-01-05',
      intervalMinutes: 30,
      openingHours: [{ days: workdays, from: '08:00', to: '18:00' }],
      windows: [{ id: 'peak', name: 'Morning peak', spans: [{ days: workdays, from: '10:00', to: '11:30' }] }],
    },
    demand: {
      channels: [
        { id: 'phone', name: 'Phone', kind: 'voice', answerWithinS: 20 },
        { id: 'chat', name: 'Chat', kind: 'chat', answerWithinS: 60 },
      ],
      reasons: [
        { id: 'order', name: 'Order' },
        { id: 'complaint', name: 'Complaint' },
      ],
      volumes: [
        { reason: 'order', channel: 'phone', perWeek: 1600, profile: 'workdays' },
        { reason: 'order', channel: 'chat', perWeek: 600, profile: 'workdays' },
        { reason: 'complaint', channel: 'phone', perWeek: 360, profile: 'workdays' },
        { reason: 'complaint', channel: 'chat', perWeek: 140, profile: 'workdays' },
      ],
      profiles: [
        {
          id: 'workdays',
          dayShares: [1.2, 1, 1, 1, 0.9, 0, 0],
          intervalShares: [{ days: [1, 2, 3, 4, 5, 6, 7], shares: [...closed(16), ...openShares, ...closed(12)] }],
        },
      ],
    },
    customers: {
      patience: [
        { id: 'phone', channels: ['phone'], law: { law: 'exponential', meanS: 180 } },
        { id: 'chat', channels: ['chat'], law: { law: 'exponential', meanS: 300 } },
      ],
      redials: { afterAbandon: 0.4, afterBlocked: 0.5, delay: { law: 'exponential', meanS: 900 } },
    },
    selfService: {},
    process: {
      handling: [
        {
          id: 'order',
          reasons: ['order'],
          work: { law: 'lognormal', meanS: 240, cv: 0.8 },
          resolution: 0.85,
          returnProbability: 0.6,
          returnDelay: { law: 'lognormal', meanS: 86_400, cv: 0.3 },
        },
        {
          id: 'complaint',
          reasons: ['complaint'],
          work: { law: 'lognormal', meanS: 480, cv: 0.8 },
          resolution: 0.7,
          returnProbability: 0.8,
          returnDelay: { law: 'lognormal', meanS: 86_400, cv: 0.3 },
        },
      ],
    },
    teams: {
      levels: [{ id: 'standard', name: 'Standard', handleFactor: 1, unresolvedFactor: 1 }],
      groups: [
        {
          id: 'service',
          name: 'Service',
          level: 'standard',
          skills: [{ channels: ['phone', 'chat'] }],
          slots: { chat: 2 },
          payPerMonth: 3000,
          paidDaysPerMonth: 21,
        },
      ],
    },
    roster: {
      shifts: [
        { id: 'early', name: 'Early', from: '08:00', to: '16:30', breaks: [{ name: 'Lunch', afterMinutes: 210, minutes: 30, paid: false, spreadMinutes: 90 }] },
        { id: 'late', name: 'Late', from: '09:30', to: '18:00', breaks: [{ name: 'Lunch', afterMinutes: 210, minutes: 30, paid: false, spreadMinutes: 90 }] },
      ],
      crews: [
        { id: 'early', team: 'service', shift: 'early', days: workdays, agents: 4 },
        { id: 'late', team: 'service', shift: 'late', days: workdays, agents: 4 },
      ],
    },
    routing: { rule: 'skill' },
  };
}

export function starter(): Plan {
  return planOf(centre(), {
    name: 'My contact centre',
    notes:
      'A plan to start from: phone and chat, one team, two shifts. Every figure in it is an assumption; the annotations say what to put in its place. When a figure is your own, name where it comes from in the annotation, or remove the annotation.',
    currency: 'EUR',
    timeZone: 'UTC',
    seed: 'starter',
    scenarios: [
      { id: 'two-more', name: 'Two more on the early shift', changes: [{ lever: 'agents', crew: 'early', add: 2 }] },
      {
        id: 'chat-bot',
        name: 'A bot on chat',
        changes: [
          {
            lever: 'bot',
            bot: 'chat-bot',
            adoption: 0.6,
            containedTruly: 0.3,
            containedFalsely: 0.1,
            session: { law: 'exponential', meanS: 90 },
            returnProbability: 0.7,
            returnDelay: { law: 'lognormal', meanS: 86_400, cv: 0.3 },
            where: { channels: ['chat'] },
          },
        ],
      },
    ],
    targets: [
      { id: 'service-level', kpi: 'serviceLevel', stat: 'mean', op: '>=', value: 0.8 },
      { id: 'peak-wait', name: 'Wait in the morning peak', kpi: 'asa', stat: 'mean', op: '<=', value: 30, scope: { window: 'peak' } },
      { id: 'abandoned', kpi: 'abandonment', stat: 'mean', op: '<=', value: 0.05 },
    ],
    study: { startWeek: 1, weeks: 1, leadInDays: 3, start: 'empty', end: 'drain', replications: 10, confidence: 0.95 },
    annotations: annotations(),
  });
}

function annotations(): Annotation[] {
  const assume = (note: string, ...at: readonly string[]): Annotation[] => at.map((one) => ({ at: one, source: 'assumption', note }));
  return [
    ...assume('Open on workdays, the same hours on every channel: put your own.', 'base.calendar.openingHours'),
    ...assume('The busiest hour and a half, for targets of its own.', 'base.calendar.windows[peak]'),
    ...assume('Answered within 20 seconds on the phone and 60 in chat: the thresholds of your service level.', 'base.demand.channels'),
    ...assume('New contacts a week, repeats and redials not counted: take them from a normal month.', 'base.demand.volumes'),
    ...assume('Weights of the days and of the half hours; only their proportions count.', 'base.demand.profiles[workdays]'),
    ...assume('How long customers wait before they give up, on average. Rarely measured; results depend on it when queues are long.', 'base.customers.patience'),
    ...assume('Of those who gave up, 40 % try again, a quarter of an hour later on average.', 'base.customers.redials'),
    ...assume('Minutes per contact with after-contact work, what is settled, and who comes back when it is not.', 'base.process.handling[order]', 'base.process.handling[complaint]'),
    ...assume('One level for all, so nobody is faster or better than average.', 'base.teams.levels[standard]'),
    ...assume('Two chats at a time; a call takes the whole agent.', 'base.teams.groups[service].slots'),
    ...assume('Pay of an agent in a month, and the days it is for.', 'base.teams.groups[service].payPerMonth', 'base.teams.groups[service].paidDaysPerMonth'),
    ...assume('Two shifts of eight paid hours; lunch is taken one after another.', 'base.roster.shifts'),
    ...assume('Agents who are there; subtract the absent ones, or give the team an absence.', 'base.roster.crews'),
    ...assume('What if two more came to the early shift?', 'scenarios[two-more].changes'),
    { at: 'scenarios[chat-bot].changes[0].containedTruly', source: 'assumption', note: 'What the bot settles: the figure to doubt first.', low: 0.15, likely: 0.3, high: 0.5 },
    ...assume('The other figures of the bot: how many meet it, how often it only seems to settle the matter, and who comes back then.', 'scenarios[chat-bot].changes'),
    ...assume('80 % answered within the threshold, half a minute of waiting at the peak, 5 % lost: put what you have promised.', 'targets'),
    ...assume('One week after three days of lead-in, ten times over.', 'study'),
  ];
}
