/** How customers behave while they wait and after they gave up. */
import { z } from 'zod';
import { durationLawSchema, patienceLawSchema } from './laws.ts';
import { idSchema, pairFields, shareSchema } from './primitives.ts';

const patience = z.strictObject({
  id: idSchema,
  ...pairFields,
  law: patienceLawSchema,
  /** Share that leaves at once when nobody is free. Left out: 0. */
  balkShare: shareSchema.optional(),
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
});

export type Customers = z.infer<typeof customersSchema>;
