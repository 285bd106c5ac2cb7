/** Entries of the timetable, in the order in which those of one instant happen. Import as `TimetableKind`. */
/** argument = interval of the week that begins. */
export const INTERVAL = 0;
/** argument = outage. One that begins as another ends leaves no gap between them. */
export const OUTAGE_START = 1;
export const OUTAGE_END = 2;
/** argument = agent. */
export const SHIFT_END = 3;
export const SHIFT_START = 4;
/** argument = agent, detail = length in seconds. */
export const BREAK_DUE = 5;
export const SAMPLE = 6;
export const HORIZON_END = 7;
/** An outage lasts beyond the horizon: whoever is still waiting is not answered first. argument = outage. */
export const OUTAGE_END_AT_HORIZON = 8;
