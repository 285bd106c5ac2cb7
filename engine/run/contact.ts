/**
 * A case in the centre: one object from its first attempt until it leaves for good, through waits, legs and
 * pending returns. Objects are reused (contact-pool.ts).
 */
import type { QueueTerms } from '../model/queue-terms.ts';
import type { Agent } from './agent.ts';
import * as ContactState from './contact-state.ts';
import type { QueueState } from './queue-state.ts';
import { Timer } from './timer.ts';
import type { WaitingLine } from './waiting-line.ts';

/** One attempt more, from leg 0: added to a turn whose leg bits are cleared. */
export const ATTEMPT = 65536;
/** The leg bits of a turn; 0 = the first leg of its attempt. */
export const LEG_MASK = 65535;

export class Contact {
  state: number = ContactState.FREE;
  /** The words that name the case (kernel/keyed-draws.ts). */
  word0 = NaN;
  word1 = NaN;
  /** Attempt * 65536 + leg: which try of the case this is; 0 for most contacts. */
  turn = 0;
  queue: QueueState;
  /** The queue of the case's reason and channel: where the next attempt knocks, whatever transfers came between. */
  firstQueue: QueueState;
  /** The queue's numbers as read when this leg arrived (customer) and again when its work began (service). */
  terms: QueueTerms;
  /** Start of the tally cell that this leg (or bot session) is counted in. */
  cell = 0;
  /** Bot or agent has answered the case. */
  isServed = false;
  /** The pending return is a redial (after abandoning), not a repeat (after an answer). */
  isRedialling = false;
  line: WaitingLine | null = null;
  previous: Contact | null = null;
  next: Contact | null = null;
  agent: Agent | null = null;
  /** When this leg asked for an agent. */
  enteredS = NaN;
  /** When patience ends. */
  deadlineS = NaN;
  /** When the work on this leg began. */
  startedS = NaN;
  readonly timer: Timer;

  constructor(queue: QueueState) {
    this.queue = queue;
    this.firstQueue = queue;
    this.terms = queue.terms;
    this.timer = new Timer({ contact: this });
  }

  /** Is this the first leg of its attempt? Later legs are transfers. */
  get isFirstLeg(): boolean {
    return (this.turn & LEG_MASK) === 0;
  }
}
