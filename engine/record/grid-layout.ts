/**
 * Where cells stand in the grid of a run. A row has one cell per queue and one per team; there is a row for each
 * interval of the present and the last week, one for each settled (week, window class), one for what comes after the
 * horizon and one for the lead-in. So the memory of a run does not grow with the length of its weeks.
 *
 * Queue cells of all rows come first, then team cells of all rows, in the same order of rows.
 */
import type { CentreModel } from '../model/centre-model.ts';
import { modelSizes } from '../model/model-sizes.ts';
import { QUEUE_STRIDE, TEAM_STRIDE } from './field-index.ts';

export interface GridLayout {
  /** Weeks that have rows by interval at the same time: 1 or 2. */
  readonly openWeeks: number;
  readonly intervals: number;
  readonly windowClasses: number;
  /** First of the settled rows: week * windowClasses + class. */
  readonly settledRow: number;
  readonly afterRow: number;
  readonly leadInRow: number;
  /** Doubles in the queue cells and team cells of one row. */
  readonly queueWidth: number;
  readonly teamWidth: number;
  /** Where the team cells begin. */
  readonly teamStart: number;
  /** Doubles in all. */
  readonly length: number;
}

export function gridLayout(model: CentreModel): GridLayout {
  const { weeks, intervals, queues, teams } = modelSizes(model);
  const openWeeks = Math.min(2, weeks);
  const settledRow = openWeeks * intervals;
  const afterRow = settledRow + weeks * model.windowClassCount;
  const rows = afterRow + 2;
  const queueWidth = queues * QUEUE_STRIDE;
  const teamWidth = teams * TEAM_STRIDE;
  return {
    openWeeks,
    intervals,
    windowClasses: model.windowClassCount,
    settledRow,
    afterRow,
    leadInRow: afterRow + 1,
    queueWidth,
    teamWidth,
    teamStart: rows * queueWidth,
    length: rows * (queueWidth + teamWidth),
  };
}

/** The row of an interval; weeks count from the start of the reported window, the lead-in has negative ones. */
export function rowOf(layout: GridLayout, week: number, interval: number): number {
  return week < 0 ? layout.leadInRow : (week % layout.openWeeks) * layout.intervals + interval;
}
