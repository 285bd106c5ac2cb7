/** What customers meet before an agent. */
import { z } from 'zod';
import { durationLawSchema } from './laws.ts';
import { idSchema, nameSchema, pairFields, shareSchema } from './primitives.ts';

export const botSchema = z.strictObject({
  id: idSchema,
  name: nameSchema.optional(),
  ...pairFields,
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
});

export const selfServiceSchema = z.strictObject({
  /** The most particular entry that fits a reason and channel counts. */
  bots: z.array(botSchema).max(100).optional(),
});

export type Bot = z.infer<typeof botSchema>;
