import { daysSchema, idSchema, whole } from '../document/primitives.ts';
import { shiftSchema } from '../document/roster.ts';

/**
 * Agents leave `crew` and join `toCrew`. If `toCrew` does not exist it is made, with the team and level of
 * `crew`, and with `shift` and `days` where they are given.
 */
export const shiftsParams = {
  crew: idSchema,
  agents: whole(1, 5000),
  toCrew: idSchema,
  shift: idSchema.optional(),
  days: daysSchema.optional(),
  /** A shift that the roster does not have yet; `shift` may name it. */
  newShift: shiftSchema.optional(),
};
