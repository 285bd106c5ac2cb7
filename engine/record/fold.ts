/** From the interval grid of one replication to its tally vector, and to the block's summed grid. */
import * as ContactState from '../run/contact-state.ts';
import type { RunState } from '../run/run-state.ts';
import * as Field from './field-index.ts';
import type { Payroll } from './payroll.ts';
import type { TallyShape } from './tallies.ts';
import { WAIT_BINS } from './wait-histogram.ts';

/**
 * Ends the recording of a replication: closes the agents' areas, fills in the fields that follow from others
 * (left out of the hot path), and adds the roster's pay.
 */
export function completeGrid(run: RunState, payroll: Payroll): void {
  const { sizes, grid } = run;
  run.closeRow();
  for (let cell = 0; cell < run.teamStart; cell += Field.QUEUE_STRIDE) {
    const atOnce = grid[cell + Field.ANSWERED_AT_ONCE]!;
    grid[cell + Field.ANSWERED]! += atOnce;
    grid[cell + Field.ANSWERED_WITHIN]! += atOnce;
    grid[cell + Field.ENTERED] = grid[cell + Field.CASES]! + grid[cell + Field.REDIALS]! + grid[cell + Field.REPEATS]! - grid[cell + Field.CLOSED]!;
    grid[cell + Field.FIRST_SERVED_NO_REPEAT]! += grid[cell + Field.FIRST_SERVED_CASES]!;
    grid[cell + Field.FIRST_SERVED_RESOLVED]! += grid[cell + Field.FIRST_SERVED_CASES]!;
    if (cell < run.windowEnd) {
      const queue = (cell / Field.QUEUE_STRIDE) % sizes.queues;
      run.answeredHistogram[queue * WAIT_BINS]! += atOnce;
    }
    run.checks.legs += grid[cell + Field.OFFERED]! + grid[cell + Field.LATER_OFFERED]!;
  }
  for (let at = 0; at < payroll.pay.length; at++) {
    const cell = run.teamStart + at * Field.TEAM_STRIDE;
    run.grid[cell + Field.PAID_S]! += payroll.paidS[at]!;
    run.grid[cell + Field.PAY]! += payroll.pay[at]!;
  }
}

/** Writes the replication's tally vector (tally-layout.ts) into `into` at `offset`. */
export function foldTallies(run: RunState, shape: TallyShape, into: Float64Array, offset: number): void {
  const { sizes, model, grid } = run;
  const { intervals } = sizes;
  const queueWidth = sizes.queues * Field.QUEUE_STRIDE;
  const teamWidth = sizes.teams * Field.TEAM_STRIDE;
  for (let week = 0; week < sizes.weeks; week++) {
    for (let i = 0; i < intervals; i++) {
      const row = week * intervals + i;
      const cell = week * shape.windowClasses + model.windowClassOfInterval[i]!;
      addRange(grid, row * queueWidth, into, offset + shape.queueOffset + cell * queueWidth, queueWidth);
      addRange(grid, run.teamStart + row * teamWidth, into, offset + shape.teamOffset + cell * teamWidth, teamWidth);
    }
  }
  into.set(run.answeredHistogram, offset + shape.answeredHistogramOffset);
  into.set(run.abandonedHistogram, offset + shape.abandonedHistogramOffset);
  into.set(checkValues(run), offset + shape.checkOffset);
}

/** Adds the replication's grid to `into`: weeks folded onto one week, then the row after the horizon. */
export function addGrid(run: RunState, into: Float64Array, offset: number): void {
  const { sizes, grid } = run;
  const { intervals, weeks } = sizes;
  const queueWidth = sizes.queues * Field.QUEUE_STRIDE;
  const teamWidth = sizes.teams * Field.TEAM_STRIDE;
  const teamOffset = offset + (intervals + 1) * queueWidth;
  for (let row = 0; row <= weeks * intervals; row++) {
    const to = row === weeks * intervals ? intervals : row % intervals;
    addRange(grid, row * queueWidth, into, offset + to * queueWidth, queueWidth);
    addRange(grid, run.teamStart + row * teamWidth, into, teamOffset + to * teamWidth, teamWidth);
  }
}

/** Doubles in a summed interval grid. */
export function gridLength(intervals: number, queues: number, teams: number): number {
  return (intervals + 1) * (queues * Field.QUEUE_STRIDE + teams * Field.TEAM_STRIDE);
}

function addRange(from: Float64Array, start: number, to: Float64Array, at: number, count: number): void {
  for (let i = 0; i < count; i++) to[at + i]! += from[start + i]!;
}

/** In the order of CHECK_FIELDS. Settles what is still open at the end of the run. */
function checkValues(run: RunState): number[] {
  const { checks, sizes } = run;
  let inside = 0;
  for (const contact of run.contacts.all) {
    const { state } = contact;
    if (state === ContactState.RETURNING) checks.returnsPending++;
    else if (state !== ContactState.FREE) inside++;
    if (state === ContactState.WAITING) checks.waitOverlapS += run.overlapS(contact.enteredS);
    if (state === ContactState.WITH_AGENT) checks.handleOverlapS += run.overlapS(contact.startedS);
  }
  let queueAreaS = 0;
  for (const queue of run.queues) {
    queue.settle(run.nowS, run.horizonS);
    queueAreaS += queue.areaS;
  }
  let contactAreaS = 0;
  const windowRows = sizes.weeks * sizes.intervals * sizes.teams;
  for (let at = 0; at < windowRows; at++) contactAreaS += run.grid[run.teamStart + at * Field.TEAM_STRIDE + Field.CONTACT_S]!;
  return [
    checks.contactsIn,
    checks.contactsOut,
    inside,
    checks.returnsScheduled,
    checks.returnsArrived,
    checks.returnsPending,
    queueAreaS,
    checks.waitOverlapS,
    contactAreaS,
    checks.handleOverlapS,
    checks.idleBesideWaiting,
    checks.badTimes,
    checks.events,
    checks.legs,
  ];
}
