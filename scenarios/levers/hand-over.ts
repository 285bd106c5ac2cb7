/** What a bot hands over: with the data it collected or without (M21), and which contacts it keeps. */
import { z } from 'zod';
import { idSchema, shareSchema } from '../document/primitives.ts';
import { changeProblem, defineLever, kept, whereAndWhen } from './lever.ts';
import { itemOf, movedTo, withItem } from './rule-lists.ts';

/** At least one of the two shares; they mean what they mean in a bot. */
const schema = z.strictObject({
  lever: z.literal('hand-over'),
  bot: idSchema,
  passesData: kept(shareSchema),
  easyFirst: kept(shareSchema),
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
    const { bots } = centre.selfService;
    const after = movedTo(itemOf(bots, change.bot, 'bot'), change, shares, share);
    return { ...centre, selfService: { ...centre.selfService, bots: withItem(bots, after) } };
  },
});
