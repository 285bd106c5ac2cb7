import type { PlanError } from '../../scenarios/document/plan-error.ts';
import { Store } from './store.ts';

/** An error that crossed a border: text is made where it is shown. */
export interface CodedError {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** What is wrong with the plan, where that is why. */
  readonly errors: readonly PlanError[];
}

/** The one run of the page, from click to result. */
export type JobState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'running'; readonly done: number; readonly planned: number }
  | { readonly phase: 'done'; readonly replications: number }
  | { readonly phase: 'cancelled' }
  | { readonly phase: 'failed'; readonly error: CodedError };

export type JobEvent =
  | { readonly kind: 'start' }
  | { readonly kind: 'progress'; readonly done: number; readonly planned: number }
  | { readonly kind: 'finish'; readonly replications: number }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'fail'; readonly error: CodedError };

/** The next state. News of a run that is over is ignored, and progress never goes back. */
export function advanceJob(state: JobState, event: JobEvent): JobState {
  if (event.kind === 'start') return { phase: 'running', done: 0, planned: 0 };
  if (state.phase !== 'running') return state;
  switch (event.kind) {
    case 'progress':
      return { phase: 'running', done: Math.max(state.done, event.done), planned: Math.max(state.planned, event.planned) };
    case 'finish':
      return { phase: 'done', replications: event.replications };
    case 'cancel':
      return { phase: 'cancelled' };
    case 'fail':
      return { phase: 'failed', error: event.error };
  }
}

export class JobStore extends Store<JobState> {
  constructor() {
    super({ phase: 'idle' });
  }

  tell(event: JobEvent): void {
    this.update((state) => advanceJob(state, event));
  }
}
