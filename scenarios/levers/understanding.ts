/** How well a bot understands: sessions it misreads and hands over to the wrong queue (M22). */
import { z } from 'zod';
import { bounded, idSchema, leftOut, shareSchema, usually } from '../document/primitives.ts';
import { oneOf } from '../document/plan-error.ts';
import type { Bot } from '../document/self-service.ts';
import { isAboveOne } from '../document/share-sums.ts';
import { between, changeProblem, defineLever, whereAndWhen } from './lever.ts';
import { itemOf, withItem } from './rule-lists.ts';

/** Exactly one of `factor` and `total`. */
const schema = z.strictObject({
  lever: z.literal('understanding'),
  bot: idSchema,
  /** Reasons that sessions are misread as. */
  to: leftOut(z.array(idSchema).min(1).max(50), 'all that the bot has today'),
  /** The shares misread become this multiple. */
  factor: leftOut(bounded(0, 20), 'total says it'),
  /** Together they become this share of the sessions: in proportion to today's, evenly where there are none yet. */
  total: leftOut(shareSchema, 'factor says it'),
  /** What the bot now understands it answers, rightly or wrongly, as often as the rest; or it hands it over. */
  answersMore: usually(z.boolean(), false),
  ...whereAndWhen,
});
type UnderstandingChange = z.infer<typeof schema>;
type Misread = NonNullable<Bot['misread']>;

export const understanding = defineLever({
  id: 'understanding',
  schema,
  name: { en: 'Understanding of the bot', 'zh-Hans': '机器人理解准确率', 'zh-Hant': '機械人理解準確率' },
  description: {
    en: 'Changes how often a bot misreads what customers want and hands them over to the wrong queue.',
    'zh-Hans': '改变机器人误解客户意图、转错队列的比例。',
    'zh-Hant': '改變機械人誤解客戶意圖、轉錯佇列的比例。',
  },
  mechanisms: ['M22'],
  evidence: ['P41', 'P42'],
  where: [],
  ramps: true,
  sets: (change) => (change.total === undefined ? [] : [`selfService.bots[${change.bot}].misread`]),
  apply(centre, change, share) {
    if ((change.factor === undefined) === (change.total === undefined)) throw changeProblem('eitherOr', '', { expected: 'factor | total' });
    const { bots } = centre.selfService;
    const after = understandingBetter(itemOf(bots, change.bot, 'bot'), change, share, centre.demand.reasons.map(({ id }) => id));
    return { ...centre, selfService: { ...centre.selfService, bots: withItem(bots, after) } };
  },
});

function understandingBetter(bot: Bot, change: UnderstandingChange, share: number, reasons: readonly string[]): Bot {
  const today = bot.misread ?? [];
  const listed = withTargets(today, change, reasons);
  const touched = (to: string): boolean => change.to?.includes(to) ?? true;
  const all = listed.filter(({ to }) => touched(to));
  const sum = sumOf(all);
  const target = (of: number): number =>
    change.total === undefined ? of * (change.factor ?? 1) : sum > 0 ? (of * change.total) / sum : change.total / all.length;
  const misread = listed.map((one) => (touched(one.to) ? { ...one, share: between(one.share, target(one.share), share) } : one));
  const understood = 1 - sumOf(today);
  const more = change.answersMore && understood > 0 ? (1 - sumOf(misread)) / understood : 1;
  const after: Bot = { ...bot, misread, containedTruly: bot.containedTruly * more, containedFalsely: bot.containedFalsely * more };
  const ends = after.containedTruly + after.containedFalsely + sumOf(misread);
  if (isAboveOne(ends)) {
    const field = change.total === undefined ? 'factor' : 'total';
    throw changeProblem('sumAboveOne', field, { value: ends, expected: 'containedTruly + containedFalsely + misread' });
  }
  return after;
}

/** Today's list, with the reasons of the change that are not in it yet. */
function withTargets(today: Misread, { to, total }: UnderstandingChange, reasons: readonly string[]): Misread {
  if (!to && today.length === 0) throw changeProblem('needs', '', { expected: 'to' });
  const known = today.map((one) => one.to);
  const isFirst = total !== undefined && !to?.some((id) => known.includes(id));
  const fresh = (to ?? []).filter((id, i) => {
    if (known.includes(id)) return false;
    const expected = isFirst ? reasons : known;
    if (!expected.includes(id)) throw changeProblem('unknownId', `to[${i}]`, { value: id, expected: oneOf(expected) });
    return true;
  });
  return [...today, ...fresh.map((id) => ({ to: id, share: 0 }))];
}

function sumOf(misread: Misread): number {
  return misread.reduce((sum, one) => sum + one.share, 0);
}
