/** Overtime: agents stay past their shift while customers wait (M68). */
import { z } from 'zod';
import { bounded, whole } from '../document/primitives.ts';
import { between, defineLever, kept, needNoRamp, whereAndWhen } from './lever.ts';
import { allOf, given } from './rule-lists.ts';

/** What is left out stays as it is; a team without overtime needs all three. During a ramp only the most minutes move. */
const schema = z.strictObject({
  lever: z.literal('overtime'),
  /** At the end of a shift, and of each block: stay if so many wait whom the team may take. */
  whenWaiting: kept(whole(1, 100_000), 'needed where there is none'),
  blockMinutes: kept(bounded(1, 480), 'needed where there is none'),
  /** 0 = no overtime any more. */
  mostMinutes: kept(bounded(0, 720), 'needed where there is none'),
  ...whereAndWhen,
});

const fields = ['whenWaiting', 'blockMinutes', 'mostMinutes'] as const;

export const overtime = defineLever({
  id: 'overtime',
  schema,
  name: { en: 'Overtime', 'zh-Hans': '加班', 'zh-Hant': '加班' },
  description: {
    en: 'Lets agents of some teams stay past the end of their shift while customers wait, or no longer.',
    'zh-Hans': '仍有客户等待时，让某些团队的坐席在班次结束后留下，或取消加班。',
    'zh-Hant': '仍有客戶等候時，讓某些團隊的專員在更次結束後留下，或取消加班。',
  },
  mechanisms: ['M68'],
  evidence: ['P17'],
  where: ['teams'],
  ramps: true,
  sets: (change) =>
    (change.where?.teams ?? []).flatMap((team) =>
      fields.filter((field) => change[field] !== undefined).map((field) => `teams.groups[${team}].overtime.${field}`),
    ),
  apply(centre, change, share) {
    const groups = centre.teams.groups.map((group) => {
      if (!(change.where?.teams?.includes(group.id) ?? true)) return group;
      const { overtime: before, ...without } = group;
      // Without overtime now and none wanted.
      if (!before && change.mostMinutes === 0) return group;
      if (before) needNoRamp(change, ['whenWaiting', 'blockMinutes'], before);
      const target = before ? { ...before, ...given(change, fields) } : allOf(change, fields);
      const mostMinutes = between(before?.mostMinutes ?? 0, target.mostMinutes, share);
      // A minute is the least the document knows.
      return mostMinutes === 0 ? without : { ...group, overtime: { ...target, mostMinutes: Math.max(1, mostMinutes) } };
    });
    return { ...centre, teams: { ...centre.teams, groups } };
  },
});
