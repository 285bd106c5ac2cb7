/**
 * A plan that uses every mechanism of the document, small enough to run in a second: two reasons on three channels, a
 * back office, an expert desk, two tiers, two weeks. Its numbers mean nothing.
 */
import { checkPlan } from '../../scenarios/document/parse-plan.ts';
import type { Plan } from '../../scenarios/document/plan.ts';

const workdays = [1, 2, 3, 4, 5];
const exponential = (meanS: number) => ({ law: 'exponential', meanS });
const customers = { channels: ['phone', 'chat'] };
const office = { reason: 'paper', channel: 'office' };

const centre = {
  calendar: {
    startDate: '2026-01-05',
    intervalMinutes: 60,
    openingHours: [{ channels: ['phone', 'chat'], days: workdays, from: '08:00', to: '18:00' }],
    windows: [{ id: 'peak', name: 'Peak', spans: [{ days: workdays, from: '10:00', to: '12:00' }] }],
  },
  demand: {
    channels: [
      { id: 'phone', name: 'Phone', kind: 'voice', answerWithinS: 20, waitingPlaces: 30 },
      { id: 'chat', name: 'Chat', kind: 'chat', answerWithinS: 60 },
      { id: 'office', name: 'Back office', kind: 'ticket', answerWithinS: 14_400 },
    ],
    reasons: [
      { id: 'orders', name: 'Orders' },
      { id: 'refunds', name: 'Refunds' },
      { id: 'paper', name: 'Paper work' },
      { id: 'experts', name: 'Expert advice' },
    ],
    volumes: [
      { reason: 'orders', channel: 'phone', perWeek: 900, profile: 'day' },
      { reason: 'refunds', channel: 'phone', perWeek: 300, profile: 'day' },
      { reason: 'orders', channel: 'chat', perWeek: 600, profile: 'day' },
      { reason: 'paper', channel: 'office', recordedS: [3600, 7200, 40_000, 90_000, 200_000, 700_000], recordedShare: 0.8 },
    ],
    profiles: [
      { id: 'day', dayShares: [1, 1, 1, 1, 1, 0, 0], intervalShares: [{ days: [1, 2, 3, 4, 5, 6, 7], shares: Array.from({ length: 24 }, (_, h) => (h >= 8 && h < 18 ? 1 : 0)) }] },
    ],
    busyness: [{ id: 'all', shape: 20, intervalShape: 40 }],
    surges: [{ id: 'sale', fromWeek: 2, toWeek: 2, days: [3], from: '09:00', to: '15:00', factor: 2 }],
    bursts: [{ id: 'mailing', reason: 'orders', channel: 'phone', perWeek: 2, contacts: 15, spreadMinutes: 20 }],
    tiers: [{ id: 'gold', name: 'Gold' }],
    tierShares: [{ id: 'gold', tier: 'gold', ...customers, share: 0.2 }],
  },
  customers: {
    patience: [
      { id: 'all', law: exponential(240), balkShare: 0.02 },
      { id: 'peak', windows: ['peak'], law: exponential(150) },
    ],
    redials: { afterAbandon: 0.5, afterBlocked: 0.5, delay: exponential(1800) },
    switches: [{ id: 'to-chat', channels: ['phone'], to: 'chat', share: 0.3, recordFollows: 0.5 }],
    emotions: [{ id: 'angry', ...customers, share: 0.1, handleFactor: 1.4, unresolvedFactor: 1.5 }],
  },
  selfService: {
    bots: [
      {
        id: 'bot',
        channels: ['chat'],
        adoption: 0.7,
        containedTruly: 0.3,
        containedFalsely: 0.1,
        session: exponential(60),
        returnProbability: 0.6,
        returnDelay: exponential(7200),
        misread: [{ to: 'refunds', share: 0.05 }],
        passesData: 0.5,
        easyFirst: 0.5,
        platform: 'cloud',
      },
    ],
    modules: [{ id: 'status', reasons: ['orders'], adoption: 0.2, success: 0.6, passesData: 0.5, session: exponential(90) }],
    platforms: [{ id: 'cloud', mostSessions: 2, suspension: { wrongShare: 0.15, sessions: 20, forS: 3600 } }],
  },
  process: {
    handling: [
      {
        id: 'all',
        work: { law: 'lognormal', meanS: 240, cv: 0.8 },
        resolution: 0.8,
        returnProbability: 0.5,
        returnDelay: exponential(20_000),
        misroutedWorkShare: 0.3,
      },
      {
        id: 'orders',
        reasons: ['orders'],
        work: exponential(200),
        resolution: 0.75,
        returnProbability: 0.5,
        returnDelay: exponential(20_000),
        transfers: [{ to: 'refunds', probability: 0.1, warmShare: 0.5 }],
      },
    ],
    steps: [
      { id: 'ask', ...customers, need: 'withoutData', share: 1, time: exponential(30), tag: 'waste' },
      { id: 'again', ...customers, need: 'retelling', share: 1, time: exponential(60), tag: 'waste' },
      { id: 'enter', need: 'dataMissing', share: 1, time: exponential(90), errorShare: 0.15, tag: 'waste' },
      { id: 'look', need: 'always', share: 0.5, time: exponential(40), tag: 'value' },
    ],
    workParts: [
      { id: 'search', name: 'Searching', channels: ['phone'], share: 0.2, tag: 'waste' },
      { id: 'notes', name: 'Notes', share: 0.15, tag: 'value', afterContact: true },
    ],
    misrouting: [{ id: 'wrong', reasons: ['orders'], ...customers, to: 'refunds', share: 0.05 }],
    approvals: [
      { id: 'refund', reasons: ['refunds'], share: 0.3, signatures: [office], holds: false, finishing: { ...office } },
      { id: 'held', reasons: ['orders'], channels: ['phone'], share: 0.02, signatures: [office, office], holds: true, finishing: { time: exponential(60) } },
    ],
    experts: [{ id: 'join', reasons: ['refunds'], ...customers, share: 0.1, reason: 'experts', channel: 'office' }],
    promises: [
      { id: 'call-back', reasons: ['orders'], ...customers, share: 0.1, ...office, withinS: 86_400, forgotten: 0.2, returnProbability: 0.5, returnDelay: exponential(20_000) },
    ],
    chats: [{ id: 'turns', channels: ['chat'], turns: 4, thinking: exponential(40), replyPatience: exponential(600) }],
    dueTimes: [{ id: 'office', channels: ['office'], withinS: 28_800 }],
  },
  teams: {
    levels: [
      { id: 'mid', name: 'Mid', handleFactor: 1, unresolvedFactor: 1 },
      { id: 'senior', name: 'Senior', handleFactor: 0.9, unresolvedFactor: 0.7, transferFactor: 0.5, emotionFactor: 0.5 },
    ],
    groups: [
      {
        id: 'front',
        name: 'Front desk',
        level: 'mid',
        skills: [{ ...customers }, { ...customers, tiers: ['gold'], handleFactor: 1.1 }],
        slots: { chat: 3 },
        pace: [1, 0.7, 0.5],
        notReady: { gap: exponential(7200), length: exponential(300) },
        absence: 0.05,
        overtime: { whenWaiting: 1, blockMinutes: 30, mostMinutes: 60 },
        loadEffect: { rush: 0.1, halfLifeMinutes: 60, tiredAbove: 0.8, fatigue: 0.3 },
        spread: 0.15,
        payPerMonth: 8000,
        paidDaysPerMonth: 21,
      },
      { id: 'back', name: 'Back office', level: 'senior', skills: [{ channels: ['office'] }, { ...customers, tiers: ['gold'], rank: 2 }], payPerMonth: 9000, paidDaysPerMonth: 21 },
    ],
  },
  roster: {
    shifts: [{ id: 'day', name: 'Day', from: '08:00', to: '17:00', breaks: [{ afterMinutes: 240, minutes: 45, paid: false, spreadMinutes: 60 }] }],
    crews: [
      { id: 'front', team: 'front', shift: 'day', days: workdays, agents: 6 },
      { id: 'reserve', team: 'front', shift: 'day', days: [1], agents: 2 },
      { id: 'back', team: 'back', shift: 'day', days: workdays, agents: 3 },
    ],
    callIns: [{ id: 'rush', ...customers, whenWaiting: 8, crews: ['reserve'], size: 1, delay: exponential(1800), stayMinutes: 180 }],
  },
  routing: {
    rule: 'skill',
    priorities: [
      { id: 'gold', tiers: ['gold'], creditS: 60 },
      { id: 'late', channels: ['office'], ageing: 2 },
    ],
    overflow: [{ id: 'help', ...customers, afterS: 120, teams: ['back'] }],
    affinities: [{ id: 'again', ...customers, waitS: 90 }],
    callbacks: [{ id: 'ring', channels: ['phone'], whenWaitS: 180, acceptance: 0.5, reached: 0.8, missedS: 20 }],
  },
  incentives: { schemes: [{ id: 'card', teams: ['front'], weights: { speed: 0.2, quality: 0.25, transfers: 0.05 }, response: { handlingBySpeed: 0.2 } }] },
  systems: {
    outages: [
      { id: 'lines', what: { kind: 'routing' }, times: [{ week: 1, day: 2, from: '11:00', to: '11:20' }] },
      { id: 'cloud', what: { kind: 'platform', platform: 'cloud' }, random: { perWeek: 1, length: exponential(1800) } },
      { id: 'desk', what: { kind: 'teams', teams: ['back'] }, times: [{ week: 1, day: 4, from: '09:00', to: '10:00' }] },
      { id: 'screens', what: { kind: 'slow', channels: ['chat'], factor: 1.5 }, random: { perWeek: 2, length: exponential(3600) } },
      { id: 'door', what: { kind: 'door', channels: ['phone'] }, times: [{ week: 2, day: 1, from: '08:00', to: '08:30' }] },
      { id: 'sync', what: { kind: 'sync' }, times: [{ week: 1, day: 3, from: '09:00', to: '12:00' }], dataLoss: { share: 0.5, afterS: 3600 } },
    ],
  },
  experience: {
    satisfaction: { intercept: 0.5, resolved: 2, wait: 0.4, transfer: 0.5, retelling: 0.5, repeat: 0.4, promise: 1, emotion: 0.5, promoter: 1.5, detractor: 1 },
    complaints: {
      perCase: 0.01,
      unresolved: 0.03,
      gaveUp: 0.02,
      waitedLong: 0.02,
      longWaitS: 300,
      brokenPromise: 0.1,
      wrongAnswer: 0.05,
      escalation: 0.1,
      handledBy: { ...office, afterS: 3600 },
    },
  },
};

const hash = 'fedcba987654';

export const fullPlanData = {
  version: 1,
  name: 'Everything at once',
  currency: 'CNY',
  timeZone: 'Asia/Shanghai',
  seed: 'everything',
  bases: { [hash]: centre },
  base: hash,
  scenarios: [{ id: 'quiet', name: 'Fewer calls', changes: [{ lever: 'volume', factor: 0.9, where: { channels: ['phone'] } }] }],
  targets: [{ id: 'gold', kpi: 'asa', stat: 'mean', op: '<=', value: 60, scope: { tiers: ['gold'] } }],
  study: {
    startWeek: 1,
    weeks: 2,
    leadInDays: 1,
    start: 'backlog',
    backlog: [{ ...office, contacts: 8, age: exponential(14_400) }],
    end: 'drain',
    replications: 10,
    confidence: 0.95,
  },
  annotations: [],
};

/** The plan, checked. */
export function fullPlan(): Plan {
  const result = checkPlan(fullPlanData);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.value;
}
