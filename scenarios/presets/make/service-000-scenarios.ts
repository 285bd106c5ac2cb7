/** What the source plan proposes, each by itself and together, and two days that put it to the test. */
import type { Scenario } from '../../document/scenario.ts';
import type { Change } from '../../levers/change.ts';

const shopCallers = { channels: ['phone', 'chat'] };
const minute = 60;
const session = (meanS: number) => ({ law: 'exponential' as const, meanS });

const selfService: readonly Change[] = [
  { lever: 'self-service', module: 'order-status', where: { reasons: ['logistics'], ...shopCallers }, adoption: 0.6, success: 0.7, passesData: 0.8, session: session(2 * minute) },
  { lever: 'self-service', module: 'change-address', where: { reasons: ['address'], ...shopCallers }, adoption: 0.6, success: 0.75, passesData: 0.8, session: session(3 * minute) },
  { lever: 'self-service', module: 'ask-for-refund', where: { reasons: ['refund'], ...shopCallers }, adoption: 0.5, success: 0.35, passesData: 0.9, session: session(4 * minute) },
  { lever: 'investment', system: 'modules', name: 'Self-service modules', capital: 150_000 },
];

/** Shares of the sessions that are solved, and that only seem to be. */
const botWith = (containedTruly: number, containedFalsely: number): readonly Change[] => [
  {
    lever: 'bot',
    bot: 'triage',
    where: { reasons: ['logistics', 'product', 'other'], channels: ['chat'] },
    adoption: 0.7,
    containedTruly,
    containedFalsely,
    session: session(90),
    returnProbability: 0.7,
    returnDelay: { law: 'exponential', meanS: 21_600 },
  },
  { lever: 'hand-over', bot: 'triage', passesData: 0.9, easyFirst: 0.5 },
  { lever: 'investment', system: 'bot', name: 'Bot, rented', perMonth: 20_000, perSession: 0.1, once: 150_000 },
];
const bot = botWith(0.35, 0.05);

const routing: readonly Change[] = [
  { lever: 'routing', rule: 'skill' },
  { lever: 'set', path: 'routing.overflow', value: [{ id: 'help', channels: ['phone', 'chat'], afterS: 180, teams: ['shop', 'money'] }] },
  { lever: 'skill-matrix', team: 'money', where: { reasons: ['logistics'] }, rank: 2 },
];

/** Night crews shrink, an evening crew covers the peak, and people at home may be called. */
const shifts: readonly Change[] = [
  {
    lever: 'shifts',
    crew: 'shop-night',
    agents: 10,
    toCrew: 'shop-evening',
    newShift: { id: 'evening', name: 'Evening', from: '14:30', to: '22:30', breaks: [{ name: 'Meal', afterMinutes: 180, minutes: 40, paid: true, spreadMinutes: 60 }] },
  },
  { lever: 'shifts', crew: 'money-night', agents: 9, toCrew: 'money-evening', shift: 'evening' },
  { lever: 'call-in', callIn: 'reserve', where: { channels: ['phone', 'chat'] }, whenWaiting: 25, crews: ['shop-day', 'money-day'], size: 3, delay: { law: 'exponential', meanS: 45 * minute }, stayMinutes: 180 },
];

const kpiWeights: readonly Change[] = [
  { lever: 'kpi-weights', speed: 0.2, quality: 0.25 },
  { lever: 'set', path: 'costs.labour.bonus', value: 0.019 },
];

const integration: readonly Change[] = [
  { lever: 'integration', steps: ['look-up'], timeFactor: 1 / 6 },
  { lever: 'integration', steps: ['re-enter'], shareFactor: 0.2, errorShare: 0.02 },
  { lever: 'knowledge-base', steps: ['search'], timeFactor: 0.4, unresolvedFactor: 0.9 },
  { lever: 'investment', system: 'integration', name: 'One system and knowledge base', capital: 600_000, once: 100_000 },
];

/**
 * P49 wants small refunds without finance; large ones keep both signatures. A contact has one chain of signatures, so it is
 * either that finance signs none (as many wait as before, for one signature) or that small refunds need nobody (fewer wait,
 * for two). The first keeps what the source says of the small ones, which are most; not both at once.
 */
const closedLoop: readonly Change[] = [
  { lever: 'approvals', approval: 'refund', signatures: [{ reason: 'operations', channel: 'task' }] },
  { lever: 'promises', promise: 'get-back', forgotten: 0.03 },
];

const training: readonly Change[] = [
  { lever: 'training', handleFactor: 0.92, unresolvedFactor: 0.85, where: { teams: ['shop', 'money'] } },
  { lever: 'investment', system: 'training', name: 'Layered training', once: 150_000, perMonth: 5000 },
];

/** With less to do, fewer are needed: whoever leaves is not replaced. */
const fewer: readonly Change[] = [
  { lever: 'agents', crew: 'shop-day', add: -7 },
  { lever: 'agents', crew: 'shop-late', add: -5 },
  { lever: 'agents', crew: 'money-day', add: -5 },
  { lever: 'agents', crew: 'money-late', add: -3 },
];

/**
 * Half as many contacts again, all week and in the days of lead-in before it, which are like its first week; and the systems slow for an
 * afternoon of it (P03, R04).
 */
const promotion: readonly Change[] = [
  { lever: 'surge', surge: 'promotion', fromWeek: 1, toWeek: 1, factor: 1.5 },
  { lever: 'outage', outage: 'stall', what: { kind: 'slow', channels: ['phone', 'chat'], factor: 2 }, times: [{ week: 1, day: 6, from: '14:00', to: '18:00' }] },
];

/** As many answers as ever, but 32 % of them wrong (R01). */
const wrongAnswers = botWith(0.272, 0.128);

export function scenarios(): Scenario[] {
  const together = [...selfService, ...bot, ...routing, ...shifts, ...kpiWeights, ...integration, ...closedLoop, ...training, ...fewer];
  return [
    { id: 'self-service', name: 'Self-service modules', changes: [...selfService] },
    { id: 'bot', name: 'Bot first, with hand-over', changes: [...bot] },
    { id: 'skill-routing', name: 'Skill matrix and routing', changes: [...routing] },
    { id: 'flexible-shifts', name: 'Flexible shifts and call-in', changes: [...shifts] },
    { id: 'kpi-weights', name: 'Scorecard: FCR 25, AHT 20', changes: [...kpiWeights] },
    { id: 'integration', name: 'One system, knowledge base', changes: [...integration] },
    {
      id: 'closed-loop',
      name: 'Promises kept, refunds without finance',
      note: 'Operations signs every refund as today, finance none. The source frees only small refunds from finance; the large ones are let through with them, which makes the gain a little too large.',
      changes: [...closedLoop],
    },
    { id: 'training', name: 'Layered training', changes: [...training] },
    { id: 'together', name: 'All together, 20 fewer agents', changes: [...together] },
    { id: 'promotion', name: 'Stress: all together in a promotion week', changes: [...together, ...promotion] },
    { id: 'wrong-answers', name: 'Stress: the bot answers wrongly', changes: [...wrongAnswers] },
  ];
}
