/** A bot in front of the agents: how many meet it, and how often it solves, or only seems to solve (M20, M23). */
import { z } from 'zod';
import { durationLawSchema } from '../document/laws.ts';
import { idSchema, shareSchema } from '../document/primitives.ts';
import type { Bot } from '../document/self-service.ts';
import { isAboveOne } from '../document/share-sums.ts';
import { between, changeProblem, defineLever, needNoRamp, whereAndWhen } from './lever.ts';

/** Changes the bot with this id, or brings it in for the reasons and channels of `where`. */
const schema = z.strictObject({
  lever: z.literal('bot'),
  bot: idSchema,
  adoption: shareSchema.optional(),
  containedTruly: shareSchema.optional(),
  containedFalsely: shareSchema.optional(),
  session: durationLawSchema.optional(),
  returnProbability: shareSchema.optional(),
  returnDelay: durationLawSchema.optional(),
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
    const bots = centre.selfService.bots ?? [];
    const before = bots.find(({ id }) => id === change.bot);
    const after = before ? changed(before, change, share) : brought(change, share);
    const contained = after.containedTruly + after.containedFalsely;
    if (isAboveOne(contained)) {
      throw changeProblem('sumAboveOne', '', { value: contained, expected: 'containedTruly + containedFalsely' });
    }
    const list = before ? bots.map((one) => (one === before ? after : one)) : [...bots, after];
    return { ...centre, selfService: { ...centre.selfService, bots: list } };
  },
});

function changed(before: Bot, change: BotChange, share: number): Bot {
  if (change.where?.reasons || change.where?.channels) throw changeProblem('whereNotUsed', 'where', { value: change.bot });
  needNoRamp(change, laws);
  const after = { ...before };
  for (const field of shares) {
    const value = change[field];
    if (value !== undefined) after[field] = between(before[field], value, share);
  }
  for (const field of laws) {
    const value = change[field];
    if (value !== undefined) after[field] = value;
  }
  return after;
}

/** A new bot ramps by adoption: who meets it meets all of it. */
function brought(change: BotChange, share: number): Bot {
  const { adoption, containedTruly, containedFalsely, session, returnProbability, returnDelay } = change;
  if (
    adoption === undefined ||
    containedTruly === undefined ||
    containedFalsely === undefined ||
    session === undefined ||
    returnProbability === undefined ||
    returnDelay === undefined
  ) {
    const missing = [...shares, ...laws].filter((field) => change[field] === undefined);
    throw changeProblem('needs', '', { expected: missing.join(', ') });
  }
  const where: Pick<Bot, 'reasons' | 'channels'> = {};
  if (change.where?.reasons) where.reasons = change.where.reasons;
  if (change.where?.channels) where.channels = change.where.channels;
  return {
    id: change.bot,
    ...where,
    adoption: adoption * share,
    containedTruly,
    containedFalsely,
    session,
    returnProbability,
    returnDelay,
  };
}
