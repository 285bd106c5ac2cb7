/** Contacts that need not be: the cause is removed, or customers are told before they ask (M08). */
import { z } from 'zod';
import { shareSchema, usually } from '../document/primitives.ts';
import { defineLever, whereAndWhen } from './lever.ts';
import { volume } from './volume.ts';

const schema = z.strictObject({
  lever: z.literal('prevention'),
  /** Share of contacts that are spared: all of them where the cause is gone. */
  spared: shareSchema,
  /** With a notice: share of customers whom it reaches; `spared` speaks of those. */
  reached: usually(shareSchema, 1),
  ...whereAndWhen,
});

export const prevention = defineLever({
  id: 'prevention',
  schema,
  name: { en: 'Prevention and notice', 'zh-Hans': '源头减量与主动通知', 'zh-Hant': '源頭減量與主動通知' },
  description: {
    en: 'Removes the cause of contacts, or tells customers before they ask, so that fewer of them come.',
    'zh-Hans': '消除联系的起因，或在客户询问前主动告知，从而减少联系量。',
    'zh-Hant': '消除聯絡的起因，或在客戶查詢前主動告知，從而減少聯絡量。',
  },
  mechanisms: ['M08'],
  evidence: ['P04'],
  where: volume.where,
  ramps: true,
  sets: () => [],
  // The customers who stay are the same ones, as with every change of volume.
  apply: (centre, { spared, reached, where }, share) => volume.apply(centre, { lever: 'volume', factor: 1 - spared * (reached ?? 1), where }, share),
});
