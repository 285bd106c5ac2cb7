import { prepareEngine, startBlock } from '../../../engine/block-run.ts';
import type { CentreModel } from '../../../engine/model/centre-model.ts';
import { CHECK_FIELDS } from '../../../engine/record/self-checks.ts';
import type { CheckField } from '../../../engine/record/self-checks.ts';
import { queueTallyAt, teamTallyAt } from '../../../engine/record/tallies.ts';
import type { TallyShape } from '../../../engine/record/tallies.ts';
import type { QueueField, TeamField } from '../../../engine/record/tally-layout.ts';

/** A few replications of a model and how to read their tallies. */
export class Replications {
  readonly shape: TallyShape;
  /** One tally vector per replication. */
  readonly vectors: readonly Float64Array[];
  /** The block's answer: the vectors, then the interval grid summed over them. */
  readonly values: Float64Array;

  constructor(shape: TallyShape, values: Float64Array, count: number) {
    this.shape = shape;
    this.values = values;
    this.vectors = Array.from({ length: count }, (_, r) => values.subarray(r * shape.length, (r + 1) * shape.length));
  }

  /** A queue field over all weeks and window classes; over all replications unless one is named. */
  queue(queue: number, field: QueueField, replication?: number): number {
    return this.sum(replication, (week, windowClass) => queueTallyAt(this.shape, week, windowClass, queue, field));
  }

  /** A team field, summed the same way. */
  team(team: number, field: TeamField, replication?: number): number {
    return this.sum(replication, (week, windowClass) => teamTallyAt(this.shape, week, windowClass, team, field));
  }

  /** A field over all queues. */
  total(field: QueueField, replication?: number): number {
    let sum = 0;
    for (let q = 0; q < this.shape.queues; q++) sum += this.queue(q, field, replication);
    return sum;
  }

  check(field: CheckField, replication: number): number {
    return this.vectors[replication]![this.shape.checkOffset + CHECK_FIELDS.indexOf(field)]!;
  }

  private sum(replication: number | undefined, placeOf: (week: number, windowClass: number) => number): number {
    const vectors = replication === undefined ? this.vectors : [this.vectors[replication]!];
    let sum = 0;
    for (const vector of vectors) {
      for (let week = 0; week < this.shape.weeks; week++) {
        for (let windowClass = 0; windowClass < this.shape.windowClasses; windowClass++) sum += vector[placeOf(week, windowClass)]!;
      }
    }
    return sum;
  }
}

/** Runs replications first .. first + count - 1 of a model as one block, in slices of `slice` events. */
export function replicate(model: CentreModel, count: number, seed = 'seed', first = 0, slice = 1_000_000): Replications {
  const engine = prepareEngine(model, seed);
  const block = startBlock(engine, first, count);
  while (!block.advance(slice));
  return new Replications(engine.shape, block.result(), count);
}

/** The bytes of some doubles, for comparing down to the sign of zero. */
export function bytesOf(values: Float64Array): string {
  return Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString('hex');
}
