import { expect, test } from 'vitest';
import { comparePublished, contradicting, widerThanPublished } from '../published/published-days.ts';
import { servedWithinQuantities, threeTypes, threeTypesQuantities } from '../published/three-types.ts';
import { simpleMsk, simpleMskReroutingRun, simpleMskRun } from '../theory/reference/published-runs.ts';

const days = 1.3 * simpleMsk.days;

test("ContactCenters' SimpleMSK: three types, two groups", () => {
  const quantities = [...threeTypesQuantities(simpleMskRun), ...servedWithinQuantities];
  const { comparisons, failedChecks } = comparePublished(threeTypes(), 'SimpleMSK', days, simpleMsk.confidence, quantities);
  expect(contradicting(comparisons)).toEqual([]);
  expect(widerThanPublished(comparisons)).toEqual([]);
  expect(failedChecks).toEqual([]);
});

test('the same with help from group 1 after twelve seconds', () => {
  const model = threeTypes(simpleMskReroutingRun.rerouteAfterS);
  const quantities = threeTypesQuantities(simpleMskReroutingRun);
  const { comparisons, failedChecks } = comparePublished(model, 'SimpleMSKWithRerouting', days, simpleMsk.confidence, quantities);
  expect(contradicting(comparisons)).toEqual([]);
  expect(widerThanPublished(comparisons)).toEqual([]);
  expect(failedChecks).toEqual([]);
});
