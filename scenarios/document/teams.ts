/** Who answers: teams, what they can do, how fast and how well, and what they are paid. */
import { z } from 'zod';
import { bounded, idSchema, nameSchema, pairFields, whole } from './primitives.ts';

/** Multiplies handling time (below 1 = faster). */
const handleFactor = bounded(0.1, 10);
/** Multiplies the probability that a contact stays unresolved (below 1 = better). */
const unresolvedFactor = bounded(0, 10);

const level = z.strictObject({ id: idSchema, name: nameSchema, handleFactor, unresolvedFactor });

/** A skill. When several fit a reason and channel, the most particular one counts. */
const skill = z.strictObject({
  ...pairFields,
  /** 1 = first choice. Left out: 1. */
  rank: whole(1, 99).optional(),
  /** Left out: 1. */
  handleFactor: handleFactor.optional(),
  unresolvedFactor: unresolvedFactor.optional(),
});

const group = z.strictObject({
  id: idSchema,
  name: nameSchema,
  level: idSchema,
  skills: z.array(skill).min(1).max(200),
  /** Contacts at once per channel; a channel not named: 1, it takes the whole agent. */
  slots: z.record(idSchema, whole(1, 20)).optional(),
  payPerMonth: bounded(0, 10_000_000),
  /** Pay of one day on duty = payPerMonth / paidDaysPerMonth. */
  paidDaysPerMonth: bounded(1, 31),
});

export const teamsSchema = z.strictObject({
  levels: z.array(level).min(1).max(20),
  groups: z.array(group).min(1).max(100),
});

export type Teams = z.infer<typeof teamsSchema>;
export type Group = Teams['groups'][number];
export type Skill = Group['skills'][number];
export type Level = Teams['levels'][number];
