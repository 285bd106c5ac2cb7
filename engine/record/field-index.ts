/**
 * Places of the tally fields as plain constants, for the hot path. Import as `Field`. A test holds them against
 * QUEUE_FIELDS and TEAM_FIELDS.
 */
export const CASES = 0;
export const ENTERED = 1;
export const REDIALS = 2;
export const REPEATS = 3;
export const CLOSED = 4;
export const BOT_OFFERED = 5;
export const BOT_CONTAINED_TRULY = 6;
export const BOT_CONTAINED_FALSELY = 7;
export const BOT_HANDED_OVER = 8;
export const BOT_RETURNED = 9;
export const OFFERED = 10;
export const BLOCKED = 11;
export const DISCONNECTED = 12;
export const ANSWERED = 13;
export const ANSWERED_AT_ONCE = 14;
export const ANSWERED_WITHIN = 15;
export const ABANDONED = 16;
export const ABANDONED_WITHIN = 17;
export const WAIT_ANSWERED_S = 18;
export const WAIT_ABANDONED_S = 19;
export const WAIT_SQUARED_S2 = 20;
export const HANDLE_S = 21;
export const TRANSFERS = 22;
export const LATER_OFFERED = 23;
export const LATER_ANSWERED = 24;
export const LATER_ABANDONED = 25;
export const LATER_WAIT_S = 26;
export const LATER_HANDLE_S = 27;
export const COMPLETED = 28;
export const UNRESOLVED = 29;
export const FIRST_SERVED_CASES = 30;
export const FIRST_SERVED_NO_REPEAT = 31;
export const FIRST_SERVED_RESOLVED = 32;
export const RESOLVED = 33;
export const RESOLUTION_S = 34;
export const RETOLD = 35;
export const QUEUE_AREA_S = 36;
export const MODULE_TRIED = 37;
export const MODULE_SOLVED = 38;
export const BOT_REFUSED = 39;
export const BOT_MISREAD = 40;
export const MISROUTED = 41;
export const DATA_MISSING = 42;
export const EXTRA_VALUE_S = 43;
export const EXTRA_WASTE_S = 44;
export const EXTRA_WAIT_S = 45;
export const CALLBACKS = 46;
export const CALLBACK_ANSWERED = 47;
export const CALLBACK_WAIT_S = 48;
export const CALLBACK_MISSED = 49;
export const LEFT_CHAT = 50;
export const OVERDUE = 51;
export const CONSULTED = 52;
export const HOLD_S = 53;
export const APPROVALS = 54;
export const PROMISES = 55;
export const PROMISES_KEPT = 56;
export const PROMISES_BROKEN = 57;
export const SWITCHED = 58;
export const EMOTIONAL = 59;
export const JUDGED = 60;
export const SATISFIED = 61;
export const PROMOTERS = 62;
export const DETRACTORS = 63;
export const COMPLAINTS = 64;
export const ESCALATIONS = 65;
export const JUDGED_SWITCHED = 66;
export const SATISFIED_SWITCHED = 67;
export const WAIT_AFTER_MACHINE_S = 68;

/** The first field of a mechanism that many centres do without: theirs are 0 from here on (model/rare-fields.ts). */
export const RARE_FROM = 37;

/** Doubles per queue cell. */
export const QUEUE_STRIDE = 69;

export const STAFFED_S = 0;
export const FINISHING_S = 1;
export const BUSY_S = 2;
export const CONTACT_S = 3;
export const NOT_READY_S = 4;
export const OVERTIME_S = 5;
export const CALLED_IN_S = 6;
export const ABSENT_S = 7;
export const PAID_S = 8;
export const PAY = 9;

/** Doubles per team cell. */
export const TEAM_STRIDE = 10;
