/**
 * The small interval glyph of a board cell: mean, interval and target on an axis that all cells of a row share.
 * Positions are percent of the glyph's width, so it may have any.
 */
import { domainOf } from '../core/ticks.ts';

export interface GlyphValue {
  readonly mean: number | null;
  readonly halfWidth: number | null;
}

export interface Glyph {
  /** Null when there is no value. */
  readonly meanAt: number | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly targetsAt: readonly number[];
}

/** One glyph per value; every position lies within 3 to 97. */
export function layoutGlyphs(values: readonly GlyphValue[], targets: readonly number[]): readonly Glyph[] {
  const ends = values.flatMap(({ mean, halfWidth }) =>
    mean === null ? [] : halfWidth === null ? [mean] : [mean - halfWidth, mean + halfWidth],
  );
  const [low, high] = domainOf([...ends, ...targets], 0.02);
  const at = (value: number): number => 3 + (94 * (value - low)) / (high - low);
  const targetsAt = targets.map(at);
  return values.map(({ mean, halfWidth }) => {
    if (mean === null) return { meanAt: null, from: null, to: null, targetsAt };
    const half = halfWidth ?? 0;
    return { meanAt: at(mean), from: at(mean - half), to: at(mean + half), targetsAt };
  });
}
