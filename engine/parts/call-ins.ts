/** Calling agents in from home while many wait (M66): they come after a delay and stay for a while. */
import * as EventClass from '../kernel/event-classes.ts';
import * as Purpose from '../kernel/purposes.ts';
import { CALLED_IN } from '../record/group-areas.ts';
import * as AgentStatus from '../run/agent-status.ts';
import * as AgentTimer from '../run/agent-timer.ts';
import type { Agent } from '../run/agent.ts';
import type { CallIn } from '../run/call-in.ts';
import type { RunState } from '../run/run-state.ts';
import { agentUniform } from './agent-draws.ts';
import { comesOnDuty, goesOffDuty } from './presence.ts';

/** An interval begins: whoever is wanted is called, unless the last ones are still on their way or at the desk. */
export function callInWhereNeeded(run: RunState): void {
  for (const callIn of run.callIns) {
    if (callIn.out > 0) continue;
    const waiting = callIn.queues.reduce((sum, queue) => sum + queue.waiting, 0);
    if (waiting >= callIn.model.whenWaiting) call(run, callIn);
  }
}

/** Calls those who are at home, in their order. */
function call(run: RunState, callIn: CallIn): void {
  for (const agent of callIn.agents) {
    if (callIn.out >= callIn.model.size) return;
    if (agent.status !== AgentStatus.OFF_DUTY || agent.load > 0 || agent.callIn !== null || agent.isAbsent) continue;
    const delayS = callIn.delay.sample(agentUniform(run, agent, Purpose.CALL_IN_DELAY, run.interval));
    agent.callIn = callIn;
    agent.timerFor = AgentTimer.CALLED_IN;
    callIn.out++;
    run.events.schedule(agent.timer, run.nowS + delayS, EventClass.BREAK_END);
  }
}

/** An agent who was called is here. */
export function calledAgentArrives(run: RunState, agent: Agent): void {
  agent.timerFor = AgentTimer.CALL_IN_END;
  run.events.schedule(agent.timer, run.nowS + agent.callIn!.model.stayS, EventClass.BREAK_END);
  agent.group.areas.changes(CALLED_IN, 1, run.nowS);
  comesOnDuty(run, agent);
}

/** The time agreed on is over. */
export function calledAgentLeaves(run: RunState, agent: Agent): void {
  dropCallIn(run, agent);
  goesOffDuty(run, agent);
}

/** The agent is no longer called in, whether on the way or at the desk; nothing happens to others. */
export function dropCallIn(run: RunState, agent: Agent): void {
  const { callIn, timerFor } = agent;
  if (callIn === null) return;
  agent.callIn = null;
  callIn.out--;
  if (timerFor === AgentTimer.CALL_IN_END) agent.group.areas.changes(CALLED_IN, -1, run.nowS);
  run.events.cancel(agent.timer);
  agent.timerFor = AgentTimer.NOTHING;
}
