/** What-if scenarios of the sample plan `service-2026`. */
import type { Scenario } from '../../document/scenario.ts';

type Changes = Scenario['changes'];

const teams = ['phone-account', 'phone-orders', 'phone-care', 'chat-account', 'chat-orders', 'chat-care'] as const;

/** Simple questions meet a bot first. */
const bot = (): Changes => [
  {
    lever: 'bot',
    bot: 'pre-triage',
    adoption: 0.7,
    containedTruly: 0.61,
    containedFalsely: 0.07,
    session: { law: 'lognormal', meanS: 90, cv: 0.6 },
    returnProbability: 0.7,
    returnDelay: { law: 'lognormal', meanS: 86_400, cv: 0.04 },
    where: { reasons: ['password-reset', 'bill-detail', 'process-enquiry', 'order-status'] },
  },
  { lever: 'investment', system: 'ai', name: 'AI service system', capital: 2_800_000, refreshShare: 0.25, perSession: 0.1 },
];

/** What repeats itself is done by the customer: by phone menu, in the chat window and in the app. */
const selfService = (): Changes => [
  ...(['password-reset', 'bill-detail', 'process-enquiry'] as const).map((reason): Changes[number] => ({
    lever: 'self-service',
    module: reason,
    where: { reasons: [reason] },
    adoption: 0.7,
    success: 0.8,
    passesData: 0.8,
    session: { law: 'lognormal', meanS: 120, cv: 0.6 },
  })),
  { lever: 'investment', system: 'portal', name: 'Self-service portal', capital: 600_000, perModuleUse: 0.05 },
];

/** One knowledge base with a check of answers, and one record for all channels. */
const knowledge = (): Changes => [
  { lever: 'knowledge-base', standard: { before: 0.48, after: 0.95, unresolvedFactor: 0.5 } },
  { lever: 'set', path: 'customers.switches[app-to-phone].recordFollows', value: 0.88 },
  { lever: 'investment', system: 'knowledge', name: 'Knowledge base and customer record', capital: 900_000, perMonth: 15_000, once: 400_000 },
];

/** Some of the day and night agents work from 12:30, so that both peaks find them there; the late crew eats before the peak. */
const flexibleShifts = (): Changes => [
  ...teams.flatMap((team, i): Changes => [
    {
      lever: 'shifts',
      crew: `${team}-day`,
      agents: 1,
      toCrew: `${team}-flexible`,
      shift: 'flexible',
      ...(i === 0
        ? {
            newShift: {
              id: 'flexible',
              name: 'Flexible',
              from: '12:30',
              to: '21:30',
              breaks: [
                { name: 'Meal', afterMinutes: 30, minutes: 60, paid: false },
                { name: 'Break', afterMinutes: 240, minutes: 30, paid: true, spreadMinutes: 60 },
                { name: 'Team meeting and coaching', afterMinutes: 330, minutes: 30, paid: true, spreadMinutes: 30 },
              ],
            },
          }
        : {}),
    },
    { lever: 'shifts', crew: `${team}-night`, agents: 2, toCrew: `${team}-flexible` },
  ]),
  {
    lever: 'set',
    path: 'roster.shifts[late].breaks[1]',
    value: { name: 'Meal', afterMinutes: 75, minutes: 60, paid: false, spreadMinutes: 100 },
  },
];

const skillRouting = (): Changes => [{ lever: 'routing', rule: 'skill' }];

/** What the bot and the rest set free: 48 of 107 agents, more of them on chat, where queues are shorter. */
const fewerAgents = (): Changes =>
  teams.flatMap((team): Changes => {
    const isChat = team.startsWith('chat');
    return [
      { lever: 'agents', crew: `${team}-day`, add: isChat ? -3 : -2 },
      { lever: 'agents', crew: `${team}-late`, add: isChat ? -3 : -2 },
      { lever: 'agents', crew: `${team}-night`, add: isChat ? -3 : -1 },
      { lever: 'agents', crew: `${team}-flexible`, add: -1 },
    ];
  });

export function scenarios(): Scenario[] {
  return [
    {
      id: 'bot',
      name: 'Bot answers simple questions first',
      note: 'The repetitive reasons (P18) and order status meet a bot before an agent. Of what it takes, it settles 68 % (E03, E11), 7 points of it wrongly; most of those customers come back. All 107 agents stay, so that waiting falls and cost rises: the system must be paid for (F01, F04).',
      changes: bot(),
    },
    {
      id: 'flexible-shifts',
      name: 'Shifts follow demand',
      note: 'The same 107 agents: 18 of the day and night crews work from 12:30 to 21:30, for both peaks (P12).',
      changes: flexibleShifts(),
    },
    {
      id: 'skill-routing',
      name: 'Skill routing',
      note: 'Contacts go to the team that has the skill; after two minutes the other teams of the channel help out.',
      changes: skillRouting(),
    },
    {
      id: 'together',
      name: 'Everything, with 59 agents',
      note: 'Bot, flexible shifts and skill routing, with self-service for what repeats itself (P18, P19), a knowledge base with a check of answers (E15) and one record for all channels (E17); 48 agents fewer: they leave and are not replaced, which at 35 % a year (P27) takes about 15 months; nothing is paid to them (E56 reports -28 % from less).',
      changes: [...selfService(), ...bot(), ...flexibleShifts(), ...skillRouting(), ...knowledge(), ...fewerAgents()],
    },
  ];
}
