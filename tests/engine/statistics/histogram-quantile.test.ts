import fc from 'fast-check';
import { expect, test } from 'vitest';
import { histogramQuantile, histogramShareWithin } from '../../../engine/statistics/histogram-quantile.ts';

const histogram = fc
  .array(fc.record({ width: fc.double({ min: 0.1, max: 50, noNaN: true }), count: fc.integer({ min: 0, max: 100 }) }), {
    minLength: 1,
    maxLength: 30,
  })
  .map((bins) => {
    const edges = [0];
    for (const { width } of bins) edges.push(edges[edges.length - 1]! + width);
    return { edges, counts: bins.map((bin) => bin.count) };
  })
  .filter(({ counts }) => counts.some((count) => count > 0));

test('the share below the quantile is the one asked for', () => {
  fc.assert(
    fc.property(histogram, fc.double({ min: 0.001, max: 0.999, noNaN: true }), ({ edges, counts }, q) => {
      expect(histogramShareWithin(edges, counts, histogramQuantile(edges, counts, q))).toBeCloseTo(q, 9);
    }),
  );
});

test('quantiles rise and stay within the edges', () => {
  fc.assert(
    fc.property(histogram, fc.double({ min: 0, max: 0.9, noNaN: true }), ({ edges, counts }, q) => {
      const value = histogramQuantile(edges, counts, q);
      expect(value).toBeGreaterThanOrEqual(edges[0]!);
      expect(histogramQuantile(edges, counts, q + 0.1)).toBeGreaterThanOrEqual(value);
      expect(histogramQuantile(edges, counts, 1)).toBeLessThanOrEqual(edges[edges.length - 1]!);
    }),
  );
});

test('an empty histogram has neither, a single bin is uniform', () => {
  expect(histogramQuantile([0, 1], [0], 0.5)).toBeNaN();
  expect(histogramShareWithin([0, 1], [0], 0.5)).toBeNaN();
  expect(histogramQuantile([10, 20], [4], 0.25)).toBe(12.5);
  expect(histogramShareWithin([10, 20], [4], 15)).toBe(0.5);
  expect([histogramShareWithin([10, 20], [4], 9), histogramShareWithin([10, 20], [4], 25)]).toEqual([0, 1]);
});
