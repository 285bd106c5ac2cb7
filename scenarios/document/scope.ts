/** Where and when something holds. */
import { z } from 'zod';
import { idSchema, whole } from './primitives.ts';

const ids = (most: number) => z.array(idSchema).min(1).max(most).optional();

/** Which part of the centre a target or an observed figure speaks of. A field left out means all. */
export const scopeSchema = z.strictObject({
  reasons: ids(200),
  channels: ids(40),
  teams: ids(100),
  tiers: ids(20),
  /** Id of one of the calendar's windows. */
  window: idSchema.optional(),
});

/** Where a change holds. A field left out means everywhere. */
export const whereSchema = z.strictObject({
  reasons: ids(200),
  channels: ids(40),
  teams: ids(100),
  levels: ids(20),
  tiers: ids(20),
  windows: ids(12),
});

/** When a change holds, in weeks from the calendar's start date (1 = its first week). */
export const whenSchema = z.strictObject({
  fromWeek: whole(1, 1040),
  /** Last week in force. Left out: for good. */
  toWeek: whole(1, 1040).optional(),
  /** Comes in bit by bit: equal steps over so many weeks, the full effect in the last of them. */
  ramp: z.strictObject({ weeks: whole(1, 260), shape: z.enum(['linear', 's-curve']) }).optional(),
});

export type ScopeInPlan = z.infer<typeof scopeSchema>;
export type Where = z.infer<typeof whereSchema>;
export type When = z.infer<typeof whenSchema>;
