import { expect, test } from 'vitest';
import { Estimator } from '../../../scenarios/result/kpi-estimate.ts';
import { scoredTarget, targetResult } from '../../../scenarios/result/target-result.ts';
import { differenceFamily } from '../../../scenarios/verdict/simultaneous.ts';
import { index, shape, vectorOf } from '../kpi/tally-vectors.ts';

/** Twelve replications of two weeks, in which 100 answered contacts wait so long on average. */
function waiting(...weeksS: readonly [number, number]): Estimator {
  const tallies = Array.from({ length: 12 }, (_, r) =>
    vectorOf(weeksS.map((meanS, week) => ({ week, queue: 0, values: { offered: 100, answered: 100, waitAnsweredS: 100 * meanS + (r % 2 ? 50 : -50) } }))),
  );
  return new Estimator({ index, shape, tallies }, 0.95);
}
const target = { id: 't', kpi: 'asa', stat: 'mean', op: '<=', value: 60 } as const;
const time = { startWeek: 5, weeks: 2 };
const judged = (more: object, ...scenarios: Estimator[]) =>
  targetResult({ ...target, ...more }, scenarios.map((_, s) => `s${s}`), scenarios, 0.95, differenceFamily(0.95, scenarios.length - 1, 1), time);

test('both weeks together, or only those from a week on', () => {
  const scenarios = [waiting(100, 100), waiting(90, 40)];
  expect(judged({}, ...scenarios).verdicts.map(({ mean, verdict }) => [mean, verdict])).toEqual([[100, 'missed'], [65, 'missed']]);
  const late = judged({ fromWeek: 6 }, ...scenarios);
  expect(late).toMatchObject({ fromWeek: 6, weight: 1 });
  expect(late.verdicts.map(({ mean, verdict }) => [mean, verdict])).toEqual([[100, 'missed'], [40, 'met']]);
});

test('met from the week on from which every week meets it', () => {
  const found = judged({}, waiting(100, 100), waiting(90, 40), waiting(40, 90), waiting(40, 40));
  expect(found.verdicts.map(({ metFromWeek }) => metFromWeek)).toEqual([null, 6, null, 5]);
});

test('against the base, each week against the same week of the base', () => {
  const found = judged({ relativeTo: 'base', value: 0.5 }, waiting(100, 40), waiting(90, 10));
  expect(found.verdicts[1]).toMatchObject({ verdict: 'missed', metFromWeek: 6 });
  expect(found.verdicts[1]!.mean).toBeCloseTo(100 / 140, 12);
});

test('what the score is made of: single replications, in shares of the base where the target is', () => {
  const scenarios = [waiting(100, 100), waiting(50, 50)];
  expect(scoredTarget({ ...target, weight: 3 }, scenarios, time)).toMatchObject({ op: '<=', value: [60], weight: 3 });
  expect(scoredTarget(target, scenarios, time).values[0]!.slice(0, 2)).toEqual([99.5, 100.5]);
  const relative = scoredTarget({ ...target, relativeTo: 'base' }, scenarios, time).values;
  expect(relative[0]).toEqual(new Array(12).fill(1));
  expect(relative[1]![0]).toBeCloseTo(49.5 / 99.5, 12);
});
