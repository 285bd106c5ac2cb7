/** What must be reached, what was observed, and where the numbers come from. */
import { z } from 'zod';
import { bounded, idSchema, leftOut, nameSchema, noteSchema, shareSchema, usually, whole } from './primitives.ts';
import { scopeSchema } from './scope.ts';

const anyNumber = bounded(-1e12, 1e12);
/** Id in the KPI dictionary; whether it exists is judged by lint. */
const kpiSchema = z.string().regex(/^[a-zA-Z][a-zA-Z0-9]{0,39}$/, 'a-z A-Z 0-9');
/** Id path, e.g. `base.teams.groups[phone-a].slots.chat`; `base` stands for the centre in force. */
export const pathSchema = z.string().min(1).max(300);

export const targetSchema = z.strictObject({
  id: idSchema,
  name: leftOut(nameSchema, 'its id'),
  kpi: kpiSchema,
  stat: z.enum(['mean', 'quantile', 'shareWithin']),
  op: z.enum(['<=', '>=', 'within']),
  /** Two numbers, low and high, for `within`; one otherwise. Shares as fractions, durations in seconds. */
  value: z.union([anyNumber, z.array(anyNumber).length(2)]),
  /** Which quantile, for stat `quantile`. */
  quantile: leftOut(shareSchema, 'none; needed for stat quantile'),
  /** Within how many seconds, for stat `shareWithin`. */
  withinS: leftOut(bounded(0, 86_400), "each channel's answer threshold"),
  /** The value is a ratio to the base's KPI. */
  relativeTo: leftOut(z.literal('base'), 'the value is the figure itself'),
  scope: leftOut(scopeSchema, 'the whole centre'),
  /** Judged from this week on, counted from the calendar's start date. */
  fromWeek: leftOut(whole(1, 1040), 'all reported weeks'),
  /** How much it counts in the score that ranks scenarios. */
  weight: usually(bounded(0, 1000), 1),
  /** Row of the contract it comes from, e.g. T15. */
  source: leftOut(z.string().min(1).max(40), 'none'),
});

export const observedSchema = z.strictObject({
  kpi: kpiSchema,
  scope: leftOut(scopeSchema, 'the whole centre'),
  value: anyNumber,
  note: noteSchema,
});

export const annotationSchema = z.strictObject({
  at: pathSchema,
  /** A row id, `assumption` or `fit`. */
  source: z.string().min(1).max(40),
  note: noteSchema,
  low: leftOut(anyNumber, 'not known'),
  likely: leftOut(anyNumber, 'not known'),
  high: leftOut(anyNumber, 'not known'),
});

export type Target = z.infer<typeof targetSchema>;
export type Observed = z.infer<typeof observedSchema>;
export type Annotation = z.infer<typeof annotationSchema>;
