import { expect, test } from 'vitest';
import { callCentre, callCentreQuantities } from '../published/call-centre.ts';
import { comparePublished, contradicting, widerThanPublished } from '../published/published-days.ts';
import { ssjCallCenterRuns } from '../theory/reference/published-runs.ts';

test("ten thousand days of the SSJ tutorial's CallCenter", () => {
  const run = ssjCallCenterRuns.find(({ days }) => days === 10_000)!;
  const { comparisons, failedChecks } = comparePublished(
    callCentre(run.busynessShape),
    'CallCenter-400',
    1.1 * run.days,
    run.confidence,
    callCentreQuantities(run),
  );
  expect(contradicting(comparisons)).toEqual([]);
  expect(widerThanPublished(comparisons)).toEqual([]);
  expect(failedChecks).toEqual([]);
});
