import { checkPlan } from '../../scenarios/document/parse-plan.ts';
import type { Plan } from '../../scenarios/document/plan.ts';

const days = [1, 2, 3, 4, 5, 6, 7];

const centre = {
  calendar: { startDate: '2026-01-05', intervalMinutes: 60, windows: [] },
  demand: {
    channels: [{ id: 'phone', name: '电话', kind: 'voice', answerWithinS: 20 }],
    reasons: [{ id: 'orders', name: 'Orders' }],
    volumes: [{ reason: 'orders', channel: 'phone', perWeek: 900, profile: 'flat' }],
    profiles: [
      { id: 'flat', dayShares: [1, 1, 1, 1, 1, 1, 1], intervalShares: [{ days, shares: Array.from({ length: 24 }, (_, h) => (h >= 9 && h < 17 ? 1 : 0)) }] },
    ],
  },
  customers: { patience: [{ id: 'phone', law: { law: 'exponential', meanS: 180 } }] },
  selfService: {},
  process: { handling: [{ id: 'all', work: { law: 'exponential', meanS: 300 }, resolution: 0.8 }] },
  teams: {
    levels: [{ id: 'mid', name: 'Mid', handleFactor: 1, unresolvedFactor: 1 }],
    groups: [{ id: 'team', name: 'Team', level: 'mid', skills: [{ channels: ['phone'] }], payPerMonth: 8000, paidDaysPerMonth: 21 }],
  },
  roster: {
    shifts: [{ id: 'day', name: 'Day', from: '08:00', to: '18:00', breaks: [] }],
    crews: [{ id: 'crew', team: 'team', shift: 'day', days, agents: 3 }],
  },
  routing: { rule: 'skill' },
};

const hash = '0123456789ab';

/** A plan as plain data: one line, three agents, one scenario with a fifth more calls. Runs in milliseconds. */
export const smallPlanData = {
  version: 1,
  name: '小 plan',
  currency: 'CNY',
  timeZone: 'Asia/Shanghai',
  seed: 'small',
  bases: { [hash]: centre },
  base: hash,
  scenarios: [
    { id: 'same', name: '没有变化', changes: [] },
    { id: 'busier', name: 'Busier, "by a fifth"', changes: [{ lever: 'volume', factor: 1.2 }] },
  ],
  targets: [
    { id: 'level', kpi: 'serviceLevel', stat: 'mean', op: '>=', value: 0.5, source: 'T99' },
    { id: 'wait', kpi: 'asa', stat: 'mean', op: '<=', value: 600 },
  ],
  study: { startWeek: 1, weeks: 1, leadInDays: 0, start: 'empty', end: 'drain', replications: 12, confidence: 0.95 },
  observed: [{ kpi: 'asa', value: 60, note: 'a guess' }],
  annotations: [],
};

/** The plan, checked. */
export function smallPlan(): Plan {
  const result = checkPlan(smallPlanData);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.value;
}
