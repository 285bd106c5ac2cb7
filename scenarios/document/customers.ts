/** How customers behave while they wait and after they gave up. */
import { z } from 'zod';
import { durationLawSchema, patienceLawSchema } from './laws.ts';
import { bounded, contactAndWindowFields, idSchema, shareSchema } from './primitives.ts';

const patience = z.strictObject({
  id: idSchema,
  ...contactAndWindowFields,
  law: patienceLawSchema,
  /** Share that leaves at once when nobody is free. Left out: 0. */
  balkShare: shareSchema.optional(),
});

/** Who tries again, or comes back, does so on another channel (M13). Every entry that fits a contact counts. */
const channelSwitch = z.strictObject({
  id: idSchema,
  ...contactAndWindowFields,
  to: idSchema,
  share: shareSchema,
  /** Probability that the record follows, so that the customer need not tell it all again. */
  recordFollows: shareSchema,
});

/** Angry or anxious customers (M14). */
const emotion = z.strictObject({
  id: idSchema,
  ...contactAndWindowFields,
  share: shareSchema,
  /** Multiply handling time, and the probability of staying unresolved, with an average agent. */
  handleFactor: bounded(0.1, 10),
  unresolvedFactor: bounded(0, 10),
});

export const customersSchema = z.strictObject({
  /** The most particular entry that fits a reason and channel counts. No entry: waits for ever. */
  patience: z.array(patience).max(200),
  /** Left out: who gave up or found no place does not try again. */
  redials: z
    .strictObject({
      afterAbandon: shareSchema,
      afterBlocked: shareSchema,
      delay: durationLawSchema,
    })
    .optional(),
  /** Left out: everybody stays on the channel. */
  switches: z.array(channelSwitch).max(200).optional(),
  /** The most particular entry that fits counts. Left out: nobody. */
  emotions: z.array(emotion).max(100).optional(),
});
