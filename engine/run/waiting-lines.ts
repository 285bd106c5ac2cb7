/** Contacts that wait, as one first-come list per line (model/routing-arrays.ts), linked through their slots. */
import type { Contacts } from './contacts.ts';

export class WaitingLines {
  readonly head: Int32Array;
  readonly tail: Int32Array;
  /** Contacts waiting per queue, and in all. */
  readonly length: Int32Array;
  total = 0;

  constructor(lines: number, queues: number) {
    this.head = new Int32Array(lines).fill(-1);
    this.tail = new Int32Array(lines).fill(-1);
    this.length = new Int32Array(queues);
  }

  clear(): void {
    this.head.fill(-1);
    this.tail.fill(-1);
    this.length.fill(0);
    this.total = 0;
  }

  append(contacts: Contacts, slot: number, line: number): void {
    const tail = this.tail[line]!;
    contacts.line[slot] = line;
    contacts.previous[slot] = tail;
    contacts.next[slot] = -1;
    if (tail >= 0) contacts.next[tail] = slot;
    else this.head[line] = slot;
    this.tail[line] = slot;
    this.length[contacts.queue[slot]!]!++;
    this.total++;
  }

  remove(contacts: Contacts, slot: number): void {
    const line = contacts.line[slot]!;
    const before = contacts.previous[slot]!;
    const after = contacts.next[slot]!;
    if (before >= 0) contacts.next[before] = after;
    else this.head[line] = after;
    if (after >= 0) contacts.previous[after] = before;
    else this.tail[line] = before;
    this.length[contacts.queue[slot]!]!--;
    this.total--;
  }
}
