import fc from 'fast-check';
import { expect, test } from 'vitest';
import { erlangA } from '../../../engine/analytic/erlang-a.ts';
import { betaForDelay, garnettDelay, halfinWhittDelay, squareRootAgents } from '../../../engine/analytic/square-root-staffing.ts';
import { garnett, halfinWhitt } from '../../theory/reference/known-answers.ts';
import { differencesFromPrinted } from '../../theory/reference/printed-precision.ts';

const beta = fc.double({ min: 0.01, max: 5, noNaN: true });

test('delay falls with the margin, and patience that runs out lowers it', () => {
  fc.assert(
    fc.property(beta, fc.double({ min: 0.05, max: 20, noNaN: true }), (b, ratio) => {
      expect(halfinWhittDelay(b * 1.1)).toBeLessThan(halfinWhittDelay(b));
      expect(garnettDelay(b, ratio)).toBeLessThan(halfinWhittDelay(b));
      expect(garnettDelay(b * 1.1, ratio)).toBeLessThan(garnettDelay(b, ratio));
    }),
  );
});

test('betaForDelay inverts both', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.98, noNaN: true }), (delay) => {
      expect(halfinWhittDelay(betaForDelay(halfinWhittDelay, delay, 0))).toBeCloseTo(delay, 9);
      const patient = (b: number) => garnettDelay(b, 2);
      expect(patient(betaForDelay(patient, delay, -10))).toBeCloseTo(delay, 9);
    }),
  );
});

test('is the limit of Erlang A: two large centres differ from it by the order of the root of the load', () => {
  for (const [load, allowed] of [[100, 0.05], [10_000, 0.005]] as const) {
    const agents = squareRootAgents(load, 0.5);
    const found = erlangA({ arrivalsPerHour: load * 36, ahtS: 100, patienceS: 200, agents, withinS: 20 });
    const margin = (agents - load) / Math.sqrt(load);
    expect(Math.abs(found.waitProbability - garnettDelay(margin, 0.5))).toBeLessThan(allowed);
  }
});

test('agrees with the reference values', () => {
  for (const row of halfinWhitt) expect(Math.abs(halfinWhittDelay(row.beta) - row.delay)).toBeLessThanOrEqual(5e-7);
  for (const row of garnett) {
    expect(differencesFromPrinted({ delay: garnettDelay(row.beta, row.patienceRatio) }, row)).toEqual([]);
  }
});
