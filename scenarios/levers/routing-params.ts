import { z } from 'zod';
import { generalistSchema, routingRules } from '../document/routing.ts';

export const routingParams = {
  rule: z.enum(routingRules),
  /** Left out: as before. */
  generalist: generalistSchema.optional(),
};
