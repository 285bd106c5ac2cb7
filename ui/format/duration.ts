import { withRealMinus } from './digits.ts';

/** How a duration is written; a value and its half-width share one form. */
export type DurationForm = 'seconds' | 'minutes' | 'hours';

/** `12.4 s` below a minute, `m:ss` below an hour, then `h:mm:ss`, by the larger of the absolute values. */
export function durationForm(...seconds: readonly number[]): DurationForm {
  // Half a second below the border already rounds up to it.
  const largest = Math.max(0, ...seconds.map((s) => Math.abs(s)));
  if (largest < 59.95) return 'seconds';
  return largest < 3599.5 ? 'minutes' : 'hours';
}

/** Writes a duration; `decimals` matters below a minute only. `unit` is the reader's word for seconds. */
export function formatDuration(seconds: number, form: DurationForm, decimals: number, unit: string): string {
  if (form === 'seconds') return withRealMinus(seconds.toFixed(Math.min(decimals, 2))) + unit;
  const whole = Math.round(Math.abs(seconds));
  const two = (n: number): string => String(n).padStart(2, '0');
  const s = two(whole % 60);
  const text = form === 'minutes' ? `${Math.floor(whole / 60)}:${s}` : `${Math.floor(whole / 3600)}:${two(Math.floor(whole / 60) % 60)}:${s}`;
  return withRealMinus(seconds < 0 ? '-' + text : text);
}
