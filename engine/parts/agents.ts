/**
 * Agents' days: shifts, breaks, and what happens when a contact leaves their hands (M61).
 *
 * At the end of a shift busy agents finish and take nothing new. A break that falls due while an agent is
 * busy starts when the last contact ends, keeps its length, and is cut at the end of the shift.
 */
import * as EventClass from '../kernel/event-classes.ts';
import * as AgentStatus from '../run/agent-status.ts';
import type { Agent } from '../run/agent.ts';
import type { QueueState } from '../run/queue-state.ts';
import type { RunState } from '../run/run-state.ts';
import { lookForContacts } from './queueing.ts';

export function shiftStarts(run: RunState, agent: Agent): void {
  const { areas } = agent.group;
  agent.status = AgentStatus.ON_DUTY;
  areas.staffedChanges(1, run.nowS);
  if (agent.load > 0) areas.finishingChanges(-1, run.nowS);
  lookForContacts(run, agent);
}

export function shiftEnds(run: RunState, agent: Agent): void {
  const { areas } = agent.group;
  const wasOnBreak = agent.status === AgentStatus.ON_BREAK;
  agent.status = AgentStatus.OFF_DUTY;
  agent.breakPendingS = 0;
  run.withdraw(agent);
  if (wasOnBreak) {
    run.events.cancel(agent.timer);
    return;
  }
  areas.staffedChanges(-1, run.nowS);
  if (agent.load > 0) areas.finishingChanges(1, run.nowS);
}

export function breakFallsDue(run: RunState, agent: Agent, lengthS: number): void {
  const { status } = agent;
  if (status === AgentStatus.OFF_DUTY) return;
  agent.breakPendingS += lengthS;
  if (status === AgentStatus.ON_BREAK) return;
  agent.status = AgentStatus.BREAK_PENDING;
  run.withdraw(agent);
  if (agent.load === 0) startBreak(run, agent);
}

export function breakEnds(run: RunState, agent: Agent): void {
  run.events.cancel(agent.timer);
  agent.group.areas.staffedChanges(1, run.nowS);
  if (agent.breakPendingS > 0) {
    startBreak(run, agent);
    return;
  }
  agent.status = AgentStatus.ON_DUTY;
  lookForContacts(run, agent);
}

/** One contact less in the agent's hands: there is room for the next, or the shift is over, or a break is due. */
export function workEnds(run: RunState, agent: Agent, queue: QueueState): void {
  const { group } = agent;
  run.withdraw(agent);
  const load = agent.load - group.unitsOfQueue[queue.index]!;
  agent.load = load;
  group.areas.contactEnds(load === 0, run.nowS);
  if (agent.status === AgentStatus.ON_DUTY) {
    lookForContacts(run, agent);
  } else if (load === 0) {
    if (agent.status === AgentStatus.OFF_DUTY) group.areas.finishingChanges(-1, run.nowS);
    else startBreak(run, agent);
  }
}

function startBreak(run: RunState, agent: Agent): void {
  const lengthS = agent.breakPendingS;
  agent.breakPendingS = 0;
  agent.status = AgentStatus.ON_BREAK;
  agent.group.areas.staffedChanges(-1, run.nowS);
  run.events.schedule(agent.timer, run.nowS + lengthS, EventClass.BREAK_END);
}
