/** Agents at home who may be called in, during a run. */
import type { Sampler } from '../kernel/sampler.ts';
import type { CallInModel } from '../model/workforce-model.ts';
import type { Agent } from './agent.ts';
import type { QueueState } from './queue-state.ts';

export class CallIn {
  readonly model: CallInModel;
  readonly queues: readonly QueueState[];
  readonly agents: readonly Agent[];
  readonly delay: Sampler;
  /** Agents on their way or at the desk. */
  out = 0;

  constructor(model: CallInModel, queues: readonly QueueState[], agents: readonly Agent[], delay: Sampler) {
    this.model = model;
    this.queues = queues;
    this.agents = agents;
    this.delay = delay;
  }
}
