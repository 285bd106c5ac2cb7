/** The whole plan: one JSON file. */
import { z } from 'zod';
import { centreSchema } from './centre.ts';
import { financeSchema } from './costs.ts';
import { leftOut, nameSchema, noteSchema } from './primitives.ts';
import { baseHashSchema, scenarioSchema } from './scenario.ts';
import { studySchema } from './study.ts';
import { annotationSchema, observedSchema, targetSchema } from './target.ts';

/** Version of the document this build writes. */
export const PLAN_VERSION = 1;

export const planSchema = z.strictObject({
  version: z.literal(PLAN_VERSION),
  name: nameSchema,
  notes: leftOut(noteSchema, 'none'),
  /** ISO 4217. */
  currency: z.string().regex(/^[A-Z]{3}$/, 'ISO 4217'),
  /** IANA name; display only. */
  timeZone: z.string().regex(/^[A-Za-z0-9_+\-/]{1,64}$/, 'IANA'),
  /** Seed phrase: the same plan and seed give the same numbers. */
  seed: z.string().min(1).max(200),
  bases: z.record(baseHashSchema, centreSchema),
  /** The base in force. */
  base: baseHashSchema,
  scenarios: z.array(scenarioSchema).max(50),
  targets: z.array(targetSchema).max(200),
  study: studySchema,
  finance: leftOut(financeSchema, 'as with both of its fields left out'),
  observed: leftOut(z.array(observedSchema).max(500), 'none'),
  annotations: z.array(annotationSchema).max(2000),
});

export type Plan = z.infer<typeof planSchema>;
