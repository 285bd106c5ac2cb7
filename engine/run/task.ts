/** What a leg is about: the customer, or work that is left of the case while the customer does something else. */
export const SERVICE = 0;
/** Somebody has to sign (M37). */
export const APPROVAL = 1;
/** What is left to do once all have signed. */
export const FINISHING = 2;
/** The answer that was promised (M38). */
export const FOLLOW_UP = 3;
/** Help for an agent and a customer who wait for it: an expert (M44) or a signature. */
export const HELP = 4;
