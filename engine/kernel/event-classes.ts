/**
 * What comes first at the same instant (design.md 3). Week turns, outages and the shift plan come from the
 * timetable and precede everything here.
 */
export const EventClass = {
  breakEnd: 0,
  finish: 1,
  arrival: 2,
  stage: 3,
  timeout: 4,
} as const;
