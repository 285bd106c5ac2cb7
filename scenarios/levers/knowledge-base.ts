/** A knowledge base that is searched faster and kept up to date (M32), and a quality check of answers (M33). */
import { z } from 'zod';
import type { Centre } from '../document/centre.ts';
import { bounded, idSchema, leftOut, shareSchema, usually } from '../document/primitives.ts';
import type { Where } from '../document/scope.ts';
import { withDeskFactors } from './desk-factors.ts';
import { between, changeProblem, defineLever, whereAndWhen } from './lever.ts';
import { covers, freeId, sameSelector, selectorOf } from './rule-lists.ts';

const schema = z.strictObject({
  lever: z.literal('knowledge-base'),
  /** Steps of searching, and what their time is multiplied with. */
  steps: leftOut(z.array(idSchema).min(1).max(200), 'none'),
  timeFactor: leftOut(bounded(0.01, 10), 'none; needed with steps'),
  /** Multiplies the share that stays unresolved: wrong answers become fewer, or, as articles age, more. */
  unresolvedFactor: usually(bounded(0, 10), 1),
  /**
   * The quality check: how many answers follow the standard, before and after, and how often those stay unresolved,
   * compared with answers that do not.
   */
  standard: leftOut(z.strictObject({ before: shareSchema, after: shareSchema, unresolvedFactor: shareSchema }), 'no quality check'),
  ...whereAndWhen,
});

export const knowledgeBase = defineLever({
  id: 'knowledge-base',
  schema,
  name: { en: 'Knowledge base', 'zh-Hans': '知识库', 'zh-Hant': '知識庫' },
  description: {
    en: 'Makes searching shorter and wrong answers fewer; a quality check makes more answers follow the standard.',
    'zh-Hans': '查找更快、错误答复更少；质检使更多答复符合规范。',
    'zh-Hant': '搜尋更快、錯誤答覆更少；質檢使更多答覆符合規範。',
  },
  mechanisms: ['M32', 'M33'],
  evidence: ['E58', 'P37', 'P38', 'E15'],
  where: ['reasons', 'channels', 'tiers'],
  ramps: true,
  sets: () => [],
  apply(centre, { standard, unresolvedFactor, ...factors }, share) {
    if (!standard) return withDeskFactors(centre, { ...factors, unresolvedFactor }, share);
    const averageOf = (following: number): number => between(1, standard.unresolvedFactor, following);
    // Nobody deviates, and the standard leaves nothing unresolved: then there is nothing to compare with.
    if (averageOf(standard.before) === 0) throw changeProblem('outOfRange', 'standard.before', { value: standard.before, expected: '< 1' });
    const byCheck = averageOf(standard.after) / averageOf(standard.before);
    const changed = withDeskFactors(centre, { ...factors, unresolvedFactor: (unresolvedFactor ?? 1) * byCheck }, share);
    return withFollowed(changed, factors.where, between(standard.before, standard.after, share));
  },
});

/** The share on record moves with it. Rules for a part of the contacts that the change is for give way to it. */
function withFollowed(centre: Centre, where: Where | undefined, followed: number): Centre {
  const { standards = [] } = centre.process;
  const { windows: _, ...selector } = selectorOf(where);
  const kept = standards.filter((rule) => !covers(selector, rule));
  const id = standards.find((rule) => sameSelector(rule, selector))?.id ?? freeId(standards, 'standard');
  return { ...centre, process: { ...centre.process, standards: [...kept, { id, ...selector, followed }] } };
}
