/** Who works when. */
import { z } from 'zod';
import { durationLawSchema } from './laws.ts';
import { bounded, daysSchema, idSchema, nameSchema, pairFields, timeOfDaySchema, whole } from './primitives.ts';

const pause = z.strictObject({
  name: nameSchema.optional(),
  /** Due this long after the start of the shift. */
  afterMinutes: whole(0, 1440),
  minutes: whole(1, 480),
  paid: z.boolean(),
  /** The agents of a crew take it one after another within this many minutes more. Left out: all at once. */
  spreadMinutes: whole(0, 480).optional(),
});

/** A shift whose `to` is not after `from` passes midnight. */
export const shiftSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  from: timeOfDaySchema,
  to: timeOfDaySchema,
  breaks: z.array(pause).max(12),
});

/** Agents of one team who work the same shift on the same days. */
const crew = z.strictObject({
  id: idSchema,
  team: idSchema,
  /** Left out: the level of the team. */
  level: idSchema.optional(),
  shift: idSchema,
  days: daysSchema,
  /** Each agent's days are moved on by some days, so that the crew spreads evenly over the week. Left out: all alike. */
  rotating: z.boolean().optional(),
  agents: whole(0, 5000),
});

/** Agents at home who are called in when many wait (M66). */
const callIn = z.strictObject({
  id: idSchema,
  name: nameSchema.optional(),
  /** Contacts that are counted. */
  ...pairFields,
  whenWaiting: whole(1, 100_000),
  /** Whom to call, in this order; those on duty anyway are passed over. */
  crews: z.array(idSchema).min(1).max(100),
  /** How many come at a time, how long it takes them, and how long they stay. */
  size: whole(1, 1000),
  delay: durationLawSchema,
  stayMinutes: bounded(1, 1440),
});

export const rosterSchema = z.strictObject({
  shifts: z.array(shiftSchema).min(1).max(200),
  crews: z.array(crew).min(1).max(1000),
  callIns: z.array(callIn).max(20).optional(),
});

export type Roster = z.infer<typeof rosterSchema>;
export type Shift = z.infer<typeof shiftSchema>;
export type Pause = Shift['breaks'][number];
export type Crew = Roster['crews'][number];
