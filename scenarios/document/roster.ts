/** Who works when. */
import { z } from 'zod';
import { durationLawSchema } from './laws.ts';
import { bounded, daysSchema, idSchema, leftOut, nameSchema, pairFields, timeOfDaySchema, usually, whole } from './primitives.ts';

const pause = z.strictObject({
  name: leftOut(nameSchema, 'none'),
  /** Due this long after the start of the shift. */
  afterMinutes: whole(0, 1440),
  minutes: whole(1, 480),
  paid: z.boolean(),
  /** The agents of a crew take it one after another within this many minutes more. */
  spreadMinutes: usually(whole(0, 480), 0, '', 'minutes, all at once'),
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
  level: leftOut(idSchema, 'that of the team'),
  shift: idSchema,
  days: daysSchema,
  /** Each agent's days are moved on by some days, so that the crew spreads evenly over the week; or all alike. */
  rotating: usually(z.boolean(), false),
  agents: whole(0, 5000),
});

/** Agents at home who are called in when many wait (M66). */
const callIn = z.strictObject({
  id: idSchema,
  name: leftOut(nameSchema, 'its id'),
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
  callIns: leftOut(z.array(callIn).max(20), 'nobody is called in'),
});

export type Roster = z.infer<typeof rosterSchema>;
export type Shift = z.infer<typeof shiftSchema>;
export type Pause = Shift['breaks'][number];
export type Crew = Roster['crews'][number];
