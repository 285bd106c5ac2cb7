/** Where a contact is. Import as `ContactState`: bundlers put the numbers in place of the names. */
export const FREE = 0;
export const WITH_BOT = 1;
export const WAITING = 2;
export const WITH_AGENT = 3;
export const RETURNING = 4;
/** Trying a self-service module. */
export const IN_MODULE = 5;
/** In a chat, thinking: holds a slot of the agent, who need not do anything. */
export const THINKING = 6;
/** With an agent, both waiting for an expert or a signature. */
export const ON_HOLD = 7;
/** Waits for a promised answer that nobody remembers. */
export const FORGOTTEN = 8;

/** Is a contact in this state in an agent's hands? */
export const isInHand = (state: number): boolean => state === WITH_AGENT || state === THINKING || state === ON_HOLD;
