/** What must be reached, what was observed, and where the numbers come from. */
import { z } from 'zod';
import { bounded, idSchema, nameSchema, noteSchema, shareSchema, whole } from './primitives.ts';
import { scopeSchema } from './scope.ts';

const anyNumber = bounded(-1e12, 1e12);
/** Id in the KPI dictionary; whether it exists is judged by lint. */
const kpiSchema = z.string().regex(/^[a-zA-Z][a-zA-Z0-9]{0,39}$/, 'a-z A-Z 0-9');
/** Id path, e.g. `base.teams.groups[phone-a].slots.chat`; `base` stands for the centre in force. */
export const pathSchema = z.string().min(1).max(300);

export const targetSchema = z.strictObject({
  id: idSchema,
  name: nameSchema.optional(),
  kpi: kpiSchema,
  stat: z.enum(['mean', 'quantile', 'shareWithin']),
  op: z.enum(['<=', '>=', 'within']),
  /** Two numbers, low and high, for `within`; one otherwise. Shares as fractions, durations in seconds. */
  value: z.union([anyNumber, z.array(anyNumber).length(2)]),
  /** Which quantile, for stat `quantile`. */
  quantile: shareSchema.optional(),
  /** Within how many seconds, for stat `shareWithin`; left out = each channel's answer threshold. */
  withinS: bounded(0, 86_400).optional(),
  /** The value is a ratio to the base's KPI. */
  relativeTo: z.literal('base').optional(),
  scope: scopeSchema.optional(),
  /** Judged from this week on, counted from the calendar's start date. Left out: all reported weeks. */
  fromWeek: whole(1, 1040).optional(),
  /** How much it counts in the score that ranks scenarios. Left out: 1. */
  weight: bounded(0, 1000).optional(),
  /** Row of the contract it comes from, e.g. T15. */
  source: z.string().min(1).max(40).optional(),
});

export const observedSchema = z.strictObject({
  kpi: kpiSchema,
  scope: scopeSchema.optional(),
  value: anyNumber,
  note: noteSchema,
});

export const annotationSchema = z.strictObject({
  at: pathSchema,
  /** A row id, `assumption` or `fit`. */
  source: z.string().min(1).max(40),
  note: noteSchema,
  low: anyNumber.optional(),
  likely: anyNumber.optional(),
  high: anyNumber.optional(),
});

export type Target = z.infer<typeof targetSchema>;
export type Observed = z.infer<typeof observedSchema>;
export type Annotation = z.infer<typeof annotationSchema>;
