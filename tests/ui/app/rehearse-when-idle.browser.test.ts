import { expect, test, vi } from 'vitest';
import type { Plan } from '../../../scenarios/document/plan.ts';
import { rehearseWhenIdle } from '../../../ui/app/rehearse-when-idle.ts';
import { PlanStore } from '../../../ui/state/plan-store.ts';
import { smallPlan } from '../../workers/small-plan.ts';

interface Rehearsed {
  readonly plan: Plan;
  readonly signal: AbortSignal;
}

const none = (): Promise<null> => Promise.resolve(null);

test('the first plan that is open is rehearsed, once, and not before there is one', async () => {
  const plans = new PlanStore();
  const rehearsed: Plan[] = [];
  rehearseWhenIdle(
    plans,
    (plan) => {
      rehearsed.push(plan);
      return Promise.reject(new Error('told by the run, not here'));
    },
    none,
  );
  plans.markSaved(smallPlan());
  expect(plans.listenerCount).toBe(1);
  const first = smallPlan();
  plans.open(first);
  await vi.waitFor(() => expect(rehearsed).toEqual([first]), { timeout: 8000 });
  plans.open(smallPlan());
  expect(plans.listenerCount).toBe(0);
});

test('with no plan open the likely one is rehearsed, and makes room for the one that is opened', async () => {
  const plans = new PlanStore();
  const rehearsed: Rehearsed[] = [];
  const likely = smallPlan();
  rehearseWhenIdle(plans, (plan, signal) => (rehearsed.push({ plan, signal }), Promise.resolve()), () => Promise.resolve(likely));
  await vi.waitFor(() => expect(rehearsed).toHaveLength(1), { timeout: 8000 });
  expect(rehearsed[0]?.plan).toBe(likely);
  expect(rehearsed[0]?.signal.aborted).toBe(false);
  const opened = smallPlan();
  plans.open(opened);
  await vi.waitFor(() => expect(rehearsed).toHaveLength(2), { timeout: 8000 });
  expect(rehearsed[1]?.plan).toBe(opened);
  expect(rehearsed[0]?.signal.aborted).toBe(true);
  expect(rehearsed[1]?.signal.aborted).toBe(false);
});

test('a likely plan that comes when another is open is let be', async () => {
  const plans = new PlanStore();
  const rehearsed: Plan[] = [];
  let answer: ((plan: Plan) => void) | undefined;
  rehearseWhenIdle(plans, (plan) => (rehearsed.push(plan), Promise.resolve()), () => new Promise((resolve) => (answer = resolve)));
  await vi.waitFor(() => expect(answer).toBeDefined(), { timeout: 8000 });
  const opened = smallPlan();
  plans.open(opened);
  answer?.(smallPlan());
  await vi.waitFor(() => expect(rehearsed).toHaveLength(1), { timeout: 8000 });
  expect(rehearsed[0]).toBe(opened);
});

test('a likely plan that cannot be read is no fault', async () => {
  const plans = new PlanStore();
  const asked = vi.fn(() => Promise.reject(new Error('no file')));
  const rehearse = vi.fn(() => Promise.resolve());
  rehearseWhenIdle(plans, rehearse, asked);
  await vi.waitFor(() => expect(asked).toHaveBeenCalledOnce(), { timeout: 8000 });
  expect(rehearse).not.toHaveBeenCalled();
});
