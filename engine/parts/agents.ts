/**
 * Agents' days: shifts, breaks, and what happens when a contact leaves their hands (M61).
 *
 * At the end of a shift busy agents finish and take nothing new. A break that falls due while an agent is
 * busy starts when the last contact ends, keeps its length, and is cut at the end of the shift.
 */
import { EventClass } from '../kernel/event-classes.ts';
import { AgentStatus } from '../run/agents-state.ts';
import type { RunState } from '../run/run-state.ts';
import { lookForContacts } from './queueing.ts';

export function shiftStarts(run: RunState, agent: number): void {
  const { agents, areas, arrays } = run;
  const group = arrays.agentGroup[agent]!;
  agents.status[agent] = AgentStatus.onDuty;
  areas.staffedChanges(group, 1, run.nowS);
  if (agents.load[agent]! > 0) areas.finishingChanges(group, -1, run.nowS);
  lookForContacts(run, agent, group);
}

export function shiftEnds(run: RunState, agent: number): void {
  const { agents, areas, arrays, events } = run;
  const group = arrays.agentGroup[agent]!;
  const wasOnBreak = agents.status[agent] === AgentStatus.onBreak;
  agents.status[agent] = AgentStatus.offDuty;
  agents.breakPendingS[agent] = 0;
  agents.withdraw(agent, group);
  if (wasOnBreak) {
    events.cancel(run.agentTimers + agent);
    return;
  }
  areas.staffedChanges(group, -1, run.nowS);
  if (agents.load[agent]! > 0) areas.finishingChanges(group, 1, run.nowS);
}

export function breakFallsDue(run: RunState, agent: number, lengthS: number): void {
  const { agents, arrays } = run;
  const status = agents.status[agent]!;
  if (status === AgentStatus.offDuty) return;
  agents.breakPendingS[agent]! += lengthS;
  if (status === AgentStatus.onBreak) return;
  agents.status[agent] = AgentStatus.breakPending;
  agents.withdraw(agent, arrays.agentGroup[agent]!);
  if (agents.load[agent] === 0) startBreak(run, agent);
}

export function breakEnds(run: RunState, agent: number): void {
  const { agents, areas, arrays, events } = run;
  const group = arrays.agentGroup[agent]!;
  events.cancel(run.agentTimers + agent);
  areas.staffedChanges(group, 1, run.nowS);
  if (agents.breakPendingS[agent]! > 0) {
    startBreak(run, agent);
    return;
  }
  agents.status[agent] = AgentStatus.onDuty;
  lookForContacts(run, agent, group);
}

/** One contact less in the agent's hands: there is room for the next, or the shift is over, or a break is due. */
export function workEnds(run: RunState, agent: number, queue: number): void {
  const { agents, areas, arrays } = run;
  const group = arrays.agentGroup[agent]!;
  agents.withdraw(agent, group);
  const load = agents.load[agent]! - arrays.units[group * arrays.queues + queue]!;
  agents.load[agent] = load;
  areas.contactEnds(group, load === 0, run.nowS);
  const status = agents.status[agent];
  if (status === AgentStatus.onDuty) {
    lookForContacts(run, agent, group);
  } else if (load === 0) {
    if (status === AgentStatus.offDuty) areas.finishingChanges(group, -1, run.nowS);
    else startBreak(run, agent);
  }
}

function startBreak(run: RunState, agent: number): void {
  const { agents, areas, arrays, events } = run;
  const lengthS = agents.breakPendingS[agent]!;
  agents.breakPendingS[agent] = 0;
  agents.status[agent] = AgentStatus.onBreak;
  areas.staffedChanges(arrays.agentGroup[agent]!, -1, run.nowS);
  events.schedule(run.agentTimers + agent, run.nowS + lengthS, EventClass.breakEnd);
}
