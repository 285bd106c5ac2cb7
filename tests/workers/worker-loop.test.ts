import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextSlice } from '../../workers/worker-loop.ts';

test('a slice never holds more than its share of 50 ms, however the speed changes by up to a factor of two', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 100_000, noNaN: true }), fc.integer({ min: 1_000, max: 1_000_000 }), (eventsPerMs, last) => {
      const next = nextSlice(last, last / eventsPerMs, last);
      const atHalfSpeedMs = next / (eventsPerMs / 2);
      expect(next === 100 || atHalfSpeedMs <= 50.001).toBe(true);
    }),
  );
});

test('a clock too coarse to see a slice makes the next one longer, and there is a limit', () => {
  expect(nextSlice(2_000, 0, 2_000)).toBe(4_000);
  expect(nextSlice(5_000_000, 0, 5_000_000)).toBe(5_000_000);
});
