/** What an agent's answer takes, and whether it settles the matter. */
import { z } from 'zod';
import { durationLawSchema, patienceLawSchema } from './laws.ts';
import { bounded, contactAndWindowFields, contactFields, idSchema, leftOut, nameSchema, placeFields, secondsSchema, shareSchema, usually, whole } from './primitives.ts';

/** The seeds give none. */
export const assumedFcrWindowDays = 7;

const handling = z.strictObject({
  id: idSchema,
  ...contactAndWindowFields,
  /** Handling time of a contact, wall clock, after-contact work included. */
  work: durationLawSchema,
  /** Share that an average agent resolves. */
  resolution: shareSchema,
  /** Probability that an unresolved customer comes back, and after how long. */
  returnProbability: usually(shareSchema, 0),
  returnDelay: leftOut(durationLawSchema, 'none; needed with returnProbability'),
  /** After service the contact goes on to another reason, on the same channel. */
  transfers: leftOut(
    z
      .array(
        z.strictObject({
          to: idSchema,
          probability: shareSchema,
          /** Share handed over in person, so that the next agent need not ask again; the others are cold. */
          warmShare: usually(shareSchema, 0),
        }),
      )
      .max(50),
    'none',
  ),
  /** Share of the work that passes until an agent notices that a contact belongs elsewhere. */
  misroutedWorkShare: usually(shareSchema, 1, 'assumption'),
});

/** Work that some contacts need on top of the handling time (M21, M34, M35, M42). Every step that fits counts. */
const step = z.strictObject({
  id: idSchema,
  name: leftOut(nameSchema, 'its id'),
  ...contactAndWindowFields,
  /**
   * always; withoutData: neither bot nor self-service passed on what the agent needs; retelling: the customer must tell it
   * again after a transfer or a change of channel; dataMissing: a system lost it.
   */
  need: z.enum(['always', 'withoutData', 'retelling', 'dataMissing']),
  /** Of the contacts in need: how many take it. */
  share: shareSchema,
  time: durationLawSchema,
  /** Probability that it must be done once more. */
  errorShare: usually(shareSchema, 0),
  /** What its time is booked as (M45). */
  tag: z.enum(['value', 'waste', 'wait']),
});

/**
 * How the handling time itself divides into steps of the value stream (M45): parts of `handling.work`, not work on top of it.
 * Every part that fits counts; what no part takes is value-adding.
 */
const workPart = z.strictObject({
  id: idSchema,
  name: leftOut(nameSchema, 'its id'),
  ...contactFields,
  /** Of the handling time, the same for short contacts and long ones: one difficulty for all parts. */
  share: shareSchema,
  /** What its time is booked as. */
  tag: z.enum(['value', 'waste', 'wait']),
  /** Done once the customer has left. */
  afterContact: usually(z.boolean(), false),
});

/** Contacts that choose, or are put into, the wrong queue (M48). Every entry that fits counts. */
const misrouting = z.strictObject({ id: idSchema, ...contactAndWindowFields, to: idSchema, share: shareSchema });

/** Signatures of other teams before the matter is settled (M37). */
const approval = z.strictObject({
  id: idSchema,
  name: leftOut(nameSchema, 'its id'),
  ...contactAndWindowFields,
  /** Of the contacts that an agent has served: how many need it, such as refunds above an amount. */
  share: shareSchema,
  /** Where each signature is given, one after another. */
  signatures: z.array(z.strictObject(placeFields)).min(1).max(4),
  /** true: agent and customer wait for it; false: the agent wraps up. */
  holds: z.boolean(),
  /**
   * What is left to do afterwards. With `holds`: `time` more of the agent who held. Without: a task, where the contact came
   * from unless a place is named; it takes as long as that place's handling says.
   */
  finishing: leftOut(
    z.strictObject({
      reason: leftOut(idSchema, 'that of the contact'),
      channel: leftOut(idSchema, 'that of the contact'),
      time: leftOut(durationLawSchema, 'as the place says; needed with holds'),
    }),
    'nothing',
  ),
});

/** An expert joins agent and customer (M44). */
const expert = z.strictObject({ id: idSchema, ...contactAndWindowFields, share: shareSchema, ...placeFields });

/** An answer that is promised for later (M38). */
const promise = z.strictObject({
  id: idSchema,
  name: leftOut(nameSchema, 'its id'),
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
const dueTime = z.strictObject({ id: idSchema, name: leftOut(nameSchema, 'its id'), ...contactFields, withinS: secondsSchema });

export const processSchema = z.strictObject({
  /** The most particular entry that fits a contact counts; each kind of contact needs one at every hour of the week. */
  handling: z.array(handling).min(1).max(500),
  /** A repeat within this time counts against first contact resolution. */
  fcrWindowDays: usually(bounded(0.01, 60), assumedFcrWindowDays, 'assumption', 'days'),
  steps: leftOut(z.array(step).max(200), 'none'),
  workParts: leftOut(z.array(workPart).max(200), 'all work adds value; nothing is known of after-contact work'),
  misrouting: leftOut(z.array(misrouting).max(200), 'none'),
  standards: leftOut(z.array(standard).max(200), 'nothing is known of it'),
  /** Of all that follow, the most particular entry that fits counts. */
  approvals: leftOut(z.array(approval).max(100), 'none'),
  experts: leftOut(z.array(expert).max(100), 'none'),
  promises: leftOut(z.array(promise).max(100), 'none'),
  chats: leftOut(z.array(chat).max(100), 'the work is done in one piece'),
  dueTimes: leftOut(z.array(dueTime).max(100), 'nothing is ever overdue'),
});

export type Process = z.infer<typeof processSchema>;
export type Handling = Process['handling'][number];
