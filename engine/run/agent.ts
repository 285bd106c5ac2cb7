/** One agent of a run. */
import type { AgentGroup, AgentList } from './agent-group.ts';
import * as AgentStatus from './agent-status.ts';
import { Timer } from './timer.ts';

export class Agent {
  readonly index: number;
  readonly group: AgentGroup;
  status: number = AgentStatus.OFF_DUTY;
  /** Units in use; 0 = no contact in hand, since every contact takes at least one. */
  load = 0;
  /** Length of the break that is pending, or that follows the present one. */
  breakPendingS = NaN;
  /** Since when the agent stands in its list. */
  freeSinceS = NaN;
  /** The list of those with room that the agent stands in. */
  list: AgentList | null = null;
  previous: Agent | null = null;
  next: Agent | null = null;
  readonly timer: Timer;

  constructor(index: number, group: AgentGroup) {
    this.index = index;
    this.group = group;
    this.timer = new Timer({ agent: this });
    this.clear();
  }

  clear(): void {
    this.status = AgentStatus.OFF_DUTY;
    this.load = 0;
    this.breakPendingS = 0;
    this.list = null;
  }
}
