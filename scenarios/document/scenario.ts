/** A scenario: a short list of changes to a base. The order of changes matters, they are applied one after another. */
import { z } from 'zod';
import { changeSchema } from '../levers/change.ts';
import { idSchema, leftOut, nameSchema, noteSchema } from './primitives.ts';

/** First 12 hex digits of the SHA-256 of a centre's canonical text. */
export const baseHashSchema = z.string().regex(/^[0-9a-f]{12}$/, '12 x 0-9 a-f');

export const scenarioSchema = z.strictObject({
  /** Any id but `base`, which names the base itself. */
  id: idSchema.refine((id) => id !== 'base', { params: { code: 'reservedId' } }),
  name: nameSchema,
  note: leftOut(noteSchema, 'none'),
  /** The base this scenario is pinned to. */
  base: leftOut(baseHashSchema, "the plan's base"),
  changes: z.array(changeSchema).max(100),
});

export type Scenario = z.infer<typeof scenarioSchema>;
