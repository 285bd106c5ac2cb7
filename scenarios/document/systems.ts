/** Systems that fail (M90, M92). */
import { z } from 'zod';
import { durationLawSchema } from './laws.ts';
import { bounded, idSchema, leftOut, nameSchema, pairFields, secondsSchema, shareSchema, timeOfDaySchema, whole } from './primitives.ts';

const what = z.discriminatedUnion('kind', [
  /** Contacts reach no agent; those in hand go on. */
  z.strictObject({ kind: z.literal('routing') }),
  /** The bots of a platform are passed by. */
  z.strictObject({ kind: z.literal('platform'), platform: idSchema }),
  /** Agents of these teams take nothing new. */
  z.strictObject({ kind: z.literal('teams'), teams: z.array(idSchema).min(1).max(100) }),
  /** Work that begins meanwhile takes so many times as long. */
  z.strictObject({ kind: z.literal('slow'), ...pairFields, factor: bounded(1, 100) }),
  /** Customers find a closed door. */
  z.strictObject({ kind: z.literal('door'), ...pairFields }),
  /** Nothing but the loss of data. */
  z.strictObject({ kind: z.literal('sync') }),
]);

/** In weeks from the calendar's start date; within one day. */
const outageTime = z.strictObject({ week: whole(1, 1040), day: whole(1, 7), from: timeOfDaySchema, to: timeOfDaySchema });

const outage = z.strictObject({
  id: idSchema,
  name: leftOut(nameSchema, 'its id'),
  what,
  /** When it happens. */
  times: leftOut(z.array(outageTime).max(200), 'at no stated time'),
  /** At random moments: between the end of one and the next a week divided by so many passes on average. */
  random: leftOut(z.strictObject({ perWeek: bounded(0, 100), length: durationLawSchema }), 'not at random'),
  /** Data of so many contacts is lost meanwhile, and for some time after. */
  dataLoss: leftOut(z.strictObject({ share: shareSchema, afterS: secondsSchema }), 'none'),
});

export const systemsSchema = z.strictObject({ outages: leftOut(z.array(outage).max(50), 'nothing fails') });
export type Outage = z.infer<typeof outage>;
