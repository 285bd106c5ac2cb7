/**
 * The future-event list: movable timers, earliest first.
 *
 * Order: time, then class (see event-classes.ts), then the sequence in which timers were set. A moved timer
 * takes a new sequence number. Indexed 4-ary heap: moving a timer costs O(log n) and leaves nothing stale.
 */

/** What the list keeps on a timer. */
export interface Timed {
  /** Place in the heap, or NOT_SET. */
  place: number;
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
  private readonly timers: T[] = [];
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

  /** Sets or moves a timer. */
  schedule(timer: T, timeS: number, eventClass: number): void {
    timer.tie = eventClass * CLASS_STEP + this.sequence++;
    let at = timer.place;
    if (at < 0) {
      at = this.size++;
      // Four places past the end are read when the last children are compared.
      if (at + 5 > this.time.length) this.enlarge();
      this.siftUp(at, timer, timeS);
    } else if (at > 0 && this.precedes(timer, timeS, (at - 1) >> 2)) {
      this.siftUp(at, timer, timeS);
    } else {
      this.siftDown(at, timer, timeS);
    }
  }

  /** Takes a timer away; nothing happens if it is not set. */
  cancel(timer: T): void {
    const at = timer.place;
    if (at < 0) return;
    timer.place = NOT_SET;
    const last = --this.size;
    const lastTime = this.time[last]!;
    const lastTimer = this.timers[last]!;
    this.time[last] = Infinity;
    if (at === last) return;
    if (at > 0 && this.precedes(lastTimer, lastTime, (at - 1) >> 2)) this.siftUp(at, lastTimer, lastTime);
    else this.siftDown(at, lastTimer, lastTime);
  }

  private enlarge(): void {
    const time = new Float64Array(this.time.length * 2).fill(Infinity);
    time.set(this.time);
    this.time = time;
  }

  /** Does (timer at timeS) come before what stands at place `at`? */
  private precedes(timer: T, timeS: number, at: number): boolean {
    const other = this.time[at]!;
    return timeS < other || (timeS === other && timer.tie < this.timers[at]!.tie);
  }

  private siftUp(at: number, timer: T, timeS: number): void {
    const { time, timers } = this;
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

  private siftDown(at: number, timer: T, timeS: number): void {
    const { time, timers, size } = this;
    for (;;) {
      const child = (at << 2) + 1;
      if (child >= size) break;
      // Smallest of four without branches: mispredicted ones are the main cost of a heap.
      const k0 = time[child]!;
      const k1 = time[child + 1]!;
      const k2 = time[child + 2]!;
      const k3 = time[child + 3]!;
      const x = +(k1 < k0);
      const y = 2 + +(k3 < k2);
      const kx = time[child + x]!;
      const ky = time[child + y]!;
      let best = child + x + Math.imul(+(ky < kx), y - x);
      const bestTime = time[best]!;
      if (k0 === k1 || k2 === k3 || kx === ky) best = this.firstOfTied(child, bestTime);
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
