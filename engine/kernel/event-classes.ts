/**
 * What comes first at the same instant (design.md 3). Week turns, fixed outages and the shift plan come from the
 * timetable and precede everything here. Import as `EventClass`.
 */
export const OUTAGE = 0;
export const BREAK_END = 1;
export const FINISH = 2;
export const ARRIVAL = 3;
export const STAGE = 4;
export const TIMEOUT = 5;
