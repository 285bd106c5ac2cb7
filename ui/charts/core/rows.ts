import type { WrittenInterval } from '../../format/formats.ts';
import { textWidth } from './text-width.ts';
import type { ColourToken } from './model.ts';

/** "8:04 ± 0:12", or just the value where there is no half-width. */
export function writeInterval({ value, halfWidth }: WrittenInterval): string {
  return halfWidth === null ? value : `${value} ± ${halfWidth}`;
}

/** Repeatable scatter in [-1, 1] by index, so that dots on one line can be told apart (golden-ratio sequence). */
export function jitter(index: number): number {
  return 2 * ((index * 0.618_033_988_75 + 0.31) % 1) - 1;
}

/** Colour of the n-th scenario of a comparison; the first is the base, "today". */
export function scenarioColour(index: number): ColourToken {
  const colours = ['today', 'scenario-1', 'scenario-2', 'scenario-3', 'scenario-4'] as const;
  return colours[index === 0 ? 0 : ((index - 1) % 4) + 1]!;
}

/** The width a column of labels needs, at most `most`. */
export function labelColumn(labels: readonly string[], size: number, most: number): number {
  return Math.min(most, Math.ceil(Math.max(0, ...labels.map((label) => textWidth(label, size, true)))) + 12);
}
