import type { Plan } from '../../scenarios/document/plan.ts';
import { selectPlan, type PlanStore } from '../state/plan-store.ts';

/** Once, when a plan is first open and the page has nothing better to do. */
export function rehearseWhenIdle(plans: PlanStore, rehearse: (plan: Plan) => Promise<void>): void {
  const stop = plans.subscribe(() => {
    if (selectPlan(plans.state) === null) return;
    stop();
    whenIdle(() => {
      const plan = selectPlan(plans.state);
      // What goes wrong here goes wrong in the run too, and is told there.
      if (plan !== null) rehearse(plan).catch(() => undefined);
    });
  });
}

/** What the reader came to see comes first: the simulator is fetched when the page has been there for a moment. */
const STARTS_AFTER_MS = 400;

function whenIdle(then: () => void): void {
  setTimeout(() => {
    // Safari has no such call.
    if ('requestIdleCallback' in window) requestIdleCallback(then, { timeout: 2000 });
    else then();
  }, STARTS_AFTER_MS);
}
