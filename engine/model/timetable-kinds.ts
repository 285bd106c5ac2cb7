/** Entries of the timetable, in the order in which those of one instant happen. Import as `TimetableKind`. */
/** argument = interval of the week that begins. */
export const INTERVAL = 0;
export const SHIFT_END = 1;
export const SHIFT_START = 2;
/** argument = agent, detail = length in seconds. */
export const BREAK_DUE = 3;
export const SAMPLE = 4;
export const HORIZON_END = 5;
