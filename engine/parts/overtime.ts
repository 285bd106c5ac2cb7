/** Overtime (M68): at the end of a shift agents stay on, a block at a time, while many wait whom they may take. */
import * as EventClass from '../kernel/event-classes.ts';
import { OVERTIME } from '../record/group-areas.ts';
import * as AgentStatus from '../run/agent-status.ts';
import * as AgentTimer from '../run/agent-timer.ts';
import type { Agent } from '../run/agent.ts';
import type { RunState } from '../run/run-state.ts';

/** The shift, or a block of overtime, is over: does the agent stay for another block? Nobody stays who is on a break. */
export function staysOn(run: RunState, agent: Agent): boolean {
  const { group } = agent;
  const { overtime } = group.settings;
  const untilS = isOnOvertime(agent) ? agent.overtimeUntilS : run.nowS + (overtime?.mostS ?? 0);
  const isWanted = overtime !== null && run.nowS < untilS && group.waitingFor() >= overtime.whenWaiting;
  if (!isWanted || agent.status !== AgentStatus.ON_DUTY) {
    endOvertime(run, agent);
    return false;
  }
  if (!isOnOvertime(agent)) group.areas.changes(OVERTIME, 1, run.nowS);
  agent.overtimeUntilS = untilS;
  agent.timerFor = AgentTimer.OVERTIME_END;
  run.events.schedule(agent.timer, Math.min(run.nowS + overtime.blockS, untilS), EventClass.BREAK_END);
  return true;
}

/** Overtime is over; nothing happens if there is none. */
export function endOvertime(run: RunState, agent: Agent): void {
  if (!isOnOvertime(agent)) return;
  agent.overtimeUntilS = -Infinity;
  agent.group.areas.changes(OVERTIME, -1, run.nowS);
  run.events.cancel(agent.timer);
  agent.timerFor = AgentTimer.NOTHING;
}

const isOnOvertime = ({ overtimeUntilS }: Agent): boolean => overtimeUntilS > -Infinity;
