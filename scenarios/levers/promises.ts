/** Promised follow-ups: with tracking fewer are forgotten, and sooner kept (M38). */
import { z } from 'zod';
import { durationLawSchema } from '../document/laws.ts';
import { idSchema, secondsSchema, shareSchema } from '../document/primitives.ts';
import { between, defineLever, keptOrNeeded, needNoRamp, whereAndWhen } from './lever.ts';
import { allOf, given, keepsWhere, needId, selectorOf, withItem } from './rule-lists.ts';

/** Changes the promise with this id, or brings it in for the contacts of `where`. */
const schema = z.strictObject({
  lever: z.literal('promises'),
  promise: idSchema,
  /** Probability that nobody thinks of it: lower with a reminder. */
  forgotten: keptOrNeeded(shareSchema),
  withinS: keptOrNeeded(secondsSchema),
  /** Of the contacts: how many get such a promise. */
  share: keptOrNeeded(shareSchema),
  /** Where the follow-up is done: a supervisor's queue, for example. */
  reason: keptOrNeeded(idSchema),
  channel: keptOrNeeded(idSchema),
  returnProbability: keptOrNeeded(shareSchema),
  returnDelay: keptOrNeeded(durationLawSchema),
  ...whereAndWhen,
});

const numbers = ['forgotten', 'withinS', 'share', 'returnProbability'] as const;
const fields = [...numbers, 'reason', 'channel', 'returnDelay'] as const;

export const promises = defineLever({
  id: 'promises',
  schema,
  name: { en: 'Promise tracking', 'zh-Hans': '承诺跟踪', 'zh-Hant': '承諾追蹤' },
  description: {
    en: 'Changes how often a promised follow-up is forgotten, by when it is due, and who does it.',
    'zh-Hans': '改变承诺回复被遗漏的比例、期限与负责的队列。',
    'zh-Hant': '改變承諾回覆被遺漏的比例、期限與負責的佇列。',
  },
  mechanisms: ['M38'],
  evidence: ['P10'],
  where: ['reasons', 'channels', 'tiers', 'windows'],
  ramps: true,
  sets: (change) => fields.filter((field) => change[field] !== undefined).map((field) => `process.promises[${change.promise}].${field}`),
  apply(centre, change, share) {
    const { process, demand } = centre;
    needId(demand.reasons, change.reason, 'reason');
    needId(demand.channels, change.channel, 'channel');
    const before = process.promises?.find(({ id }) => id === change.promise);
    if (before) keepsWhere(change.where, before.id);
    if (before) needNoRamp(change, ['reason', 'channel', 'returnDelay']);
    const after = before ? { ...before, ...given(change, fields) } : { id: change.promise, ...selectorOf(change.where), ...allOf(change, fields) };
    // A new kind of promise comes in by how many get it; who gets it gets all of it.
    if (before) for (const field of numbers) after[field] = between(before[field], after[field], share);
    else after.share *= share;
    return { ...centre, process: { ...process, promises: withItem(process.promises, after) } };
  },
});
