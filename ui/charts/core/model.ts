/**
 * What a chart shows, as plain data: made by a pure layout, drawn by `model-svg.ts`, told by the same figure's sentence,
 * table and keyboard cursor. Positions are CSS pixels from the top left corner.
 */

/** Names of the colour tokens in `ui/tokens.css` that charts may use. */
export type ColourToken =
  | 'ink'
  | 'muted'
  | 'hairline'
  | 'band'
  | 'short'
  | 'spare'
  | 'today'
  | 'scenario-1'
  | 'scenario-2'
  | 'scenario-3'
  | 'scenario-4';

/** `row` is the row of the table a mark stands for; null for what only explains (a band, a target, a label). */
interface AnyMark {
  readonly row: number | null;
  readonly colour: ColourToken;
}

export interface LineMark extends AnyMark {
  readonly kind: 'line';
  readonly points: readonly (readonly [number, number])[];
  readonly width: number;
  readonly dash: Dash;
  readonly opacity?: number;
}
export interface DotMark extends AnyMark {
  readonly kind: 'dot';
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly opacity: number;
}
export interface AreaMark extends AnyMark {
  readonly kind: 'area';
  readonly points: readonly (readonly [number, number])[];
  readonly texture: 'solid' | 'hatch';
  readonly opacity: number;
}
export interface TextMark extends AnyMark {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: 11 | 12 | 13;
  readonly bold: boolean;
}
export type Mark = LineMark | DotMark | AreaMark | TextMark;
export type Dash = 'none' | 'dash' | 'dot';

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Axis {
  readonly side: 'bottom' | 'left';
  /** y of a bottom axis, x of a left one: where the labels hang. */
  readonly at: number;
  readonly ticks: readonly { readonly position: number; readonly label: string }[];
  /** Grid lines run across these; null = none. */
  readonly grid: { readonly from: number; readonly to: number } | null;
}

/** A point the keyboard cursor can stand on. */
export interface CursorPoint {
  readonly x: number;
  readonly y: number;
  /** The sentence for the live region and the tip. */
  readonly text: string;
}

export interface DataTable {
  readonly columns: readonly string[];
  /** First cell is the row's heading. */
  readonly rows: readonly (readonly string[])[];
}

export interface ChartModel {
  readonly width: number;
  readonly height: number;
  /** The finding, as a heading. */
  readonly title: string;
  /** What is drawn, with units. */
  readonly subtitle: string;
  /** One sentence that says what the picture says. */
  readonly summary: string;
  /** Where data may be drawn; every mark with a row lies inside one of them. */
  readonly plots: readonly Rect[];
  readonly axes: readonly Axis[];
  readonly marks: readonly Mark[];
  readonly legend: readonly { readonly label: string; readonly colour: ColourToken; readonly dash: Dash }[];
  /** Series of points for the cursor: left and right within one, up and down between them. */
  readonly cursor: readonly (readonly CursorPoint[])[];
  readonly table: DataTable;
}
