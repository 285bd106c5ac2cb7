/** What agents are judged and paid by: the weights of the scorecard (M80). How they change the work is computed. */
import { z } from 'zod';
import { bounded, idSchema, leftOut, nameSchema, shareSchema, usually } from './primitives.ts';

/** Shares of the scorecard; together at most 1, the rest hangs on something else, such as adherence or sales. */
const weights = z.strictObject({
  /** On being quick: handling time, contacts a day (P07). */
  speed: shareSchema,
  /** On settling the matter: first contact resolution, satisfaction, quality checks (P06). */
  quality: shareSchema,
  /** On not passing contacts on. */
  transfers: usually(shareSchema, 0),
});

/** How strongly people respond, per 1 of weight: from nothing to everything. None can turn the direction around. */
const strength = bounded(0, 3);

/**
 * Assumption, every one of these: no one publishes how much people respond to a weight. Signs and shapes follow the
 * literature on multitask incentives (Holmstrom and Milgrom 1991; Zhan and Ward 2019; Shumsky and Pinker 2003), sizes the
 * middle of the ranges in methods.md 13: a full swing of weight, 0 to 1, moves handling time by 5 to 20 % and the share
 * resolved by 1 to 8 percentage points. A pilot narrows them.
 */
export const assumedResponse = {
  // e^-0.13: all weight on speed makes work 12 % shorter; all on quality 14 % longer.
  handlingBySpeed: 0.13,
  handlingByQuality: 0.13,
  // 12 % shorter work then resolves 4 points fewer of 75 %, 5 of 50 %, 1 of 95 %.
  resolutionByHandling: 1.6,
  // At 22 % more than today's handling time a little more time helps only 0.37 times as much as at today's.
  resolutionFade: 0.2,
  // With the longer work: all weight on quality resolves 5 points more of 75 %.
  resolutionByQuality: 0.15,
  // Odds of passing a contact on 1.35 times as high, or as low. No source gives a size; the direction is known.
  transferBySpeed: 0.3,
  transferByTransfers: 0.3,
} as const;

/** 0 = no such effect. */
const response = z.strictObject({
  /** ln handling time falls by this per weight on speed, and rises by this per weight on quality. */
  handlingBySpeed: usually(strength, assumedResponse.handlingBySpeed, 'assumption'),
  handlingByQuality: usually(strength, assumedResponse.handlingByQuality, 'assumption'),
  /** Logit of being resolved, per ln of handling time against today's. Below today's handling time the full slope ... */
  resolutionByHandling: usually(bounded(0, 20), assumedResponse.resolutionByHandling, 'assumption'),
  /** ... above it a slope that falls: to 1/e of it where ln handling time is so much above today's. */
  resolutionFade: usually(bounded(0.001, 10), assumedResponse.resolutionFade, 'assumption'),
  /** Logit of being resolved, per weight on quality, beside what the longer handling does. */
  resolutionByQuality: usually(strength, assumedResponse.resolutionByQuality, 'assumption'),
  /** Logit of being transferred: rises by this per weight on speed, falls by this per weight on transfers. */
  transferBySpeed: usually(strength, assumedResponse.transferBySpeed, 'assumption'),
  transferByTransfers: usually(strength, assumedResponse.transferByTransfers, 'assumption'),
});

/** The scorecard of some teams. A team has at most one. */
const scheme = z.strictObject({
  id: idSchema,
  name: leftOut(nameSchema, 'its id'),
  teams: leftOut(z.array(idSchema).min(1).max(100), 'all teams'),
  weights,
  response: leftOut(response, 'as with all of its fields left out'),
});

export const incentivesSchema = z.strictObject({ schemes: z.array(scheme).max(100) });

type Incentives = z.infer<typeof incentivesSchema>;
export type Scheme = Incentives['schemes'][number];
export type KpiWeights = Readonly<Record<keyof Scheme['weights'], number>>;
export type WeightResponse = Record<keyof typeof assumedResponse, number>;

/** How strongly people respond under a scheme. */
export function responseOf({ response }: Scheme): WeightResponse {
  const known: WeightResponse = { ...assumedResponse };
  for (const field of Object.keys(known) as (keyof WeightResponse)[]) known[field] = response?.[field] ?? known[field];
  return known;
}

/** The scorecard of a team, if it has one. */
export function schemeOf(incentives: Incentives | undefined, team: string): Scheme | undefined {
  return incentives?.schemes.find(({ teams }) => teams?.includes(team) ?? true);
}
