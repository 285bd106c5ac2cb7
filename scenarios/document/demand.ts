/** Who contacts the centre: reasons, channels and volumes over the week. */
import { z } from 'zod';
import { bounded, daysSchema, idSchema, leftOut, nameSchema, pairFields, placeFields, secondsSchema, shareSchema, STANDARD_TIER, timeOfDaySchema, usually, whole } from './primitives.ts';

const channelKinds = ['voice', 'chat', 'video', 'app', 'web', 'social', 'email', 'ticket'] as const;

const channel = z.strictObject({
  id: idSchema,
  name: nameSchema,
  kind: z.enum(channelKinds),
  /** "Answered within" threshold of the service level. */
  answerWithinS: secondsSchema,
  /** A contact that finds all places taken and nobody free is blocked. */
  waitingPlaces: leftOut(whole(0, 100_000), 'no limit'),
});

const reason = z.strictObject({
  id: idSchema,
  name: nameSchema,
  /** The same steps every time, so that a machine could take them (M20, P18). */
  routine: usually(z.boolean(), false),
});

/**
 * `perWeek` with a `profile`, or `counts`: contacts in each interval of the week, from Monday 00:00, or `recordedS`:
 * contacts as they came, seconds from the start of the first reported week, in place of random arrivals.
 */
const volume = z.strictObject({
  ...placeFields,
  perWeek: leftOut(bounded(0, 10_000_000), 'counts or recordedS say it'),
  profile: leftOut(idSchema, 'none; needed with perWeek'),
  counts: leftOut(z.array(bounded(0, 1_000_000)).min(168).max(672), 'perWeek or recordedS says it'),
  recordedS: leftOut(z.array(bounded(0, 157_248_000)).min(1).max(300_000), 'perWeek or counts says it'),
  /** Of the recorded contacts: how many come. */
  recordedShare: leftOut(shareSchema, 'all of them'),
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
const busyness = z.strictObject({
  id: idSchema,
  ...pairFields,
  shape: bounded(0.5, 100_000),
  /** A further factor for each interval of the day, with variance 1 / this. */
  intervalShape: leftOut(bounded(0.5, 100_000), 'none'),
});

/**
 * A special time: so many times the contacts of an ordinary week (M04, M05). Several at once multiply. The days of lead-in
 * are like the first reported week: a surge of that week holds in them too, on the same days and hours.
 */
const surge = z.strictObject({
  id: idSchema,
  name: leftOut(nameSchema, 'its id'),
  ...pairFields,
  /** In weeks from the calendar's start date, both included. */
  fromWeek: whole(1, 1040),
  toWeek: whole(1, 1040),
  days: leftOut(daysSchema, 'every day'),
  from: usually(timeOfDaySchema, '00:00'),
  to: usually(timeOfDaySchema, '24:00'),
  factor: bounded(0, 50),
});

/** Crowds that come together at random moments, on top of the volume (M05). */
const burst = z.strictObject({
  id: idSchema,
  ...placeFields,
  /** How many bursts a week, and how many contacts each brings, both on average (Poisson). */
  perWeek: bounded(0, 200),
  contacts: bounded(0, 100_000),
  /** They come within so long. */
  spreadMinutes: bounded(0, 1440),
});

/** Customers who are served differently, such as the most valuable ones (M11). */
const tier = z.strictObject({ id: idSchema.refine((id) => id !== STANDARD_TIER, { params: { code: 'reservedId' } }), name: nameSchema });
/** Share of a tier in some contacts; what is left is standard. */
const tierShare = z.strictObject({ id: idSchema, tier: idSchema, ...pairFields, share: shareSchema });

export const demandSchema = z.strictObject({
  channels: z.array(channel).min(1).max(40),
  reasons: z.array(reason).min(1).max(200),
  volumes: z.array(volume).min(1).max(2000),
  profiles: z.array(profile).max(100),
  busyness: leftOut(z.array(busyness).max(40), 'every day is as forecast'),
  surges: leftOut(z.array(surge).max(200), 'none'),
  bursts: leftOut(z.array(burst).max(100), 'none'),
  tiers: leftOut(z.array(tier).max(8), 'everybody is standard'),
  /** Of each tier, the most particular entry that fits a reason and channel counts. */
  tierShares: leftOut(z.array(tierShare).max(200), 'everybody is standard'),
});

export type Demand = z.infer<typeof demandSchema>;
export type Volume = Demand['volumes'][number];
export type Surge = z.infer<typeof surge>;
