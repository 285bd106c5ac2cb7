import { QUEUE_FIELDS, TEAM_FIELDS } from '../../../engine/record/tally-layout.ts';
import type { QueueField, TeamField } from '../../../engine/record/tally-layout.ts';
import { intervalGridLength } from '../../../scenarios/result/interval-grid.ts';

export interface GridCell {
  readonly interval: number;
  readonly queue?: number;
  readonly team?: number;
  readonly values: Partial<Record<QueueField | TeamField, number>>;
}

/** A grid that is 0 but for the cells given; interval `intervals` is the row after the horizon. */
export function gridOf(intervals: number, queues: number, teams: number, cells: readonly GridCell[]): Float64Array {
  const grid = new Float64Array(intervalGridLength(intervals, queues, teams));
  const teamStart = (intervals + 1) * queues * QUEUE_FIELDS.length;
  for (const { interval, queue, team, values } of cells) {
    for (const [field, value] of Object.entries(values)) {
      if (queue !== undefined) {
        grid[(interval * queues + queue) * QUEUE_FIELDS.length + QUEUE_FIELDS.indexOf(field as QueueField)] = value;
      }
      if (team !== undefined) {
        grid[teamStart + (interval * teams + team) * TEAM_FIELDS.length + TEAM_FIELDS.indexOf(field as TeamField)] = value;
      }
    }
  }
  return grid;
}
