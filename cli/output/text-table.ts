import { padText, textWidth } from './text-width.ts';

export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
}

/** A table of aligned columns, two spaces apart, each line ending without trailing spaces. */
export function textTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map((column, c) =>
    rows.reduce((widest, row) => Math.max(widest, textWidth(row[c] ?? '')), textWidth(column.title)),
  );
  const line = (cells: readonly string[]): string =>
    columns
      .map((column, c) => padText(cells[c] ?? '', widths[c] ?? 0, column.align))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [line(columns.map((column) => column.title)), rule, ...rows.map(line)].join('\n');
}
