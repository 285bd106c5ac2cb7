import type { CentreModel } from '../../../engine/model/centre-model.ts';
import { CHECK_FIELDS } from '../../../engine/record/self-checks.ts';
import type { CheckField } from '../../../engine/record/self-checks.ts';
import { queueTallyAt, teamTallyAt } from '../../../engine/record/tallies.ts';
import type { TallyShape } from '../../../engine/record/tallies.ts';
import type { QueueField, TeamField } from '../../../engine/record/tally-layout.ts';
import { WAIT_BINS } from '../../../engine/record/wait-histogram.ts';

/** The raw tallies of one replication by name. Fields without an index are summed over all of their kind. */
export class ReplicationView {
  readonly model: CentreModel;
  readonly vector: Float64Array;
  /** [sample][queue], contacts waiting or with an agent. */
  readonly samples: Int32Array;
  private readonly shape: TallyShape;

  constructor(model: CentreModel, shape: TallyShape, vector: Float64Array, samples: Int32Array) {
    this.model = model;
    this.shape = shape;
    this.vector = vector;
    this.samples = samples;
  }

  /** Of the contacts that arrived in a window class (default the first) of the first week. */
  queue(field: QueueField, queue?: number, window = 0): number {
    if (queue !== undefined) return this.vector[queueTallyAt(this.shape, 0, window, queue, field)]!;
    let sum = 0;
    for (let q = 0; q < this.shape.queues; q++) sum += this.queue(field, q, window);
    return sum;
  }

  /** Of the time that passed in a window class (default the first) of the first week. */
  team(field: TeamField, team?: number, window = 0): number {
    if (team !== undefined) return this.vector[teamTallyAt(this.shape, 0, window, team, field)]!;
    let sum = 0;
    for (let t = 0; t < this.shape.teams; t++) sum += this.team(field, t, window);
    return sum;
  }

  /** Over the whole horizon, the tail included. */
  check(field: CheckField): number {
    return this.vector[this.shape.checkOffset + CHECK_FIELDS.indexOf(field)]!;
  }

  /** Answered first legs by bin of their wait, over the whole horizon. */
  answeredWaits(queue: number): number[] {
    const from = this.shape.answeredHistogramOffset + queue * WAIT_BINS;
    return Array.from(this.vector.subarray(from, from + WAIT_BINS));
  }
}
