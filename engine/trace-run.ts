/** One replication again, this time written down: what happened to chosen cases (record/trace.ts). */
import type { Engine } from './block-run.ts';
import { Trace } from './record/trace.ts';
import type { TraceWish } from './record/trace.ts';

/** A traced replication under way. The engine must not be used for anything else until it is over. */
export class TraceRun {
  readonly trace: Trace;
  private readonly engine: Engine;

  /** @param replication from 0 @param mostBytes memory that the trace may take, 73 bytes an event */
  constructor(engine: Engine, replication: number, wish: TraceWish, mostBytes: number) {
    this.engine = engine;
    this.trace = new Trace(wish, mostBytes);
    const { simulation } = engine;
    simulation.run.trace = this.trace;
    simulation.start(replication, new Float64Array(engine.gridLength));
  }

  /** Runs on for about `maxEvents` events; true when the replication is over. The engine is then free again. */
  advance(maxEvents: number): boolean {
    const isOver = this.engine.simulation.advance(maxEvents);
    if (isOver) this.engine.simulation.run.trace = null;
    return isOver;
  }
}

/** Runs a traced replication to its end. */
export function traceReplication(engine: Engine, replication: number, wish: TraceWish, mostBytes: number): Trace {
  const run = new TraceRun(engine, replication, wish, mostBytes);
  while (!run.advance(1_000_000));
  return run.trace;
}
