import fc from 'fast-check';
import { expect, test } from 'vitest';
import { handlingLaw, meanOfQuantiles, meanPatienceS, priorityShare } from '../../../tools/make-bank-1999/fit-laws.ts';

/** Service times with the heavy right tail that calls have. */
const services = fc.array(fc.double({ min: 0.001, max: 0.999, noNaN: true }), { minLength: 200, maxLength: 3000 }).map((uniforms) =>
  uniforms.map((u) => Math.max(1, Math.round((60 * u) / (1 - u)))),
);

test('the law ascends, hides single calls, and has the mean of the services wherever the tail lets it', () => {
  fc.assert(
    fc.property(services, (times) => {
      const law = handlingLaw(times);
      if (law.law !== 'empirical') throw new Error('not empirical');
      const quantiles = law.quantilesS;
      expect(quantiles.every((q, i) => i === 0 || q >= quantiles[i - 1]!)).toBe(true);
      expect(quantiles.length - 1).toBeLessThanOrEqual(times.length / 10);
      expect(quantiles.length).toBeLessThanOrEqual(201);
      const mean = times.reduce((sum, s) => sum + s, 0) / times.length;
      // Where the last quantile may not fall below the one before, the mean is above, never below.
      expect(meanOfQuantiles(quantiles)).toBeGreaterThan(mean - 0.5);
    }),
    { numRuns: 50 },
  );
});

test('patience: all waits over those who gave up', () => {
  const call = (isAnswered: boolean, waitS: number) => ({ isAnswered, waitS });
  expect(meanPatienceS([call(true, 100), call(true, 0), call(false, 50), call(false, 30)])).toBe(90);
});

test('priority is only looked at where it is on record', () => {
  const call = (wasQueued: boolean, hasPriority: boolean) => ({ wasQueued, hasPriority });
  expect(priorityShare([call(true, true), call(true, false), call(false, false), call(false, false)])).toBe(0.5);
});
