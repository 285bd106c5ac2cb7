/**
 * Agents as a struct of arrays, and the lists of those who can take a contact.
 *
 * Per group and load there is one list, longest free first: an agent with room joins the tail of the list of
 * its load. So "least loaded, then longest idle" is reading heads.
 */
import type { ModelArrays } from '../model/model-arrays.ts';

/** What an agent is doing besides contacts. */
export const AgentStatus = {
  offDuty: 0,
  onDuty: 1,
  /** On duty, takes nothing new: a break starts when the last contact ends. */
  breakPending: 2,
  onBreak: 3,
} as const;

export class AgentsState {
  readonly status: Uint8Array;
  /** Length in seconds of the break that is pending, or that follows the present one. */
  readonly breakPendingS: Float64Array;
  /** Units in use; 0 = no contact in hand, since every contact takes at least one. */
  readonly load: Int32Array;
  /** Since when the agent stands in its list. */
  readonly freeSinceS: Float64Array;
  /** List the agent stands in, or -1. */
  readonly list: Int32Array;
  readonly previous: Int32Array;
  readonly next: Int32Array;
  /** Lists of group g: listOfGroup[g] + load, load 0 .. capacity - 1. */
  readonly listOfGroup: Int32Array;
  readonly listHead: Int32Array;
  readonly listTail: Int32Array;
  /** Agents with no work who could take some, per group. */
  readonly idle: Int32Array;
  /** Agents in any list. */
  available = 0;

  constructor(arrays: ModelArrays) {
    const { agents, groups } = arrays;
    this.status = new Uint8Array(agents);
    this.breakPendingS = new Float64Array(agents);
    this.load = new Int32Array(agents);
    this.freeSinceS = new Float64Array(agents);
    this.list = new Int32Array(agents).fill(-1);
    this.previous = new Int32Array(agents).fill(-1);
    this.next = new Int32Array(agents).fill(-1);
    this.listOfGroup = new Int32Array(groups + 1);
    for (let g = 0; g < groups; g++) this.listOfGroup[g + 1] = this.listOfGroup[g]! + arrays.capacity[g]!;
    const lists = this.listOfGroup[groups]!;
    this.listHead = new Int32Array(lists).fill(-1);
    this.listTail = new Int32Array(lists).fill(-1);
    this.idle = new Int32Array(groups);
  }

  clear(): void {
    this.status.fill(AgentStatus.offDuty);
    this.breakPendingS.fill(0);
    this.load.fill(0);
    this.list.fill(-1);
    this.listHead.fill(-1);
    this.listTail.fill(-1);
    this.idle.fill(0);
    this.available = 0;
  }

  /** Puts an agent with room at the tail of the list of its load. */
  offer(agent: number, group: number, nowS: number): void {
    const load = this.load[agent]!;
    const list = this.listOfGroup[group]! + load;
    const tail = this.listTail[list]!;
    this.list[agent] = list;
    this.previous[agent] = tail;
    this.next[agent] = -1;
    if (tail >= 0) this.next[tail] = agent;
    else this.listHead[list] = agent;
    this.listTail[list] = agent;
    this.freeSinceS[agent] = nowS;
    if (load === 0) this.idle[group]!++;
    this.available++;
  }

  /** Takes an agent out of its list; nothing happens if it stands in none. */
  withdraw(agent: number, group: number): void {
    const list = this.list[agent]!;
    if (list < 0) return;
    const before = this.previous[agent]!;
    const after = this.next[agent]!;
    if (before >= 0) this.next[before] = after;
    else this.listHead[list] = after;
    if (after >= 0) this.previous[after] = before;
    else this.listTail[list] = before;
    this.list[agent] = -1;
    if (this.load[agent] === 0) this.idle[group]!--;
    this.available--;
  }

  /** Who of a group with at least `leastLoad` would take a contact of `units`: least loaded, longest free; or -1. */
  candidate(group: number, units: number, leastLoad: number): number {
    const first = this.listOfGroup[group]! + leastLoad;
    const last = this.listOfGroup[group + 1]! - units;
    for (let list = first; list <= last; list++) {
      const head = this.listHead[list]!;
      if (head >= 0) return head;
    }
    return -1;
  }
}
