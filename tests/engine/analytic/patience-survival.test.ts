import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lawMoments } from '../../../engine/analytic/law-moments.ts';
import { lawSurvival, patienceSurvival } from '../../../engine/analytic/patience-survival.ts';
import type { Law } from '../../../engine/model/law.ts';

const laws: readonly Law[] = [
  { kind: 'exponential', meanS: 100 },
  { kind: 'lognormal', meanS: 100, cv: 0.6 },
  { kind: 'weibull', meanS: 100, shape: 1.7 },
  { kind: 'erlang', meanS: 100, stages: 4 },
  { kind: 'hyperexponential', meanS: 100, scv: 2.5 },
  { kind: 'deterministic', meanS: 100 },
  { kind: 'empirical', quantilesS: [10, 40, 90, 300] },
];

test.each(laws.map((law) => [law.kind, law] as const))('%s: survival never rises and starts at 1', (_, law) => {
  const { survivalAt } = lawSurvival(law);
  expect(survivalAt(0)).toBe(1);
  fc.assert(
    fc.property(fc.double({ min: 0, max: 5000, noNaN: true }), fc.double({ min: 0, max: 100, noNaN: true }), (t, more) => {
      expect(survivalAt(t + more)).toBeLessThanOrEqual(survivalAt(t) + 1e-14);
    }),
  );
});

test.each(laws.map((law) => [law.kind, law] as const))('%s: its moments are the integrals of the survival', (_, law) => {
  const { survivalAt } = lawSurvival(law);
  const step = 0.05;
  const sums = [0, 0, 0];
  for (let t = step / 2; t < 6000; t += step) {
    const s = survivalAt(t) * step;
    sums[0]! += s;
    sums[1]! += 2 * t * s;
    sums[2]! += 3 * t * t * s;
  }
  const { meanS, secondS2, thirdS3 } = lawMoments(law);
  expect(sums[0]! / meanS).toBeCloseTo(1, 3);
  expect(sums[1]! / secondS2).toBeCloseTo(1, 3);
  expect(sums[2]! / thirdS3).toBeCloseTo(1, 2);
});

test('balking takes its share away from the start, and nobody leaves under "never"', () => {
  const { survivalAt } = patienceSurvival({ law: { kind: 'never' }, balkShare: 0.1 });
  expect(survivalAt(0)).toBeCloseTo(0.9, 15);
  expect(survivalAt(1e9)).toBeCloseTo(0.9, 15);
  expect(lawMoments({ kind: 'never' }).meanS).toBe(Infinity);
});
