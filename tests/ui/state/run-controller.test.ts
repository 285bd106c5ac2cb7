import { expect, test } from 'vitest';
import { PlanRefused } from '../../../workers/plan-refused.ts';
import { RunError } from '../../../workers/run-error.ts';
import { advanceJob, JobStore, type JobState } from '../../../ui/state/job-store.ts';
import { ResultStore } from '../../../ui/state/result-store.ts';
import { RunController, type Compare, type CompareRequest } from '../../../ui/state/run-controller.ts';
import { samplePlan } from '../fixtures/plan.ts';
import { inventedFirstLook, inventedResult } from '../fixtures/result.ts';

const plan = samplePlan();

/** A runner whose runs end when the test says so. */
function controlled() {
  const runs: { request: CompareRequest; resolve: (value: typeof inventedResult) => void; reject: (error: unknown) => void }[] = [];
  const compare: Compare = (_, request) => new Promise((resolve, reject) => runs.push({ request, resolve, reject }));
  const jobs = new JobStore();
  const results = new ResultStore();
  return { runs, jobs, results, controller: new RunController(compare, jobs, results) };
}

test('progress, first partial result, final result', async () => {
  const { runs, jobs, results, controller } = controlled();
  const done = controller.start(plan, 'plan');
  expect(runs[0]!.request.howLong).toBeUndefined();
  runs[0]!.request.onProgress({ replicationsDone: 5, replicationsPlanned: 60 });
  expect(jobs.state).toEqual({ phase: 'running', done: 5, planned: 60 });
  runs[0]!.request.onPartial(inventedFirstLook);
  expect(results.state).toEqual({ result: inventedFirstLook, plan });
  runs[0]!.resolve(inventedResult);
  await done;
  expect(results.state.result).toBe(inventedResult);
  expect(jobs.state).toEqual({ phase: 'done', replications: 20 });
});

test('how long is the reader’s choice', () => {
  const { runs, controller } = controlled();
  void controller.start(plan, 'quick');
  void controller.start(plan, '0.02');
  expect(runs.map(({ request }) => request.howLong)).toEqual([{ replications: 10 }, { precision: 0.02 }]);
});

test('a cancelled run shows what was complete, and stays cancelled', async () => {
  const { runs, jobs, results, controller } = controlled();
  const done = controller.start(plan, 'plan');
  controller.cancel();
  expect(jobs.state.phase).toBe('cancelled');
  expect(runs[0]!.request.signal.aborted).toBe(true);
  runs[0]!.resolve(inventedFirstLook);
  await done;
  expect(results.state.result).toBe(inventedFirstLook);
  expect(jobs.state.phase).toBe('cancelled');
});

test('cancelled before anything was complete is no failure', async () => {
  const { runs, jobs, results, controller } = controlled();
  const done = controller.start(plan, 'plan');
  controller.cancel();
  runs[0]!.reject(new RunError('cancelled'));
  await done;
  expect(jobs.state.phase).toBe('cancelled');
  expect(results.state.result).toBeNull();
});

test('news of a run that was replaced is ignored', async () => {
  const { runs, jobs, results, controller } = controlled();
  const first = controller.start(plan, 'plan');
  const second = controller.start(plan, 'plan');
  runs[0]!.request.onPartial(inventedFirstLook);
  runs[0]!.request.onProgress({ replicationsDone: 9, replicationsPlanned: 9 });
  runs[0]!.reject(new Error('late'));
  await first;
  expect(results.state.result).toBeNull();
  expect(jobs.state).toEqual({ phase: 'running', done: 0, planned: 0 });
  runs[1]!.resolve(inventedResult);
  await second;
  expect(results.state.result).toBe(inventedResult);
});

test('failures keep their code, their parameters and what is wrong with the plan', async () => {
  const { runs, jobs, controller } = controlled();
  let done = controller.start(plan, 'plan');
  runs[0]!.reject(new RunError('block-failed', { scenario: 'bot' }));
  await done;
  expect(jobs.state).toEqual({ phase: 'failed', error: { code: 'block-failed', params: { scenario: 'bot' }, errors: [] } });
  done = controller.start(plan, 'plan');
  runs[1]!.reject(new PlanRefused([{ code: 'tooFewAgents', path: 'plan' }]));
  await done;
  expect(jobs.state).toMatchObject({ error: { code: 'plan-refused', errors: [{ code: 'tooFewAgents' }] } });
  done = controller.start(plan, 'plan');
  runs[2]!.reject(new TypeError('boom'));
  await done;
  expect(jobs.state).toMatchObject({ error: { code: 'unexpected', params: { detail: 'boom' } } });
  expect(await controller.settled).toBeUndefined();
});

test('progress never goes back, and nothing moves a run that is over', () => {
  const running: JobState = { phase: 'running', done: 5, planned: 10 };
  expect(advanceJob(running, { kind: 'progress', done: 3, planned: 8 })).toEqual(running);
  expect(advanceJob({ phase: 'cancelled' }, { kind: 'finish', replications: 3 })).toEqual({ phase: 'cancelled' });
});
