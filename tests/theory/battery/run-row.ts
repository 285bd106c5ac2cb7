import { prepareEngine, startBlock } from '../../../engine/block-run.ts';
import type { Engine } from '../../../engine/block-run.ts';
import { judgeSelfChecks } from '../../../engine/record/judge-self-checks.ts';
import { tFactor } from '../../../engine/statistics/mean-interval.ts';
import { allowedHalfWidth } from './quantity.ts';
import type { Estimate, Quantity } from './quantity.ts';
import { ReplicationView } from './replication-view.ts';
import type { TheoryRow, TheoryRun } from './theory-row.ts';

/** What came out for one quantity of one row. */
export interface Outcome {
  readonly row: string;
  readonly quantity: string;
  readonly expected: number;
  readonly simulated: number;
  readonly standardError: number;
  readonly replications: number;
  /** Of the nominal 95 % interval. */
  readonly halfWidth: number;
  readonly allowedHalfWidth: number;
}

export interface RowResult {
  readonly row: string;
  readonly outcomes: readonly Outcome[];
  /** Self-checks of the simulator that failed in some replication: must be empty. */
  readonly failedChecks: readonly string[];
  readonly events: number;
  /** Seconds simulated in all, lead-in and tail included. */
  readonly simulatedS: number;
}

export interface RowOptions {
  /** Leave out the quantities that need long runs. */
  readonly isQuick?: boolean;
  /** Multiplies every allowed half-width, to try something out. Default 1. */
  readonly coarseness?: number;
}

/** Where a run stops although its intervals are still too wide: the battery then fails on the width. */
const MOST_EVENTS = 1.5e9;

/**
 * Simulates a row: replications in fixed blocks until every interval is narrow enough. The stopping rule looks at widths
 * against the expected value and never at agreement with it.
 */
export function runRow(row: TheoryRow, options: RowOptions = {}): RowResult {
  const results = row.runs.map((run) => simulate(row.id, run, options));
  return {
    row: row.id,
    outcomes: results.flatMap((result) => result.outcomes),
    failedChecks: [...new Set(results.flatMap((result) => result.failedChecks))],
    events: results.reduce((sum, result) => sum + result.events, 0),
    simulatedS: results.reduce((sum, result) => sum + result.simulatedS, 0),
  };
}

/** What is read off the first replication of every run: changes whenever the row's results would. */
export function observeFirst(row: TheoryRow): number[] {
  return row.runs.flatMap((run) => {
    const views = run.models.map((model) => replicate(prepareEngine(model, row.id), model, 0, new Set()));
    return run.quantities.flatMap((quantity) => quantity.observe(views));
  });
}

function simulate(id: string, run: TheoryRun, options: RowOptions): Omit<RowResult, 'row'> {
  const quantities = run.quantities.filter((quantity) => !(options.isQuick && quantity.isLong));
  const engines = run.models.map((model) => prepareEngine(model, id));
  const observations: (readonly number[])[][] = quantities.map(() => []);
  const failed = new Set<string>();
  const spanS = run.models.reduce((sum, model) => sum + model.leadInS + model.horizonS, 0);
  let replications = 0;
  let events = 0;
  for (;;) {
    for (let k = 0; k < (run.block ?? 10); k++) {
      const views = engines.map((engine, m) => replicate(engine, run.models[m]!, replications, failed));
      quantities.forEach((quantity, q) => observations[q]!.push(quantity.observe(views)));
      events += views.reduce((sum, view) => sum + view.check('events'), 0);
      replications++;
    }
    if (replications < (run.atLeast ?? 30)) continue;
    const outcomes = quantities.map((quantity, q) =>
      outcomeOf(run.name === '' ? id : `${id} ${run.name}`, quantity, quantity.estimate(observations[q]!), options),
    );
    if (events > MOST_EVENTS || outcomes.every((outcome) => outcome.halfWidth <= outcome.allowedHalfWidth)) {
      return { outcomes, failedChecks: [...failed], events, simulatedS: spanS * replications };
    }
  }
}

function replicate(engine: Engine, model: TheoryRun['models'][number], replication: number, failed: Set<string>): ReplicationView {
  const block = startBlock(engine, replication, 1);
  block.advance(Infinity);
  const vector = block.result().subarray(0, engine.shape.length);
  for (const check of judgeSelfChecks(engine.shape, [vector])) if (!check.passed) failed.add(check.check);
  return new ReplicationView(model, engine.shape, vector, engine.simulation.run.samples);
}

function outcomeOf(row: string, quantity: Quantity, estimate: Estimate, options: RowOptions): Outcome {
  return {
    row,
    quantity: quantity.name,
    expected: quantity.expected,
    simulated: estimate.value,
    standardError: estimate.standardError,
    replications: estimate.n,
    halfWidth: estimate.standardError === 0 ? 0 : estimate.standardError * tFactor(estimate.n, 0.95),
    allowedHalfWidth: allowedHalfWidth(quantity) * (options.coarseness ?? 1),
  };
}
