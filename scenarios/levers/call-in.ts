/** Emergency call-in: agents at home come when many wait (M66). For the whole run. */
import { z } from 'zod';
import { durationLawSchema } from '../document/laws.ts';
import { bounded, idSchema, whole } from '../document/primitives.ts';
import { defineLever, keptOrNeeded, whereAndWhen } from './lever.ts';
import { allOf, given, keepsWhere, needId, selectorOf, withItem } from './rule-lists.ts';

/** Changes the call-in with this id, or brings it in; then contacts of `where` are counted. */
const schema = z.strictObject({
  lever: z.literal('call-in'),
  callIn: idSchema,
  whenWaiting: keptOrNeeded(whole(1, 100_000)),
  /** Whom to call, in this order. */
  crews: keptOrNeeded(z.array(idSchema).min(1).max(100)),
  /** How many come at a time, how long it takes them, and how long they stay. */
  size: keptOrNeeded(whole(1, 1000)),
  delay: keptOrNeeded(durationLawSchema),
  stayMinutes: keptOrNeeded(bounded(1, 1440)),
  ...whereAndWhen,
});

const fields = ['whenWaiting', 'crews', 'size', 'delay', 'stayMinutes'] as const;

export const callIn = defineLever({
  id: 'call-in',
  schema,
  name: { en: 'Emergency call-in', 'zh-Hans': '应急调度', 'zh-Hant': '緊急調度' },
  description: {
    en: 'Calls in agents who are at home when many customers wait, or changes when, whom and for how long.',
    'zh-Hans': '等待的客户过多时召集休息的坐席，或改变召集的条件、对象与时长。',
    'zh-Hant': '等候的客戶過多時召集休班的專員，或改變召集的條件、對象與時數。',
  },
  mechanisms: ['M66'],
  evidence: ['P03'],
  where: ['reasons', 'channels'],
  ramps: false,
  sets: (change) => fields.filter((field) => change[field] !== undefined).map((field) => `roster.callIns[${change.callIn}].${field}`),
  apply(centre, change) {
    const { roster } = centre;
    for (const crew of change.crews ?? []) needId(roster.crews, crew, 'crews');
    const before = roster.callIns?.find(({ id }) => id === change.callIn);
    if (before) keepsWhere(change.where, before.id);
    const after = before ? { ...before, ...given(change, fields) } : { id: change.callIn, ...selectorOf(change.where), ...allOf(change, fields) };
    return { ...centre, roster: { ...roster, callIns: withItem(roster.callIns, after) } };
  },
});
