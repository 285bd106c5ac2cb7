/** When the centre is open, how finely time is reported, and the spells of the week that have a name. */
import { z } from 'zod';
import { daysSchema, idSchema, leftOut, nameSchema, timeOfDaySchema } from './primitives.ts';

const span = z.strictObject({ days: daysSchema, from: timeOfDaySchema, to: timeOfDaySchema });

export const calendarSchema = z.strictObject({
  /** First day of week 1, 'YYYY-MM-DD', a Monday. Display only: no result depends on the date. */
  startDate: z.iso.date('YYYY-MM-DD'),
  /** Length of the reporting interval. Opening hours and windows begin and end on its edges. */
  intervalMinutes: z.literal([15, 30, 60]),
  /** A channel that is named in no entry is always open. */
  openingHours: leftOut(
    z
      .array(z.strictObject({ channels: leftOut(z.array(idSchema).min(1).max(40), 'all'), ...span.shape }))
      .min(1)
      .max(100),
    'always open',
  ),
  /** Spells of the week that targets may speak of, such as the peak hours. */
  windows: z
    .array(z.strictObject({ id: idSchema, name: nameSchema, spans: z.array(span).min(1).max(50) }))
    .max(12),
});

export type Calendar = z.infer<typeof calendarSchema>;
export type Span = z.infer<typeof span>;
