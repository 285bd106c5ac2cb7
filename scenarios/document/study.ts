/** How a plan is run. */
import { z } from 'zod';
import { durationLawSchema } from './laws.ts';
import { bounded, leftOut, placeFields, whole } from './primitives.ts';

export const studySchema = z.strictObject({
  /** First reported week, counted from the calendar's start date (1 = its first week). */
  startWeek: whole(1, 1040),
  weeks: whole(1, 260),
  /** Days before the first reported week in which the centre already runs, unreported. */
  leadInDays: whole(0, 90),
  /** backlog: with the contacts of `backlog` in the queues. */
  start: z.enum(['empty', 'backlog']),
  /** What waits when the run begins, and for how long it has waited by then (M16); of kinds of contact that occur. */
  backlog: leftOut(
    z
      .array(z.strictObject({ ...placeFields, contacts: whole(0, 1_000_000), age: durationLawSchema }))
      .min(1)
      .max(200),
    'none; needed with start backlog',
  ),
  /** What happens to contacts that still wait at the end. */
  end: z.enum(['drain', 'disconnect', 'carry']),
  /** Replications per scenario; the most, if a precision is given. */
  replications: whole(1, 10_000),
  /** Stop once the interval of each target's KPI has a half-width of at most this share of its mean. */
  precision: leftOut(bounded(0.0001, 1), 'all replications are made'),
  confidence: bounded(0.5, 0.999),
});

export type Study = z.infer<typeof studySchema>;
