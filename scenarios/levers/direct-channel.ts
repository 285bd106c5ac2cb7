/** A direct channel: some contacts go straight to the experts instead of being handed on (M41). For the whole run. */
import { z } from 'zod';
import type { Centre } from '../document/centre.ts';
import { bounded, idSchema, leftOut, secondsSchema, usually, whole, type ContactSelector } from '../document/primitives.ts';
import type { Routing } from '../document/routing.ts';
import { whereSchema } from '../document/scope.ts';
import { particularity } from '../document/selectors.ts';
import { worksOn, type Group } from '../document/teams.ts';
import { changeHandling } from './handling-where.ts';
import { changeProblem, defineLever, kept, whereAndWhen } from './lever.ts';
import { covers, freeId, given, needId, sameSelector, selectorOf, withItem } from './rule-lists.ts';

/** Contacts of `where` (its reasons must be named) go to `team` and are not handed on any more. */
const schema = z.strictObject({
  lever: z.literal('direct-channel'),
  team: idSchema,
  /** After this wait, whoever served them before may take them too; 0 = at once, as second choice. */
  othersAfterS: leftOut(secondsSchema, 'never'),
  /** How the team does, if it had no skill for them. */
  handleFactor: usually(bounded(0.1, 10), 1),
  unresolvedFactor: usually(bounded(0, 10), 1),
  /** Priority of these contacts, 1 = first. */
  rank: kept(whole(1, 9)),
  ...whereAndWhen,
  where: leftOut(whereSchema, 'refused, as reasons must be named'),
});
type DirectChannelChange = z.infer<typeof schema>;

const fields = ['reasons', 'channels', 'tiers'] as const;

export const directChannel = defineLever({
  id: 'direct-channel',
  schema,
  name: { en: 'Direct channel to experts', 'zh-Hans': '专家直通', 'zh-Hant': '專家直通' },
  description: {
    en: 'Sends some contacts, such as faults, straight to an expert team: no first stop, no transfer.',
    'zh-Hans': '故障报修等联系直接进入专家团队：不经一线，不再转接。',
    'zh-Hant': '故障報修等聯絡直接進入專家團隊：不經一線，不再轉接。',
  },
  mechanisms: ['M41'],
  evidence: [],
  where: ['reasons', 'channels', 'tiers'],
  ramps: false,
  sets: () => [],
  apply(centre, change) {
    const { team } = change;
    needId(centre.teams.groups, team, 'team');
    const where = selectorOf(change.where);
    if (!where.reasons) throw changeProblem('needs', 'where', { expected: 'reasons' });
    const groups = centre.teams.groups.map((group) => {
      // Who can do it already does it as well as before.
      if (group.id !== team || group.skills.some((skill) => covers(skill, where))) return group;
      return { ...group, skills: [...group.skills, { ...where, ...given(change, ['handleFactor', 'unresolvedFactor']) }] };
    });
    const notHandedOn = changeHandling(centre, where, ({ transfers: _, ...rule }) => rule);
    return { ...notHandedOn, teams: { ...centre.teams, groups }, routing: straightTo(centre, change, where) };
  },
});

/** A written-out order for these contacts: the team alone, after a while the others too. */
function straightTo({ demand, routing, teams }: Centre, change: DirectChannelChange, where: ReturnType<typeof selectorOf>): Routing {
  const { team, othersAfterS, rank } = change;
  const meets = (rule: ContactSelector): boolean => fields.every((field) => !rule[field] || !where[field] || rule[field].some((id) => where[field]?.includes(id)));
  const channels = where.channels ?? demand.channels.map(({ id }) => id);
  // In a general pool whoever works on the channel serves every reason there.
  const servedBefore = (group: Group): boolean =>
    routing.rule === 'general-pool' ? channels.some((channel) => worksOn(group, channel)) : group.skills.some(meets);
  // One that is as particular would be mixed with the new order, a more particular one would undo it.
  const rival = routing.stages?.find((stage) => meets(stage) && particularity(stage) >= particularity(where));
  if (rival) throw changeProblem('sameRule', 'where', { value: rival.id });
  const others = teams.groups.filter((group) => group.id !== team && servedBefore(group)).map(({ id }) => ({ team: id, rank: 2 }));
  const id = freeId(routing.stages, `direct-${team}`.slice(0, 40));
  const atOnce = othersAfterS === 0 ? others : [];
  const stages = [...(routing.stages ?? []), { id, ...where, afterS: 0, teams: [{ team, rank: 1 }, ...atOnce] }];
  if (othersAfterS !== undefined && othersAfterS > 0 && others.length > 0) {
    stages.push({ id: freeId(stages, `${id.slice(0, 33)}-others`), ...where, afterS: othersAfterS, teams: [{ team, rank: 1 }, ...others] });
  }
  if (rank === undefined) return { ...routing, stages };
  const known = routing.priorities?.find((rule) => sameSelector(rule, where)) ?? { id: freeId(routing.priorities, id), ...where };
  return { ...routing, stages, priorities: withItem(routing.priorities, { ...known, rank }) };
}
