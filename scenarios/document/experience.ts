/** What customers think of it, and do about it: satisfaction, and complaints (M09, M10). */
import { z } from 'zod';
import { bounded, leftOut, placeFields, secondsSchema, shareSchema } from './primitives.ts';

const weight = bounded(-20, 20);

/** Weights on the logit of being satisfied with a case; the formula is in engine/model/experience-model.ts. */
const satisfaction = z.strictObject({
  intercept: weight,
  resolved: weight,
  /** Per ln(1 + minutes waited). */
  wait: weight,
  /** Per transfer; once if it had to be told again; per earlier attempt; if a promise was broken; if emotional. */
  transfer: weight,
  retelling: weight,
  repeat: weight,
  promise: weight,
  emotion: weight,
  /** How far promoters (9-10) lie above, and detractors (0-6) below, the border of satisfaction. */
  promoter: bounded(0, 20),
  detractor: bounded(0, 20),
});

/** Probabilities that add up for a case, to at most 1. */
const complaints = z.strictObject({
  perCase: shareSchema,
  unresolved: shareSchema,
  gaveUp: shareSchema,
  waitedLong: shareSchema,
  longWaitS: secondsSchema,
  brokenPromise: shareSchema,
  wrongAnswer: shareSchema,
  /** Of the complaints: escalated, to the press or a regulator. */
  escalation: shareSchema,
  /** Where complaints are handled, and how long after. */
  handledBy: leftOut(z.strictObject({ ...placeFields, afterS: secondsSchema }), 'they are only counted'),
});

export const experienceSchema = z.strictObject({ satisfaction, complaints: leftOut(complaints, 'nobody complains') });

export type Experience = z.infer<typeof experienceSchema>;
