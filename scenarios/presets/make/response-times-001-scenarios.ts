/** What the source plan proposes against slow responses: severity first and a direct line, duty at night, better tools. */
import type { Change } from '../../levers/change.ts';
import type { Scenario } from '../../document/scenario.ts';

/** Faults go straight to the experts, and the graver they are the sooner; experts with nothing to do help with questions. */
const severity: readonly Change[] = [
  { lever: 'routing', rule: 'skill' },
  {
    lever: 'set',
    path: 'routing.priorities',
    value: [
      { id: 'fault-1', reasons: ['fault-1'], rank: 1 },
      { id: 'fault-2', reasons: ['fault-2'], rank: 2 },
      { id: 'question', reasons: ['question'], rank: 2 },
      { id: 'fault-3', reasons: ['fault-3'], rank: 3 },
    ],
  },
  { lever: 'set', path: 'routing.overflow', value: [{ id: 'experts-help', reasons: ['question', 'order'], afterS: 300, teams: ['experts'] }] },
];

/** Somebody is there in the evening, at night and on weekends. */
const duty: readonly Change[] = [
  { lever: 'shifts', crew: 'desk-day', agents: 2, toCrew: 'desk-evening' },
  { lever: 'agents', crew: 'desk-weekend', heads: 1 },
  { lever: 'shifts', crew: 'experts-day', agents: 1, toCrew: 'experts-evening' },
  { lever: 'agents', crew: 'experts-night', heads: 2 },
  { lever: 'agents', crew: 'experts-weekend', heads: 1 },
];

/** Systems that talk to each other, a clear process, tools that find the cause, a bot for common questions. */
const tools: readonly Change[] = [
  { lever: 'set', path: 'process.steps[ask-around].share', value: 0.03 },
  { lever: 'set', path: 'process.steps[look-up].share', value: 0.1 },
  { lever: 'set', path: 'process.steps[diagnose].time', value: { law: 'lognormal', meanS: 500, cv: 1 } },
  { lever: 'set', path: 'systems.outages[slow-system].random.perWeek', value: 0.25 },
  {
    lever: 'bot',
    bot: 'helper',
    where: { reasons: ['question'] },
    adoption: 0.6,
    containedTruly: 0.45,
    containedFalsely: 0.05,
    session: { law: 'exponential', meanS: 120 },
    returnProbability: 0.7,
    returnDelay: { law: 'exponential', meanS: 14_400 },
  },
];

export function scenarios(): Scenario[] {
  return [
    { id: 'severity', name: 'Severity first, direct line for faults', changes: [...severity] },
    { id: 'duty', name: 'Evening, night and weekend duty', changes: [...duty] },
    { id: 'tools', name: 'Tools and a clear process', changes: [...tools] },
    { id: 'together', name: 'All three', changes: [...severity, ...duty, ...tools] },
  ];
}
