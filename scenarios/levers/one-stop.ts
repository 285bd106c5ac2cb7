/** One-stop service: teams of several departments become one pool, so that fewer contacts are handed on (M43). For the whole run. */
import { z } from 'zod';
import type { Centre } from '../document/centre.ts';
import { contactKinds } from '../document/contact-kinds.ts';
import { bounded, leftOut, usually, whole } from '../document/primitives.ts';
import type { Handling } from '../document/process.ts';
import { ruleFor, type ContactKind } from '../document/selectors.ts';
import { isAboveOne } from '../document/share-sums.ts';
import type { Group, Skill } from '../document/teams.ts';
import { changeHandling } from './handling-where.ts';
import { changeProblem, defineLever, whereAndWhen } from './lever.ts';

/** The teams of `where` get each other's skills; contacts pass less often between its reasons. */
const schema = z.strictObject({
  lever: z.literal('one-stop'),
  /** Transfers between the reasons become this multiple; 0 = none is left. */
  transferFactor: usually(bounded(0, 10), 0, 'assumption'),
  /** What a team does with a skill it got, beside those who had it: time, share unresolved. */
  handleFactor: usually(bounded(0.1, 10), 1),
  unresolvedFactor: usually(bounded(0, 10), 1),
  /** Rank of a skill a team got. */
  rank: leftOut(whole(1, 99), 'as with those who had it'),
  ...whereAndWhen,
});
type OneStopChange = z.infer<typeof schema>;

export const oneStop = defineLever({
  id: 'one-stop',
  schema,
  name: { en: 'One-stop service', 'zh-Hans': '一站式服务', 'zh-Hant': '一站式服務' },
  description: {
    en: 'Makes one pool of several teams: each can do what the others can, and fewer contacts are handed on.',
    'zh-Hans': '把多个团队整合为一体：各团队互通技能，减少转接。',
    'zh-Hant': '把多個團隊整合為一：各團隊互通技能，減少轉接。',
  },
  mechanisms: ['M43', 'M36'],
  evidence: ['E25', 'E26', 'E41'],
  where: ['teams', 'reasons'],
  ramps: false,
  sets: () => [],
  apply(centre, change) {
    const { teams, reasons } = change.where ?? {};
    const merged = centre.teams.groups.filter(({ id }) => teams?.includes(id) ?? true);
    if (merged.length < 2) throw changeProblem('whereFitsNothing', 'where.teams');
    const groups = centre.teams.groups.map((group) => (merged.includes(group) ? withSkillsOf(centre, group, merged, change) : group));
    const between = reasons ?? centre.demand.reasons.map(({ id }) => id);
    const handedOnLess = changeHandling(centre, reasons && { reasons }, (rule) => fewerTransfers(rule, between, change.transferFactor ?? 0));
    return { ...handedOnLess, teams: { ...centre.teams, groups } };
  },
});

function fewerTransfers(rule: Handling, between: readonly string[], factor: number): Handling {
  const { transfers, ...rest } = rule;
  if (!transfers) return rule;
  const left = transfers
    .map((transfer) => (between.includes(transfer.to) ? { ...transfer, probability: transfer.probability * factor } : transfer))
    .filter(({ probability }) => probability > 0);
  if (isAboveOne(left.reduce((sum, { probability }) => sum + probability, 0))) throw changeProblem('sumAboveOne', 'transferFactor', { value: factor });
  return left.length > 0 ? { ...rest, transfers: left } : rest;
}

/** A team with a skill for every contact that another of the pool has one for; its own stay as they are. */
function withSkillsOf(centre: Centre, team: Group, pool: readonly Group[], change: OneStopChange): Group {
  const tiered = (centre.demand.tiers ?? []).length > 0;
  const got = new Map<string, Skill & { readonly reasons: string[] }>();
  for (const kind of contactKinds(centre)) {
    if (ruleFor(team.skills, kind)) continue;
    const lent = bestOf(pool, kind);
    if (!lent) continue;
    const skill = lentSkill(lent, change);
    const { reason, channel, tier } = kind;
    const key = JSON.stringify([channel, tier, skill]);
    const same = got.get(key);
    if (!same) got.set(key, { reasons: [reason], channels: [channel], ...(tiered ? { tiers: [tier] } : {}), ...skill });
    else same.reasons.push(reason);
  }
  return { ...team, skills: [...team.skills, ...got.values()] };
}

/** Of the skills for a kind of contact in a pool the first choice; of equal ones that of the first team. */
function bestOf(pool: readonly Group[], kind: ContactKind): Skill | undefined {
  const skills = [...pool].sort((a, b) => (a.id < b.id ? -1 : 1)).flatMap(({ skills: own }) => ruleFor(own, kind) ?? []);
  return skills.sort((a, b) => (a.rank ?? 1) - (b.rank ?? 1))[0];
}

function lentSkill(skill: Skill, { rank = skill.rank, handleFactor = 1, unresolvedFactor = 1 }: OneStopChange): Omit<Skill, 'reasons' | 'channels' | 'tiers'> {
  const { transferFactor } = skill;
  const after = { handleFactor: (skill.handleFactor ?? 1) * handleFactor, unresolvedFactor: (skill.unresolvedFactor ?? 1) * unresolvedFactor };
  for (const [field, least] of [['handleFactor', 0.1], ['unresolvedFactor', 0]] as const) {
    const value = after[field];
    if (value < least || value > 10) throw changeProblem('outOfRange', field, { value, expected: `${least} .. 10` });
  }
  return { ...(rank === undefined ? {} : { rank }), ...after, ...(transferFactor === undefined ? {} : { transferFactor }) };
}
