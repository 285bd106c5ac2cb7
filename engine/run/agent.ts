/** One agent of a run. */
import { idHash } from '../kernel/id-hash.ts';
import type { AgentModel } from '../model/workforce-model.ts';
import type { AgentGroup, AgentList } from './agent-group.ts';
import * as AgentStatus from './agent-status.ts';
import * as AgentTimer from './agent-timer.ts';
import type { CallIn } from './call-in.ts';
import type { Contact } from './contact.ts';
import { Timer } from './timer.ts';
import { WaitingLine } from './waiting-line.ts';

/** Fields are set in the order of how often they are needed, as in contact.ts. */
export class Agent {
  readonly index: number;
  readonly group: AgentGroup;
  status: number;
  /** Units in use; 0 = no contact in hand, since every contact takes at least one. */
  load: number;
  /** Contacts in hand that need the agent at the moment; 0 = nothing to do. */
  working: number;
  /** The list of those with room that the agent stands in. */
  list: AgentList | null;
  previous: Agent | null;
  next: Agent | null;
  /** Since when the agent stands in its list. */
  freeSinceS: number;
  /** Multiplies handling time. */
  readonly handleFactor: number;
  /** Contacts in hand that share the agent's time. */
  readonly chats: Contact[];
  /** Those who wait for this agent alone; null = nobody ever does. */
  readonly ownLine: WaitingLine | null;

  /** How many chats need the agent, and since when so many. */
  active: number;
  activeSinceS: number;
  /** The work that each of them would have got if it had needed the agent for as long as anybody has, seconds at pace 1. */
  workedS: number;
  /** The pace at which each of them has gone on since; a pace that is new from this week holds from the next change on. */
  pace: number;
  /** The chat whose timer is set: it is done, or left by its customer, first. */
  nextChat: Contact | null;
  /** Remembered share of time with work, and as of when (load effect). */
  occupancy: number;
  occupancyAtS: number;

  /** Names the agent's own draws. */
  readonly hash: number;
  readonly timer: Timer;
  timerFor: number;
  /** Length of the break that is pending, or that follows the present one. */
  breakPendingS: number;
  /** The present break is none of the roster's: not ready. */
  isNotReady: boolean;
  /** Did not come to the present shift. */
  isAbsent: boolean;
  /** When overtime must end; -Infinity while there is none. */
  overtimeUntilS: number;
  /** By which arrangement the agent has been called in, or null. */
  callIn: CallIn | null;
  /** Gaps before spells of not being ready so far: keys the draws of both. */
  spells: number;

  /** @param isAwaited may customers wait for the agent who served them last? */
  constructor(index: number, model: AgentModel, group: AgentGroup, isAwaited: boolean) {
    this.index = index;
    this.group = group;
    this.status = AgentStatus.OFF_DUTY;
    this.load = 0;
    this.working = 0;
    this.list = null;
    this.previous = null;
    this.next = null;
    this.freeSinceS = NaN;
    this.handleFactor = model.handleFactor ?? 1;
    this.chats = [];
    this.ownLine = isAwaited ? new WaitingLine(NaN, Infinity, 0, 1) : null;
    this.active = 0;
    this.activeSinceS = NaN;
    this.workedS = NaN;
    this.pace = 1;
    this.nextChat = null;
    this.occupancy = NaN;
    this.occupancyAtS = NaN;
    this.hash = idHash(`agent/${model.id}`);
    this.timer = new Timer({ agent: this });
    this.timerFor = AgentTimer.NOTHING;
    this.breakPendingS = NaN;
    this.isNotReady = false;
    this.isAbsent = false;
    this.overtimeUntilS = NaN;
    this.callIn = null;
    this.spells = 0;
    this.clear(0);
  }

  clear(startS: number): void {
    this.status = AgentStatus.OFF_DUTY;
    this.load = 0;
    this.breakPendingS = 0;
    this.isNotReady = false;
    this.isAbsent = false;
    this.overtimeUntilS = -Infinity;
    this.callIn = null;
    this.timerFor = AgentTimer.NOTHING;
    this.spells = 0;
    this.list = null;
    this.ownLine?.clear();
    this.working = 0;
    this.chats.length = 0;
    this.active = 0;
    this.activeSinceS = startS;
    this.workedS = 0;
    this.pace = 1;
    this.nextChat = null;
    this.occupancy = 0;
    this.occupancyAtS = startS;
  }
}
