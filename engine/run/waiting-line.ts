/**
 * Contacts that wait under one stage of one routing rule, longest wait first. Queues with the same rule share
 * their lines, so that a freed agent has fewer heads to look at.
 */
import { objectList } from '../kernel/object-list.ts';
import type { AgentGroup } from './agent-group.ts';
import type { Contact } from './contact.ts';

/** A group that may take from a line. */
export class Taker {
  readonly group: AgentGroup;
  /** Rank with which a contact takes an agent of the group. */
  rank = NaN;
  /** Agents of the group who must stay idle after the assignment. */
  readonly minIdle: number;
  /** Room that one contact takes. */
  readonly units: number;

  constructor(group: AgentGroup, rank: number, minIdle: number, units: number) {
    this.group = group;
    this.rank = rank;
    this.minIdle = minIdle;
    this.units = units;
  }
}

export class WaitingLine {
  readonly index: number;
  /** Wait at which a contact goes on to `nextStage`; Infinity in the last stage. */
  readonly leavesAfterS: number;
  readonly creditS: number;
  readonly ageing: number;
  /** By rank, then group. */
  readonly takers: Taker[] = objectList();
  nextStage: WaitingLine | null = null;
  head: Contact | null = null;
  private tail: Contact | null = null;
  length = 0;

  constructor(index: number, leavesAfterS: number, creditS: number, ageing: number) {
    this.index = index;
    this.leavesAfterS = leavesAfterS;
    this.creditS = creditS;
    this.ageing = ageing;
  }

  clear(): void {
    this.head = null;
    this.tail = null;
    this.length = 0;
  }

  /** Agents at the desk who may take from here. */
  agentsOnDuty(): number {
    let agents = 0;
    for (const { group } of this.takers) agents += group.areas.staffed;
    return agents;
  }

  /**
   * Puts a contact behind all who have waited as long or longer. Nearly always that is the end; a contact that has first
   * waited for one agent alone, or since before the run began, may have waited longer than those at the end.
   */
  insert(contact: Contact): void {
    let before = this.tail;
    while (before !== null && before.enteredS > contact.enteredS) before = before.previous;
    const after = before === null ? this.head : before.next;
    contact.line = this;
    contact.previous = before;
    contact.next = after;
    if (before !== null) before.next = contact;
    else this.head = contact;
    if (after !== null) after.previous = contact;
    else this.tail = contact;
    this.length++;
  }

  remove(contact: Contact): void {
    const before = contact.previous;
    const after = contact.next;
    if (before !== null) before.next = after;
    else this.head = after;
    if (after !== null) after.previous = before;
    else this.tail = before;
    contact.line = null;
    this.length--;
  }
}
