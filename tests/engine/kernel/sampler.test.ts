import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SamplerCache } from '../../../engine/kernel/sampler-cache.ts';
import { lawMeanS, Sampler } from '../../../engine/kernel/sampler.ts';
import type { Law } from '../../../engine/model/law.ts';
import { regularisedGammaP } from '../../../engine/statistics/incomplete-gamma.ts';
import { normalCdf } from '../../../engine/statistics/normal.ts';

/** The law's quantile function. */
function quantileOf(law: Law): (u: number) => number {
  const sampler = new Sampler(law);
  return (u) => sampler.sample(u);
}

/**
 * Mean and variance by integrating the quantile over u: midpoints in s with u = s^3 (10 - 15 s + 6 s^2), which
 * crowds the points towards both ends so that heavy tails are caught.
 */
function moments(law: Law): { meanS: number; variance: number } {
  const quantile = quantileOf(law);
  const steps = 20000;
  let weight = 0;
  let sum = 0;
  let sumOfSquares = 0;
  for (let i = 0; i < steps; i++) {
    const s = (i + 0.5) / steps;
    const u = s * s * s * (10 - 15 * s + 6 * s * s);
    if (u >= 1) continue;
    const w = 30 * s * s * (1 - s) * (1 - s);
    const x = quantile(u);
    weight += w;
    sum += w * x;
    sumOfSquares += w * x * x;
  }
  const meanS = sum / weight;
  return { meanS, variance: sumOfSquares / weight - meanS * meanS };
}

const meanS = fc.double({ min: 0.5, max: 5000, noNaN: true });
const cv = fc.double({ min: 0.05, max: 2, noNaN: true });
const shape = fc.double({ min: 0.5, max: 5, noNaN: true });
const stages = fc.integer({ min: 1, max: 40 });
const scv = fc.double({ min: 1.01, max: 10, noNaN: true });

const relativeError = (found: number, expected: number): number => Math.abs(found / expected - 1);

/** Gamma function by Lanczos' series (g = 7, n = 9), independent of the engine's. */
function gamma(x: number): number {
  const c = [
    0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
    -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
  ];
  const z = x - 1;
  const t = z + 7.5;
  const series = c.reduce((sum, ci, i) => (i === 0 ? ci : sum + ci / (z + i)), 0);
  return Math.sqrt(2 * Math.PI) * t ** (z + 0.5) * Math.exp(-t) * series;
}

/** Laws with their variance over squared mean, from the textbook. */
const lawWithScv: fc.Arbitrary<readonly [Law, number]> = fc.oneof(
  meanS.map((m) => [{ kind: 'exponential', meanS: m }, 1] as const),
  fc.tuple(meanS, cv).map(([m, c]) => [{ kind: 'lognormal', meanS: m, cv: c }, c * c] as const),
  fc
    .tuple(meanS, shape)
    .map(([m, k]) => [{ kind: 'weibull', meanS: m, shape: k }, gamma(1 + 2 / k) / gamma(1 + 1 / k) ** 2 - 1] as const),
  fc.tuple(meanS, stages).map(([m, k]) => [{ kind: 'erlang', meanS: m, stages: k }, 1 / k] as const),
  fc.tuple(meanS, scv).map(([m, c]) => [{ kind: 'hyperexponential', meanS: m, scv: c }, c] as const),
);

test('every law has the mean and variance it says', () => {
  fc.assert(
    fc.property(lawWithScv, ([law, expectedScv]) => {
      const found = moments(law);
      const mean = lawMeanS(law);
      expect(relativeError(found.meanS, mean)).toBeLessThan(1e-6);
      expect(relativeError(found.variance / (mean * mean), expectedScv)).toBeLessThan(1e-4);
    }),
    { numRuns: 60 },
  );
});

const anyLaw: fc.Arbitrary<Law> = fc.oneof(
  lawWithScv.map(([law]) => law),
  meanS.map((m) => ({ kind: 'deterministic', meanS: m }) as const),
  fc
    .array(fc.double({ min: 0, max: 3600, noNaN: true }), { minLength: 1, maxLength: 30 })
    .map((values) => ({ kind: 'empirical', quantilesS: values.sort((a, b) => a - b) }) as const),
);
// Past 1 - 1e-12 the tables' own probabilities run out of digits; one draw in a million million gets there.
const anyU = fc.oneof(fc.double({ min: 2 ** -54, max: 1e-6, noNaN: true }), fc.double({ min: 1e-9, max: 1 - 1e-12, noNaN: true }));

test('a larger uniform never gives a shorter duration', () => {
  fc.assert(
    fc.property(anyLaw, fc.array(anyU, { minLength: 2, maxLength: 50 }), (law, uniforms) => {
      const quantile = quantileOf(law);
      const durations = uniforms.sort((a, b) => a - b).map(quantile);
      durations.slice(1).forEach((x, i) => {
        // Interpolation may round the last digits of neighbours apart.
        expect(x).toBeGreaterThanOrEqual(durations[i]! * (1 - 1e-12));
      });
    }),
  );
});

test('the smallest and the largest uniform give a finite duration that is not negative', () => {
  fc.assert(
    fc.property(anyLaw, fc.constantFrom(2 ** -54, 1 - 2 ** -53), (law, u) => {
      const x = quantileOf(law)(u);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThan(Infinity);
    }),
  );
});

/** Distribution functions from the textbook. */
function distribution(law: Law, x: number): number {
  switch (law.kind) {
    case 'exponential':
      return -Math.expm1(-x / law.meanS);
    case 'lognormal': {
      const variance = Math.log1p(law.cv * law.cv);
      return normalCdf((Math.log(x / law.meanS) + variance / 2) / Math.sqrt(variance));
    }
    case 'weibull':
      return -Math.expm1(0 - ((x * gamma(1 + 1 / law.shape)) / law.meanS) ** law.shape);
    case 'erlang':
      return regularisedGammaP(law.stages, (x * law.stages) / law.meanS);
    case 'hyperexponential': {
      const p = (1 + Math.sqrt((law.scv - 1) / (law.scv + 1))) / 2;
      return -p * Math.expm1((-2 * p * x) / law.meanS) - (1 - p) * Math.expm1((-2 * (1 - p) * x) / law.meanS);
    }
    default:
      throw new Error('no density');
  }
}

test('the distribution function takes a draw back to its uniform, table or closed form', () => {
  fc.assert(
    fc.property(lawWithScv, fc.double({ min: 1e-4, max: 1 - 1e-4, noNaN: true }), ([law], u) => {
      const back = distribution(law, quantileOf(law)(u));
      // The table is good to about 1e-9 of the mean; where the density is high, that is a few 1e-8 of probability.
      expect(Math.abs(back - u)).toBeLessThan(5e-8);
    }),
    { numRuns: 300 },
  );
});

test('an Erlang law of one stage and an even hyperexponential are the exponential, to a thousand-millionth of the mean', () => {
  const plain = quantileOf({ kind: 'exponential', meanS: 1 });
  const others = [
    quantileOf({ kind: 'erlang', meanS: 1, stages: 1 }),
    quantileOf({ kind: 'hyperexponential', meanS: 1, scv: 1 }),
    quantileOf({ kind: 'weibull', meanS: 1, shape: 1 }),
  ];
  for (const u of [1e-15, 1e-9, 0.001, 0.2, 0.5, 0.9, 0.9999]) {
    for (const other of others) expect(Math.abs(other(u) - plain(u))).toBeLessThan(1e-9 * Math.max(1, plain(u)));
  }
});

test('an empirical law is linear between its quantiles', () => {
  const quantile = quantileOf({ kind: 'empirical', quantilesS: [10, 20, 60] });
  expect([0.25, 0.5, 0.75].map(quantile)).toEqual([15, 20, 40]);
  expect(quantile(1 - 2 ** -53)).toBeCloseTo(60, 10);
  expect(quantileOf({ kind: 'empirical', quantilesS: [7] })(0.3)).toBe(7);
  expect(lawMeanS({ kind: 'empirical', quantilesS: [10, 20, 60] })).toBe(27.5);
  expect(lawMeanS({ kind: 'empirical', quantilesS: [7] })).toBe(7);
  expect(relativeError(moments({ kind: 'empirical', quantilesS: [10, 20, 60] }).meanS, 27.5)).toBeLessThan(1e-6);
});

test('a deterministic law always gives its value, and never never comes', () => {
  expect(quantileOf({ kind: 'deterministic', meanS: 30 })(0.7)).toBe(30);
  expect(quantileOf({ kind: 'never' })(0.7)).toBe(Infinity);
  expect(lawMeanS({ kind: 'never' })).toBe(Infinity);
});

test('equal laws share a sampler, and different laws have one each', () => {
  const samplers = new SamplerCache();
  const many = Array.from({ length: 50 }, (_, i) => samplers.of({ kind: 'deterministic', meanS: i }));
  expect(new Set(many).size).toBe(50);
  expect(samplers.of({ kind: 'deterministic', meanS: 7 })).toBe(many[7]);
  expect(many.map((sampler) => sampler.sample(0.5))).toEqual(Array.from({ length: 50 }, (_, i) => i));
});
