/**
 * Contacts in the centre, as a struct of arrays with a free list. A slot holds one case from its first
 * attempt until it leaves for good, through waits, legs and pending returns.
 */
import { EngineError } from '../engine-error.ts';

/** One attempt more, from leg 0: added to a turn whose leg bits are cleared. */
export const ATTEMPT = 65536;
/** The leg bits of a turn; 0 = the first leg of its attempt. */
export const LEG_MASK = 65535;

/** Where a contact is. */
export const ContactState = { free: 0, withBot: 1, waiting: 2, withAgent: 3, returning: 4 } as const;

const FIRST_SLOTS = 1024;
/** About 400 MB of slots: no plan within the stated limits gets near it. */
const MOST_SLOTS = 4_194_304;

export class Contacts {
  slots = FIRST_SLOTS;
  /** The words that name the case (kernel/keyed-draws.ts). */
  word0 = new Int32Array(FIRST_SLOTS);
  word1 = new Int32Array(FIRST_SLOTS);
  /** Attempt * 65536 + leg: which try of the case this is; 0 for most contacts. */
  turn = new Int32Array(FIRST_SLOTS);
  queue = new Int32Array(FIRST_SLOTS);
  /** The queue of the case's reason and channel: where the next attempt knocks, whatever transfers came between. */
  firstQueue = new Int32Array(FIRST_SLOTS);
  /** Start of the tally cell that this leg (or bot session) is counted in. */
  cell = new Int32Array(FIRST_SLOTS);
  line = new Int32Array(FIRST_SLOTS);
  previous = new Int32Array(FIRST_SLOTS);
  next = new Int32Array(FIRST_SLOTS);
  agent = new Int32Array(FIRST_SLOTS);
  state = new Uint8Array(FIRST_SLOTS);
  /** 1 once bot or agent has answered the case. */
  served = new Uint8Array(FIRST_SLOTS);
  /** 1 if the pending return is a redial (after abandoning), 0 if a repeat (after an answer). */
  redialling = new Uint8Array(FIRST_SLOTS);
  enteredS = new Float64Array(FIRST_SLOTS);
  deadlineS = new Float64Array(FIRST_SLOTS);
  startedS = new Float64Array(FIRST_SLOTS);
  private freeList = new Int32Array(FIRST_SLOTS);
  private freeCount = 0;

  constructor() {
    this.clear();
  }

  clear(): void {
    this.state.fill(ContactState.free);
    this.freeCount = 0;
    for (let slot = this.slots - 1; slot >= 0; slot--) this.freeList[this.freeCount++] = slot;
  }

  /** True when the next `take` must enlarge the arrays: the owner then also grows the event list. */
  get isFull(): boolean {
    return this.freeCount === 0;
  }

  take(): number {
    return this.freeList[--this.freeCount]!;
  }

  release(slot: number): void {
    this.state[slot] = ContactState.free;
    this.freeList[this.freeCount++] = slot;
  }

  /** Doubles the slots. @throws EngineError 'too-many-contacts' above the limit. */
  grow(): void {
    const before = this.slots;
    const slots = before * 2;
    if (slots > MOST_SLOTS) throw new EngineError('too-many-contacts', { limit: MOST_SLOTS });
    this.slots = slots;
    this.word0 = copyInt32(this.word0, slots);
    this.word1 = copyInt32(this.word1, slots);
    this.turn = copyInt32(this.turn, slots);
    this.queue = copyInt32(this.queue, slots);
    this.firstQueue = copyInt32(this.firstQueue, slots);
    this.cell = copyInt32(this.cell, slots);
    this.line = copyInt32(this.line, slots);
    this.previous = copyInt32(this.previous, slots);
    this.next = copyInt32(this.next, slots);
    this.agent = copyInt32(this.agent, slots);
    this.state = copyUint8(this.state, slots);
    this.served = copyUint8(this.served, slots);
    this.redialling = copyUint8(this.redialling, slots);
    this.enteredS = copyFloat64(this.enteredS, slots);
    this.deadlineS = copyFloat64(this.deadlineS, slots);
    this.startedS = copyFloat64(this.startedS, slots);
    this.freeList = new Int32Array(slots);
    this.freeCount = 0;
    for (let slot = slots - 1; slot >= before; slot--) this.freeList[this.freeCount++] = slot;
  }
}

function copyInt32(from: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const to = new Int32Array(length);
  to.set(from);
  return to;
}

function copyUint8(from: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const to = new Uint8Array(length);
  to.set(from);
  return to;
}

function copyFloat64(from: Float64Array, length: number): Float64Array<ArrayBuffer> {
  const to = new Float64Array(length);
  to.set(from);
  return to;
}
