/** Probability laws of durations in the document; `scenarios/compile` turns them into the engine's `Law`. */
import { z } from 'zod';
import { bounded, secondsSchema, whole } from './primitives.ts';

const meanS = bounded(0.1, 31_536_000);

const exponential = z.strictObject({ law: z.literal('exponential'), meanS });
const lognormal = z.strictObject({ law: z.literal('lognormal'), meanS, cv: bounded(0.01, 10) });
const weibull = z.strictObject({ law: z.literal('weibull'), meanS, shape: bounded(0.2, 20) });
/** Sum of `stages` equal exponentials. */
const erlang = z.strictObject({ law: z.literal('erlang'), meanS, stages: whole(1, 100) });
/** Two exponentials with balanced means; `scv` = variance / mean squared. */
const hyperexponential = z.strictObject({ law: z.literal('hyperexponential'), meanS, scv: bounded(1.001, 100) });
const deterministic = z.strictObject({ law: z.literal('deterministic'), meanS });
/** Quantiles at equally spaced probabilities 0, 1/(n-1), ..., 1, ascending; linear between. */
const empirical = z.strictObject({ law: z.literal('empirical'), quantilesS: z.array(secondsSchema).min(2).max(201) });
const never = z.strictObject({ law: z.literal('never') });

const durations = [exponential, lognormal, weibull, erlang, hyperexponential, deterministic, empirical] as const;

/** How long something takes. */
export const durationLawSchema = z.discriminatedUnion('law', durations);
/** Seconds that the longest time until something happens again must reach: as long as the shortest mean of a law. */
export const LEAST_BETWEEN_S = 0.1;
/** Whether time goes on: 0 at times, but not always, or something would happen for ever at one instant. */
export function takesTime(law: DurationLaw): boolean {
  return law.law !== 'empirical' || law.quantilesS.some((quantileS) => quantileS >= LEAST_BETWEEN_S);
}
/** How long it takes until something happens again. */
export const timeBetweenSchema = durationLawSchema.superRefine((law, context) => {
  if (takesTime(law) || law.law !== 'empirical') return;
  context.addIssue({ code: 'custom', path: ['quantilesS', law.quantilesS.length - 1], params: { code: 'outOfRange', expected: `>= ${LEAST_BETWEEN_S}` } });
});
/** How long a customer waits before giving up; `never` = for ever. */
export const patienceLawSchema = z.discriminatedUnion('law', [...durations, never]);

export type DurationLaw = z.infer<typeof durationLawSchema>;
export type PatienceLaw = z.infer<typeof patienceLawSchema>;
