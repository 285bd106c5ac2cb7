import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differenceFamily } from '../../../scenarios/verdict/simultaneous.ts';

test('the errors of all intervals together are the error that was allowed', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.5, max: 0.999, noNaN: true }), fc.nat(50), fc.nat(200), (confidence, s, t) => {
      const family = differenceFamily(confidence, s, t);
      expect(family.comparisons).toBe(Math.max(1, s * t));
      expect((1 - family.confidence) * family.comparisons).toBeCloseTo(1 - confidence, 9);
    }),
  );
});

test('five scenarios and two targets at 95 % need 99.5 % each', () => {
  expect(differenceFamily(0.95, 5, 2)).toEqual({ comparisons: 10, confidence: expect.closeTo(0.995, 12) as number });
});
