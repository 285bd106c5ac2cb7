import { createContext } from '@lit/context';
import type { JobStore } from './job-store.ts';
import type { PlanActions } from './plan-actions.ts';
import type { PlanStore } from './plan-store.ts';
import type { ResultStore } from './result-store.ts';
import type { RunController } from './run-controller.ts';
import type { ViewStore } from './view-store.ts';
import type { WhyController } from './why-controller.ts';
import type { WhyStore } from './why-store.ts';

/** All that features need of the app. Made once; its identity never changes. */
export interface AppServices {
  readonly plan: PlanStore;
  readonly view: ViewStore;
  readonly jobs: JobStore;
  readonly results: ResultStore;
  readonly runs: RunController;
  readonly answers: WhyStore;
  readonly why: WhyController;
  readonly actions: PlanActions;
}

export const servicesContext = createContext<AppServices>(Symbol('services'));
