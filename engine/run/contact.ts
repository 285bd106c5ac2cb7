/**
 * A case in the centre: one object from its first attempt until it leaves for good, through waits, legs, tasks and
 * pending returns. Objects are reused (contact-pool.ts).
 */
import type { ApprovalTerms } from '../model/process-terms.ts';
import type { GroupTerms, QueueTerms } from '../model/queue-terms.ts';
import type { Agent } from './agent.ts';
import * as ContactState from './contact-state.ts';
import type { QueueState } from './queue-state.ts';
import * as Task from './task.ts';
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
  /** Bits of contact-flags.ts. */
  flags = 0;
  queue: QueueState;
  /** The queue of the case's reason, channel and tier: where the next attempt knocks, whatever transfers came between. */
  firstQueue: QueueState;
  /** The queue's numbers as read when this leg arrived (customer) and again when its work began (service). */
  terms: QueueTerms;
  /** Start of the tally cell that this leg (or session) is counted in. */
  cell = 0;
  line: WaitingLine | null = null;
  previous: Contact | null = null;
  next: Contact | null = null;
  agent: Agent | null = null;
  /** The agent who served the customer last, and the one for whom alone the contact waits now. */
  lastAgent: Agent | null = null;
  awaits: Agent | null = null;
  /** When the case first came. */
  firstS = NaN;
  /** When this leg asked for an agent. */
  enteredS = NaN;
  /** When patience ends: with waiting, or in a chat with waiting for a reply. */
  deadlineS = NaN;
  /** When the work on this leg began. */
  startedS = NaN;
  /** Waits of all legs so far, and transfers. */
  waitedS = NaN;
  transfers = 0;
  /** Index of the case in the trace; -1 = it is not traced. */
  traced = -1;
  readonly timer: Timer;

  /** What this leg is about (task.ts). */
  task: number = Task.SERVICE;
  /** The leg on which the customer was served, while tasks are left: its terms, the group's, and its tally cell. */
  serviceTerms: QueueTerms;
  serviceByGroup: GroupTerms | null = null;
  serviceCell = 0;
  /** The signatures a case is collecting, and which one it is at. */
  approval: ApprovalTerms | null = null;
  signature = 0;
  /** When the promised answer is due. */
  dueS = NaN;
  /** The contact on hold that this one brings help to. */
  helps: Contact | null = null;
  /** Since when this contact has been on hold. */
  heldSinceS = NaN;

  /** In a chat whose agent shares the time: work left of this turn, work of a turn, and turns after this one. */
  workLeftS = NaN;
  turnWorkS = NaN;
  turnsLeft = 0;
  /** The chat needs the agent at the moment. */
  needsAgent = false;
  /** The timer is that of the customer's patience with the reply, not that of its end. */
  isReplyTimer = false;

  constructor(queue: QueueState) {
    this.queue = queue;
    this.firstQueue = queue;
    this.terms = queue.terms;
    this.serviceTerms = queue.terms;
    this.timer = new Timer({ contact: this });
  }

  /** Makes this object a new case of a queue. */
  begin(word0: number, word1: number, queue: QueueState, nowS: number): void {
    this.word0 = word0;
    this.word1 = word1;
    this.turn = 0;
    this.flags = 0;
    this.firstQueue = queue;
    this.firstS = nowS;
    this.waitedS = 0;
    this.transfers = 0;
    this.traced = -1;
    this.task = Task.SERVICE;
    this.helps = null;
    this.lastAgent = null;
    this.awaits = null;
  }

  /** Is this the first leg of its attempt? Later legs are transfers and tasks. */
  get isFirstLeg(): boolean {
    return (this.turn & LEG_MASK) === 0;
  }

  /** Is any of these flags set? */
  has(flag: number): boolean {
    return (this.flags & flag) !== 0;
  }
}
