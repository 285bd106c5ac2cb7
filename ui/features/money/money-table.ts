/** A table of the money panel, ready to be drawn. */
import type { ColourToken } from '../../charts/core/model.ts';
import { NO_DATA } from '../../format/digits.ts';
import type { WrittenInterval } from '../../format/formats.ts';

interface MoneyColumn {
  readonly name: string;
  readonly colour: ColourToken;
}

export interface MoneyCell extends WrittenInterval {
  /** After the half-width: hours. */
  readonly unit: string;
  /** A second line: the difference to today, what hours are worth, or the tails; null where there is none. */
  readonly small: WrittenInterval | null;
}

export interface MoneyRow {
  readonly name: string;
  /** What it is, in a sentence; may be empty. */
  readonly what: string;
  readonly kind: 'line' | 'total' | 'memo';
  readonly cells: readonly MoneyCell[];
}

export interface MoneyGroup {
  /** Empty when the rows stand for themselves. */
  readonly name: string;
  readonly rows: readonly MoneyRow[];
}

export interface MoneyTable {
  readonly id: 'ledger' | 'hidden' | 'savings' | 'business';
  readonly title: string;
  readonly note: string;
  /** Over the names of the rows. */
  readonly head: string;
  readonly columns: readonly MoneyColumn[];
  /** Said before the second line of a cell, to those who cannot see where it stands; may be empty. */
  readonly smallContext: string;
  readonly groups: readonly MoneyGroup[];
}

/** A cell of words alone. */
export function only(value: string): MoneyCell {
  return { value, halfWidth: null, unit: '', small: null };
}

/** The scenario names no costs, or there are too few replications. */
export const noData: MoneyCell = only(NO_DATA);
