import { expect } from 'vitest';
import type { ChartModel, Mark } from '../../../ui/charts/core/model.ts';

/** What holds for every chart: data marks lie inside a plot, nothing is NaN, table, marks and cursor agree. */
export function expectChartLaws(model: ChartModel): void {
  expect(Number.isFinite(model.width) && Number.isFinite(model.height) && model.height > 0).toBe(true);
  for (const mark of model.marks) {
    for (const [x, y] of positions(mark)) {
      expect(Number.isFinite(x) && Number.isFinite(y), `${mark.kind} at ${x}, ${y}`).toBe(true);
      if (mark.row !== null) expect(model.plots.some((p) => x >= p.x - 1e-6 && x <= p.x + p.width + 1e-6 && y >= p.y - 1e-6 && y <= p.y + p.height + 1e-6), `${mark.kind} at ${x}, ${y}`).toBe(true);
    }
    if (mark.row !== null) expect(model.table.rows[mark.row]).toBeDefined();
  }
  for (const axis of model.axes) for (const tick of axis.ticks) expect(Number.isFinite(tick.position)).toBe(true);
  for (const row of model.table.rows) expect(row.length).toBe(model.table.columns.length);
  const words = [model.title, model.subtitle, model.summary, ...model.table.rows.flat(), ...model.cursor.flat().map((p) => p.text)].join(' ');
  expect(words).not.toMatch(/NaN|undefined|Infinity|null/);
  for (const point of model.cursor.flat()) expect(Number.isFinite(point.x) && Number.isFinite(point.y)).toBe(true);
}

/** Texts that stick out of the picture. */
export function textsOutside(model: ChartModel, widthOf: (text: string, size: number, bold: boolean) => number): string[] {
  return model.marks.flatMap((mark) => {
    if (mark.kind !== 'text') return [];
    const width = widthOf(mark.text, mark.size, mark.bold);
    const from = mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - width : mark.x - width / 2;
    return from < -1 || from + width > model.width + 1 ? [mark.text] : [];
  });
}

function positions(mark: Mark): readonly (readonly [number, number])[] {
  return mark.kind === 'line' || mark.kind === 'area' ? mark.points : [[mark.x, mark.y]];
}
