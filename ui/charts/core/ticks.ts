import { scaleLinear } from 'd3';
import type { Formats, NumberKind } from '../../format/formats.ts';
import { durationForm, formatDuration } from '../../format/duration.ts';

/** Steps that read well on a clock, seconds. */
const clockSteps = [0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 21_600, 43_200, 86_400];

/** Round values within [low, high], about `count` of them, labelled alike. Units belong in the heading. */
export function ticksFor(
  kind: NumberKind,
  low: number,
  high: number,
  count: number,
  formats: Formats,
  signed = false,
): readonly { readonly value: number; readonly label: string }[] {
  const sign = (value: number, label: string): string => (signed && value > 0 ? '+' + label : label);
  if (kind === 'duration') {
    const rough = (high - low) / Math.max(1, count);
    const step = clockSteps.find((s) => s >= rough * 0.99) ?? Math.ceil(rough / 86_400) * 86_400;
    // Tenths of a second cannot be written as m:ss.
    const form = step < 1 ? 'seconds' : durationForm(low, high);
    const decimals = step < 1 ? 1 : 0;
    const values: number[] = [];
    for (let i = Math.ceil(low / step - 1e-9); i * step <= high + step * 1e-9; i++) values.push(i * step);
    return values.map((value) => ({ value, label: sign(value, formatDuration(value, form, decimals, '')) }));
  }
  const scale = kind === 'share' ? 100 : 1;
  const values = scaleLinear([low * scale, high * scale], [0, 1]).ticks(count);
  const step = values.length > 1 ? Math.abs(values[1]! - values[0]!) : 1;
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return values.map((value) => ({ value: value / scale, label: sign(value, formats.number(value, decimals)) }));
}

/** Smallest and largest of the finite values, widened by a share of their distance; never empty. */
export function domainOf(values: readonly (number | null)[], widenBy = 0.06): readonly [number, number] {
  const finite = values.filter((value): value is number => value !== null && Number.isFinite(value));
  if (finite.length === 0) return [0, 1];
  const low = finite.reduce((a, b) => Math.min(a, b));
  const high = finite.reduce((a, b) => Math.max(a, b));
  // Differences in the last digits of a double are none that a picture could show.
  const scale = Math.max(Math.abs(low), Math.abs(high), 1e-9);
  const span = high - low > scale * 1e-9 ? high - low : scale === 1e-9 ? 1 : scale * 0.1;
  return [low - span * widenBy, high + span * widenBy];
}
