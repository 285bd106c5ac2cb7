/** What customers meet before an agent. */
import { z } from 'zod';
import { durationLawSchema } from './laws.ts';
import { bounded, contactAndWindowFields, idSchema, leftOut, nameSchema, shareSchema, usually, whole } from './primitives.ts';

export const botSchema = z.strictObject({
  id: idSchema,
  name: leftOut(nameSchema, 'its id'),
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
  misread: leftOut(z.array(z.strictObject({ to: idSchema, share: shareSchema })).max(50), 'none'),
  /** Share of hand-overs that pass on what was collected (M21). */
  passesData: usually(shareSchema, 0),
  /**
   * How far the bot takes the easy contacts: at 1 the easiest is solved twice as often as the average one and the hardest
   * never, so that what is left for the agents is longer.
   */
  easyFirst: usually(shareSchema, 0),
  /** The system it runs on. */
  platform: leftOut(idSchema, 'one without limits'),
});

/** A self-service module, such as "where is my order" (M25). */
const selfServiceModule = z.strictObject({
  id: idSchema,
  name: leftOut(nameSchema, 'its id'),
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
  name: leftOut(nameSchema, 'its id'),
  /** Sessions at once; who comes when all are taken goes to an agent. */
  mostSessions: leftOut(whole(0, 1_000_000), 'no limit'),
  /** Taken off for some time when more than this share of the last sessions ended in a wrong answer. */
  suspension: leftOut(z.strictObject({ wrongShare: shareSchema, sessions: whole(1, 10_000), forS: bounded(1, 31_536_000) }), 'never taken off'),
});

export const selfServiceSchema = z.strictObject({
  /** The most particular entry that fits a reason and channel counts. */
  bots: leftOut(z.array(botSchema).max(100), 'none'),
  /** Tried before the bot; the most particular entry that fits counts. */
  modules: leftOut(z.array(selfServiceModule).max(200), 'none'),
  platforms: leftOut(z.array(platform).max(20), 'none'),
});

export type SelfServiceModule = z.infer<typeof selfServiceModule>;
export type Bot = z.infer<typeof botSchema>;
