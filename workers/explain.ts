/** One replication of one scenario again, written down: what happened to single customers. */
import { prepareEngine } from '../engine/block-run.ts';
import type { TraceWish } from '../engine/record/trace.ts';
import { TraceRun } from '../engine/trace-run.ts';
import { compileScenario } from '../scenarios/compile/compile-plan.ts';
import type { Plan } from '../scenarios/document/plan.ts';
import { KPI_DICTIONARY } from '../scenarios/kpi/dictionary.ts';
import { refusals } from '../scenarios/lint/refuse-plan.ts';
import { readCaseId, type ReadCaseId } from '../scenarios/story/case-id.ts';
import type { CaseStory } from '../scenarios/story/story.ts';
import { tellEach } from '../scenarios/story/tell.ts';
import { PlanRefused } from './plan-refused.ts';
import { RunError } from './run-error.ts';

/** Whose stories: one case by its id, or everybody who comes in a span of seconds from the start of the reported time. */
export type Whose = { readonly caseId: string } | { readonly fromS: number; readonly toS: number };

export interface ExplainOptions {
  /** From 0. */
  readonly replication: number;
  /** Memory that the trace may take. */
  readonly mostBytes: number;
  readonly seed?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface Explanation {
  /** Told one by one whenever they are asked for, as all of a long trace at once would take gigabytes. */
  readonly stories: Iterable<CaseStory>;
  /** Events that did not fit into the memory: later cases are missing, earlier ones may break off. */
  readonly dropped: number;
}

export class NoSuchCase extends Error {
  readonly problem: Extract<ReadCaseId, { ok: false }>;
  constructor(problem: Extract<ReadCaseId, { ok: false }>) {
    super(problem.problem);
    this.problem = problem;
  }
}

const EVENTS_AT_A_TIME = 50_000;

/**
 * Runs a replication of a scenario (`base` or its id) on this thread, in slices, and tells what happened. The numbers are
 * those of the same replication in `compare`. A case that does not come in the scenario gives no story.
 *
 * @throws PlanRefused when there is no such scenario, it does not compile, or `compare` would refuse it; NoSuchCase when the
 *   case id cannot be; RunError 'cancelled'
 */
export async function explain(plan: Plan, scenarioId: string, whose: Whose, options: ExplainOptions): Promise<Explanation> {
  const compiled = compileScenario(plan, scenarioId);
  if (!compiled.ok) throw new PlanRefused(compiled.errors);
  const refused = refusals(plan, [compiled.value], KPI_DICTIONARY, 1);
  if (refused.length > 0) throw new PlanRefused(refused);
  const { model, index } = compiled.value;
  const run = new TraceRun(prepareEngine(model, options.seed ?? plan.seed), options.replication, wishOf(whose, index), options.mostBytes);
  while (!run.advance(EVENTS_AT_A_TIME)) {
    // Room for an interruption to be heard.
    await new Promise((resolve) => setTimeout(resolve));
    if (options.signal?.aborted) throw new RunError('cancelled');
  }
  const { trace } = run;
  return { stories: { [Symbol.iterator]: () => tellEach(trace, model, index) }, dropped: trace.dropped };
}

function wishOf(whose: Whose, index: Parameters<typeof readCaseId>[1]): TraceWish {
  if (!('caseId' in whose)) return { kind: 'span', ...whose };
  const read = readCaseId(whose.caseId, index);
  if (!read.ok) throw new NoSuchCase(read);
  return { kind: 'case', of: read.name };
}
