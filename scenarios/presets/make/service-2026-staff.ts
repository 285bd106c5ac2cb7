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
  phone: { account: [6, 6, 5], orders: [6, 6, 5], care: [5, 5, 5] },
  chat: { account: [6, 6, 6], orders: [7, 6, 7], care: [7, 6, 7] },
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

/** Nine hours: an hour's meal unpaid, an hour of breaks and meeting paid, seven hours on contacts. */
const breaks = (mealAfterMinutes: number, mealSpreadMinutes: number) => [
  { name: 'Break', afterMinutes: 60, minutes: 15, paid: true, spreadMinutes: 60 },
  { name: 'Meal', afterMinutes: mealAfterMinutes, minutes: 60, paid: false, spreadMinutes: mealSpreadMinutes },
  { name: 'Team meeting and coaching', afterMinutes: 360, minutes: 30, paid: true, spreadMinutes: 60 },
  { name: 'Break', afterMinutes: 455, minutes: 15, paid: true, spreadMinutes: 60 },
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
      { id: 'day', name: 'Day', from: '08:00', to: '17:00', breaks: breaks(140, 210) },
      { id: 'late', name: 'Late', from: '15:00', to: '24:00', breaks: breaks(120, 180) },
      { id: 'night', name: 'Night', from: '23:00', to: '08:00', breaks: breaks(150, 150) },
    ],
    crews,
  };
}
