import type { Plan } from '../../scenarios/document/plan.ts';
import type { ComparisonResult } from '../../scenarios/result/comparison-result.ts';
import type { CodedError, JobStore } from './job-store.ts';
import type { ResultStore } from './result-store.ts';
import type { PrecisionChoice } from './view-store.ts';

export interface CompareRequest {
  /** Left out: as the plan's study says. */
  readonly howLong: { readonly replications: number } | { readonly precision: number } | undefined;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: { readonly replicationsDone: number; readonly replicationsPlanned: number }) => void;
  readonly onPartial: (result: ComparisonResult) => void;
}

/** Runs a plan somewhere and answers with the comparison; rejects with `{code, params}`. */
export type Compare = (plan: Plan, request: CompareRequest) => Promise<ComparisonResult>;

/** Replications of a first look: the fewest on which a verdict is given. */
export const QUICK_REPLICATIONS = 10;

/** Starts and cancels the run of the page, and keeps the job and result stores up to date. At most one runs. */
export class RunController {
  readonly #compare: Compare;
  readonly #jobs: JobStore;
  readonly #results: ResultStore;
  #running: Run | null = null;

  constructor(compare: Compare, jobs: JobStore, results: ResultStore) {
    this.#compare = compare;
    this.#jobs = jobs;
    this.#results = results;
  }

  /** Settles when no run is under way; never rejects. */
  get settled(): Promise<void> {
    return this.#running?.settled ?? Promise.resolve();
  }

  /** Starts a run; one that is under way is cancelled and its news ignored. */
  start(plan: Plan, precision: PrecisionChoice): Promise<void> {
    this.#running?.abort.abort();
    const abort = new AbortController();
    const run: Run = { abort, settled: Promise.resolve() };
    this.#running = run;
    run.settled = this.#run(plan, precision, run);
    return run.settled;
  }

  /** Stops the run; what is complete by then is shown as a partial result. */
  cancel(): void {
    this.#running?.abort.abort();
    this.#jobs.tell({ kind: 'cancel' });
  }

  async #run(plan: Plan, precision: PrecisionChoice, run: Run): Promise<void> {
    this.#jobs.tell({ kind: 'start' });
    const current = (): boolean => this.#running === run;
    try {
      const result = await this.#compare(plan, {
        howLong: stopping(precision),
        signal: run.abort.signal,
        onProgress: ({ replicationsDone, replicationsPlanned }) => {
          if (current()) this.#jobs.tell({ kind: 'progress', done: replicationsDone, planned: replicationsPlanned });
        },
        onPartial: (partial) => {
          if (current()) this.#results.show(partial, plan);
        },
      });
      if (!current()) return;
      this.#results.show(result, plan);
      this.#jobs.tell({ kind: 'finish', replications: result.replications });
    } catch (error) {
      if (current()) this.#jobs.tell({ kind: 'fail', error: codedError(error) });
    } finally {
      if (current()) this.#running = null;
    }
  }
}

interface Run {
  readonly abort: AbortController;
  settled: Promise<void>;
}

/** How many replications, or how precise: as the plan's study says, unless the reader chose otherwise. */
function stopping(precision: PrecisionChoice): CompareRequest['howLong'] {
  if (precision === 'plan') return undefined;
  return precision === 'quick' ? { replications: QUICK_REPLICATIONS } : { precision: Number(precision) };
}

/** The code and parameters of an error that has them; otherwise 'unexpected' with its words, for the report of a bug. */
export function codedError(error: unknown): CodedError {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string') {
    const params = 'params' in error && typeof error.params === 'object' && error.params !== null ? error.params : {};
    const errors = 'errors' in error && Array.isArray(error.errors) ? (error.errors as CodedError['errors']) : [];
    return { code: error.code, params: params as CodedError['params'], errors };
  }
  return { code: 'unexpected', params: { detail: error instanceof Error ? error.message : String(error) }, errors: [] };
}
