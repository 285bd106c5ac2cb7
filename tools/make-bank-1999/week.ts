/** The week of the sample plan: Sunday 17 to Saturday 23 January 1999, in the document's order of days. */

/**
 * Monday to Sunday as the document wants it. The Sunday is the 17th, the day before the Monday: it closes the plan's
 * week, and as the last lead-in day it also stands where it stood, just before the Monday.
 */
export const daysOfWeek = [
  '1999-01-18',
  '1999-01-19',
  '1999-01-20',
  '1999-01-21',
  '1999-01-22',
  '1999-01-23',
  '1999-01-17',
] as const;

export const INTERVALS_PER_DAY = 48;
export const HALF_HOUR_S = 1800;

/** Place in the week (0 = Monday) of a date, or -1. */
export function dayPlace(date: string): number {
  return (daysOfWeek as readonly string[]).indexOf(date);
}

/** The call types of the log, and what the bank called them. */
export const callTypes = [
  { id: 'ps', type: 'PS', name: 'Regular activity' },
  { id: 'pe', type: 'PE', name: 'Regular activity in English' },
  { id: 'nw', type: 'NW', name: 'Prospective customer' },
  { id: 'ne', type: 'NE', name: 'Stock exchange' },
  { id: 'in', type: 'IN', name: 'Internet support' },
  { id: 'tt', type: 'TT', name: 'Call-back placed by the bank' },
] as const;

export type ReasonId = (typeof callTypes)[number]['id'];
