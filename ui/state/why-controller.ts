import type { Plan } from '../../scenarios/document/plan.ts';
import type { Explained } from '../../workers/attribute.ts';
import type { JobStore } from './job-store.ts';
import type { PlanStore } from './plan-store.ts';
import { codedError } from './run-controller.ts';
import type { WhyQuestion, WhyStore } from './why-store.ts';

export interface ExplainRequest {
  readonly replications: number;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: { readonly replicationsDone: number; readonly replicationsPlanned: number }) => void;
}

/** Gives a difference to its changes, somewhere; rejects with `{code, params}`. */
export type Explain = (plan: Plan, question: WhyQuestion, request: ExplainRequest) => Promise<Explained>;

/**
 * Starts and cancels the run behind "Why?". At most one; it goes on while the reader looks elsewhere, and gives way to an
 * edit of the plan, whose result it could not explain, and to a run of the page, which needs the same workers.
 */
export class WhyController {
  readonly #explain: Explain;
  readonly #store: WhyStore;
  #running: Run | null = null;
  #settled: Promise<void> = Promise.resolve();

  constructor(explain: Explain, store: WhyStore, plans: PlanStore, jobs: JobStore) {
    this.#explain = explain;
    this.#store = store;
    plans.subscribe(() => {
      if (this.#running !== null && plans.plan !== this.#running.plan) this.cancel();
    });
    jobs.subscribe(() => {
      if (jobs.state.phase !== 'running') return;
      this.cancel();
      // The run brings figures of its own; an answer about another plan belongs to none of them.
      if (this.#store.state.plan !== plans.plan) this.#store.forget();
    });
  }

  /** Settles when no run is under way; never rejects. */
  get settled(): Promise<void> {
    return this.#settled;
  }

  /** Starts a run on so many replications; one that is under way is cancelled and its news ignored. */
  start(plan: Plan, question: WhyQuestion, replications: number): Promise<void> {
    this.#running?.abort.abort();
    const run: Run = { abort: new AbortController(), plan };
    this.#running = run;
    this.#store.ask(question, plan);
    this.#settled = this.#run(plan, question, replications, run);
    return this.#settled;
  }

  cancel(): void {
    this.#running?.abort.abort();
    this.#running = null;
    this.#store.tell({ kind: 'cancel' });
  }

  async #run(plan: Plan, question: WhyQuestion, replications: number, run: Run): Promise<void> {
    const current = (): boolean => this.#running === run;
    try {
      const explained = await this.#explain(plan, question, {
        replications,
        signal: run.abort.signal,
        onProgress: ({ replicationsDone, replicationsPlanned }) => {
          if (current()) this.#store.tell({ kind: 'progress', done: replicationsDone, planned: replicationsPlanned });
        },
      });
      if (current()) this.#store.answer(explained);
    } catch (error) {
      if (current()) this.#store.tell({ kind: 'fail', error: codedError(error) });
    } finally {
      if (current()) this.#running = null;
    }
  }
}

interface Run {
  readonly abort: AbortController;
  readonly plan: Plan;
}
