/** Response-time tiers: by when some contacts must be answered, and whether they come first (M40, M15). For the whole run. */
import { z } from 'zod';
import { bounded, idSchema, secondsSchema, whole } from '../document/primitives.ts';
import { changeProblem, defineLever, kept, keptOrNeeded, whereAndWhen } from './lever.ts';
import { allOf, given, keepsWhere, sameSelector, selectorOf, withItem } from './rule-lists.ts';

/** Changes the due time with this id, or brings it in for the contacts of `where`; and their priority, if one is given. */
const schema = z.strictObject({
  lever: z.literal('response-times'),
  dueTime: idSchema,
  withinS: keptOrNeeded(secondsSchema),
  /** 1 = first, 9 = last. */
  rank: kept(whole(1, 9)),
  /** Seconds added to the wait when contacts of equal rank are compared. */
  creditS: kept(secondsSchema),
  /** Weight of the wait when contacts of equal rank are compared. */
  ageing: kept(bounded(0, 1000)),
  ...whereAndWhen,
});

const priority = ['rank', 'creditS', 'ageing'] as const;

export const responseTimes = defineLever({
  id: 'response-times',
  schema,
  name: { en: 'Response-time tiers', 'zh-Hans': '分级响应', 'zh-Hant': '分級回應' },
  description: {
    en: 'Says by when some contacts must be answered, and whether they come before others.',
    'zh-Hans': '规定某类联系的响应时限及其优先级。',
    'zh-Hant': '規定某類聯絡的回應時限及其優先次序。',
  },
  mechanisms: ['M40', 'M15'],
  evidence: ['T05', 'T06', 'T07', 'T08', 'T09', 'T10', 'T11'],
  where: ['reasons', 'channels', 'tiers'],
  ramps: false,
  sets: (change) => [
    ...(change.withinS === undefined ? [] : [`process.dueTimes[${change.dueTime}].withinS`]),
    ...priority.filter((field) => change[field] !== undefined).map((field) => `routing.priorities[${change.dueTime}].${field}`),
  ],
  apply(centre, change) {
    const { process, routing } = centre;
    const before = process.dueTimes?.find(({ id }) => id === change.dueTime);
    if (before) keepsWhere(change.where, before.id);
    const due = before ? { ...before, ...given(change, ['withinS']) } : { id: change.dueTime, ...selectorOf(change.where), ...allOf(change, ['withinS']) };
    const after = { ...centre, process: { ...process, dueTimes: withItem(process.dueTimes, due) } };
    const first = given(change, priority);
    if (Object.keys(first).length === 0) return after;
    const known = routing.priorities?.find((rule) => sameSelector(rule, due));
    if (!known && routing.priorities?.some(({ id }) => id === due.id)) throw changeProblem('duplicateId', 'dueTime', { value: due.id });
    const priorities = withItem(routing.priorities, { ...(known ?? { id: due.id, ...selectorOf(due) }), ...first });
    return { ...after, routing: { ...routing, priorities } };
  },
});
