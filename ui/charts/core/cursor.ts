import type { ChartModel, CursorPoint } from './model.ts';

/** Where the keyboard stands: series and point, by index. */
export interface CursorPosition {
  readonly series: number;
  readonly point: number;
}

/** The position a key leads to; null when the key is none of the cursor's, 'clear' for Escape. */
export function moveCursor(
  cursor: ChartModel['cursor'],
  position: CursorPosition | null,
  key: string,
): CursorPosition | 'clear' | null {
  if (key === 'Escape') return position === null ? null : 'clear';
  if (!['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'].includes(key)) return null;
  const filled = cursor.map((points, series) => ({ series, points })).filter(({ points }) => points.length > 0);
  if (filled.length === 0) return null;
  if (position === null) return { series: filled[0]!.series, point: 0 };
  const at = Math.max(0, filled.findIndex(({ series }) => series === position.series));
  const points = filled[at]!.points;
  const here = points[Math.min(position.point, points.length - 1)]!;
  const within = (n: number, length: number): number => Math.min(length - 1, Math.max(0, n));
  switch (key) {
    case 'ArrowLeft':
      return { series: filled[at]!.series, point: within(position.point - 1, points.length) };
    case 'ArrowRight':
      return { series: filled[at]!.series, point: within(position.point + 1, points.length) };
    case 'Home':
      return { series: filled[at]!.series, point: 0 };
    case 'End':
      return { series: filled[at]!.series, point: points.length - 1 };
    default: {
      const next = filled[within(at + (key === 'ArrowUp' ? -1 : 1), filled.length)]!;
      return { series: next.series, point: nearest(next.points, here.x) };
    }
  }
}

/** The point under a position, by the shortest distance; null when there is none. */
export function pointAt(cursor: ChartModel['cursor'], x: number, y: number, withinPx = 24): CursorPosition | null {
  let best: CursorPosition | null = null;
  let bestDistance = withinPx * withinPx;
  cursor.forEach((points, series) => {
    points.forEach((p, point) => {
      const distance = (p.x - x) ** 2 + (p.y - y) ** 2;
      if (distance <= bestDistance) {
        bestDistance = distance;
        best = { series, point };
      }
    });
  });
  return best;
}

function nearest(points: readonly CursorPoint[], x: number): number {
  let best = 0;
  points.forEach((p, i) => {
    if (Math.abs(p.x - x) < Math.abs(points[best]!.x - x)) best = i;
  });
  return best;
}
