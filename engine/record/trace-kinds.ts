/** What a trace may say about a case, and what its two numbers mean. Import as `TraceKind`. */
/** A first attempt reaches the centre. */
export const ARRIVES = 0;
/** A further attempt. a: 1 = after giving up or finding no way in, 0 = after an answer that did not help. */
export const TRIES_AGAIN = 1;
export const FINDS_CLOSED = 2;
/** A system loses the customer's data. */
export const DATA_LOST = 3;
export const IS_EMOTIONAL = 4;
/** a: seconds. */
export const MODULE_BEGINS = 5;
export const MODULE_SETTLES = 6;
/** a: 1 = what was typed is passed on. */
export const MODULE_FAILS = 7;
/** a: seconds. */
export const BOT_BEGINS = 8;
/** No session free, down, or taken off. */
export const BOT_REFUSES = 9;
export const BOT_SOLVES = 10;
export const BOT_ANSWERS_WRONGLY = 11;
/** a: 1 = what was collected is passed on; b: 1 = misread, to the wrong queue. */
export const BOT_HANDS_OVER = 12;
/** The customer chooses, or is put into, the wrong queue. */
export const CHOOSES_WRONG_QUEUE = 13;
/** A leg asks for an agent. a: contacts that wait in the queue, b: agents on duty who may take it at once. */
export const ASKS = 14;
/** Nobody is free. a: seconds of patience. */
export const WAITS = 15;
/** On to another stage of the routing rule. a: its number; 0 = the first one, after waiting for one agent alone. */
export const STAGE = 16;
/** a: seconds waited. */
export const ANSWERED = 17;
/** An extra step, part of the work. a: number of the step among the model's, b: seconds. */
export const STEP = 18;
/** In a chat: the customer thinks. a: seconds. */
export const THINKS = 19;
/** The customer has written; the agent has something to do. */
export const WRITES = 20;
/** Agent and customer wait for help. a: 1 = for a signature, 0 = for an expert. */
export const HOLDS = 21;
/** Help has come. a: seconds held, b: seconds of work that are left. */
export const GOES_ON = 22;
/** The agent is done with this leg. a: seconds since it began. */
export const FINISHES = 23;
/** On to another queue. a: 1 = with a hand-over in person. */
export const TRANSFERRED = 24;
/** The case goes to somebody who signs. a: which signature, from 1. */
export const SIGNATURE = 25;
/** What is left to do once all have signed. */
export const FINISHING = 26;
/** The answer is promised for later. a: seconds until it is due, b: 1 = nobody will remember. */
export const PROMISED = 27;
export const PROMISE_KEPT = 28;
export const PROMISE_BROKEN = 29;
/** a: seconds waited. */
export const GIVES_UP = 30;
/** All waiting places are taken. */
export const BLOCKED = 31;
/** The centre has closed and hangs up. a: seconds waited. */
export const CUT_OFF = 32;
/** The customer waits at home to be called back. */
export const CALLBACK_ACCEPTED = 33;
export const CALLBACK_MISSED = 34;
/** In a chat: patience with the reply ran out. */
export const LEAVES_CHAT = 35;
export const RESOLVED = 36;
export const UNRESOLVED = 37;
/** a: in how many seconds, b: 1 = after giving up or finding no way in. */
export const WILL_COME_BACK = 38;
/** The next attempt comes by another channel. a: 1 = the record follows, b: index of the new queue. */
export const SWITCHES = 39;
/** The case is over. a: probability that the customer is satisfied. */
export const JUDGED = 40;
/** a: 1 = escalated. */
export const COMPLAINS = 41;
export const ENDS = 42;
/** Waits for the agent who served the case last, and for nobody else. a: seconds at most, b: index of the agent. */
export const AWAITS_AGENT = 43;
/** What the agent has to do, extra steps included; after those. a: seconds, at pace 1 where chats share the agent. */
export const WORK = 44;
