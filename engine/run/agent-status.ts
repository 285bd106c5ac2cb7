/** What an agent is doing besides contacts. Import as `AgentStatus`. */
export const OFF_DUTY = 0;
export const ON_DUTY = 1;
/** On duty, takes nothing new: a break starts when the last contact ends. */
export const BREAK_PENDING = 2;
export const ON_BREAK = 3;
