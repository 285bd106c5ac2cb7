/** What a bot hands over: with the data it collected or without (M21), and which contacts it keeps. */
import { z } from 'zod';
import { idSchema, shareSchema } from '../document/primitives.ts';
import { oneOf } from '../document/plan-error.ts';
import { between, changeProblem, defineLever, whereAndWhen } from './lever.ts';

/** At least one of the two shares; they mean what they mean in a bot. */
const schema = z.strictObject({
  lever: z.literal('hand-over'),
  bot: idSchema,
  passesData: shareSchema.optional(),
  easyFirst: shareSchema.optional(),
  ...whereAndWhen,
});

const shares = ['passesData', 'easyFirst'] as const;

export const handOver = defineLever({
  id: 'hand-over',
  schema,
  name: { en: 'Hand-over from the bot', 'zh-Hans': '机器人转人工', 'zh-Hant': '機械人轉人工' },
  description: {
    en: 'Lets a bot pass on to the agent what it has asked, and take the easy contacts first.',
    'zh-Hans': '让机器人把已收集的信息同步给坐席，并优先接待简单咨询。',
    'zh-Hant': '讓機械人把已收集的資料同步給專員，並優先處理簡單查詢。',
  },
  mechanisms: ['M21'],
  evidence: ['P35'],
  where: [],
  ramps: true,
  sets: (change) => shares.filter((field) => change[field] !== undefined).map((field) => `selfService.bots[${change.bot}].${field}`),
  apply(centre, change, share) {
    if (shares.every((field) => change[field] === undefined)) throw changeProblem('needs', '', { expected: shares.join(', ') });
    const bots = centre.selfService.bots ?? [];
    const before = bots.find(({ id }) => id === change.bot);
    if (!before) throw changeProblem('unknownId', 'bot', { value: change.bot, expected: oneOf(bots.map(({ id }) => id)) });
    const after = { ...before };
    for (const field of shares) {
      const value = change[field];
      if (value !== undefined) after[field] = between(before[field] ?? 0, value, share);
    }
    return { ...centre, selfService: { ...centre.selfService, bots: bots.map((one) => (one === before ? after : one)) } };
  },
});
