/** Availability: who does not come to work, and who is at work but not to be had (M61). */
import { z } from 'zod';
import { bounded, shareSchema } from '../document/primitives.ts';
import { notReadySchema, type Group } from '../document/teams.ts';
import { scaledLaw } from './laws-and-steps.ts';
import { between, changeProblem, defineLever, kept, whereAndWhen } from './lever.ts';

/** New values or factors on what they are, for the teams of `where`. */
const schema = z.strictObject({
  lever: z.literal('availability'),
  /** Probability that an agent does not come to a shift. */
  absence: kept(shareSchema),
  absenceFactor: kept(bounded(0, 10)),
  notReady: kept(notReadySchema),
  /** Spells that many times as long; 0 = none. */
  notReadyFactor: kept(bounded(0, 10)),
  ...whereAndWhen,
});
type AvailabilityChange = z.infer<typeof schema>;

const fields = ['absence', 'absenceFactor', 'notReady', 'notReadyFactor'] as const;
/** The shortest mean of a law in the document, seconds. */
const SHORTEST_S = 0.1;

export const availability = defineLever({
  id: 'availability',
  schema,
  name: { en: 'Availability', 'zh-Hans': '在岗可用', 'zh-Hant': '在崗可用' },
  description: {
    en: 'Changes how often agents stay away, and how long they are on duty but take nothing new.',
    'zh-Hans': '改变坐席的缺勤率，以及在岗但不接新联系的时间。',
    'zh-Hant': '改變專員的缺勤率，以及在崗但不接新聯絡的時間。',
  },
  mechanisms: ['M61'],
  evidence: [],
  where: ['teams'],
  ramps: true,
  sets: (change) =>
    (change.where?.teams ?? []).flatMap((team) =>
      (['absence', 'notReady'] as const).filter((field) => change[field] !== undefined).map((field) => `teams.groups[${team}].${field}`),
    ),
  apply(centre, change, share) {
    if (fields.every((field) => change[field] === undefined)) throw changeProblem('needs', '', { expected: fields.join(' | ') });
    if (change.absence !== undefined && change.absenceFactor !== undefined) throw changeProblem('eitherOr', '', { expected: 'absence | absenceFactor' });
    if (change.notReady && change.notReadyFactor !== undefined) throw changeProblem('eitherOr', '', { expected: 'notReady | notReadyFactor' });
    const groups = centre.teams.groups.map((group) =>
      (change.where?.teams?.includes(group.id) ?? true) ? lessReady(moreAbsent(group, change, share), change, share) : group,
    );
    return { ...centre, teams: { ...centre.teams, groups } };
  },
});

function moreAbsent(group: Group, { absence, absenceFactor }: AvailabilityChange, share: number): Group {
  if (absence === undefined && absenceFactor === undefined) return group;
  const before = group.absence ?? 0;
  const after = between(before, absence ?? before * (absenceFactor ?? 1), share);
  if (after > 1) throw changeProblem('outOfRange', 'absenceFactor', { value: after, expected: '0 .. 1' });
  return { ...group, absence: after };
}

function lessReady(group: Group, change: AvailabilityChange, share: number): Group {
  const { notReady: before, ...without } = group;
  const { notReady, notReadyFactor } = change;
  if (notReady && before) {
    // Nothing lies between two laws.
    if (change.when?.ramp) throw changeProblem('cannotRamp', 'when.ramp', { value: 'notReady' });
    return { ...group, notReady };
  }
  const spells = notReady ?? before;
  if (!spells || (!notReady && notReadyFactor === undefined)) return group;
  // New spells come in by their length.
  const factor = notReady ? share : between(1, notReadyFactor ?? 1, share);
  const length = scaledLaw(spells.length, factor);
  const isNone = length.law === 'empirical' ? factor === 0 : length.meanS < SHORTEST_S;
  return isNone ? without : { ...group, notReady: { gap: spells.gap, length } };
}
