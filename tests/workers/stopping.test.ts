import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BLOCK_SIZE, blocksBetween, roundEnds } from '../../workers/stopping.ts';

test('blocks cover a round without gap or overlap, and their borders do not depend on where a round began', () => {
  fc.assert(
    fc.property(fc.nat(50), fc.integer({ min: 1, max: 400 }), (whole, more) => {
      const from = whole * BLOCK_SIZE;
      const blocks = blocksBetween(from, from + more);
      let next = from;
      for (const block of blocks) {
        expect(block.first).toBe(next);
        expect(block.first % BLOCK_SIZE).toBe(0);
        expect(block.count).toBeGreaterThan(0);
        expect(block.count).toBeLessThanOrEqual(BLOCK_SIZE);
        next += block.count;
      }
      expect(next).toBe(from + more);
    }),
  );
});

test('precision looks at 10 and then at twice as many each time, at most 400', () => {
  expect(roundEnds({ kind: 'precision', maximum: 400 })).toEqual([10, 20, 40, 80, 160, 320, 400]);
  expect(roundEnds({ kind: 'replications', replications: 7 })).toEqual([7]);
});
