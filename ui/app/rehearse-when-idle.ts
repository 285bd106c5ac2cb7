import type { Plan } from '../../scenarios/document/plan.ts';
import { selectPlan, type PlanStore } from '../state/plan-store.ts';

/** Begins a plan's run ahead of being asked; `signal` ends it early. */
export type Rehearse = (plan: Plan, signal: AbortSignal) => Promise<void>;

/** What the reader came to see comes first: the simulator is fetched when the page has been there for a moment. */
const STARTS_AFTER_MS = 500;

/**
 * When the page has nothing better to do: rehearses the plan that is open, or the one `likely` to be opened first, and
 * then the first one that is opened. Most of a first run is the browser compiling the simulator, and that is the same for
 * every plan.
 */
export function rehearseWhenIdle(plans: PlanStore, rehearse: Rehearse, likely: () => Promise<Plan | null>): void {
  let ahead: AbortController | null = null;
  const begin = (plan: Plan | null): AbortController | null => {
    if (plan === null) return null;
    const stop = new AbortController();
    // What goes wrong here goes wrong in the run too, and is told there.
    rehearse(plan, stop.signal).catch(() => undefined);
    return stop;
  };
  const stopListening = plans.subscribe(() => {
    if (selectPlan(plans.state) === null) return;
    stopListening();
    whenIdle(() => {
      begin(selectPlan(plans.state));
      // Only now: what both plans have in common goes on.
      ahead?.abort();
    });
  });
  const beginLikely = async (): Promise<void> => {
    if (selectPlan(plans.state) !== null) return;
    const plan = await likely().catch(() => null);
    if (selectPlan(plans.state) === null) ahead = begin(plan);
  };
  whenIdle(() => void beginLikely());
}

function whenIdle(then: () => void): void {
  setTimeout(() => {
    // Safari has no such call.
    if ('requestIdleCallback' in window) requestIdleCallback(then, { timeout: 2000 });
    else then();
  }, STARTS_AFTER_MS);
}
