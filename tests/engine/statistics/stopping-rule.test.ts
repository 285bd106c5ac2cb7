import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPrecise, looks, nextLook, stoppingDecision } from '../../../engine/statistics/stopping-rule.ts';

test('the looks double from ten and end at the maximum', () => {
  expect(looks()).toEqual([10, 20, 40, 80, 160, 320, 400]);
  expect(looks(40)).toEqual([10, 20, 40]);
  expect(looks(7)).toEqual([7]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 0, max: 5000 }), (maximum, done) => {
      const next = nextLook(done, maximum);
      if (done >= maximum) expect(next).toBeUndefined();
      else expect(next).toBeGreaterThan(done);
    }),
  );
});

test('a relative precision is one of the true value, wherever in the interval it lies', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 1000, noNaN: true }),
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.double({ min: 0.01, max: 0.5, noNaN: true }),
      (value, halfWidth, relative) => {
        fc.pre(isPrecise({ value, halfWidth, precision: { relative } }));
        for (const truth of [value - halfWidth, value + halfWidth]) {
          expect(Math.abs(value - truth)).toBeLessThanOrEqual(relative * Math.abs(truth) * (1 + 1e-9));
        }
      },
    ),
  );
});

test('never stops before ten replications, and not without a goal', () => {
  const met = { value: 1, halfWidth: 0, precision: { relative: 0.05 } } as const;
  expect(stoppingDecision(9, [met])).toBe('continue');
  expect(stoppingDecision(10, [met])).toBe('precise');
  expect(stoppingDecision(10, [])).toBe('continue');
  expect(stoppingDecision(400, [])).toBe('exhausted');
});

test('all goals must be met together', () => {
  const met = { value: 0.8, halfWidth: 0.004, precision: { absolute: 0.005 } } as const;
  const missed = { value: 30, halfWidth: 3, precision: { relative: 0.05 } } as const;
  expect(stoppingDecision(20, [met])).toBe('precise');
  expect(stoppingDecision(20, [met, missed])).toBe('continue');
  expect(stoppingDecision(400, [met, missed])).toBe('exhausted');
});
