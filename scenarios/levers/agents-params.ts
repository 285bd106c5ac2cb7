import { idSchema, whole } from '../document/primitives.ts';

/** Exactly one of `add` and `heads`. */
export const agentsParams = {
  crew: idSchema,
  /** Agents more (or fewer, below 0). */
  add: whole(-5000, 5000).optional(),
  /** Agents in the crew from now on. */
  heads: whole(0, 5000).optional(),
};
