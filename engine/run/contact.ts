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
/** Legs of helpers are numbered from here, so that their draws are not those of the customer's legs. */
export const FIRST_HELPER_LEG = 0x4000;

/**
 * Fields are set in the order of how often they are needed, so that what every contact passes through lies together in
 * memory: with all fields in the order of their meaning, the plain queue took a quarter longer.
 */
export class Contact {
  state: number;
  /** Attempt * 65536 + leg: which try of the case this is; 0 for most contacts. */
  turn: number;
  /** Bits of contact-flags.ts. */
  flags: number;
  /** Start of the tally cell that this leg (or session) is counted in. */
  cell: number;
  queue: QueueState;
  /** The queue's numbers as read when this leg arrived (customer) and again when its work began (service). */
  terms: QueueTerms;
  readonly timer: Timer;
  /** In whose hands it is; null once it has gone on elsewhere. */
  agent: Agent | null;
  line: WaitingLine | null;
  previous: Contact | null;
  next: Contact | null;
  /** What this leg is about (task.ts). */
  task: number;
  /** Index of the case in the trace; -1 = it is not traced. */
  traced: number;
  /** The words that name the case (kernel/keyed-draws.ts). */
  word0: number;
  word1: number;
  /** When this leg asked for an agent. */
  enteredS: number;
  /** When patience ends: with waiting, or in a chat with waiting for a reply. */
  deadlineS: number;
  /** When the work on this leg began. */
  startedS: number;
  /** When the case first came. */
  firstS: number;
  /** The queue of the case's reason, channel and tier: where the next attempt knocks, whatever transfers came between. */
  firstQueue: QueueState;
  /** The agent who served the customer last, and the one for whom alone the contact waits now. */
  lastAgent: Agent | null;
  awaits: Agent | null;
  /** Waits of all legs so far, and transfers. */
  waitedS: number;
  transfers: number;

  /** The leg on which the customer was served, while tasks are left: its terms, the group's, its tally cell, and what emotion made of it. */
  serviceTerms: QueueTerms;
  serviceByGroup: GroupTerms | null;
  serviceCell: number;
  serviceFactor: number;
  /** The signatures a case is collecting, and which one it is at. */
  approval: ApprovalTerms | null;
  signature: number;
  /** When the promised answer is due. */
  dueS: number;
  /** The contact on hold that this one brings help to. */
  helps: Contact | null;
  /** Since when this contact has been on hold. */
  heldSinceS: number;

  /** One of those that share their agent's time, as it began: another week may have other rules. */
  sharesTime: boolean;
  /** In such a chat: the agent's `workedS` at which this turn is done, work of a turn, and turns after this one. */
  doneAtS: number;
  turnWorkS: number;
  turnsLeft: number;
  /** The chat needs the agent at the moment. */
  needsAgent: boolean;
  /** The timer is that of the customer's patience with the reply, not that of its end. */
  isReplyTimer: boolean;

  constructor(queue: QueueState) {
    this.state = ContactState.FREE;
    this.turn = 0;
    this.flags = 0;
    this.cell = 0;
    this.queue = queue;
    this.terms = queue.terms;
    this.timer = new Timer({ contact: this });
    this.agent = null;
    this.line = null;
    this.previous = null;
    this.next = null;
    this.task = Task.SERVICE;
    this.traced = -1;
    // 32 bits from the start: a whole number that V8 can hold as such, where it can.
    this.word0 = -2147483648;
    this.word1 = -2147483648;
    this.enteredS = NaN;
    this.deadlineS = NaN;
    this.startedS = NaN;
    this.firstS = NaN;
    this.firstQueue = queue;
    this.lastAgent = null;
    this.awaits = null;
    this.waitedS = NaN;
    this.transfers = 0;
    this.serviceTerms = queue.terms;
    this.serviceByGroup = null;
    this.serviceCell = 0;
    this.serviceFactor = NaN;
    this.approval = null;
    this.signature = 0;
    this.dueS = NaN;
    this.helps = null;
    this.heldSinceS = NaN;
    this.sharesTime = false;
    this.doneAtS = NaN;
    this.turnWorkS = NaN;
    this.turnsLeft = 0;
    this.needsAgent = false;
    this.isReplyTimer = false;
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
    this.agent = null;
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
