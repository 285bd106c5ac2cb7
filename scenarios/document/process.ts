/** What an agent's answer takes, and whether it settles the matter. */
import { z } from 'zod';
import { durationLawSchema, patienceLawSchema } from './laws.ts';
import { bounded, contactAndWindowFields, contactFields, idSchema, nameSchema, placeFields, secondsSchema, shareSchema, whole } from './primitives.ts';

const handling = z.strictObject({
  id: idSchema,
  ...contactAndWindowFields,
  /** Handling time of a contact, wall clock, after-contact work included. */
  work: durationLawSchema,
  /** Share that an average agent resolves. */
  resolution: shareSchema,
  /** Probability that an unresolved customer comes back, and after how long. Left out: nobody does. */
  returnProbability: shareSchema.optional(),
  returnDelay: durationLawSchema.optional(),
  /** After service the contact goes on to another reason, on the same channel. */
  transfers: z
    .array(
      z.strictObject({
        to: idSchema,
        probability: shareSchema,
        /** Share handed over in person, so that the next agent need not ask again. Left out: 0, all cold. */
        warmShare: shareSchema.optional(),
      }),
    )
    .max(50)
    .optional(),
  /** Share of the work that passes until an agent notices that a contact belongs elsewhere. Left out: 1. */
  misroutedWorkShare: shareSchema.optional(),
});

/** Work that some contacts need on top of the handling time (M21, M34, M35, M42). Every step that fits counts. */
const step = z.strictObject({
  id: idSchema,
  name: nameSchema.optional(),
  ...contactAndWindowFields,
  /**
   * always; withoutData: neither bot nor self-service passed on what the agent needs; retelling: the customer must tell it
   * again after a transfer or a change of channel; dataMissing: a system lost it.
   */
  need: z.enum(['always', 'withoutData', 'retelling', 'dataMissing']),
  /** Of the contacts in need: how many take it. */
  share: shareSchema,
  time: durationLawSchema,
  /** Probability that it must be done once more. Left out: 0. */
  errorShare: shareSchema.optional(),
  /** What its time is booked as (M45). */
  tag: z.enum(['value', 'waste', 'wait']),
});

/** Contacts that choose, or are put into, the wrong queue (M48). Every entry that fits counts. */
const misrouting = z.strictObject({ id: idSchema, ...contactAndWindowFields, to: idSchema, share: shareSchema });

/** Signatures of other teams before the matter is settled (M37). */
const approval = z.strictObject({
  id: idSchema,
  name: nameSchema.optional(),
  ...contactAndWindowFields,
  /** Of the contacts that an agent has served: how many need it, such as refunds above an amount. */
  share: shareSchema,
  /** Where each signature is given, one after another. */
  signatures: z.array(z.strictObject(placeFields)).min(1).max(4),
  /** true: agent and customer wait for it; false: the agent wraps up. */
  holds: z.boolean(),
  /**
   * What is left to do afterwards. With `holds`: `time` more of the agent who held. Without: a task, where the contact came
   * from unless a place is named; it takes as long as that place's handling says. Left out: nothing.
   */
  finishing: z.strictObject({ reason: idSchema.optional(), channel: idSchema.optional(), time: durationLawSchema.optional() }).optional(),
});

/** An expert joins agent and customer (M44). */
const expert = z.strictObject({ id: idSchema, ...contactAndWindowFields, share: shareSchema, ...placeFields });

/** An answer that is promised for later (M38). */
const promise = z.strictObject({
  id: idSchema,
  name: nameSchema.optional(),
  ...contactAndWindowFields,
  share: shareSchema,
  /** Where the follow-up is done. */
  ...placeFields,
  withinS: secondsSchema,
  /** Probability that nobody thinks of it. */
  forgotten: shareSchema,
  /** Probability that a customer with a broken promise comes back, and after how long. */
  returnProbability: shareSchema,
  returnDelay: durationLawSchema,
});

/** Chats as turns of agent and customer (M72). */
const chat = z.strictObject({
  id: idSchema,
  ...contactAndWindowFields,
  /** How many pieces the agent's work comes in, the customer thinking in between. */
  turns: whole(1, 200),
  thinking: durationLawSchema,
  /** How long a customer waits for a reply before leaving. */
  replyPatience: patienceLawSchema,
});

/** Share of agents' answers that follow the written standard (M33); what that does for customers is in `resolution`. */
const standard = z.strictObject({ id: idSchema, ...contactFields, followed: shareSchema });

/** Answered later than this is overdue: the response tiers (M15, M40). */
const dueTime = z.strictObject({ id: idSchema, name: nameSchema.optional(), ...contactFields, withinS: secondsSchema });

export const processSchema = z.strictObject({
  /** The most particular entry that fits a contact counts; each kind of contact needs one at every hour of the week. */
  handling: z.array(handling).min(1).max(500),
  /** A repeat within this time counts against first contact resolution. Left out: 7 days. */
  fcrWindowDays: bounded(0.01, 60).optional(),
  steps: z.array(step).max(200).optional(),
  misrouting: z.array(misrouting).max(200).optional(),
  /** Left out: nothing is known of it. */
  standards: z.array(standard).max(200).optional(),
  /** Of all that follow, the most particular entry that fits counts. */
  approvals: z.array(approval).max(100).optional(),
  experts: z.array(expert).max(100).optional(),
  promises: z.array(promise).max(100).optional(),
  chats: z.array(chat).max(100).optional(),
  dueTimes: z.array(dueTime).max(100).optional(),
});

export type Process = z.infer<typeof processSchema>;
export type Handling = Process['handling'][number];
