/** Entries of the timetable, in the order in which those of one instant happen. Import as `TimetableKind`. */
/** argument = interval of the week that begins. */
export const INTERVAL = 0;
/** argument = outage. */
export const OUTAGE_END = 1;
export const OUTAGE_START = 2;
/** argument = agent. */
export const SHIFT_END = 3;
export const SHIFT_START = 4;
/** argument = agent, detail = length in seconds. */
export const BREAK_DUE = 5;
export const SAMPLE = 6;
export const HORIZON_END = 7;
