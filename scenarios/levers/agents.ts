/** More or fewer agents in a crew (M60). */
import { z } from 'zod';
import { idSchema, leftOut, whole } from '../document/primitives.ts';
import { between, changeProblem, defineLever, whereAndWhen } from './lever.ts';
import { itemOf } from './rule-lists.ts';

/** Exactly one of `add` and `heads`. */
const schema = z.strictObject({
  lever: z.literal('agents'),
  crew: idSchema,
  /** Agents more (or fewer, below 0). */
  add: leftOut(whole(-5000, 5000), 'heads says it'),
  /** Agents in the crew from now on. */
  heads: leftOut(whole(0, 5000), 'add says it'),
  ...whereAndWhen,
});

export const agents = defineLever({
  id: 'agents',
  schema,
  name: { en: 'More or fewer agents', 'zh-Hans': '增减坐席', 'zh-Hant': '增減專員' },
  description: {
    en: 'Changes how many agents a crew has.',
    'zh-Hans': '改变某个班组的坐席人数。',
    'zh-Hant': '改變某個班組的專員人數。',
  },
  mechanisms: ['M60', 'M67'],
  evidence: ['P01', 'E10', 'E56'],
  where: [],
  ramps: true,
  sets: (change) => (change.heads === undefined ? [] : [`roster.crews[${change.crew}].agents`]),
  apply(centre, change, share) {
    if ((change.add === undefined) === (change.heads === undefined)) throw changeProblem('eitherOr', '', { expected: 'add | heads' });
    const crew = itemOf(centre.roster.crews, change.crew, 'crew');
    const heads = Math.round(between(crew.agents, change.heads ?? crew.agents + (change.add ?? 0), share));
    if (heads < 0) throw changeProblem('tooFewAgents', 'add', { value: crew.agents, expected: -(change.add ?? 0) });
    const crews = centre.roster.crews.map((one) => (one === crew ? { ...one, agents: heads } : one));
    return { ...centre, roster: { ...centre.roster, crews } };
  },
});
