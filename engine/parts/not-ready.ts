/**
 * Hidden not-ready time (availability): agents on duty who take nothing new for a while, at random. The spell begins
 * when what is in hand is done, like a break.
 */
import * as EventClass from '../kernel/event-classes.ts';
import * as Purpose from '../kernel/purposes.ts';
import * as AgentTimer from '../run/agent-timer.ts';
import type { Agent } from '../run/agent.ts';
import type { RunState } from '../run/run-state.ts';
import { agentUniform } from './agent-draws.ts';

/** An agent is ready from now on: until when? Overtime and being called in keep the timer, and the agent ready. */
export function setNextSpell(run: RunState, agent: Agent): void {
  const { notReady } = agent.group.settings;
  if (notReady === null || agent.timerFor !== AgentTimer.NOTHING) return;
  // A number of its own each time: a gap that a break cut short would come back as long, and spells would die out.
  const gapS = notReady.gap.sample(agentUniform(run, agent, Purpose.NOT_READY_GAP, agent.spells++));
  agent.timerFor = AgentTimer.NOT_READY;
  run.events.schedule(agent.timer, run.nowS + gapS, EventClass.BREAK_END);
}

/** Length of the spell that begins now. */
export function spellLengthS(run: RunState, agent: Agent): number {
  const { notReady } = agent.group.settings;
  return notReady === null ? 0 : notReady.length.sample(agentUniform(run, agent, Purpose.NOT_READY_LENGTH, agent.spells));
}
