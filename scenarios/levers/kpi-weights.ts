/** Other weights in the scorecard (M80). What people make of them follows from the scheme's response. */
import { z } from 'zod';
import type { Scheme } from '../document/incentives.ts';
import { shareSchema } from '../document/primitives.ts';
import { between, changeProblem, defineLever, kept, whereAndWhen } from './lever.ts';
import { freeId } from './rule-lists.ts';

/** At least one of the weights; one left out stays as it is. */
const schema = z.strictObject({
  lever: z.literal('kpi-weights'),
  speed: kept(shareSchema),
  quality: kept(shareSchema),
  transfers: kept(shareSchema),
  ...whereAndWhen,
});

const fields = ['speed', 'quality', 'transfers'] as const;

export const kpiWeights = defineLever({
  id: 'kpi-weights',
  schema,
  name: { en: 'KPI weights', 'zh-Hans': '考核权重', 'zh-Hant': '考核權重' },
  description: {
    en: 'Changes how much speed, quality and few transfers count for agents, and with it how they work.',
    'zh-Hans': '调整速度、质量与少转接在坐席考核中的占比，从而改变其工作方式。',
    'zh-Hant': '調整速度、質量與少轉接在專員考核中的佔比，從而改變其工作方式。',
  },
  mechanisms: ['M80'],
  evidence: ['P06', 'P07', 'E30'],
  where: ['teams'],
  ramps: true,
  // Whose schemes they are, and by which ids, only the centre knows.
  sets: () => [],
  apply(centre, change, share) {
    if (fields.every((field) => change[field] === undefined)) throw changeProblem('needs', '', { expected: fields.join(' | ') });
    const { incentives } = centre;
    if (!incentives || incentives.schemes.length === 0) throw changeProblem('whereFitsNothing', '', { expected: 'incentives.schemes' });
    const everyTeam = centre.teams.groups.map(({ id }) => id);
    const teamsOf = (scheme: Scheme): readonly string[] => scheme.teams ?? everyTeam;
    const without = change.where?.teams?.find((team) => !incentives.schemes.some((scheme) => teamsOf(scheme).includes(team)));
    if (without !== undefined) throw changeProblem('whereFitsNothing', 'where.teams', { value: without });
    // A scheme of several teams of which only some change becomes two.
    const split: Scheme[] = [];
    const schemes = incentives.schemes.flatMap((scheme): Scheme[] => {
      const weights = { ...scheme.weights };
      for (const field of fields) {
        const value = change[field];
        if (value !== undefined) weights[field] = between(weights[field] ?? 0, value, share);
      }
      const touched = teamsOf(scheme).filter((team) => change.where?.teams?.includes(team) ?? true);
      const others = teamsOf(scheme).filter((team) => !touched.includes(team));
      if (touched.length === 0) return [scheme];
      if (others.length === 0) return [{ ...scheme, weights }];
      const ofTouched = { ...scheme, id: freeId([...incentives.schemes, ...split], scheme.id), teams: touched, weights };
      split.push(ofTouched);
      return [{ ...scheme, teams: others }, ofTouched];
    });
    return { ...centre, incentives: { ...incentives, schemes } };
  },
});
