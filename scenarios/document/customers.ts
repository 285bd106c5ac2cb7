/** How customers behave while they wait and after they gave up. */
import { z } from 'zod';
import { durationLawSchema, patienceLawSchema } from './laws.ts';
import { bounded, contactAndWindowFields, idSchema, leftOut, shareSchema, usually } from './primitives.ts';

const patience = z.strictObject({
  id: idSchema,
  ...contactAndWindowFields,
  law: patienceLawSchema,
  /** Share that leaves at once when nobody is free. */
  balkShare: usually(shareSchema, 0),
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
  /** Trying again after giving up, or after finding no place. */
  redials: leftOut(z.strictObject({ afterAbandon: shareSchema, afterBlocked: shareSchema, delay: durationLawSchema }), 'nobody tries again'),
  switches: leftOut(z.array(channelSwitch).max(200), 'everybody stays on the channel'),
  /** The most particular entry that fits counts. */
  emotions: leftOut(z.array(emotion).max(100), 'nobody'),
});
