/** When a special time holds, and what can be wrong with that. */
import type { Calendar } from './calendar.ts';
import type { Surge } from './demand.ts';
import type { PlanError } from './plan-error.ts';
import { minutesOfDay } from './primitives.ts';

/** Errors of the weeks and hours of a surge; their paths are its fields. */
export function surgeTimeErrors({ fromWeek, toWeek, from = '00:00', to = '24:00' }: Surge, calendar: Pick<Calendar, 'intervalMinutes'>): readonly PlanError[] {
  const errors: PlanError[] = [];
  if (toWeek < fromWeek) errors.push({ code: 'wrongOrder', path: 'toWeek', value: toWeek });
  if (from >= to) errors.push({ code: 'emptySpan', path: 'to', value: `${from}-${to}` });
  for (const [path, time] of Object.entries({ from, to })) {
    if (minutesOfDay(time) % calendar.intervalMinutes !== 0) errors.push({ code: 'notOnInterval', path, value: time, expected: calendar.intervalMinutes });
  }
  return errors;
}
