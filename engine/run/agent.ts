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

export class Agent {
  readonly index: number;
  readonly group: AgentGroup;
  /** Names the agent's own draws. */
  readonly hash: number;
  /** Multiplies handling time. */
  handleFactor = NaN;
  status: number = AgentStatus.OFF_DUTY;
  /** Units in use; 0 = no contact in hand, since every contact takes at least one. */
  load = 0;
  /** Length of the break that is pending, or that follows the present one. */
  breakPendingS = NaN;
  /** The present break is none of the roster's: not ready. */
  isNotReady = false;
  /** Did not come to the present shift. */
  isAbsent = false;
  /** When overtime must end; -Infinity while there is none. */
  overtimeUntilS = NaN;
  /** By which arrangement the agent has been called in, or null. */
  callIn: CallIn | null = null;
  timerFor: number = AgentTimer.NOTHING;
  /** Gaps before spells of not being ready so far: keys the draws of both. */
  spells = 0;

  /** Since when the agent stands in its list. */
  freeSinceS = NaN;
  /** The list of those with room that the agent stands in. */
  list: AgentList | null = null;
  /** Those who wait for this agent alone; null = nobody ever does. */
  readonly ownLine: WaitingLine | null;
  previous: Agent | null = null;
  next: Agent | null = null;

  /** Contacts in hand that need the agent at the moment; 0 = nothing to do. */
  working = 0;
  /** Contacts in hand that share the agent's time; how many of them need the agent, and since when so many. */
  readonly chats: Contact[] = [];
  active = 0;
  activeSinceS = NaN;
  /** The one of them whose timer is set: it is done, or left by its customer, first. */
  nextChat: Contact | null = null;
  /** Remembered share of time with work, and as of when (load effect). */
  occupancy = NaN;
  occupancyAtS = NaN;
  readonly timer: Timer;

  /** @param isAwaited may customers wait for the agent who served them last? */
  constructor(index: number, model: AgentModel, group: AgentGroup, isAwaited: boolean) {
    this.index = index;
    this.group = group;
    this.hash = idHash(`agent/${model.id}`);
    this.handleFactor = model.handleFactor ?? 1;
    this.ownLine = isAwaited ? new WaitingLine(NaN, Infinity, 0, 1) : null;
    this.timer = new Timer({ agent: this });
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
    this.nextChat = null;
    this.occupancy = 0;
    this.occupancyAtS = startS;
  }
}
