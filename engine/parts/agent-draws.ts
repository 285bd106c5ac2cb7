import type { Agent } from '../run/agent.ts';
import type { RunState } from '../run/run-state.ts';

const DAY_S = 86_400;
const words = new Int32Array(2);

/** A uniform of an agent's own on the present day; `ordinal` numbers those of one purpose. */
export function agentUniform(run: RunState, agent: Agent, purpose: number, ordinal: number): number {
  run.draws.nameDay(agent.hash, Math.floor(run.nowS / DAY_S), words, 0);
  return run.draws.uniform(purpose, (words[0]! + ordinal) | 0, words[1]!);
}
