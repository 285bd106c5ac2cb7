/** Who contacts the centre: reasons, channels and volumes over the week. */
import { z } from 'zod';
import { bounded, daysSchema, idSchema, nameSchema, pairFields, secondsSchema, whole } from './primitives.ts';

export const channelKinds = ['voice', 'chat', 'video', 'app', 'web', 'social', 'email', 'ticket'] as const;

const channel = z.strictObject({
  id: idSchema,
  name: nameSchema,
  kind: z.enum(channelKinds),
  /** "Answered within" threshold of the service level. */
  answerWithinS: secondsSchema,
  /** A contact that finds all places taken and nobody free is blocked. Left out: no limit. */
  waitingPlaces: whole(0, 100_000).optional(),
});

const reason = z.strictObject({ id: idSchema, name: nameSchema });

/** Either `perWeek` with a `profile`, or `counts`: contacts in each interval of the week, from Monday 00:00. */
const volume = z.strictObject({
  reason: idSchema,
  channel: idSchema,
  perWeek: bounded(0, 10_000_000).optional(),
  profile: idSchema.optional(),
  counts: z.array(bounded(0, 1_000_000)).min(168).max(672).optional(),
});

/** Shape of a week. Shares are relative weights; they need not add up to 1. */
const profile = z.strictObject({
  id: idSchema,
  /** Monday to Sunday. */
  dayShares: z.array(bounded(0, 1_000_000)).length(7),
  /** Per kind of day: one weight per interval of the day. Each day of the week belongs to exactly one entry. */
  intervalShares: z
    .array(z.strictObject({ days: daysSchema, shares: z.array(bounded(0, 1_000_000)).min(24).max(96) }))
    .min(1)
    .max(7),
});

/** Some days are busier than the forecast: a gamma factor with mean 1 and variance 1 / shape, one per day and entry. */
const busyness = z.strictObject({ id: idSchema, ...pairFields, shape: bounded(0.5, 100_000) });

export const demandSchema = z.strictObject({
  channels: z.array(channel).min(1).max(40),
  reasons: z.array(reason).min(1).max(200),
  volumes: z.array(volume).min(1).max(2000),
  profiles: z.array(profile).max(100),
  /** Left out: no busyness, every day is as forecast. */
  busyness: z.array(busyness).max(40).optional(),
});

export type Demand = z.infer<typeof demandSchema>;
export type Volume = Demand['volumes'][number];
