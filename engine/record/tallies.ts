/** Sizes of a tally vector and where each part begins. See tally-layout.ts for the order. */
import { QUEUE_FIELDS, TEAM_FIELDS } from './tally-layout.ts';
import type { QueueField, TeamField } from './tally-layout.ts';
import { WAIT_BINS } from './wait-histogram.ts';
import { CHECK_FIELDS } from './self-checks.ts';

export interface TallyShape {
  readonly weeks: number;
  readonly windowClasses: number;
  readonly queues: number;
  readonly teams: number;
  /** Offsets into the vector, in doubles. */
  readonly queueOffset: number;
  readonly teamOffset: number;
  readonly answeredHistogramOffset: number;
  readonly abandonedHistogramOffset: number;
  readonly checkOffset: number;
  /** Doubles in one tally vector. */
  readonly length: number;
}

export function tallyShape(weeks: number, windowClasses: number, queues: number, teams: number): TallyShape {
  const queueOffset = 0;
  const teamOffset = queueOffset + weeks * windowClasses * queues * QUEUE_FIELDS.length;
  const answeredHistogramOffset = teamOffset + weeks * windowClasses * teams * TEAM_FIELDS.length;
  const abandonedHistogramOffset = answeredHistogramOffset + queues * WAIT_BINS;
  const checkOffset = abandonedHistogramOffset + queues * WAIT_BINS;
  const length = checkOffset + CHECK_FIELDS.length;
  return {
    weeks,
    windowClasses,
    queues,
    teams,
    queueOffset,
    teamOffset,
    answeredHistogramOffset,
    abandonedHistogramOffset,
    checkOffset,
    length,
  };
}

const queueFieldIndex: ReadonlyMap<string, number> = new Map(QUEUE_FIELDS.map((field, i) => [field, i]));
const teamFieldIndex: ReadonlyMap<string, number> = new Map(TEAM_FIELDS.map((field, i) => [field, i]));

/** Position of a queue tally in the vector. */
export function queueTallyAt(
  shape: TallyShape,
  week: number,
  windowClass: number,
  queue: number,
  field: QueueField,
): number {
  const cell = (week * shape.windowClasses + windowClass) * shape.queues + queue;
  return shape.queueOffset + cell * QUEUE_FIELDS.length + queueFieldIndex.get(field)!;
}

/** Position of a team tally in the vector. */
export function teamTallyAt(
  shape: TallyShape,
  week: number,
  windowClass: number,
  team: number,
  field: TeamField,
): number {
  const cell = (week * shape.windowClasses + windowClass) * shape.teams + team;
  return shape.teamOffset + cell * TEAM_FIELDS.length + teamFieldIndex.get(field)!;
}
