/** A line of the skill matrix: what a team can do, in which order of choice, and how well (M63, M64). For the whole run. */
import { z } from 'zod';
import { bounded, idSchema, whole } from '../document/primitives.ts';
import { particularity } from '../document/selectors.ts';
import type { Skill } from '../document/teams.ts';
import { defineLever, kept, whereAndWhen } from './lever.ts';
import { covers, given, needId, sameSelector, selectorOf } from './rule-lists.ts';

/** Gives `team` the skill for the contacts of `where`, or changes the one that it has for just these. */
const schema = z.strictObject({
  lever: z.literal('skill-matrix'),
  team: idSchema,
  /** 1 = first choice. */
  rank: kept(whole(1, 99), 'of a new skill 1, or as for more contacts'),
  handleFactor: kept(bounded(0.1, 10), 'of a new skill 1, or as for more contacts'),
  unresolvedFactor: kept(bounded(0, 10), 'of a new skill 1, or as for more contacts'),
  transferFactor: kept(bounded(0, 10), 'of a new skill 1, or as for more contacts'),
  ...whereAndWhen,
});

const fields = ['rank', 'handleFactor', 'unresolvedFactor', 'transferFactor'] as const;

export const skillMatrix = defineLever({
  id: 'skill-matrix',
  schema,
  name: { en: 'Skill matrix', 'zh-Hans': '技能矩阵', 'zh-Hant': '技能矩陣' },
  description: {
    en: 'Gives a team a skill for some contacts, or changes how well and in which order it serves them.',
    'zh-Hans': '让团队掌握处理某类联系的技能，或改变其熟练度与接待顺序。',
    'zh-Hant': '讓團隊掌握處理某類聯絡的技能，或改變其熟練度與服務次序。',
  },
  mechanisms: ['M63', 'M64'],
  evidence: ['P46', 'P50'],
  where: ['reasons', 'channels', 'tiers'],
  ramps: false,
  // A skill has no id that a path could name.
  sets: () => [],
  apply(centre, change) {
    needId(centre.teams.groups, change.team, 'team');
    const selector = selectorOf(change.where);
    const groups = centre.teams.groups.map((group) => {
      if (group.id !== change.team) return group;
      const before = group.skills.find((skill) => sameSelector(skill, selector));
      // A new skill for a part of what the team can do starts from how well it does that.
      const { rank, handleFactor, unresolvedFactor, transferFactor }: Partial<Skill> =
        group.skills.filter((skill) => covers(skill, selector)).sort((a, b) => particularity(b) - particularity(a))[0] ?? {};
      const known = given({ rank, handleFactor, unresolvedFactor, transferFactor }, fields);
      const after: Skill = { ...(before ?? { ...selector, ...known }), ...given(change, fields) };
      return { ...group, skills: before ? group.skills.map((skill) => (skill === before ? after : skill)) : [...group.skills, after] };
    });
    return { ...centre, teams: { ...centre.teams, groups } };
  },
});
