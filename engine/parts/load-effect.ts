/**
 * Speed under load (M73; methods.md 13): agents hurry while others wait, and slow down after hours without a pause.
 * The memory of having been busy fades exponentially.
 */
import { exp } from '../kernel/portable-maths.ts';
import type { LoadEffectModel } from '../model/workforce-model.ts';
import type { Agent } from '../run/agent.ts';
import type { RunState } from '../run/run-state.ts';

const LN_2 = 0.6931471805599453;

/** Multiplies the handling time of work that begins now. */
export function loadFactor(run: RunState, agent: Agent, model: LoadEffectModel): number {
  const { group } = agent;
  const waitingPerAgent = group.waitingFor() / Math.max(1, group.areas.staffed);
  const hurry = model.rush * Math.min(1, waitingPerAgent);
  rememberLoad(run, agent);
  const tired = model.tiredAbove < 1 ? Math.max(0, agent.occupancy - model.tiredAbove) / (1 - model.tiredAbove) : 0;
  return (1 - hurry) * (1 + model.fatigue * tired);
}

/** Brings the remembered occupancy up to now; call before the agent begins or ends to have work. */
export function rememberLoad(run: RunState, agent: Agent): void {
  const model = agent.group.settings.loadEffect;
  if (model === null) return;
  const keeps = exp((-LN_2 * (run.nowS - agent.occupancyAtS)) / model.halfLifeS);
  const now = agent.working > 0 ? 1 : 0;
  agent.occupancy = now + (agent.occupancy - now) * keeps;
  agent.occupancyAtS = run.nowS;
}
