import type { Plan } from '../../scenarios/document/plan.ts';
import type { ComparisonResult } from '../../scenarios/result/comparison-result.ts';
import type { CodedError, JobStore } from './job-store.ts';
import type { ResultStore } from './result-store.ts';
import type { PrecisionChoice } from './view-store.ts';

export interface CompareRequest {
  readonly replications?: number;
  readonly precision?: number;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, planned: number) => void;
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
  #running: { readonly abort: AbortController; readonly settled: Promise<void> } | null = null;

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
    const settled = this.#run(plan, precision, abort);
    this.#running = { abort, settled };
    return settled;
  }

  cancel(): void {
    this.#running?.abort.abort();
    this.#running = null;
    this.#jobs.tell({ kind: 'cancel' });
  }

  async #run(plan: Plan, precision: PrecisionChoice, abort: AbortController): Promise<void> {
    this.#jobs.tell({ kind: 'start' });
    const current = (): boolean => !abort.signal.aborted;
    try {
      const result = await this.#compare(plan, {
        ...stopping(plan, precision),
        signal: abort.signal,
        onProgress: (done, planned) => {
          if (current()) this.#jobs.tell({ kind: 'progress', done, planned });
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
      if (this.#running?.abort === abort) this.#running = null;
    }
  }
}

/** How many replications, or how precise: as the plan's study says, unless the reader chose otherwise. */
function stopping(plan: Plan, precision: PrecisionChoice): { replications: number } | { precision: number } {
  if (precision === 'quick') return { replications: QUICK_REPLICATIONS };
  if (precision !== 'plan') return { precision: Number(precision) };
  return plan.study.precision === undefined ? { replications: plan.study.replications } : { precision: plan.study.precision };
}

/** The code and parameters of an error that has them; otherwise 'unexpected' with its words, for the report of a bug. */
export function codedError(error: unknown): CodedError {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string') {
    const params = 'params' in error && typeof error.params === 'object' && error.params !== null ? error.params : {};
    return { code: error.code, params: params as CodedError['params'] };
  }
  return { code: 'unexpected', params: { detail: error instanceof Error ? error.message : String(error) } };
}
