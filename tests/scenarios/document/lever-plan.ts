/** The small plan with a change of every kind of lever, in a few scenarios. */
import type { Plan } from '../../../scenarios/document/plan.ts';
import type { Change } from '../../../scenarios/levers/change.ts';
import { equipped } from '../levers/lever-runs.ts';
import { smallCentre, smallPlan } from './small-plan.ts';

const exponential = (meanS: number) => ({ law: 'exponential' as const, meanS });
const office = { reason: 'complaint', channel: 'phone' };

const people: Change[] = [
  { lever: 'agents', crew: 'front-day', add: 2, when: { fromWeek: 1, toWeek: 2 } },
  { lever: 'shifts', crew: 'front-day', agents: 2, toCrew: 'front-late', newShift: { id: 'late', name: 'Late', from: '12:00', to: '21:00', breaks: [] } },
  { lever: 'call-in', callIn: 'rush', whenWaiting: 5, crews: ['back-day'], size: 1, delay: exponential(1800), stayMinutes: 120 },
  { lever: 'overtime', whenWaiting: 3, blockMinutes: 30, mostMinutes: 60, where: { teams: ['front'] } },
  { lever: 'availability', absence: 0.1 },
  { lever: 'training', unresolvedFactor: 0.5, where: { levels: ['mid'] }, when: { fromWeek: 1, ramp: { weeks: 3, shape: 'linear' } } },
  { lever: 'skill-matrix', team: 'back', rank: 2, where: { reasons: ['bill'], channels: ['phone'] } },
  { lever: 'concurrency', slots: 4, pace: [1, 0.9], where: { channels: ['chat'] } },
  { lever: 'kpi-weights', speed: 0.1, quality: 0.4 },
];
const machines: Change[] = [
  { lever: 'bot', bot: 'other', adoption: 0.6, containedTruly: 0.5, containedFalsely: 0.1, session: exponential(60), returnProbability: 0.7, returnDelay: exponential(7200), where: { reasons: ['bill'] } },
  { lever: 'self-service', module: 'status', adoption: 0.3, success: 0.6, session: exponential(90), where: { reasons: ['bill'] } },
  { lever: 'hand-over', bot: 'triage', passesData: 1 },
  { lever: 'understanding', bot: 'triage', factor: 0.5 },
  { lever: 'rpa', step: 'look-up', meanS: 30 },
  { lever: 'agent-assist', use: 0.8, unresolvedFactor: 0.7, where: { channels: ['chat'] } },
  { lever: 'knowledge-base', unresolvedFactor: 0.7 },
  { lever: 'integration', steps: ['look-up', 'enter-1'], single: 'look-up' },
  { lever: 'outage', outage: 'lines', what: { kind: 'routing' }, times: [{ week: 1, day: 2, from: '11:00', to: '11:30' }] },
];
const rules: Change[] = [
  { lever: 'diagnosis', factor: 0.8, where: { reasons: ['refund'] } },
  { lever: 'direct-channel', team: 'back', where: { reasons: ['refund'], channels: ['phone'] } },
  { lever: 'service-tier', tier: 'gold', share: 0.2, rank: 1 },
  { lever: 'response-times', dueTime: 'refund', withinS: 900, rank: 2, where: { reasons: ['refund'] } },
  { lever: 'approvals', approval: 'refund', share: 0.3, signatures: [office], holds: false, where: { reasons: ['refund'] } },
  { lever: 'promises', promise: 'call-back', share: 0.1, ...office, withinS: 86_400, forgotten: 0.1, returnProbability: 0.5, returnDelay: exponential(40_000), where: { reasons: ['bill'] } },
  { lever: 'volume', factor: 1.2, when: { fromWeek: 2, toWeek: 3 } },
  { lever: 'prevention', spared: 0.3, where: { reasons: ['bill'] } },
  { lever: 'surge', surge: 'promotion', factor: 1.5, fromWeek: 1, toWeek: 1 },
  { lever: 'set', path: 'process.handling[all].resolution', value: 0.9 },
];
const pool: Change[] = [
  { lever: 'routing', rule: 'general-pool' },
  { lever: 'one-stop', where: { teams: ['front', 'back'] } },
];

/** Volumes are small, so that it can be simulated in no time. */
export function leverPlan(): Plan {
  const centre = { ...equipped(smallCentre()), incentives: { schemes: [{ id: 'card', weights: { speed: 0.2, quality: 0.3 } }] } };
  return smallPlan(
    centre,
    Object.entries({ people, machines, rules, pool }).map(([id, changes]) => ({ id, name: id, changes })),
  );
}
