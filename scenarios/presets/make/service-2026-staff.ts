/** Teams and roster of the sample plan `service-2026`: 107 agents (N5), the same fixed shifts for everybody (P14). */
import type { Crew, Roster } from '../../document/roster.ts';
import type { Teams } from '../../document/teams.ts';

const skills = {
  account: { name: 'account', level: 'mid', reasons: ['password-reset', 'bill-detail', 'process-enquiry'] },
  orders: { name: 'orders', level: 'mid', reasons: ['order-status', 'refund'] },
  care: { name: 'care', level: 'senior', reasons: ['complaint', 'technical-fault'] },
} as const;
type SkillId = keyof typeof skills;

/** Agents per team: day, late, night. */
const heads: Record<'phone' | 'chat', Record<SkillId, readonly [number, number, number]>> = {
  phone: { account: [6, 7, 3], orders: [7, 7, 3], care: [6, 6, 2] },
  chat: { account: [8, 8, 3], orders: [9, 9, 4], care: [8, 8, 3] },
};

export function teams(): Teams {
  return {
    levels: [
      { id: 'junior', name: 'Junior', handleFactor: 1.15, unresolvedFactor: 1.1 },
      { id: 'mid', name: 'Mid', handleFactor: 1, unresolvedFactor: 1 },
      { id: 'senior', name: 'Senior', handleFactor: 0.95, unresolvedFactor: 0.95 },
      { id: 'expert', name: 'Expert', handleFactor: 0.9, unresolvedFactor: 0.9 },
    ],
    groups: (['phone', 'chat'] as const).flatMap((medium) =>
      (Object.keys(skills) as SkillId[]).map((skill) => ({
        id: `${medium}-${skill}`,
        name: `${medium === 'phone' ? 'Phone' : 'Chat'}, ${skills[skill].name}`,
        level: skills[skill].level,
        skills: [
          {
            reasons: [...skills[skill].reasons],
            channels: medium === 'phone' ? ['phone'] : ['chat', 'app'],
          },
        ],
        ...(medium === 'chat' ? { slots: { app: 5, chat: 5 } } : {}),
        payPerMonth: 9360,
        paidDaysPerMonth: 20,
      })),
    ),
  };
}

/** Nine hours: an hour's lunch unpaid, an hour of breaks and meeting paid, seven hours on contacts. */
const breaks = () => [
  { name: 'Break', afterMinutes: 90, minutes: 15, paid: true, spreadMinutes: 75 },
  { name: 'Lunch', afterMinutes: 180, minutes: 60, paid: false, spreadMinutes: 90 },
  { name: 'Team meeting and coaching', afterMinutes: 335, minutes: 30, paid: true, spreadMinutes: 75 },
  { name: 'Break', afterMinutes: 445, minutes: 15, paid: true, spreadMinutes: 75 },
];

export function roster(): Roster {
  const crews: Crew[] = [];
  for (const medium of ['phone', 'chat'] as const) {
    for (const skill of Object.keys(skills) as SkillId[]) {
      (['day', 'late', 'night'] as const).forEach((shift, i) => {
        crews.push({
          id: `${medium}-${skill}-${shift}`,
          team: `${medium}-${skill}`,
          shift,
          days: [1, 2, 3, 4, 5],
          rotating: true,
          agents: heads[medium][skill][i] ?? 0,
        });
      });
    }
  }
  return {
    shifts: [
      { id: 'day', name: 'Day', from: '08:00', to: '17:00', breaks: breaks() },
      { id: 'late', name: 'Late', from: '14:30', to: '23:30', breaks: breaks() },
      { id: 'night', name: 'Night', from: '23:00', to: '08:00', breaks: breaks() },
    ],
    crews,
  };
}
