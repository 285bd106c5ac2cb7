import { oneLine, padText, textWidth, wrapText } from './text-width.ts';

export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
}

/** A wider title goes over several lines, unless what stands below it is wider still: a name from a plan may be long. */
const WIDEST_TITLE = 28;

/** A table of aligned columns, two spaces apart, each row one line without trailing spaces. */
export function textTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => columns.map((_, c) => oneLine(row[c] ?? '')));
  const titles = columns.map(({ title }, c) => {
    const widest = cells.reduce((most, row) => Math.max(most, textWidth(row[c]!)), WIDEST_TITLE);
    return wrapText(oneLine(title), widest);
  });
  const widths = columns.map((_, c) => Math.max(...[...cells.map((row) => row[c]!), ...titles[c]!].map(textWidth)));
  const line = (texts: readonly string[]): string => columns.map(({ align }, c) => padText(texts[c]!, widths[c]!, align)).join('  ').trimEnd();
  const height = Math.max(...titles.map(({ length }) => length));
  // Short titles stand on the rule, below the first lines of long ones.
  const head = Array.from({ length: height }, (_, i) => line(titles.map((title) => title[i - height + title.length] ?? '')));
  return [...head, widths.map((width) => '-'.repeat(width)).join('  '), ...cells.map(line)].join('\n');
}
