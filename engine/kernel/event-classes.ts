/**
 * What comes first at the same instant (design.md 3). Week turns, outages and the shift plan come from the
 * timetable and precede everything here. Import as `EventClass`.
 */
export const BREAK_END = 0;
export const FINISH = 1;
export const ARRIVAL = 2;
export const STAGE = 3;
export const TIMEOUT = 4;
