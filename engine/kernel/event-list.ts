/**
 * The future-event list: movable timers, earliest first.
 *
 * Order: time, then class (see event-classes.ts), then the sequence in which timers were set. A moved timer
 * takes a new sequence number. Indexed 4-ary heap: moving a timer costs O(log n) and leaves nothing stale.
 */

import { objectList } from './object-list.ts';

/** What the list keeps on a timer. */
export interface Timed {
  /** Place in the heap, or NOT_SET. */
  place: number;
  /** When it ends, while it is set; and its rank among those that end then. */
  timeS: number;
  tie: number;
}

export const NOT_SET = -1;

/** Room for the sequence below the class in one double: 2^44 timers per run. */
const CLASS_STEP = 17592186044416;

export class EventList<T extends Timed> {
  /** Pending timers. */
  size = 0;
  /** Heap order: times (Infinity past the end) and the timers themselves. */
  private time = new Float64Array(64).fill(Infinity);
  private readonly timers: T[] = objectList();
  private sequence = 0;

  clear(): void {
    for (let at = 0; at < this.size; at++) this.timers[at]!.place = NOT_SET;
    this.time.fill(Infinity);
    this.size = 0;
    this.sequence = 0;
  }

  /** Time of the first timer; Infinity when there is none. */
  firstS(): number {
    return this.time[0]!;
  }

  /** The first timer, if there is one. */
  first(): T {
    return this.timers[0]!;
  }

  /**
   * Sets or moves a timer. The time goes to the timer, and from there to the heap: handed on to a function, it would cost
   * an object wherever that function is not inlined.
   */
  schedule(timer: T, timeS: number, eventClass: number): void {
    timer.timeS = timeS;
    timer.tie = eventClass * CLASS_STEP + this.sequence++;
    if (timer.place < 0) this.insert(timer);
    else this.sift(timer.place, timer);
  }

  /** Takes a timer away; nothing happens if it is not set. */
  cancel(timer: T): void {
    const at = timer.place;
    if (at < 0) return;
    timer.place = NOT_SET;
    const last = --this.size;
    this.time[last] = Infinity;
    if (at !== last) this.sift(at, this.timers[last]!);
  }

  private insert(timer: T): void {
    const at = this.size++;
    // Four places past the end are read when the last children are compared.
    if (at + 5 > this.time.length) this.enlarge();
    this.siftUp(at, timer);
  }

  private enlarge(): void {
    const time = new Float64Array(this.time.length * 2).fill(Infinity);
    time.set(this.time);
    this.time = time;
  }

  /** Puts a timer to place `at`, or up or down from there. */
  private sift(at: number, timer: T): void {
    if (at > 0 && this.precedes(timer, (at - 1) >> 2)) this.siftUp(at, timer);
    else this.siftDown(at, timer);
  }

  /** Does a timer come before what stands at place `at`? */
  private precedes({ timeS, tie }: T, at: number): boolean {
    const other = this.time[at]!;
    return timeS < other || (timeS === other && tie < this.timers[at]!.tie);
  }

  private siftUp(at: number, timer: T): void {
    const { time, timers } = this;
    const { timeS } = timer;
    while (at > 0) {
      const parent = (at - 1) >> 2;
      const parentTime = time[parent]!;
      const above = timers[parent]!;
      if (parentTime < timeS || (parentTime === timeS && above.tie < timer.tie)) break;
      time[at] = parentTime;
      timers[at] = above;
      above.place = at;
      at = parent;
    }
    time[at] = timeS;
    timers[at] = timer;
    timer.place = at;
  }

  private siftDown(at: number, timer: T): void {
    const { time, timers, size } = this;
    const { timeS } = timer;
    for (;;) {
      const child = ((at << 2) + 1) | 0;
      if (child >= size) break;
      // Smallest of four without branches: mispredicted ones are the main cost of a heap. x and y are the smaller one of
      // either pair; z is whether y's is smaller than x's, picked from all four such comparisons, so that none of them
      // waits for x and y: a quarter off a movement in a heap of 150, 3 to 5 % off a run.
      const k0 = time[child]!;
      const k1 = time[child + 1]!;
      const k2 = time[child + 2]!;
      const k3 = time[child + 3]!;
      const x = +(k1 < k0);
      const y = +(k3 < k2);
      const smaller = +(k2 < k0) | (+(k3 < k0) << 1) | (+(k2 < k1) << 2) | (+(k3 < k1) << 3);
      const z = (smaller >> ((x << 1) | y)) & 1;
      let best = (child + x + Math.imul(z, 2 + y - x)) | 0;
      const bestTime = time[best]!;
      if (k0 === k1 || k2 === k3 || time[child + x]! === time[child + 2 + y]!) best = this.firstOfTied(child, bestTime) | 0;
      const below = timers[best]!;
      if (bestTime > timeS || (bestTime === timeS && below.tie > timer.tie)) break;
      time[at] = bestTime;
      timers[at] = below;
      below.place = at;
      at = best;
    }
    time[at] = timeS;
    timers[at] = timer;
    timer.place = at;
  }

  /** Among up to four children with the same time: the one set first in the lowest class. */
  private firstOfTied(child: number, timeS: number): number {
    let best = -1;
    const end = child + 4 < this.size ? child + 4 : this.size;
    for (let c = child; c < end; c++) {
      if (this.time[c] !== timeS) continue;
      if (best < 0 || this.timers[c]!.tie < this.timers[best]!.tie) best = c;
    }
    return best;
  }
}
