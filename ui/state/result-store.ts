import type { Plan } from '../../scenarios/document/plan.ts';
import type { ComparisonResult } from '../../scenarios/result/comparison-result.ts';
import { Store } from './store.ts';

/** The newest result, and the plan it was made of; another plan reference means the result is out of date. */
export interface ResultState {
  readonly result: ComparisonResult | null;
  readonly plan: Plan | null;
}

export class ResultStore extends Store<ResultState> {
  constructor() {
    super({ result: null, plan: null });
  }

  show(result: ComparisonResult, plan: Plan): void {
    this.update(() => ({ result, plan }));
  }

  clear(): void {
    this.update((state) => (state.result === null ? state : { result: null, plan: null }));
  }
}
