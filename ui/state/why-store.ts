import type { Plan } from '../../scenarios/document/plan.ts';
import type { Explainable, Explained } from '../../workers/attribute.ts';
import { advanceJob, type JobEvent, type JobState } from './job-store.ts';
import { Store } from './store.ts';

/** Which figure of which scenario is to be explained. */
export interface WhyQuestion {
  readonly scenario: string;
  readonly of: Explainable;
}

/** The last question that was asked, how far it is, and its answer; another plan reference means it is out of date. */
export interface WhyState {
  readonly question: WhyQuestion | null;
  readonly plan: Plan | null;
  readonly job: JobState;
  /** There once the job is done. */
  readonly explained: Explained | null;
}

const nothing: WhyState = { question: null, plan: null, job: { phase: 'idle' }, explained: null };

export class WhyStore extends Store<WhyState> {
  constructor() {
    super(nothing);
  }

  ask(question: WhyQuestion, plan: Plan): void {
    this.update(({ job }) => ({ question, plan, job: advanceJob(job, { kind: 'start' }), explained: null }));
  }

  tell(event: JobEvent): void {
    this.update((state) => {
      const job = advanceJob(state.job, event);
      return job === state.job ? state : { ...state, job };
    });
  }

  answer(explained: Explained): void {
    this.update((state) => ({ ...state, explained, job: advanceJob(state.job, { kind: 'finish', replications: explained.replications }) }));
  }

  forget(): void {
    this.update((state) => (state.question === null ? state : nothing));
  }
}

/** Do two questions ask for the same? */
export function sameQuestion(a: WhyQuestion | null, b: WhyQuestion | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
