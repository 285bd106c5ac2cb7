/**
 * The future-event list: one movable timer per id, earliest first.
 *
 * Order: time, then class (see event-classes.ts), then the sequence in which timers were set. A moved timer
 * takes a new sequence number. Indexed 4-ary heap: moving a timer costs O(log n) and leaves nothing stale.
 */

/** Room for the sequence below the class in one double: 2^44 timers per run. */
const CLASS_STEP = 17592186044416;

export class EventList {
  /** Pending timers. */
  size = 0;
  /** Heap order: times (Infinity past the end) and whose timer it is. */
  time: Float64Array;
  owner: Int32Array;
  /** By id: place in the heap, or -1. */
  private position: Int32Array;
  /** By id: class * CLASS_STEP + sequence. */
  private tie: Float64Array;
  private sequence = 0;

  /** @param ids number of ids, 0 .. ids-1; `grow` adds more. */
  constructor(ids: number) {
    this.time = new Float64Array(ids + 5).fill(Infinity);
    this.owner = new Int32Array(ids + 5);
    this.position = new Int32Array(ids).fill(-1);
    this.tie = new Float64Array(ids);
  }

  clear(): void {
    this.time.fill(Infinity);
    this.position.fill(-1);
    this.size = 0;
    this.sequence = 0;
  }

  grow(ids: number): void {
    const time = new Float64Array(ids + 5).fill(Infinity);
    time.set(this.time.subarray(0, this.size));
    const owner = new Int32Array(ids + 5);
    owner.set(this.owner.subarray(0, this.size));
    const position = new Int32Array(ids).fill(-1);
    position.set(this.position);
    const tie = new Float64Array(ids);
    tie.set(this.tie);
    this.time = time;
    this.owner = owner;
    this.position = position;
    this.tie = tie;
  }

  isPending(id: number): boolean {
    return this.position[id]! >= 0;
  }

  /** Sets or moves the timer of `id`. */
  schedule(id: number, timeS: number, eventClass: number): void {
    this.tie[id] = eventClass * CLASS_STEP + this.sequence++;
    let at = this.position[id]!;
    if (at < 0) {
      at = this.size++;
      this.siftUp(at, id, timeS);
    } else if (at > 0 && this.precedes(id, timeS, (at - 1) >> 2)) {
      this.siftUp(at, id, timeS);
    } else {
      this.siftDown(at, id, timeS);
    }
  }

  /** Removes the timer of `id`; nothing happens if there is none. */
  cancel(id: number): void {
    const at = this.position[id]!;
    if (at < 0) return;
    this.position[id] = -1;
    const last = --this.size;
    const lastTime = this.time[last]!;
    const lastOwner = this.owner[last]!;
    this.time[last] = Infinity;
    if (at === last) return;
    if (at > 0 && this.precedes(lastOwner, lastTime, (at - 1) >> 2)) this.siftUp(at, lastOwner, lastTime);
    else this.siftDown(at, lastOwner, lastTime);
  }

  /** Does (id at timeS) come before what stands at place `at`? */
  private precedes(id: number, timeS: number, at: number): boolean {
    const other = this.time[at]!;
    return timeS < other || (timeS === other && this.tie[id]! < this.tie[this.owner[at]!]!);
  }

  private siftUp(at: number, id: number, timeS: number): void {
    const { time, owner, position, tie } = this;
    while (at > 0) {
      const parent = (at - 1) >> 2;
      const parentTime = time[parent]!;
      if (parentTime < timeS || (parentTime === timeS && tie[owner[parent]!]! < tie[id]!)) break;
      time[at] = parentTime;
      const moved = owner[parent]!;
      owner[at] = moved;
      position[moved] = at;
      at = parent;
    }
    time[at] = timeS;
    owner[at] = id;
    position[id] = at;
  }

  private siftDown(at: number, id: number, timeS: number): void {
    const { time, owner, position, tie, size } = this;
    const myTie = tie[id]!;
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
      if (+(k0 === bestTime) + +(k1 === bestTime) + +(k2 === bestTime) + +(k3 === bestTime) !== 1) {
        best = this.firstOfTied(child, bestTime);
      }
      if (bestTime > timeS || (bestTime === timeS && tie[owner[best]!]! > myTie)) break;
      time[at] = bestTime;
      const moved = owner[best]!;
      owner[at] = moved;
      position[moved] = at;
      at = best;
    }
    time[at] = timeS;
    owner[at] = id;
    position[id] = at;
  }

  /** Among up to four children with the same time: the one set first in the lowest class. */
  private firstOfTied(child: number, timeS: number): number {
    let best = -1;
    const end = child + 4 < this.size ? child + 4 : this.size;
    for (let c = child; c < end; c++) {
      if (this.time[c] !== timeS) continue;
      if (best < 0 || this.tie[this.owner[c]!]! < this.tie[this.owner[best]!]!) best = c;
    }
    return best;
  }
}
