import type { IntervalSeries } from '../../../scenarios/result/comparison-result.ts';

/** One day of an interval series; all lists have one entry per interval. */
export interface DaySeries {
  /** Minutes after midnight. */
  readonly startMinutes: readonly number[];
  readonly intervalMinutes: number;
  readonly offered: readonly number[];
  readonly required: readonly number[];
  readonly staffed: readonly number[];
  readonly busy: readonly number[];
  readonly serviceLevel: readonly (number | null)[];
}

/** The intervals of a day, 0 = Monday. Empty lists when the series does not reach it. */
export function sliceDay(series: IntervalSeries, day: number): DaySeries {
  const wanted = series.startMinutes.flatMap((minute, i) => (Math.floor(minute / 1440) === day ? [i] : []));
  const pick = <T>(list: readonly T[], missing: T): T[] => wanted.map((i) => list[i] ?? missing);
  return {
    startMinutes: pick(series.startMinutes, 0).map((minute) => minute - day * 1440),
    intervalMinutes: series.intervalMinutes,
    offered: pick(series.offered, 0),
    required: pick(series.required, 0),
    staffed: pick(series.staffed, 0),
    busy: pick(series.busy, 0),
    serviceLevel: pick<number | null>(series.serviceLevel, null),
  };
}

/** Days of the week (0 = Monday) on which anything was offered or staffed. */
export function daysWithData(series: IntervalSeries): readonly number[] {
  const days = new Set<number>();
  series.startMinutes.forEach((minute, i) => {
    if ((series.offered[i] ?? 0) > 0 || (series.staffed[i] ?? 0) > 0) days.add(Math.floor(minute / 1440));
  });
  return [...days].sort((a, b) => a - b);
}

/** The interval in which staffing falls furthest below the requirement; null when it never does by a whole agent. */
export function worstShortage(day: DaySeries): { readonly agents: number; readonly minute: number } | null {
  let worst: { agents: number; minute: number } | null = null;
  day.required.forEach((required, i) => {
    const agents = required - day.staffed[i]!;
    if (agents >= 1 && (worst === null || agents > worst.agents)) worst = { agents, minute: day.startMinutes[i]! };
  });
  return worst;
}
