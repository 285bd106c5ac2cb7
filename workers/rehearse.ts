import type { Plan } from '../scenarios/document/plan.ts';
import { preparePlan } from './prepared-plan.ts';
import type { RunHost } from './run-host.ts';
import { BLOCK_SIZE } from './stopping.ts';

/**
 * Runs the first block of every scenario ahead of a run, on a host that remembers the answers: the run then begins
 * with them, on workers that know the models and whose code is compiled. Never rejects; `signal` ends it early.
 */
export async function rehearse(plan: Plan, host: RunHost, signal?: AbortSignal): Promise<void> {
  const prepared = preparePlan(plan);
  if (!prepared.ok) return;
  const blocks = prepared.value.map(({ modelId, compiled }) => {
    host.loadModel(modelId, compiled.model, plan.seed);
    return host.runBlock({ modelId, first: 0, count: BLOCK_SIZE }, { signal });
  });
  await Promise.allSettled(blocks);
}
