/**
 * Agents who can do the same things at the same pace, and the lists of those among them with room.
 *
 * There is one list per load, longest free first: an agent with room joins the tail of the list of its load. So
 * "least loaded, then longest idle" is reading heads.
 */
import { objectList } from '../kernel/object-list.ts';
import type { GroupSettings } from '../model/group-settings.ts';
import type { GroupModel } from '../model/workforce-model.ts';
import { GroupAreas } from '../record/group-areas.ts';
import type { Agent } from './agent.ts';
import type { WaitingLine } from './waiting-line.ts';

/** A line that a group may take from. */
export class Pick {
  readonly line: WaitingLine;
  /** Rank with which an agent takes a contact of the line. */
  rank = NaN;
  /** Agents of the group who must stay idle after the assignment. */
  readonly minIdle: number;
  /** Room that one contact takes. */
  readonly units: number;

  constructor(line: WaitingLine, rank: number, minIdle: number, units: number) {
    this.line = line;
    this.rank = rank;
    this.minIdle = minIdle;
    this.units = units;
  }
}

export class AgentList {
  head: Agent | null = null;
  tail: Agent | null = null;
}

export class AgentGroup {
  readonly index: number;
  readonly team: number;
  /** Room of one agent, in units. */
  readonly capacity: number;
  readonly unitsOfQueue: readonly number[];
  /** By rank, then line. */
  readonly picks: Pick[] = objectList();
  /** Several slots and a reserve: one more idle agent lets busy colleagues take more. */
  idleFreesOthers = false;
  /** Behaviour in the week table in force. */
  settings: GroupSettings;
  /** Outages that keep the group from taking anything new. */
  down = 0;
  readonly areas = new GroupAreas();
  /** Agents with no work who could take some. */
  idle = 0;
  private readonly byLoad: readonly AgentList[];

  constructor(index: number, model: GroupModel, settings: GroupSettings) {
    this.index = index;
    this.team = model.team;
    this.capacity = model.capacityUnits;
    this.unitsOfQueue = [...model.unitsOfQueue];
    this.settings = settings;
    this.byLoad = Array.from({ length: model.capacityUnits }, () => new AgentList());
  }

  clear(startS: number): void {
    this.idle = 0;
    this.down = 0;
    this.areas.clear(startS);
    for (const list of this.byLoad) {
      list.head = null;
      list.tail = null;
    }
  }

  /** Puts an agent with room at the tail of the list of its load. */
  offer(agent: Agent, nowS: number): void {
    const list = this.byLoad[agent.load]!;
    const tail = list.tail;
    agent.list = list;
    agent.previous = tail;
    agent.next = null;
    if (tail !== null) tail.next = agent;
    else list.head = agent;
    list.tail = agent;
    agent.freeSinceS = nowS;
    if (agent.load === 0) this.idle++;
  }

  /** Takes an agent out of its list; false if it stands in none. */
  withdraw(agent: Agent): boolean {
    const list = agent.list;
    if (list === null) return false;
    const before = agent.previous;
    const after = agent.next;
    if (before !== null) before.next = after;
    else list.head = after;
    if (after !== null) after.previous = before;
    else list.tail = before;
    agent.list = null;
    if (agent.load === 0) this.idle--;
    return true;
  }

  /** Contacts in the lines that the group may take from. */
  waitingFor(): number {
    let waiting = 0;
    for (const { line } of this.picks) waiting += line.length;
    return waiting;
  }

  /** Who with at least `leastLoad` would take a contact of `units`: least loaded, longest free; or null. */
  candidate(units: number, leastLoad: number): Agent | null {
    const last = this.capacity - units;
    for (let load = leastLoad; load <= last; load++) {
      const head = this.byLoad[load]!.head;
      if (head !== null) return head;
    }
    return null;
  }
}
