/**
 * At the desk or not: coming on duty, leaving, breaks, and what happens when a contact leaves an agent's hands.
 *
 * Who goes off duty with work in hand finishes it and takes nothing new. A break that falls due while an agent is
 * busy starts when the last contact ends, keeps its length, and is cut at the end of the shift. An agent has one timer
 * for all of this (run/agent-timer.ts).
 */
import * as EventClass from '../kernel/event-classes.ts';
import { FINISHING, NOT_READY, STAFFED } from '../record/group-areas.ts';
import * as AgentStatus from '../run/agent-status.ts';
import * as AgentTimer from '../run/agent-timer.ts';
import type { Agent } from '../run/agent.ts';
import type { QueueState } from '../run/queue-state.ts';
import type { RunState } from '../run/run-state.ts';
import { rememberLoad } from './load-effect.ts';
import { setNextSpell, spellLengthS } from './not-ready.ts';
import { lookForContacts, releaseAwaiting } from './queueing.ts';

/** The agent is at the desk; whoever is there already stays. */
export function comesOnDuty(run: RunState, agent: Agent): void {
  if (agent.status === AgentStatus.ON_DUTY) setNextSpell(run, agent);
  if (agent.status !== AgentStatus.OFF_DUTY) return;
  const { areas } = agent.group;
  agent.status = AgentStatus.ON_DUTY;
  areas.changes(STAFFED, 1, run.nowS);
  if (agent.load > 0) areas.changes(FINISHING, -1, run.nowS);
  setNextSpell(run, agent);
  lookForContacts(run, agent);
}

/** The agent leaves the desk, or finishes what is in hand; a break ends with the shift. */
export function goesOffDuty(run: RunState, agent: Agent): void {
  if (agent.status === AgentStatus.OFF_DUTY) return;
  const { areas } = agent.group;
  const wasOnBreak = agent.status === AgentStatus.ON_BREAK;
  agent.status = AgentStatus.OFF_DUTY;
  agent.breakPendingS = 0;
  run.withdraw(agent);
  run.events.cancel(agent.timer);
  agent.timerFor = AgentTimer.NOTHING;
  if (wasOnBreak) {
    endNotReady(run, agent);
  } else {
    areas.changes(STAFFED, -1, run.nowS);
    if (agent.load > 0) areas.changes(FINISHING, 1, run.nowS);
  }
  // Last: whoever takes them hurries by how many are at the desk now.
  releaseAwaiting(run, agent);
}

/** A break of the roster falls due, or (`isSpell`) a spell of not being ready begins. */
export function breakFallsDue(run: RunState, agent: Agent, lengthS: number, isSpell = false): void {
  const { status } = agent;
  if (status === AgentStatus.OFF_DUTY) return;
  agent.breakPendingS += lengthS;
  if (status === AgentStatus.ON_BREAK) return;
  if (status === AgentStatus.ON_DUTY) agent.isNotReady = isSpell;
  else if (!isSpell) agent.isNotReady = false;
  agent.status = AgentStatus.BREAK_PENDING;
  run.withdraw(agent);
  if (agent.load === 0) startBreak(run, agent);
}

/** An agent is not to be had for a while. */
export function spellBegins(run: RunState, agent: Agent): void {
  agent.timerFor = AgentTimer.NOTHING;
  run.events.cancel(agent.timer);
  breakFallsDue(run, agent, spellLengthS(run, agent), true);
}

export function breakEnds(run: RunState, agent: Agent): void {
  run.events.cancel(agent.timer);
  agent.timerFor = AgentTimer.NOTHING;
  agent.group.areas.changes(STAFFED, 1, run.nowS);
  endNotReady(run, agent);
  if (agent.breakPendingS > 0) {
    startBreak(run, agent);
    return;
  }
  agent.status = AgentStatus.ON_DUTY;
  setNextSpell(run, agent);
  lookForContacts(run, agent);
}

/**
 * One contact less in the agent's hands: there is room for the next, or the shift is over, or a break is due.
 * @param hasRested the contact needed the agent no more already (chats.ts)
 */
export function workEnds(run: RunState, agent: Agent, queue: QueueState, hasRested: boolean): void {
  const { group } = agent;
  run.withdraw(agent);
  agent.load -= group.unitsOfQueue[queue.index]!;
  if (!hasRested) {
    rememberLoad(run, agent);
    group.areas.contactEnds(--agent.working === 0, run.nowS);
  }
  if (agent.status === AgentStatus.ON_DUTY) {
    lookForContacts(run, agent);
  } else if (agent.load === 0) {
    if (agent.status === AgentStatus.OFF_DUTY) group.areas.changes(FINISHING, -1, run.nowS);
    else startBreak(run, agent);
  }
}

function startBreak(run: RunState, agent: Agent): void {
  const { areas } = agent.group;
  const lengthS = agent.breakPendingS;
  agent.breakPendingS = 0;
  agent.status = AgentStatus.ON_BREAK;
  areas.changes(STAFFED, -1, run.nowS);
  if (agent.isNotReady) areas.changes(NOT_READY, 1, run.nowS);
  agent.timerFor = AgentTimer.BREAK_END;
  run.events.schedule(agent.timer, run.nowS + lengthS, EventClass.BREAK_END);
}

function endNotReady(run: RunState, agent: Agent): void {
  if (agent.isNotReady) agent.group.areas.changes(NOT_READY, -1, run.nowS);
  agent.isNotReady = false;
}
