/** Training: agents of a level or team get quicker and solve more (M65). */
import { z } from 'zod';
import type { Centre } from '../document/centre.ts';
import { shiftMinutes } from '../document/check-roster.ts';
import { bounded, leftOut, usually } from '../document/primitives.ts';
import type { Crew } from '../document/roster.ts';
import { between, changeProblem, defineLever, whereAndWhen } from './lever.ts';

/**
 * Factors on what the trained are now; `where` names levels or teams, neither means everybody. Of teams what they do
 * with a skill of theirs gets better.
 */
const schema = z.strictObject({
  lever: z.literal('training'),
  /** Below 1 = quicker. */
  handleFactor: usually(bounded(0.1, 10), 1),
  /** Below 1 = fewer contacts stay unresolved. */
  unresolvedFactor: usually(bounded(0, 10), 1),
  /** Below 1 = fewer transfers. */
  transferFactor: usually(bounded(0, 10), 1),
  /**
   * Hours a week that each of them is off the floor during the ramp, until its last week. So many fewer agents, in
   * whole heads of each crew; their pay is then not counted.
   */
  hoursOffFloor: leftOut(bounded(0, 40), 'none'),
  ...whereAndWhen,
});
type TrainingChange = z.infer<typeof schema>;

const factors = ['handleFactor', 'unresolvedFactor', 'transferFactor'] as const;
type Factors = { readonly [F in (typeof factors)[number]]?: number | undefined };
const LEAST = { handleFactor: 0.1, unresolvedFactor: 0, transferFactor: 0 };
const MOST = 10;

export const training = defineLever({
  id: 'training',
  schema,
  name: { en: 'Training', 'zh-Hans': '培训', 'zh-Hant': '培訓' },
  description: {
    en: 'Trains some levels or teams: quicker, fewer contacts unresolved or transferred; meanwhile some agents are off the floor.',
    'zh-Hans': '培训某些级别或团队的坐席：处理更快，未解决与转接更少；培训期间部分坐席不在岗。',
    'zh-Hant': '培訓某些級別或團隊的專員：處理更快，未解決與轉接更少；培訓期間部分專員不在崗位。',
  },
  mechanisms: ['M65', 'M63', 'M70'],
  evidence: ['E53', 'E54', 'E29'],
  where: ['levels', 'teams'],
  ramps: true,
  sets: () => [],
  apply(centre, change, share) {
    const { levels, teams } = change.where ?? {};
    if (levels && teams) throw changeProblem('eitherOr', 'where', { expected: 'levels | teams' });
    if (factors.every((factor) => change[factor] === undefined)) throw changeProblem('needs', '', { expected: factors.join(' | ') });
    if (change.hoursOffFloor !== undefined && !change.when?.ramp) throw changeProblem('needs', 'hoursOffFloor', { expected: 'when.ramp' });
    const trained = teams
      ? {
          ...centre.teams,
          groups: centre.teams.groups.map((group) =>
            teams.includes(group.id) ? { ...group, skills: group.skills.map((skill) => better(skill, change, share)) } : group,
          ),
        }
      : {
          ...centre.teams,
          levels: centre.teams.levels.map((level) => ((levels?.includes(level.id) ?? true) ? better(level, change, share) : level)),
        };
    return { ...centre, teams: trained, roster: { ...centre.roster, crews: crewsLeft(centre, change, share) } };
  },
});

function better<T extends Factors>(one: T, change: TrainingChange, share: number): T {
  const after: Factors = Object.fromEntries(
    factors.flatMap((name) => {
      const factor = change[name];
      if (factor === undefined) return [];
      const value = (one[name] ?? 1) * between(1, factor, share);
      if (value < LEAST[name] || value > MOST) throw changeProblem('outOfRange', name, { value, expected: `${LEAST[name]} .. ${MOST}` });
      return [[name, value]];
    }),
  );
  return { ...one, ...after };
}

/** Who is still on the floor while the training goes on. */
function crewsLeft(centre: Centre, { hoursOffFloor = 0, where }: TrainingChange, share: number): Crew[] {
  const { crews } = centre.roster;
  return crews.map((crew) => {
    const level = crew.level ?? centre.teams.groups.find(({ id }) => id === crew.team)?.level ?? '';
    const isTrained = where?.teams ? where.teams.includes(crew.team) : (where?.levels?.includes(level) ?? true);
    const hours = weekHours(centre, crew);
    if (!isTrained || hoursOffFloor === 0 || hours === 0) return crew;
    if (hoursOffFloor > hours) throw changeProblem('outOfRange', 'hoursOffFloor', { value: hoursOffFloor, expected: `0 .. ${hours}` });
    return share < 1 ? { ...crew, agents: crew.agents - Math.round((crew.agents * hoursOffFloor) / hours) } : crew;
  });
}

/** Hours on the floor a week of an agent of a crew, breaks not counted. */
function weekHours({ roster }: Centre, crew: Crew): number {
  const shift = roster.shifts.find(({ id }) => id === crew.shift);
  if (!shift) return 0;
  const breaks = shift.breaks.reduce((sum, { minutes }) => sum + minutes, 0);
  return (crew.days.length * (shiftMinutes(shift) - breaks)) / 60;
}
