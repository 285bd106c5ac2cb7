import { durationLawSchema } from '../document/laws.ts';
import { idSchema, shareSchema } from '../document/primitives.ts';

/** Changes the bot with this id, or brings it in for the reasons and channels of `where`. */
export const botParams = {
  bot: idSchema,
  adoption: shareSchema.optional(),
  containedTruly: shareSchema.optional(),
  containedFalsely: shareSchema.optional(),
  session: durationLawSchema.optional(),
  returnProbability: shareSchema.optional(),
  returnDelay: durationLawSchema.optional(),
};
