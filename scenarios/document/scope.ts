/** Where and when something holds. */
import { z } from 'zod';
import { idSchema, leftOut, whole } from './primitives.ts';

const ids = (most: number) => leftOut(z.array(idSchema).min(1).max(most), 'all');

/** Which part of the centre a target or an observed figure speaks of. */
export const scopeSchema = z.strictObject({
  reasons: ids(200),
  channels: ids(40),
  teams: ids(100),
  tiers: ids(20),
  /** Id of one of the calendar's windows. */
  window: leftOut(idSchema, 'all hours of the week'),
});

/** Where a change holds. */
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
  /** Last week in force. */
  toWeek: leftOut(whole(1, 1040), 'for good'),
  /** Comes in bit by bit: equal steps over so many weeks, the full effect in the last of them. */
  ramp: leftOut(z.strictObject({ weeks: whole(1, 260), shape: z.enum(['linear', 's-curve']) }), 'in full at once'),
});

export type ScopeInPlan = z.infer<typeof scopeSchema>;
export type Where = z.infer<typeof whereSchema>;
export type When = z.infer<typeof whenSchema>;
