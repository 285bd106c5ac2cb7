import { expect, test } from 'vitest';
import type { Explained } from '../../../workers/attribute.ts';
import { RunError } from '../../../workers/run-error.ts';
import { JobStore } from '../../../ui/state/job-store.ts';
import { PlanStore } from '../../../ui/state/plan-store.ts';
import { WhyController, type Explain, type ExplainRequest } from '../../../ui/state/why-controller.ts';
import { sameQuestion, WhyStore, type WhyQuestion } from '../../../ui/state/why-store.ts';
import { samplePlan } from '../fixtures/plan.ts';

const plan = samplePlan();
const question: WhyQuestion = { scenario: 'together', of: { target: 't15-response' } };
const explained = { replications: 20, kpi: 'asa' } as Explained;

/** A runner whose runs end when the test says so. */
function controlled() {
  const runs: { request: ExplainRequest; resolve: (value: Explained) => void; reject: (error: unknown) => void }[] = [];
  const explain: Explain = (_, __, request) => new Promise((resolve, reject) => runs.push({ request, resolve, reject }));
  const [store, plans, jobs] = [new WhyStore(), new PlanStore(), new JobStore()];
  plans.open(plan);
  return { runs, store, plans, jobs, controller: new WhyController(explain, store, plans, jobs) };
}

test('progress, then the answer', async () => {
  const { runs, store, controller } = controlled();
  const done = controller.start(plan, question, 20);
  expect(runs[0]!.request.replications).toBe(20);
  runs[0]!.request.onProgress({ replicationsDone: 5, replicationsPlanned: 80 });
  expect(store.state).toMatchObject({ question, job: { phase: 'running', done: 5, planned: 80 }, explained: null });
  runs[0]!.resolve(explained);
  await done;
  expect(store.state).toMatchObject({ plan, explained, job: { phase: 'done', replications: 20 } });
});

test('a cancelled run leaves nothing, whatever it still brings', async () => {
  const { runs, store, controller } = controlled();
  const done = controller.start(plan, question, 20);
  controller.cancel();
  expect(runs[0]!.request.signal.aborted).toBe(true);
  runs[0]!.resolve(explained);
  await done;
  expect(store.state).toMatchObject({ explained: null, job: { phase: 'cancelled' } });
});

test('a second question ends the first, whose news is ignored', async () => {
  const { runs, store, controller } = controlled();
  void controller.start(plan, question, 20);
  const other = { ...question, scenario: 'bot' };
  const done = controller.start(plan, other, 20);
  expect(runs[0]!.request.signal.aborted).toBe(true);
  runs[0]!.reject(new RunError('cancelled'));
  runs[1]!.resolve(explained);
  await done;
  expect(store.state).toMatchObject({ question: other, explained });
});

test('a failure keeps its code', async () => {
  const { runs, store, controller } = controlled();
  const done = controller.start(plan, question, 20);
  runs[0]!.reject(new RunError('worker-crashed'));
  await done;
  expect(store.state.job).toMatchObject({ phase: 'failed', error: { code: 'worker-crashed' } });
});

test('an edit of the plan ends the run; a run of the page ends it too, and forgets what another plan was told', async () => {
  const { runs, store, plans, jobs, controller } = controlled();
  void controller.start(plan, question, 20);
  plans.edit('agents', 'x', (before) => ({ ...before }));
  expect(runs[0]!.request.signal.aborted).toBe(true);
  expect(store.state.job.phase).toBe('cancelled');
  jobs.tell({ kind: 'start' });
  expect(store.state.question).toBeNull();

  const done = controller.start(plans.plan!, question, 20);
  runs[1]!.resolve(explained);
  await done;
  jobs.tell({ kind: 'start' });
  expect(store.state.explained).toBe(explained);
});

test('a question is the same by what it asks', () => {
  expect(sameQuestion(question, { ...question })).toBe(true);
  expect(sameQuestion(question, { ...question, of: { kpi: 'asa' } })).toBe(false);
  expect(sameQuestion(question, null)).toBe(false);
});
