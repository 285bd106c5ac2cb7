/** What an agent's timer is for. Import as `AgentTimer`. */
export const NOTHING = 0;
export const BREAK_END = 1;
/** A spell of not being ready begins. */
export const NOT_READY = 2;
/** A block of overtime ends. */
export const OVERTIME_END = 3;
/** Called in: at the desk; and home again. */
export const CALLED_IN = 4;
export const CALL_IN_END = 5;
