import type { Agreement } from './agreement.ts';
import { spread } from './median.ts';
import type { Spread } from './median.ts';

/** What a figure should be. */
export type Target = { readonly atMost: number } | { readonly atLeast: number };

/** One line of the report. */
export interface Row {
  readonly what: string;
  readonly unit: string;
  /** Decimals shown. */
  readonly digits: number;
  readonly measured: Spread | { readonly notMeasured: string };
  readonly target?: Target;
  /** The same results as the program it is compared with, if it is. */
  readonly agreement?: readonly Agreement[];
}

/** A line about figures of several rounds. */
export function measuredRow(row: Omit<Row, 'measured'>, values: readonly number[]): Row {
  return { ...row, measured: spread(values) };
}

export type Verdict = 'met' | 'missed' | 'results differ' | 'not measured' | '';

/** Judged by the median. A figure of a program that simulates something else is neither met nor missed. */
export function verdict(row: Row): Verdict {
  if ('notMeasured' in row.measured) return 'not measured';
  if (row.agreement?.some((one) => !one.agrees) === true) return 'results differ';
  if (row.target === undefined) return '';
  const { median } = row.measured;
  const isMet = 'atMost' in row.target ? median <= row.target.atMost : median >= row.target.atLeast;
  return isMet ? 'met' : 'missed';
}
