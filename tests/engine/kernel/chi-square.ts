import { regularisedGammaQ } from '../../../engine/statistics/incomplete-gamma.ts';

/** p-value of Pearson's chi-square test that `counts` come from equally likely cells. */
export function equalCellsPValue(counts: readonly number[]): number {
  const expected = counts.reduce((sum, n) => sum + n, 0) / counts.length;
  const chiSquare = counts.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
  return regularisedGammaQ((counts.length - 1) / 2, chiSquare / 2);
}

/** The same for points in the unit square, in cells x cells cells. */
export function equalSquaresPValue(points: readonly (readonly [number, number])[], cells: number): number {
  const counts = new Array<number>(cells * cells).fill(0);
  for (const [u, v] of points) counts[Math.floor(u * cells) * cells + Math.floor(v * cells)]!++;
  return equalCellsPValue(counts);
}

/** p-value of the Kolmogorov-Smirnov test of uniformity, with Stephens' (1970) correction for the sample size. */
export function uniformPValue(sample: readonly number[]): number {
  const sorted = [...sample].sort((a, b) => a - b);
  const n = sorted.length;
  let distance = 0;
  sorted.forEach((u, i) => (distance = Math.max(distance, (i + 1) / n - u, u - i / n)));
  const x = distance * (Math.sqrt(n) + 0.12 + 0.11 / Math.sqrt(n));
  let p = 0;
  for (let k = 1; k <= 100; k++) p += 2 * (k % 2 === 1 ? 1 : -1) * Math.exp(-2 * k * k * x * x);
  return Math.min(1, Math.max(0, p));
}
