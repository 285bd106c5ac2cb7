/** Who answers: teams, what they can do, how fast and how well, and what they are paid. */
import { z } from 'zod';
import { durationLawSchema, timeBetweenSchema } from './laws.ts';
import { bounded, contactFields, idSchema, leftOut, nameSchema, shareSchema, usually, whole } from './primitives.ts';

/** Multiplies handling time (below 1 = faster). */
const handleFactor = bounded(0.1, 10);
/** Multiplies the probability that a contact stays unresolved (below 1 = better). */
const unresolvedFactor = bounded(0, 10);

/** Multiplies the probability that a contact is transferred (below 1 = less often). */
const transferFactor = bounded(0, 10);

const level = z.strictObject({
  id: idSchema,
  name: nameSchema,
  handleFactor,
  unresolvedFactor,
  transferFactor: usually(transferFactor, 1),
  /** Multiplies what emotional customers add: 0 = unmoved. */
  emotionFactor: usually(bounded(0, 10), 1),
  /** Multiplies the pay of the team. */
  payFactor: usually(bounded(0, 10), 1),
});

/** A skill. When several fit a reason and channel, the most particular one counts. */
const skill = z.strictObject({
  ...contactFields,
  /** 1 = first choice. */
  rank: usually(whole(1, 99), 1),
  handleFactor: usually(handleFactor, 1),
  unresolvedFactor: usually(unresolvedFactor, 1),
  transferFactor: usually(transferFactor, 1),
});

/** Staying on while customers wait (M68). */
const overtime = z.strictObject({
  /** At the end of a shift, and of each block: stay if so many wait whom the team may take. */
  whenWaiting: whole(1, 100_000),
  blockMinutes: bounded(1, 480),
  mostMinutes: bounded(1, 720),
});

/** Quicker while others wait, slower after hours without a pause (M73). */
const loadEffect = z.strictObject({
  /** Handling time falls by this share when as many wait as agents are on duty, in proportion below that. */
  rush: bounded(0, 0.9),
  /** Half-life of the memory of having been busy. */
  halfLifeMinutes: bounded(1, 1440),
  /** Remembered occupancy above which fatigue sets in, and what it adds to handling time at an occupancy of 1. */
  tiredAbove: bounded(0, 0.999),
  fatigue: bounded(0, 5),
});

/**
 * How fast each of k contacts goes on while k of them need the agent, k = 1, 2 ...; the first is 1, the last holds for
 * more (M72).
 */
export const paceSchema = z
  .array(bounded(0.01, 1))
  .min(1)
  .max(60)
  .refine(([alone]) => alone === 1, { path: [0], params: { code: 'outOfRange', expected: 1 } });

/** Spells in which agents on duty take nothing new: time between them, and their length (hidden not-ready time). */
export const notReadySchema = z.strictObject({ gap: timeBetweenSchema, length: durationLawSchema });

const group = z.strictObject({
  id: idSchema,
  name: nameSchema,
  level: idSchema,
  skills: z.array(skill).min(1).max(200),
  /** Contacts at once per channel; a channel not named: 1, it takes the whole agent. */
  slots: leftOut(z.record(idSchema, whole(1, 20)), '1 on every channel'),
  pace: leftOut(paceSchema, '1, however many'),
  notReady: leftOut(notReadySchema, 'none'),
  /** Probability that an agent does not come to a shift. */
  absence: usually(shareSchema, 0),
  overtime: leftOut(overtime, 'nobody stays on'),
  loadEffect: leftOut(loadEffect, 'none'),
  /** Agents differ in speed: coefficient of variation of their handling times, around the team's. */
  spread: usually(bounded(0, 1), 0),
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

/** Pay of one day on duty (N5): a month's pay over the month's days of work, at the pay of a level. */
export function payPerDay({ levels }: Teams, { payPerMonth, paidDaysPerMonth }: Group, level: string): number {
  return (payPerMonth / paidDaysPerMonth) * (levels.find(({ id }) => id === level)?.payFactor ?? 1);
}

/** Whether a team works on a channel at all. */
export function worksOn(team: Pick<Group, 'skills'>, channel: string): boolean {
  return team.skills.some((skill) => skill.channels?.includes(channel) ?? true);
}
