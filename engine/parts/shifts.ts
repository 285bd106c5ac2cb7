/** Shifts of the roster (M61): who comes, who stays away, who stays on. */
import * as Purpose from '../kernel/purposes.ts';
import { ABSENT } from '../record/group-areas.ts';
import * as AgentStatus from '../run/agent-status.ts';
import type { Agent } from '../run/agent.ts';
import type { RunState } from '../run/run-state.ts';
import { agentUniform } from './agent-draws.ts';
import { dropCallIn } from './call-ins.ts';
import { endOvertime, staysOn } from './overtime.ts';
import { comesOnDuty, goesOffDuty } from './presence.ts';

export function shiftStarts(run: RunState, agent: Agent): void {
  const { absence } = agent.group.settings;
  // Whoever is at the desk anyway does not stay away.
  const isHere = agent.status !== AgentStatus.OFF_DUTY || agent.load > 0;
  if (!isHere && absence > 0 && agentUniform(run, agent, Purpose.ABSENCE, 0) < absence) {
    dropCallIn(run, agent);
    agent.isAbsent = true;
    agent.group.areas.changes(ABSENT, 1, run.nowS);
    return;
  }
  // Whoever is there by another arrangement now works the own shift.
  endOvertime(run, agent);
  dropCallIn(run, agent);
  comesOnDuty(run, agent);
}

export function shiftEnds(run: RunState, agent: Agent): void {
  if (agent.isAbsent) {
    agent.isAbsent = false;
    agent.group.areas.changes(ABSENT, -1, run.nowS);
  } else if (!staysOn(run, agent)) {
    goesOffDuty(run, agent);
  }
}

/** A block of overtime is over: another one, or home. */
export function overtimeBlockEnds(run: RunState, agent: Agent): void {
  if (staysOn(run, agent)) return;
  goesOffDuty(run, agent);
}
