/** What-if scenarios of the sample plan `service-2026`. */
import type { Scenario } from '../../document/scenario.ts';

const media = ['phone', 'chat'] as const;
const skills = ['account', 'orders', 'care'] as const;

export function scenarios(): Scenario[] {
  return [
    {
      id: 'bot',
      name: 'Bot answers simple questions first',
      note: 'The repetitive reasons of P18 and order status meet a bot before an agent. It solves 68 % of what it takes (E03, E11) and sends 7 % away with a wrong answer; most of those come back.',
      changes: [
        {
          lever: 'bot',
          bot: 'pre-triage',
          adoption: 0.6,
          containedTruly: 0.61,
          containedFalsely: 0.07,
          session: { law: 'lognormal', meanS: 90, cv: 0.6 },
          returnProbability: 0.7,
          returnDelay: { law: 'lognormal', meanS: 86_400, cv: 0.1 },
          where: { reasons: ['password-reset', 'bill-detail', 'process-enquiry', 'order-status'] },
        },
      ],
    },
    {
      id: 'flexible-shifts',
      name: 'Shifts follow demand',
      note: 'The same 107 agents: some of the day and night crews start at 12:30 and stay for both peaks (P12).',
      changes: media.flatMap((medium) =>
        skills.flatMap((skill, i) => [
          {
            lever: 'shifts' as const,
            crew: `${medium}-${skill}-day`,
            agents: 2,
            toCrew: `${medium}-${skill}-flexible`,
            shift: 'flexible',
            ...(medium === 'phone' && i === 0
              ? {
                  newShift: {
                    id: 'flexible',
                    name: 'Flexible',
                    from: '12:30',
                    to: '21:30',
                    breaks: [
                      { name: 'Lunch', afterMinutes: 30, minutes: 60, paid: false, spreadMinutes: 0 },
                      { name: 'Break', afterMinutes: 240, minutes: 30, paid: true, spreadMinutes: 60 },
                      { name: 'Team meeting and coaching', afterMinutes: 330, minutes: 30, paid: true, spreadMinutes: 30 },
                    ],
                  },
                }
              : {}),
          },
        ]),
      ),
    },
    {
      id: 'skill-routing',
      name: 'Skill routing',
      note: 'Contacts go to the team that has the skill; after two minutes the other teams of the channel help out.',
      changes: [{ lever: 'routing', rule: 'skill' }],
    },
  ];
}
