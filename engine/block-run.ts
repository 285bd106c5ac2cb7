/**
 * The engine as the outside sees it: prepare a model once, then run blocks of replications in slices.
 * A block is the unit of work of a host; its answer is one flat array.
 */
import { assertModel } from './model/assert-model.ts';
import type { CentreModel } from './model/centre-model.ts';
import { modelSizes } from './model/model-sizes.ts';
import { completeIntervalGrid, foldReplication, intervalGridLength } from './record/fold.ts';
import { payroll } from './record/payroll.ts';
import type { Payroll } from './record/payroll.ts';
import { tallyShape } from './record/tallies.ts';
import type { TallyShape } from './record/tallies.ts';
import { seedWords } from './kernel/seed.ts';
import { Simulation } from './simulation.ts';

export interface Engine {
  readonly simulation: Simulation;
  readonly shape: TallyShape;
  readonly payroll: Payroll;
  /** Doubles in an interval grid. */
  readonly gridLength: number;
}

/**
 * Allocates everything for a model once; reuse it over blocks.
 * @throws EngineError 'bad-model' naming the place when the model is not whole.
 */
export function prepareEngine(model: CentreModel, seedPhrase: string): Engine {
  assertModel(model);
  const { weeks, intervals, queues, teams } = modelSizes(model);
  return {
    simulation: new Simulation(model, seedWords(seedPhrase)),
    shape: modelShape(model),
    payroll: payroll(model, weeks, teams),
    gridLength: intervalGridLength(intervals, queues, teams),
  };
}

/** Sizes of the tally vectors that a model's replications give. */
export function modelShape(model: CentreModel): TallyShape {
  const { weeks, queues, teams } = modelSizes(model);
  return tallyShape(weeks, model.windowClassCount, queues, teams);
}

/** A block under way. */
export class BlockRun {
  eventsDone = 0;
  replicationsDone = 0;
  private readonly values: Float64Array<ArrayBuffer>;
  private readonly intervalSums: Float64Array<ArrayBuffer>;
  private readonly engine: Engine;
  private readonly first: number;
  private readonly count: number;

  constructor(engine: Engine, firstReplication: number, count: number) {
    this.engine = engine;
    this.first = firstReplication;
    this.count = count;
    this.values = new Float64Array(count * engine.shape.length + engine.gridLength);
    this.intervalSums = this.values.subarray(count * engine.shape.length);
    engine.simulation.start(firstReplication, this.intervalSums);
  }

  /** Runs about `maxEvents` events; true when the block is finished. */
  advance(maxEvents: number): boolean {
    const { engine } = this;
    const { run } = engine.simulation;
    let left = maxEvents;
    while (left > 0 && this.replicationsDone < this.count) {
      const before = run.checks.events;
      const isOver = engine.simulation.advance(left);
      const happened = run.checks.events - before;
      this.eventsDone += happened;
      left -= happened;
      if (!isOver) break;
      foldReplication(run, engine.payroll, engine.shape, this.values, this.replicationsDone * engine.shape.length);
      this.replicationsDone++;
      if (this.replicationsDone < this.count) engine.simulation.start(this.first + this.replicationsDone, this.intervalSums);
      else completeIntervalGrid(run, engine.payroll, this.count, this.intervalSums);
    }
    return this.replicationsDone === this.count;
  }

  /** `count` tally vectors in replication order, then the interval grid summed over them. */
  result(): Float64Array<ArrayBuffer> {
    return this.values;
  }
}

export function startBlock(engine: Engine, firstReplication: number, count: number): BlockRun {
  return new BlockRun(engine, firstReplication, count);
}
