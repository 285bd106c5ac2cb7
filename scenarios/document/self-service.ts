/** What customers meet before an agent. */
import { z } from 'zod';
import { durationLawSchema } from './laws.ts';
import { bounded, contactAndWindowFields, idSchema, nameSchema, shareSchema, whole } from './primitives.ts';

export const botSchema = z.strictObject({
  id: idSchema,
  name: nameSchema.optional(),
  ...contactAndWindowFields,
  /** Share of contacts that meet the bot first. */
  adoption: shareSchema,
  /** Of those: solved by the bot. */
  containedTruly: shareSchema,
  /** Of those: ended with the bot, but not solved. Together with `containedTruly` at most 1. */
  containedFalsely: shareSchema,
  /** Length of a session, also before a hand-over. */
  session: durationLawSchema,
  /** Probability that a falsely contained customer comes back. */
  returnProbability: shareSchema,
  returnDelay: durationLawSchema,
  /** Of the sessions: misread, and handed over as another reason (M22). Together with the contained ones at most 1. */
  misread: z.array(z.strictObject({ to: idSchema, share: shareSchema })).max(50).optional(),
  /** Share of hand-overs that pass on what was collected (M21). Left out: 0. */
  passesData: shareSchema.optional(),
  /**
   * How far the bot takes the easy contacts: at 1 the easiest is solved twice as often as the average one and the hardest
   * never, so that what is left for the agents is longer. Left out: 0.
   */
  easyFirst: shareSchema.optional(),
  /** The system it runs on. Left out: one without limits. */
  platform: idSchema.optional(),
});

/** A self-service module, such as "where is my order" (M25). */
const selfServiceModule = z.strictObject({
  id: idSchema,
  name: nameSchema.optional(),
  ...contactAndWindowFields,
  /** Share of contacts that try it first. */
  adoption: shareSchema,
  /** Of those: settled without a person. */
  success: shareSchema,
  /** Of the others: what was typed is passed on. */
  passesData: shareSchema,
  session: durationLawSchema,
});

/** A system that bots run on: how much it bears, and when it is taken off (M23, M94). */
const platform = z.strictObject({
  id: idSchema,
  name: nameSchema.optional(),
  /** Sessions at once; who comes when all are taken goes to an agent. Left out: no limit. */
  mostSessions: whole(0, 1_000_000).optional(),
  /** Taken off for some time when more than this share of the last sessions ended in a wrong answer. */
  suspension: z.strictObject({ wrongShare: shareSchema, sessions: whole(1, 10_000), forS: bounded(1, 31_536_000) }).optional(),
});

export const selfServiceSchema = z.strictObject({
  /** The most particular entry that fits a reason and channel counts. */
  bots: z.array(botSchema).max(100).optional(),
  /** Tried before the bot; the most particular entry that fits counts. */
  modules: z.array(selfServiceModule).max(200).optional(),
  platforms: z.array(platform).max(20).optional(),
});

export type SelfServiceModule = z.infer<typeof selfServiceModule>;
export type Bot = z.infer<typeof botSchema>;
