/** Numbers for people: the unit that suits their size, and no more digits than the uncertainty allows. */
import { roundedTo } from '../../engine/statistics/rounding.ts';
import type { KpiDefinition } from '../../scenarios/kpi/kpi-definition.ts';

export type Unit = KpiDefinition['unit'];

interface Shown {
  readonly factor: number;
  readonly suffix: string;
}

/** How numbers of this unit and size are shown. */
function shownAs(unit: Unit, size: number, currency: string): Shown {
  switch (unit) {
    case 'share':
      return { factor: 100, suffix: ' %' };
    case 'seconds':
      if (size >= 7200) return { factor: 1 / 3600, suffix: ' h' };
      if (size >= 120) return { factor: 1 / 60, suffix: ' min' };
      return { factor: 1, suffix: ' s' };
    case 'currency':
      return { factor: 1, suffix: ` ${currency}` };
    case 'perDay':
      return { factor: 1, suffix: ' /day' };
    case 'count':
    case 'ratio':
      return { factor: 1, suffix: '' };
  }
}

const MINUS = '\u2212';

export interface FigureOptions {
  /** The value whose size chooses the unit: one for a whole row or column. Left out: the value itself. */
  readonly scaleOf?: number | null;
  /** A difference: with its sign, above 0 too. */
  readonly isDifference?: boolean;
  /** Half-width of a neighbour, for the decimals of a value that has none of its own. */
  readonly decimalsOf?: number | null;
}

/** 'value ± half-width unit'; the half-width has two significant digits and the value as many decimals. */
export function figure(
  unit: Unit,
  mean: number | null,
  halfWidth: number | null,
  currency: string,
  { scaleOf, isDifference = false, decimalsOf = null }: FigureOptions = {},
): string {
  if (mean === null) return 'no data';
  const { factor, suffix } = shownAs(unit, Math.abs(scaleOf ?? mean), currency);
  const value = mean * factor;
  const half = halfWidth === null ? null : halfWidth * factor;
  const guide = half ?? (decimalsOf === null ? null : decimalsOf * factor);
  const decimals = guide === null || guide === 0 ? plainDecimals(value, unit) : Math.min(halfDecimals(guide), unit === 'share' ? 3 : 6);
  const spread = half === null ? '' : ` ± ${digits(roundedTo(guide, half), decimals)}`;
  return signedDigits(roundedTo(guide, value), decimals, isDifference) + spread + suffix;
}

/** A difference to another figure, with its sign; that of shares in percentage points, not in per cent of the other. */
export function differenceText(
  unit: Unit,
  difference: { readonly mean: number | null; readonly halfWidth: number | null } | null,
  scaleOf: number | null,
  currency: string,
): string {
  if (difference === null) return '';
  const text = figure(unit, difference.mean, difference.halfWidth, currency, { scaleOf, isDifference: true });
  return unit === 'share' ? text.replace(/%$/, 'points') : text;
}

/**
 * A number that is given, not estimated: as it is, but without a tail that only changing its unit has made.
 *
 * @param scaleOf  the value whose size chooses the unit; left out: the value itself
 */
export function givenFigure(unit: Unit, value: number, currency: string, scaleOf: number = value): string {
  const { factor, suffix } = shownAs(unit, Math.abs(scaleOf), currency);
  return signedDigits(shortNumber(value * factor), null, false) + suffix;
}

/** At most three decimals, or of a number below 1 four digits. */
function shortNumber(value: number): number {
  return Math.abs(value) < 1 ? Number(value.toPrecision(4)) : Number(value.toFixed(3));
}

/** Decimals at which a half-width shows two significant digits. */
function halfDecimals(half: number): number {
  const leading = Math.floor(Math.log10(half));
  return Math.min(6, Math.max(0, 1 - leading));
}

function plainDecimals(value: number, unit: Unit): number {
  if (Number.isInteger(value)) return 0;
  // Of a share that is exactly known the reader may want to redo the sum.
  if (unit === 'share') return 2;
  return Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
}

function digits(value: number, decimals: number | null): string {
  const [whole = '', fraction] = (decimals === null ? String(value) : value.toFixed(decimals)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u202f');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function signedDigits(value: number, decimals: number | null, signed: boolean): string {
  const text = digits(Math.abs(value), decimals);
  const nothing = !/[1-9]/.test(text);
  if (value < 0 && !nothing) return MINUS + text;
  return signed && !nothing ? `+${text}` : text;
}

/** A share as whole per cent; all and none only if it is exactly that. */
export function percentOf(share: number): string {
  const percent = share * 100;
  if (percent > 99 && percent < 100) return '> 99 %';
  if (percent < 1 && percent > 0) return '< 1 %';
  return `${Math.round(percent)} %`;
}

/** The confidence that a finite number of replications gives: never all and never none. */
export function confidenceOf(probability: number): string {
  if (probability > 0.99) return '> 99 %';
  if (probability < 0.01) return '< 1 %';
  return `${Math.round(probability * 100)} %`;
}

/** '1 week', '2 weeks'. */
export function count(number: number, noun: string): string {
  return `${givenFigure('count', number, '')} ${noun}${number === 1 ? '' : 's'}`;
}

/** A whole number with its digits in threes, also inside a text. */
export function grouped(value: number | string): string {
  return String(value).replace(/(?<![\w.])\d{4,}(?![\w.])/g, (number) => digits(Number(number), 0));
}
