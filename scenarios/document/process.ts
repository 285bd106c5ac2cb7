/** What an agent's answer takes, and whether it settles the matter. */
import { z } from 'zod';
import { durationLawSchema } from './laws.ts';
import { bounded, idSchema, pairFields, shareSchema } from './primitives.ts';

const handling = z.strictObject({
  id: idSchema,
  ...pairFields,
  /** Handling time of a contact, wall clock, after-contact work included. */
  work: durationLawSchema,
  /** Share that an average agent resolves. */
  resolution: shareSchema,
  /** Probability that an unresolved customer comes back, and after how long. Left out: nobody does. */
  returnProbability: shareSchema.optional(),
  returnDelay: durationLawSchema.optional(),
  /** After service the contact goes on to another reason, on the same channel. */
  transfers: z.array(z.strictObject({ to: idSchema, probability: shareSchema })).max(50).optional(),
});

export const processSchema = z.strictObject({
  /** The most particular entry that fits a reason and channel counts; each needs one. */
  handling: z.array(handling).min(1).max(500),
  /** A repeat within this time counts against first contact resolution. Left out: 7 days. */
  fcrWindowDays: bounded(0.01, 60).optional(),
});

export type Process = z.infer<typeof processSchema>;
export type Handling = Process['handling'][number];
