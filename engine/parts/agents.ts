/**
 * Agents' days: shifts, breaks, and what happens when a contact leaves their hands (M61).
 *
 * At the end of a shift busy agents finish and take nothing new. A break that falls due while an agent is
 * busy starts when the last contact ends, keeps its length, and is cut at the end of the shift.
 */
import { EventClass } from '../kernel/event-classes.ts';
import type { RunState } from '../run/run-state.ts';
import { lookForContacts } from './queueing.ts';

export function shiftStarts(run: RunState, agent: number): void {
  const { agents, areas, arrays } = run;
  const group = arrays.agentGroup[agent]!;
  agents.onDuty[agent] = 1;
  areas.staffedChanges(group, 1, run.nowS);
  if (agents.contacts[agent]! > 0) areas.finishingChanges(group, -1, run.nowS);
  lookForWork(run, agent, group);
}

export function shiftEnds(run: RunState, agent: number): void {
  const { agents, areas, arrays, events } = run;
  const group = arrays.agentGroup[agent]!;
  agents.onDuty[agent] = 0;
  agents.breakPendingS[agent] = 0;
  agents.withdraw(agent, group);
  if (agents.onBreak[agent] === 1) {
    agents.onBreak[agent] = 0;
    events.cancel(run.agentTimers + agent);
    return;
  }
  areas.staffedChanges(group, -1, run.nowS);
  if (agents.contacts[agent]! > 0) areas.finishingChanges(group, 1, run.nowS);
}

export function breakFallsDue(run: RunState, agent: number, lengthS: number): void {
  const { agents, arrays } = run;
  if (agents.onDuty[agent] === 0) return;
  agents.breakPendingS[agent]! += lengthS;
  agents.withdraw(agent, arrays.agentGroup[agent]!);
  if (agents.contacts[agent] === 0 && agents.onBreak[agent] === 0) startBreak(run, agent);
}

export function breakEnds(run: RunState, agent: number): void {
  const { agents, areas, arrays, events } = run;
  const group = arrays.agentGroup[agent]!;
  events.cancel(run.agentTimers + agent);
  agents.onBreak[agent] = 0;
  areas.staffedChanges(group, 1, run.nowS);
  lookForWork(run, agent, group);
}

/** One contact less in the agent's hands: the shift is over, a break is due, or there is room for the next. */
export function workEnds(run: RunState, agent: number, queue: number): void {
  const { agents, areas, arrays } = run;
  const group = arrays.agentGroup[agent]!;
  agents.withdraw(agent, group);
  agents.load[agent]! -= arrays.units[group * arrays.queues + queue]!;
  const inHand = agents.contacts[agent]! - 1;
  agents.contacts[agent] = inHand;
  areas.contactEnds(group, inHand === 0, run.nowS);
  if (agents.onDuty[agent] === 0) {
    if (inHand === 0) areas.finishingChanges(group, -1, run.nowS);
    return;
  }
  lookForWork(run, agent, group);
}

/** On duty and perhaps free: a pending break first, else back to the list and the waiting contacts. */
function lookForWork(run: RunState, agent: number, group: number): void {
  const { agents } = run;
  if (agents.breakPendingS[agent]! > 0) {
    if (agents.contacts[agent] === 0) startBreak(run, agent);
    return;
  }
  lookForContacts(run, agent, group);
}

function startBreak(run: RunState, agent: number): void {
  const { agents, areas, arrays, events } = run;
  const group = arrays.agentGroup[agent]!;
  const lengthS = agents.breakPendingS[agent]!;
  agents.breakPendingS[agent] = 0;
  agents.onBreak[agent] = 1;
  areas.staffedChanges(group, -1, run.nowS);
  events.schedule(run.agentTimers + agent, run.nowS + lengthS, EventClass.breakEnd);
}
