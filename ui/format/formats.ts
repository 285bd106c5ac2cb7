import { roundedTo } from '../../engine/statistics/rounding.ts';
import { decimalsFor, NO_DATA, withRealMinus, withSign } from './digits.ts';
import { durationForm, formatDuration } from './duration.ts';

/** What kind of number a KPI is; decides how it is written. Shares are fractions, durations seconds. */
export type NumberKind = 'duration' | 'share' | 'money' | 'count' | 'score';

/** A value with its half-width, each already written. */
export interface WrittenInterval {
  readonly value: string;
  /** Without the "±"; null when there is none. */
  readonly halfWidth: string | null;
}

/** Writes numbers for one reader. Made once per language and currency. */
export interface Formats {
  /** A count: grouped, `decimals` places. */
  number(value: number, decimals?: number): string;
  /** Large counts, shortened: 1.93 M, 193万. For summaries and axes only. */
  compact(value: number): string;
  /** A fraction as a percentage with its sign: 85 %. */
  percent(fraction: number, decimals?: number): string;
  /** A probability in whole percent, never 0 % or 100 % unless it is exactly that to a tenth of a percent. */
  probability(fraction: number): string;
  money(value: number, decimals?: number): string;
  /** Value to the digits of its half-width; no unit for shares and money (the heading carries it). */
  interval(kind: NumberKind, value: number | null, halfWidth: number | null): WrittenInterval;
  /** The same for a difference: signed, shares in percentage points. */
  difference(kind: NumberKind, value: number | null, halfWidth: number | null): WrittenInterval;
  /** One number with its unit, as in a target: 3:00, 85 %, ¥3.90. */
  plain(kind: NumberKind, value: number): string;
  /** The size of a difference with its unit, no sign: 6 points. `points` is the reader's word. */
  gap(kind: NumberKind, value: number, points: (n: string) => string): string;
  /** Clock time of a minute of the day or week, 24 hours. */
  clock(minute: number): string;
  /** Name of a day, 0 = Monday. */
  weekday(day: number, style?: 'long' | 'short'): string;
  date(iso: string): string;
}

const defaultDecimals: Record<NumberKind, number> = { duration: 1, share: 1, money: 2, count: 0, score: 1 };

/** Formats for a language tag (`en-GB`, `zh-Hans-CN`, `zh-Hant-TW`) and an ISO currency. */
export function createFormats(tag: string, currency: string): Formats {
  const chinese = tag.startsWith('zh');
  const secondsUnit = chinese ? '\u202f秒' : '\u202fs';
  const percentUnit = chinese ? '%' : '\u202f%';
  const grouped = new Map<number, Intl.NumberFormat>();
  const number = (value: number, decimals = 0): string => {
    let format = grouped.get(decimals);
    if (format === undefined) {
      format = new Intl.NumberFormat(tag, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
      grouped.set(decimals, format);
    }
    return withRealMinus(format.format(value));
  };
  const compactFormat = new Intl.NumberFormat(chinese ? tag : 'en', { notation: 'compact', maximumSignificantDigits: 3 });
  const weekdays = {
    long: new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' }),
    short: new Intl.DateTimeFormat(tag, { weekday: 'short', timeZone: 'UTC' }),
  };
  const dateFormat = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const percent = (fraction: number, decimals = 0): string => number(100 * fraction, decimals) + percentUnit;
  const money = (value: number, decimals = 2): string => {
    const format = new Intl.NumberFormat(tag, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    return withRealMinus(format.format(value));
  };

  const write = (kind: NumberKind, value: number | null, halfWidth: number | null, signed: boolean): WrittenInterval => {
    if (value === null || !Number.isFinite(value)) return { value: NO_DATA, halfWidth: null };
    const known = halfWidth !== null && Number.isFinite(halfWidth) ? halfWidth : null;
    const sign = (text: string): string => (signed ? withSign(text) : text);
    if (kind === 'duration') {
      const form = durationForm(value, known ?? 0);
      const decimals = decimalsFor(known, 1, 2);
      const half = known === null ? null : formatDuration(known, form, decimals, '');
      // In m:ss a half-width under half a second would read as certainty.
      const tiny = form !== 'seconds' && known !== null && known > 0 && known < 0.5;
      return {
        value: sign(formatDuration(value, form, decimals, secondsUnit)),
        halfWidth: tiny ? '<\u202f0:01' : half,
      };
    }
    const scale = kind === 'share' ? 100 : 1;
    const usual = kind === 'money' && (value === 0 || Math.abs(value) >= 1000) ? 0 : defaultDecimals[kind];
    const decimals = decimalsFor(known === null ? null : known * scale, usual, kind === 'money' ? 4 : 3);
    const half = known === null ? null : known * scale;
    return {
      value: sign(number(roundedTo(half, value * scale), decimals)),
      halfWidth: half === null ? null : number(roundedTo(half, half), decimals),
    };
  };

  return {
    number,
    compact: (value) => withRealMinus(compactFormat.format(value)),
    percent,
    probability(fraction) {
      if (fraction < 0.001) return percent(0);
      if (fraction > 0.999) return percent(1);
      return percent(Math.min(0.99, Math.max(0.01, fraction)));
    },
    money,
    interval: (kind, value, halfWidth) => write(kind, value, halfWidth, false),
    difference: (kind, value, halfWidth) => write(kind, value, halfWidth, true),
    plain(kind, value) {
      if (kind === 'duration') return formatDuration(value, durationForm(value), Number.isInteger(value) ? 0 : 1, secondsUnit);
      if (kind === 'share') return percent(value, wholeWithin(100 * value) ? 0 : 1);
      if (kind === 'money') return money(value);
      return number(value, wholeWithin(value) ? 0 : 1);
    },
    gap(kind, value, points) {
      const size = Math.abs(value);
      if (kind === 'duration') return formatDuration(size, durationForm(size), 0, secondsUnit);
      if (kind === 'share') return points(number(100 * size, size < 0.01 ? 1 : 0));
      if (kind === 'money') return money(size);
      return number(size, size < 10 ? 1 : 0);
    },
    clock(minute) {
      const ofDay = ((minute % 1440) + 1440) % 1440;
      return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`;
    },
    weekday: (day, style = 'long') => weekdays[style].format(new Date(Date.UTC(2024, 0, 1 + day))),
    date: (iso) => dateFormat.format(new Date(`${iso}T00:00:00Z`)),
  };
}

function wholeWithin(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-9;
}
