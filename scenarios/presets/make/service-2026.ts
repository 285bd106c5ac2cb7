/**
 * Makes the sample plan `service-2026`: the customer-service centre that wants 65 % of cases settled at the first
 * contact to become 85 %, 90 contacts a day per agent to become 130, and 8 minutes of waiting to become 3.
 */
import type { Centre } from '../../document/centre.ts';
import type { Plan } from '../../document/plan.ts';
import { planOf } from './plan-of.ts';
import { demand, reasons } from './service-2026-demand.ts';
import { costs, experience } from './service-2026-money.ts';
import { annotations, notes } from './service-2026-notes.ts';
import { scenarios } from './service-2026-scenarios.ts';
import { roster, teams } from './service-2026-staff.ts';

const round = (seconds: number) => Math.round(seconds);

/** Mean handling time of a reason of average pace, seconds: phone, and chat while several are open. */
const meanWorkS = { phone: 225, chat: 573 } as const;

function centre(): Centre {
  return {
    calendar: {
      startDate: '2026-01-05',
      intervalMinutes: 30,
      windows: [
        {
          id: 'peak',
          name: 'Workday peaks, 14-16 and 19-21',
          spans: [
            { days: [1, 2, 3, 4, 5], from: '14:00', to: '16:00' },
            { days: [1, 2, 3, 4, 5], from: '19:00', to: '21:00' },
          ],
        },
        { id: 'trough', name: 'Night, 01-06', spans: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '01:00', to: '06:00' }] },
      ],
    },
    demand: demand(),
    customers: {
      patience: [
        { id: 'phone', channels: ['phone'], law: { law: 'exponential', meanS: 8000 }, balkShare: 0.01 },
        { id: 'chat', channels: ['chat', 'app'], law: { law: 'exponential', meanS: 9000 } },
      ],
      redials: { afterAbandon: 0.4, afterBlocked: 0.6, delay: { law: 'exponential', meanS: 1800 } },
      switches: [{ id: 'app-to-phone', channels: ['app'], to: 'phone', share: 0.15, recordFollows: 0.65 }],
    },
    selfService: {},
    process: {
      handling: reasons.flatMap(({ id, pace, resolution }) =>
        (['phone', 'chat'] as const).map((medium) => ({
          id: `${id}-${medium}`,
          reasons: [id],
          channels: medium === 'phone' ? ['phone'] : ['chat', 'app'],
          work: { law: 'lognormal' as const, meanS: round(meanWorkS[medium] * pace), cv: 0.8 },
          resolution,
          returnProbability: 0.9,
          returnDelay: { law: 'lognormal' as const, meanS: 86_400, cv: 0.04 },
          ...(id === 'order-status' ? { transfers: [{ to: 'refund', probability: 0.04 }] } : {}),
          ...(id === 'refund' ? { transfers: [{ to: 'complaint', probability: 0.04 }] } : {}),
        })),
      ),
      standards: [{ id: 'all', followed: 0.48 }],
      fcrWindowDays: 7,
    },
    teams: teams(),
    roster: roster(),
    routing: {
      rule: 'general-pool',
      generalist: { handleFactor: 1.1, unresolvedFactor: 1.35 },
      overflow: [
        {
          id: 'help-on-phone',
          channels: ['phone'],
          afterS: 120,
          teams: ['phone-account', 'phone-orders', 'phone-care'],
        },
        {
          id: 'help-on-chat',
          channels: ['chat', 'app'],
          afterS: 120,
          teams: ['chat-account', 'chat-orders', 'chat-care'],
        },
      ],
    },
    experience,
    costs,
  };
}

export function service2026(): Plan {
  return planOf(centre(), {
    name: 'Customer service 2026',
    notes,
    currency: 'CNY',
    timeZone: 'Asia/Shanghai',
    seed: 'service-2026',
    scenarios: scenarios(),
    targets: [
      { id: 't15-response', name: 'Average response time', kpi: 'asa', stat: 'mean', op: '<=', value: 180, source: 'T15' },
      {
        id: 't15-peak',
        name: 'Average response time at peak',
        kpi: 'asa',
        stat: 'mean',
        op: '<=',
        value: 480,
        scope: { window: 'peak' },
        source: 'T15',
      },
      { id: 't16-first-contact', name: 'First contact resolution', kpi: 'fcr', stat: 'mean', op: '>=', value: 0.85, source: 'T16' },
      {
        id: 't17-productivity',
        name: 'Contacts per agent and day',
        kpi: 'contactsPerAgentDay',
        stat: 'mean',
        op: '>=',
        value: 130,
        source: 'T17',
      },
      { id: 't12-efficiency', name: 'Contacts per agent and day against today', kpi: 'contactsPerAgentDay', stat: 'mean', op: '>=', value: 1.3, relativeTo: 'base', source: 'T12' },
      { id: 't13-cost', name: 'Total service cost against today', kpi: 'fullCost', stat: 'mean', op: '<=', value: 0.75, relativeTo: 'base', source: 'T13' },
      { id: 't14-satisfaction', name: 'Satisfied customers', kpi: 'csat', stat: 'mean', op: '>=', value: 0.9, source: 'T14' },
      { id: 't18-routine', name: 'Repetitive work of agents', kpi: 'repetitiveWorkShare', stat: 'mean', op: '<=', value: 0.1, source: 'T18' },
      { id: 't19-labour', name: 'Labour share of cost', kpi: 'labourShare', stat: 'mean', op: '<=', value: 0.5, source: 'T19' },
      { id: 't20-technology', name: 'Technology share of cost', kpi: 'technologyShare', stat: 'mean', op: '>=', value: 0.2, source: 'T20' },
      { id: 't21-unit-cost', name: 'Pay per contact', kpi: 'payPerContact', stat: 'mean', op: '<=', value: 3.9, source: 'T21' },
      { id: 't22-hidden', name: 'Hidden share of cost', kpi: 'hiddenShare', stat: 'mean', op: '<=', value: 0.3, source: 'T22' },
      { id: 't23-complaints', name: 'Complaint rate', kpi: 'complaintRate', stat: 'mean', op: '<=', value: 0.021, source: 'T23' },
      { id: 't24-standard', name: 'Answers that follow the standard', kpi: 'standardExecution', stat: 'mean', op: '>=', value: 0.95, source: 'T24' },
      { id: 't26-channels', name: 'Satisfaction across channels', kpi: 'crossChannelCsat', stat: 'mean', op: '>=', value: 0.85, source: 'T26' },
    ],
    study: {
      startWeek: 1,
      weeks: 1,
      leadInDays: 4,
      start: 'empty',
      end: 'drain',
      replications: 20,
      confidence: 0.95,
    },
    observed: [
      { kpi: 'asa', value: 480, note: 'T15: 8 minutes today' },
      { kpi: 'fcr', value: 0.65, note: 'T16: 65 % today' },
      { kpi: 'contactsPerAgentDay', value: 90, note: 'T17: 90 a day today' },
      { kpi: 'payPerContact', value: 5.2, note: 'T21: CNY 5.2 today' },
      { kpi: 'csat', value: 0.72, note: 'T14: 72 % today' },
      { kpi: 'repetitiveWorkShare', value: 0.35, note: 'T18: 35 % today' },
      { kpi: 'labourShare', value: 0.68, note: 'T19: 68 % today' },
      { kpi: 'technologyShare', value: 0.12, note: 'T20: 12 % today' },
      { kpi: 'hiddenShare', value: 0.42, note: 'T22: 42 % today' },
      { kpi: 'complaintRate', value: 0.035, note: 'T23: 3.5 % today' },
      { kpi: 'crossChannelCsat', value: 0.6, note: 'T26: 60 % today' },
      { kpi: 'waitOver10Min', value: 0.42, note: 'P21: 42 % wait longer than 10 minutes' },
      { kpi: 'utilisation', scope: { window: 'trough' }, value: 0.3, note: 'P16: below 30 % at night' },
    ],
    annotations: annotations(),
  });
}
