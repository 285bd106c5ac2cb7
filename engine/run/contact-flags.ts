/** What is known of a case, as bits of `Contact.flags`. Import as `ContactFlag`. */
/** Bot, self-service or agent has answered it. */
export const SERVED = 1;
/** The pending return is a redial (after abandoning), not a repeat (after an answer). */
export const REDIALLING = 2;
/** What the customer typed before reaches the agent. */
export const HAS_DATA = 4;
/** The customer has to tell again what was told before. */
export const RETELLING = 8;
/** A system has lost the customer's data. */
export const DATA_MISSING = 16;
export const EMOTIONAL = 32;
/** Stands in a queue that is not the one of the reason. */
export const MISROUTED = 64;
/** Waits at home to be called back. */
export const CALLED_BACK = 128;
/** The last answer settled it. */
export const RESOLVED = 256;
/** For the judgement of the case: it had to be told again, a promise was broken, an answer was wrong. */
export const HAD_TO_RETELL = 512;
export const PROMISE_BROKEN = 1024;
export const WRONG_ANSWER = 2048;
/** The case is now about a complaint: it is not judged, and complained about, once more. */
export const COMPLAINT = 4096;
/** This leg has had its expert or its signatures while agent and customer waited. */
export const HELD = 8192;
/** An attempt of the case came by another channel than the one before. */
export const SWITCHED = 16_384;
/** A bot or a module has responded in this attempt. */
export const MET_MACHINE = 32_768;
