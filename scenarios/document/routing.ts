/** Which agent a contact takes, and which contact an agent takes. */
import { z } from 'zod';
import { bounded, contactAndWindowFields, contactFields, idSchema, leftOut, secondsSchema, shareSchema, usually, whole } from './primitives.ts';

export const routingRules = ['skill', 'general-pool'] as const;

/** How one who lacks the skill does: multiplies time, and the probability of staying unresolved. */
export const generalistSchema = z.strictObject({ handleFactor: bounded(0.1, 10), unresolvedFactor: bounded(0, 10) });

/** Rank of contacts that no rule gives one: the middle. */
export const usualRank = 5;

/** Which contacts come first. */
const priority = z.strictObject({
  id: idSchema,
  ...contactFields,
  /** 1 = first; a contact of a lower rank is always taken before one of a higher. */
  rank: usually(whole(1, 9), usualRank),
  /** Seconds added to the wait when contacts of equal rank are compared. */
  creditS: usually(secondsSchema, 0),
  /** Weight of the wait when contacts of equal rank are compared. */
  ageing: usually(bounded(0, 1000), 1),
});

/** After this wait, these teams may help out too, as generalists where they lack the skill. */
const overflow = z.strictObject({
  id: idSchema,
  ...contactFields,
  afterS: secondsSchema,
  teams: z.array(idSchema).min(1).max(100),
});

/** These contacts take an agent of the team only while more than `minIdle` of them are idle. */
const reservation = z.strictObject({ id: idSchema, ...contactFields, team: idSchema, minIdle: whole(0, 1000) });

/** Written-out order for some contacts, in place of the rule: teams by rank (1 = first) once a contact waited `afterS`. */
const stage = z.strictObject({
  id: idSchema,
  ...contactFields,
  afterS: secondsSchema,
  teams: z.array(z.strictObject({ team: idSchema, rank: whole(1, 99) })).min(1).max(100),
});

/** An offer to be called back instead of waiting; the place in line is kept. */
const callback = z.strictObject({
  id: idSchema,
  ...contactAndWindowFields,
  /** Offered when the wait to be expected is longer. */
  whenWaitS: secondsSchema,
  acceptance: shareSchema,
  /** Probability that the customer picks up, and an agent's time for a call that nobody takes. */
  reached: shareSchema,
  missedS: secondsSchema,
});

/** Who comes back waits so long for the agent who served the case last, and then for anybody; 0 = only if that one is free. */
const affinity = z.strictObject({ id: idSchema, ...contactFields, waitS: secondsSchema });

export const routingSchema = z.strictObject({
  /**
   * skill: a contact takes the team with the best skill rank that can serve it, nobody else.
   * general-pool: any agent who works on the channel takes any reason on it, whoever has been idle longest.
   */
  rule: z.enum(routingRules),
  /** Used where someone serves a reason without the skill. */
  generalist: leftOut(generalistSchema, 'no difference, factors of 1'),
  priorities: leftOut(z.array(priority).max(200), 'none comes before others'),
  overflow: leftOut(z.array(overflow).max(200), 'none'),
  reservations: leftOut(z.array(reservation).max(200), 'none'),
  stages: leftOut(z.array(stage).max(500), 'as the rule says'),
  /** The most particular entry that fits counts. */
  callbacks: leftOut(z.array(callback).max(100), 'nobody is offered one'),
  affinities: leftOut(z.array(affinity).max(100), 'whoever is free'),
});

export type Routing = z.infer<typeof routingSchema>;
