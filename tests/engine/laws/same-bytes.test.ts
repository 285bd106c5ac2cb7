import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { prepareEngine, startBlock } from '../../../engine/block-run.ts';
import { bytesOf, replicate } from '../run/replications.ts';
import { anyCentre } from './furnished-centres.ts';

// Hundreds of whole runs each: seconds on an idle machine, more on a busy one.
vi.setConfig({ testTimeout: 90_000 });

test('A/A: two engines prepared from one model give the same bytes, so their difference is exactly zero', () => {
  fc.assert(
    fc.property(anyCentre, fc.string(), (model, seed) => {
      expect(bytesOf(replicate(model, 3, seed).values)).toBe(bytesOf(replicate(structuredClone(model), 3, seed).values));
    }),
    { numRuns: 40 },
  );
});

test('ten replications are the same bytes as one block of ten, two of five, or ten of one', () => {
  fc.assert(
    fc.property(anyCentre, fc.integer({ min: 1, max: 9 }), (model, split) => {
      const whole = replicate(model, 10).vectors.map(bytesOf);
      const halves = [...replicate(model, split).vectors, ...replicate(model, 10 - split, 'seed', split).vectors];
      expect(halves.map(bytesOf)).toEqual(whole);
      const alone = [7, 0, 9].map((r) => bytesOf(replicate(model, 1, 'seed', r).vectors[0]!));
      expect(alone).toEqual([7, 0, 9].map((r) => whole[r]));
    }),
    { numRuns: 20 },
  );
});

test('the size of the slices changes no byte', () => {
  fc.assert(
    fc.property(anyCentre, fc.integer({ min: 1, max: 500 }), (model, slice) => {
      expect(bytesOf(replicate(model, 2, 'seed', 0, slice).values)).toBe(bytesOf(replicate(model, 2).values));
    }),
    { numRuns: 30 },
  );
});

test('an engine that has run other replications before, or stopped in the middle of one, is as good as new', () => {
  fc.assert(
    fc.property(anyCentre, fc.integer({ min: 1, max: 2000 }), (model, events) => {
      const engine = prepareEngine(model, 'seed');
      startBlock(engine, 3, 2).advance(events);
      const block = startBlock(engine, 0, 2);
      while (!block.advance(1_000_000));
      expect(bytesOf(block.result())).toBe(bytesOf(replicate(model, 2).values));
    }),
    { numRuns: 30 },
  );
});

test('the interval grid is the sum of what the vectors hold: its cases are theirs', () => {
  fc.assert(
    fc.property(anyCentre, (centre) => {
      const model = { ...centre, horizonS: centre.weekLengthS };
      const engine = prepareEngine(model, 'seed');
      const found = replicate(model, 2);
      const grid = found.values.subarray(2 * found.shape.length);
      expect(grid.length).toBe(engine.gridLength);
      const intervals = model.intervalEdgesS.length - 1;
      const queueCells = intervals * found.shape.queues;
      const stride = (found.shape.teamOffset - found.shape.queueOffset) / found.shape.queues;
      // One week and one window class: every field of every queue, summed over the intervals of the window.
      for (let q = 0; q < found.shape.queues; q++) {
        for (let field = 0; field < stride; field++) {
          let sum = 0;
          for (let i = 0; i < intervals; i++) sum += grid[(i * found.shape.queues + q) * stride + field]!;
          const expected = found.vectors.reduce((total, vector) => total + vector[q * stride + field]!, 0);
          expect(Math.abs(sum - expected)).toBeLessThanOrEqual(1e-9 * expected);
        }
      }
      expect(queueCells).toBeGreaterThan(0);
    }),
    { numRuns: 20 },
  );
});

test('another seed, and another replication, is another world', () => {
  const model = fc.sample(anyCentre, { seed: 5, numRuns: 1 })[0]!;
  const first = replicate(model, 2, 'seed');
  expect(bytesOf(first.vectors[0]!)).not.toBe(bytesOf(first.vectors[1]!));
  expect(bytesOf(replicate(model, 2, 'other').values)).not.toBe(bytesOf(first.values));
});
