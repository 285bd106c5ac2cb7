import { JobStore } from '../state/job-store.ts';
import { PlanActions } from '../state/plan-actions.ts';
import { PlanStorage } from '../state/plan-storage.ts';
import { PlanStore } from '../state/plan-store.ts';
import { ResultStore } from '../state/result-store.ts';
import { RunController, type Compare } from '../state/run-controller.ts';
import type { AppServices } from '../state/services-context.ts';
import { ViewStore, type ViewState } from '../state/view-store.ts';
import { WhyController, type Explain } from '../state/why-controller.ts';
import { WhyStore } from '../state/why-store.ts';

/** The services of one page. Tests give their own runners and storage. */
export function createServices(
  compare: Compare,
  explain: Explain,
  storage: PlanStorage = new PlanStorage(),
  view: Partial<ViewState> = {},
): AppServices {
  const planStore = new PlanStore();
  const viewStore = new ViewStore(view);
  const jobs = new JobStore();
  const results = new ResultStore();
  const answers = new WhyStore();
  return {
    plan: planStore,
    view: viewStore,
    jobs,
    results,
    runs: new RunController(compare, jobs, results),
    answers,
    why: new WhyController(explain, answers, planStore, jobs),
    actions: new PlanActions(planStore, viewStore, results, storage),
  };
}
