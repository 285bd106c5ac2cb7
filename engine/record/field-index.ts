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
export const MODULE_TRIED = 33;
export const MODULE_SOLVED = 34;
export const BOT_REFUSED = 35;
export const BOT_MISREAD = 36;
export const MISROUTED = 37;
export const RETOLD = 38;
export const DATA_MISSING = 39;
export const EXTRA_VALUE_S = 40;
export const EXTRA_WASTE_S = 41;
export const EXTRA_WAIT_S = 42;
export const CALLBACKS = 43;
export const CALLBACK_ANSWERED = 44;
export const CALLBACK_WAIT_S = 45;
export const CALLBACK_MISSED = 46;
export const LEFT_CHAT = 47;
export const OVERDUE = 48;
export const CONSULTED = 49;
export const HOLD_S = 50;
export const APPROVALS = 51;
export const PROMISES = 52;
export const PROMISES_KEPT = 53;
export const PROMISES_BROKEN = 54;
export const SWITCHED = 55;
export const EMOTIONAL = 56;
export const RESOLVED = 57;
export const RESOLUTION_S = 58;
export const JUDGED = 59;
export const SATISFIED = 60;
export const PROMOTERS = 61;
export const DETRACTORS = 62;
export const COMPLAINTS = 63;
export const ESCALATIONS = 64;
export const QUEUE_AREA_S = 65;

/** Doubles per queue cell. */
export const QUEUE_STRIDE = 66;

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
