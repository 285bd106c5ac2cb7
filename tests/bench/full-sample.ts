/**
 * A centre as large as the sample plan, with every mechanism switched on at once. Numbers are plausible, and mean nothing
 * else: it is there to be timed.
 */
import type { Centre } from '../../scenarios/document/centre.ts';
import type { Plan } from '../../scenarios/document/plan.ts';

const exponential = (meanS: number) => ({ law: 'exponential' as const, meanS });
const callers = { channels: ['phone', 'chat', 'app'] };
const chats = { channels: ['chat', 'app'] };
const office = { reason: 'paperwork', channel: 'office' };
const weekdays = [1, 2, 3, 4, 5];

/** @param plan the sample plan service-2026 */
export function fullSample(plan: Plan): Plan {
  const base = plan.bases[plan.base]!;
  return { ...plan, bases: { [plan.base]: furnished(base) }, scenarios: [], targets: [], annotations: [] };
}

function furnished(base: Centre): Centre {
  const { demand, customers, process, teams, roster, routing } = base;
  return {
    ...base,
    demand: {
      ...demand,
      channels: [...demand.channels, { id: 'office', name: 'Back office', kind: 'ticket', answerWithinS: 14_400 }],
      reasons: [...demand.reasons, { id: 'paperwork', name: 'Paperwork' }],
      busyness: [{ id: 'all', shape: 200, intervalShape: 100 }],
      bursts: [{ id: 'mailing', reason: 'order-status', channel: 'chat', perWeek: 3, contacts: 30, spreadMinutes: 30 }],
      tiers: [{ id: 'gold', name: 'Gold' }],
      tierShares: [{ id: 'gold', tier: 'gold', ...callers, share: 0.1 }],
    },
    customers: {
      ...customers,
      switches: [{ id: 'to-phone', ...chats, to: 'phone', share: 0.2, recordFollows: 0.5 }],
      emotions: [{ id: 'upset', ...callers, share: 0.05, handleFactor: 1.3, unresolvedFactor: 1.3 }],
    },
    selfService: {
      bots: [
        {
          id: 'bot',
          ...chats,
          adoption: 0.5,
          containedTruly: 0.25,
          containedFalsely: 0.05,
          session: exponential(90),
          returnProbability: 0.6,
          returnDelay: exponential(20_000),
          misread: [{ to: 'bill-detail', share: 0.03 }],
          passesData: 0.5,
          easyFirst: 0.3,
          platform: 'cloud',
        },
      ],
      modules: [{ id: 'status', reasons: ['order-status'], adoption: 0.2, success: 0.5, passesData: 0.5, session: exponential(120) }],
      platforms: [{ id: 'cloud', mostSessions: 200, suspension: { wrongShare: 0.3, sessions: 200, forS: 1800 } }],
    },
    process: {
      ...process,
      handling: [...process.handling, { id: 'office', channels: ['office'], work: exponential(300), resolution: 1 }],
      steps: [
        { id: 'ask', ...callers, need: 'withoutData', share: 1, time: exponential(15), tag: 'waste' },
        { id: 'again', ...callers, need: 'retelling', share: 1, time: exponential(40), tag: 'waste' },
        { id: 'enter', ...callers, need: 'dataMissing', share: 1, time: exponential(60), errorShare: 0.15, tag: 'waste' },
        { id: 'look', ...callers, need: 'always', share: 0.5, time: exponential(20), tag: 'value' },
      ],
      misrouting: [{ id: 'wrong', ...callers, reasons: ['refund'], to: 'complaint', share: 0.03 }],
      approvals: [{ id: 'refund', reasons: ['refund'], share: 0.2, signatures: [office], holds: false }],
      experts: [{ id: 'join', reasons: ['technical-fault'], ...callers, share: 0.05, ...office }],
      promises: [
        { id: 'later', reasons: ['complaint'], ...callers, share: 0.1, ...office, withinS: 86_400, forgotten: 0.1, returnProbability: 0.5, returnDelay: exponential(20_000) },
      ],
      chats: [{ id: 'turns', ...chats, turns: 2, thinking: exponential(20), replyPatience: exponential(3600) }],
      dueTimes: [{ id: 'office', channels: ['office'], withinS: 28_800 }],
    },
    teams: {
      levels: teams.levels.map((level) => ({ ...level, transferFactor: 0.9, emotionFactor: 0.8 })),
      groups: [
        ...teams.groups.map((group) => ({
          ...group,
          ...(group.slots ? { pace: [1, 0.98, 0.95, 0.92, 0.9] } : {}),
          notReady: { gap: exponential(14_400), length: exponential(120) },
          absence: 0.02,
          overtime: { whenWaiting: 20, blockMinutes: 30, mostMinutes: 60 },
          loadEffect: { rush: 0.05, halfLifeMinutes: 60, tiredAbove: 0.85, fatigue: 0.2 },
          spread: 0.1,
        })),
        { id: 'office', name: 'Back office', level: 'senior', skills: [{ channels: ['office'] }], payPerMonth: 9000, paidDaysPerMonth: 21 },
      ],
    },
    roster: {
      shifts: roster.shifts,
      crews: [
        ...roster.crews,
        { id: 'office', team: 'office', shift: roster.shifts[0]!.id, days: weekdays, agents: 8 },
        { id: 'reserve', team: 'phone-orders', shift: roster.shifts[0]!.id, days: [1], agents: 5 },
      ],
      callIns: [{ id: 'rush', channels: ['phone'], whenWaiting: 60, crews: ['reserve'], size: 2, delay: exponential(1800), stayMinutes: 180 }],
    },
    routing: { ...routing, priorities: [{ id: 'gold', tiers: ['gold'], creditS: 60 }], affinities: [{ id: 'again', ...callers, waitS: 60 }], callbacks: [{ id: 'ring', channels: ['phone'], whenWaitS: 600, acceptance: 0.3, reached: 0.8, missedS: 20 }] },
    systems: {
      outages: [
        { id: 'lines', what: { kind: 'routing' }, times: [{ week: 1, day: 2, from: '11:00', to: '11:05' }] },
        { id: 'screens', what: { kind: 'slow', ...chats, factor: 1.2 }, random: { perWeek: 1, length: exponential(1800) } },
        { id: 'sync', what: { kind: 'sync' }, random: { perWeek: 1, length: exponential(3600) }, dataLoss: { share: 0.3, afterS: 1800 } },
      ],
    },
    experience: {
      satisfaction: { intercept: 0.5, resolved: 2, wait: 0.4, transfer: 0.5, retelling: 0.5, repeat: 0.4, promise: 1, emotion: 0.5, promoter: 1.5, detractor: 1 },
      complaints: { perCase: 0.002, unresolved: 0.01, gaveUp: 0.01, waitedLong: 0.01, longWaitS: 600, brokenPromise: 0.05, wrongAnswer: 0.02, escalation: 0.1, handledBy: { ...office, afterS: 3600 } },
    },
  };
}
