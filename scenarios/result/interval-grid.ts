import { QUEUE_FIELDS, TEAM_FIELDS } from '../../engine/record/tally-layout.ts';
import type { QueueField, TeamField } from '../../engine/record/tally-layout.ts';
import { FACT_FIELDS, type Sums } from '../kpi/kpi-definition.ts';
import { noCosts } from '../money/ledger.ts';

/** Doubles in the interval grid of one scenario. */
export function intervalGridLength(intervals: number, queues: number, teams: number): number {
  return (intervals + 1) * (queues * QUEUE_FIELDS.length + teams * TEAM_FIELDS.length);
}

/**
 * The tallies by interval of the week, summed over weeks and replications.
 *
 * Layout: [interval of the week, then one row "after the horizon"][queue][QUEUE_FIELDS], followed by
 * [the same rows][team][TEAM_FIELDS].
 */
export class IntervalGrid {
  readonly intervals: number;
  readonly queues: number;
  readonly teams: number;
  private readonly values: Float64Array;

  /** @throws RangeError when the length does not fit the counts */
  constructor(values: Float64Array, intervals: number, queues: number, teams: number) {
    const expected = intervalGridLength(intervals, queues, teams);
    if (values.length !== expected) throw new RangeError(`interval grid has ${values.length} doubles, not ${expected}`);
    this.values = values;
    this.intervals = intervals;
    this.queues = queues;
    this.teams = teams;
  }

  /** One field of one queue in one interval. */
  queue(interval: number, queue: number, field: QueueField): number {
    return this.values[(interval * this.queues + queue) * QUEUE_FIELDS.length + QUEUE_FIELDS.indexOf(field)]!;
  }

  /** A field summed over all queues. */
  queueSum(interval: number, field: QueueField): number {
    let sum = 0;
    for (let q = 0; q < this.queues; q++) sum += this.queue(interval, q, field);
    return sum;
  }

  /** A field summed over all teams. */
  teamSum(interval: number, field: TeamField): number {
    const start = (this.intervals + 1) * this.queues * QUEUE_FIELDS.length + TEAM_FIELDS.indexOf(field);
    let sum = 0;
    for (let t = 0; t < this.teams; t++) sum += this.values[start + (interval * this.teams + t) * TEAM_FIELDS.length]!;
    return sum;
  }

  /** All fields over some intervals and the whole centre, as KPIs read them; single waits, lengths of time, costs and facts of the plan are not on record here. */
  sums(intervals: readonly number[], weeks: number): Sums {
    const sums: Record<string, number> = { weeks, timeS: 0, waitsOver10Min: 0, ...noCosts(), ...Object.fromEntries(FACT_FIELDS.map((field) => [field, 0])) };
    for (const field of QUEUE_FIELDS) sums[field] = intervals.reduce((sum, i) => sum + this.queueSum(i, field), 0);
    for (const field of TEAM_FIELDS) sums[field] = intervals.reduce((sum, i) => sum + this.teamSum(i, field), 0);
    return sums as Sums;
  }

  /** A field of one queue over the whole week. */
  queueWeek(queue: number, field: QueueField): number {
    let sum = 0;
    for (let i = 0; i < this.intervals; i++) sum += this.queue(i, queue, field);
    return sum;
  }
}
