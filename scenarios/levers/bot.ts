/** A bot in front of the agents: how many meet it, and how often it solves, or only seems to solve (M20, M23). */
import { z } from 'zod';
import { durationLawSchema } from '../document/laws.ts';
import { idSchema, shareSchema } from '../document/primitives.ts';
import type { Bot } from '../document/self-service.ts';
import { isAboveOne } from '../document/share-sums.ts';
import { changeProblem, defineLever, keptOrNeeded, needNoRamp, whereAndWhen } from './lever.ts';
import { allOf, given, keepsWhere, movedTo, selectorOf, withItem } from './rule-lists.ts';

/** Changes the bot with this id, or brings it in for the reasons and channels of `where`. */
const schema = z.strictObject({
  lever: z.literal('bot'),
  bot: idSchema,
  adoption: keptOrNeeded(shareSchema),
  containedTruly: keptOrNeeded(shareSchema),
  containedFalsely: keptOrNeeded(shareSchema),
  session: keptOrNeeded(durationLawSchema),
  returnProbability: keptOrNeeded(shareSchema),
  returnDelay: keptOrNeeded(durationLawSchema),
  ...whereAndWhen,
});
type BotChange = z.infer<typeof schema>;

const shares = ['adoption', 'containedTruly', 'containedFalsely', 'returnProbability'] as const;
const laws = ['session', 'returnDelay'] as const;

export const bot = defineLever({
  id: 'bot',
  schema,
  name: { en: 'Bot', 'zh-Hans': '机器人', 'zh-Hant': '機械人' },
  description: {
    en: 'Puts a bot in front of the agents, or changes how many meet it and how often it solves.',
    'zh-Hans': '在坐席之前设置机器人，或改变其使用率与解决率。',
    'zh-Hant': '在專員之前設置機械人，或改變其使用率與解決率。',
  },
  mechanisms: ['M20', 'M23', 'M28'],
  evidence: ['P18', 'P19', 'P45', 'E01', 'E03', 'E11', 'R01', 'R05'],
  where: ['reasons', 'channels'],
  ramps: true,
  sets: (change) =>
    [...shares, ...laws].filter((field) => change[field] !== undefined).map((field) => `selfService.bots[${change.bot}].${field}`),
  apply(centre, change, share) {
    const { bots } = centre.selfService;
    const before = bots?.find(({ id }) => id === change.bot);
    const after = before ? changed(before, change, share) : brought(change, share);
    const contained = after.containedTruly + after.containedFalsely;
    if (isAboveOne(contained)) {
      throw changeProblem('sumAboveOne', '', { value: contained, expected: 'containedTruly + containedFalsely' });
    }
    return { ...centre, selfService: { ...centre.selfService, bots: withItem(bots, after) } };
  },
});

function changed(before: Bot, change: BotChange, share: number): Bot {
  keepsWhere(change.where, change.bot);
  needNoRamp(change, laws);
  return { ...movedTo(before, change, shares, share), ...given(change, laws) };
}

/** A new bot ramps by adoption: who meets it meets all of it. */
function brought(change: BotChange, share: number): Bot {
  const all = allOf(change, [...shares, ...laws]);
  return { id: change.bot, ...selectorOf(change.where), ...all, adoption: all.adoption * share };
}
