import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WAIT_BINS, WAIT_EDGES_S, waitBin } from '../../../engine/record/wait-histogram.ts';

test('a wait lies above the edge below its bin and not above its own', () => {
  fc.assert(
    fc.property(fc.oneof(fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 0, max: 2e5, noNaN: true })), (waitS) => {
      const bin = waitBin(waitS);
      expect(waitS).toBeLessThanOrEqual(WAIT_EDGES_S[bin] ?? Infinity);
      if (bin > 0) expect(waitS).toBeGreaterThan(WAIT_EDGES_S[bin - 1]!);
    }),
    { numRuns: 2000 },
  );
});

test('a wait of exactly an edge belongs to the bin that ends there; a hair more to the next', () => {
  WAIT_EDGES_S.forEach((edgeS, bin) => {
    expect(waitBin(edgeS)).toBe(bin);
    expect(waitBin(edgeS * (1 + 2 ** -40) + 2 ** -40)).toBe(bin + 1);
  });
});

test('nobody waited is a bin of its own, and everything past a day is one bin', () => {
  expect(WAIT_EDGES_S[0]).toBe(0);
  expect(waitBin(0)).toBe(0);
  expect(waitBin(1e-9)).toBe(1);
  expect(waitBin(86401)).toBe(WAIT_BINS - 1);
  expect(waitBin(1e12)).toBe(WAIT_BINS - 1);
});

test('the bins are 1 s to a minute, 5 s to 10 minutes, 30 s to an hour, 5 minutes to 4 hours, an hour to a day', () => {
  const width = (fromS: number): number => WAIT_EDGES_S.find((edgeS) => edgeS > fromS)! - fromS;
  expect([0, 59, 60, 595, 600, 3570, 3600, 14100, 14400, 82800].map(width)).toEqual([1, 1, 5, 5, 30, 30, 300, 300, 3600, 3600]);
});
