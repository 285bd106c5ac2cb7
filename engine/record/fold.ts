/** From the interval grid of one replication to its tally vector, and to the block's summed grid. */
import type { RunState } from '../run/run-state.ts';
import { ContactState } from '../run/contacts.ts';
import {
  ANSWERED,
  ANSWERED_AT_ONCE,
  ANSWERED_WITHIN,
  CASES,
  CLOSED,
  CONTACT_S,
  ENTERED,
  FIRST_SERVED_CASES,
  FIRST_SERVED_NO_REPEAT,
  FIRST_SERVED_RESOLVED,
  LATER_OFFERED,
  OFFERED,
  PAID_S,
  PAY,
  QUEUE_STRIDE,
  REDIALS,
  REPEATS,
  TEAM_STRIDE,
} from './field-index.ts';
import type { Payroll } from './payroll.ts';
import type { TallyShape } from './tallies.ts';
import { WAIT_BINS } from './wait-histogram.ts';

/**
 * Ends the recording of a replication: closes the agents' areas, fills in the fields that follow from others
 * (left out of the hot path), and adds the roster's pay.
 */
export function completeGrid(run: RunState, payroll: Payroll): void {
  const { arrays, grid } = run;
  run.areas.closeRow(run.nowS, grid, run.teamRow);
  for (let cell = 0; cell < run.teamStart; cell += QUEUE_STRIDE) {
    const atOnce = grid[cell + ANSWERED_AT_ONCE]!;
    grid[cell + ANSWERED]! += atOnce;
    grid[cell + ANSWERED_WITHIN]! += atOnce;
    grid[cell + ENTERED] = grid[cell + CASES]! + grid[cell + REDIALS]! + grid[cell + REPEATS]! - grid[cell + CLOSED]!;
    grid[cell + FIRST_SERVED_NO_REPEAT]! += grid[cell + FIRST_SERVED_CASES]!;
    grid[cell + FIRST_SERVED_RESOLVED]! += grid[cell + FIRST_SERVED_CASES]!;
    if (cell < run.windowEnd) {
      const queue = (cell / QUEUE_STRIDE) % arrays.queues;
      run.answeredHistogram[queue * WAIT_BINS]! += atOnce;
    }
    run.checks.legs += grid[cell + OFFERED]! + grid[cell + LATER_OFFERED]!;
  }
  for (let at = 0; at < payroll.pay.length; at++) {
    const cell = run.teamStart + at * TEAM_STRIDE;
    run.grid[cell + PAID_S]! += payroll.paidS[at]!;
    run.grid[cell + PAY]! += payroll.pay[at]!;
  }
}

/** Writes the replication's tally vector (tally-layout.ts) into `into` at `offset`. */
export function foldTallies(run: RunState, shape: TallyShape, into: Float64Array, offset: number): void {
  const { arrays, grid } = run;
  const { intervals, model } = arrays;
  const queueWidth = arrays.queues * QUEUE_STRIDE;
  const teamWidth = arrays.teams * TEAM_STRIDE;
  for (let week = 0; week < arrays.weekCount; week++) {
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
  const { arrays, grid } = run;
  const { intervals, weekCount } = arrays;
  const queueWidth = arrays.queues * QUEUE_STRIDE;
  const teamWidth = arrays.teams * TEAM_STRIDE;
  const teamOffset = offset + (intervals + 1) * queueWidth;
  for (let row = 0; row <= weekCount * intervals; row++) {
    const to = row === weekCount * intervals ? intervals : row % intervals;
    addRange(grid, row * queueWidth, into, offset + to * queueWidth, queueWidth);
    addRange(grid, run.teamStart + row * teamWidth, into, teamOffset + to * teamWidth, teamWidth);
  }
}

/** Doubles in a summed interval grid. */
export function gridLength(intervals: number, queues: number, teams: number): number {
  return (intervals + 1) * (queues * QUEUE_STRIDE + teams * TEAM_STRIDE);
}

function addRange(from: Float64Array, start: number, to: Float64Array, at: number, count: number): void {
  for (let i = 0; i < count; i++) to[at + i]! += from[start + i]!;
}

/** In the order of CHECK_FIELDS. Settles what is still open at the end of the run. */
function checkValues(run: RunState): number[] {
  const { checks, contacts, arrays, lines } = run;
  let inside = 0;
  for (let slot = 0; slot < contacts.slots; slot++) {
    const state = contacts.state[slot];
    if (state === ContactState.returning) checks.returnsPending++;
    else if (state !== ContactState.free) inside++;
    if (state === ContactState.waiting) checks.waitOverlapS += run.overlapS(contacts.enteredS[slot]!);
    if (state === ContactState.withAgent) checks.handleOverlapS += run.overlapS(contacts.startedS[slot]!);
  }
  let queueAreaS = 0;
  for (let q = 0; q < arrays.queues; q++) {
    checks.settleQueue(q, lines.length[q]!, run.nowS, run.horizonS);
    queueAreaS += checks.queueAreaS[q]!;
  }
  let contactAreaS = 0;
  const windowRows = arrays.weekCount * arrays.intervals * arrays.teams;
  for (let at = 0; at < windowRows; at++) contactAreaS += run.grid[run.teamStart + at * TEAM_STRIDE + CONTACT_S]!;
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
