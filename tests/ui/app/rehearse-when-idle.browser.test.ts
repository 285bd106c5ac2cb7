import { expect, test, vi } from 'vitest';
import type { Plan } from '../../../scenarios/document/plan.ts';
import { rehearseWhenIdle } from '../../../ui/app/rehearse-when-idle.ts';
import { PlanStore } from '../../../ui/state/plan-store.ts';
import { smallPlan } from '../../workers/small-plan.ts';

test('the first plan that is open is rehearsed, once, and not before there is one', async () => {
  const plans = new PlanStore();
  const rehearsed: Plan[] = [];
  rehearseWhenIdle(plans, (plan) => {
    rehearsed.push(plan);
    return Promise.reject(new Error('told by the run, not here'));
  });
  plans.markSaved(smallPlan());
  expect(plans.listenerCount).toBe(1);
  const first = smallPlan();
  plans.open(first);
  await vi.waitFor(() => expect(rehearsed).toEqual([first]), { timeout: 8000 });
  plans.open(smallPlan());
  expect(plans.listenerCount).toBe(0);
});
