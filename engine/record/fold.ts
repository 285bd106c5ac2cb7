/**
 * From the grid of one replication to its tally vector, and to the block's interval grid: [interval of the week, then
 * one row after the horizon] of all queues, then the same of all teams, summed over weeks and replications.
 *
 * A week is settled when the week after the next begins: its intervals are added up by window class, and contacts from
 * it that are still around count in the settled cells from then on (and no longer in the interval grid).
 */
import * as ContactState from '../run/contact-state.ts';
import type { RunState } from '../run/run-state.ts';
import * as Field from './field-index.ts';
import type { Payroll } from './payroll.ts';
import type { TallyShape } from './tallies.ts';
import { WAIT_BINS } from './wait-histogram.ts';

/** Doubles in an interval grid. */
export function intervalGridLength(intervals: number, queues: number, teams: number): number {
  return (intervals + 1) * (queues * Field.QUEUE_STRIDE + teams * Field.TEAM_STRIDE);
}

/** Adds a week's intervals to its settled rows and to the block's interval grid, and empties them. */
export function settleWeek(run: RunState, week: number): void {
  const { layout, model } = run;
  const { queueWidth, teamWidth, teamStart, intervals } = layout;
  const first = (week % layout.openWeeks) * intervals;
  const teamsOfBlock = (intervals + 1) * queueWidth;
  for (let i = 0; i < intervals; i++) {
    const row = first + i;
    const settled = layout.settledRow + week * layout.windowClasses + model.windowClassOfInterval[i]!;
    for (let cell = 0; cell < queueWidth; cell += Field.QUEUE_STRIDE) {
      settleCells(run, row * queueWidth + cell, settled * queueWidth + cell, i * queueWidth + cell, run.queueFields);
    }
    settleCells(run, teamStart + row * teamWidth, teamStart + settled * teamWidth, teamsOfBlock + i * teamWidth, teamWidth);
  }
  for (const contact of run.contacts.all) {
    if (contact.state === ContactState.FREE) continue;
    contact.cell = settledCell(run, week, contact.cell);
    contact.serviceCell = settledCell(run, week, contact.serviceCell);
  }
}

/** Where what is booked in `cell` goes once the week is settled: elsewhere if it is a cell of that week. */
function settledCell({ layout, model }: RunState, week: number, cell: number): number {
  const first = (week % layout.openWeeks) * layout.intervals;
  const interval = Math.floor(cell / layout.queueWidth) - first;
  if (interval < 0 || interval >= layout.intervals) return cell;
  const settled = layout.settledRow + week * layout.windowClasses + model.windowClassOfInterval[interval]!;
  return cell + (settled - first - interval) * layout.queueWidth;
}

/** Ends a replication: settles what is open and writes its tally vector (tally-layout.ts) into `into` at `offset`. */
export function foldReplication(run: RunState, payroll: Payroll, shape: TallyShape, into: Float64Array, offset: number): void {
  const { layout, sizes, grid } = run;
  run.closeRow();
  for (let week = Math.max(0, sizes.weeks - layout.openWeeks); week < sizes.weeks; week++) settleWeek(run, week);
  addToBlock(run, layout.afterRow, layout.intervals);
  run.checks.legs += legsOf(run);
  const rows = sizes.weeks * layout.windowClasses;
  copy(grid, layout.settledRow * layout.queueWidth, into, offset + shape.queueOffset, rows * layout.queueWidth);
  copy(grid, layout.teamStart + layout.settledRow * layout.teamWidth, into, offset + shape.teamOffset, rows * layout.teamWidth);
  addPay(payroll, shape, run, into, offset + shape.teamOffset);
  into.set(run.answeredHistogram, offset + shape.answeredHistogramOffset);
  into.set(run.abandonedHistogram, offset + shape.abandonedHistogramOffset);
  const histograms = into.subarray(offset + shape.answeredHistogramOffset);
  for (let row = 0; row < rows; row++) {
    for (let q = 0; q < sizes.queues; q++) {
      const cell = offset + shape.queueOffset + row * layout.queueWidth + q * Field.QUEUE_STRIDE;
      histograms[q * WAIT_BINS]! += into[cell + Field.ANSWERED_AT_ONCE]!;
      completeCell(into, cell);
    }
  }
  into.set(checkValues(run, into.subarray(offset, offset + shape.answeredHistogramOffset), shape), offset + shape.checkOffset);
}

/** Fills in the fields of a queue cell that follow from others; they are left out of the hot path. */
function completeCell(cells: Float64Array, cell: number): void {
  const atOnce = cells[cell + Field.ANSWERED_AT_ONCE]!;
  cells[cell + Field.ANSWERED]! += atOnce;
  cells[cell + Field.ANSWERED_WITHIN]! += atOnce;
  cells[cell + Field.ENTERED] =
    cells[cell + Field.CASES]! + cells[cell + Field.REDIALS]! + cells[cell + Field.REPEATS]! - cells[cell + Field.CLOSED]!;
  cells[cell + Field.FIRST_SERVED_NO_REPEAT]! += cells[cell + Field.FIRST_SERVED_CASES]!;
  cells[cell + Field.FIRST_SERVED_RESOLVED]! += cells[cell + Field.FIRST_SERVED_CASES]!;
}

/** Ends a block: fills in the fields of its interval grid that follow from others, and adds the roster's pay. */
export function completeIntervalGrid(run: RunState, payroll: Payroll, replications: number, sums: Float64Array): void {
  const { layout, sizes } = run;
  const teamStart = (layout.intervals + 1) * layout.queueWidth;
  for (let cell = 0; cell < teamStart; cell += Field.QUEUE_STRIDE) completeCell(sums, cell);
  for (let week = 0; week < sizes.weeks; week++) {
    for (let at = 0; at < layout.intervals * sizes.teams; at++) {
      const from = week * layout.intervals * sizes.teams + at;
      const cell = teamStart + at * Field.TEAM_STRIDE;
      sums[cell + Field.PAID_S]! += replications * payroll.paidS[from]!;
      sums[cell + Field.PAY]! += replications * payroll.pay[from]!;
    }
  }
}

function addPay(payroll: Payroll, shape: TallyShape, run: RunState, into: Float64Array, teamOffset: number): void {
  const { layout, sizes, model } = run;
  for (let week = 0; week < sizes.weeks; week++) {
    for (let i = 0; i < layout.intervals; i++) {
      const row = week * shape.windowClasses + model.windowClassOfInterval[i]!;
      for (let team = 0; team < sizes.teams; team++) {
        const from = (week * layout.intervals + i) * sizes.teams + team;
        const cell = teamOffset + row * layout.teamWidth + team * Field.TEAM_STRIDE;
        into[cell + Field.PAID_S]! += payroll.paidS[from]!;
        into[cell + Field.PAY]! += payroll.pay[from]!;
      }
    }
  }
}

/** Moves cells to settled ones and adds them to the block. Most fields of most cells are 0, and not worth the memory they would touch. */
function settleCells({ grid, intervalSums }: RunState, from: number, settled: number, block: number, count: number): void {
  for (let i = 0; i < count; i++) {
    const value = grid[from + i]!;
    if (value === 0) continue;
    grid[settled + i]! += value;
    intervalSums[block + i]! += value;
    grid[from + i] = 0;
  }
}

function addToBlock(run: RunState, row: number, interval: number): void {
  const { grid, layout, intervalSums } = run;
  const { queueWidth, teamWidth, teamStart, intervals } = layout;
  add(grid, row * queueWidth, intervalSums, interval * queueWidth, queueWidth);
  add(grid, teamStart + row * teamWidth, intervalSums, (intervals + 1) * queueWidth + interval * teamWidth, teamWidth);
}

function add(from: Float64Array, start: number, to: Float64Array, at: number, count: number): void {
  for (let i = 0; i < count; i++) to[at + i]! += from[start + i]!;
}

function copy(from: Float64Array, start: number, to: Float64Array, at: number, count: number): void {
  to.set(from.subarray(start, start + count), at);
}

/** Stays in queues of the whole run, lead-in and aftermath included; all weeks must be settled. */
function legsOf({ grid, layout }: RunState): number {
  let legs = 0;
  for (let cell = layout.settledRow * layout.queueWidth; cell < layout.teamStart; cell += Field.QUEUE_STRIDE) {
    legs += grid[cell + Field.OFFERED]! + grid[cell + Field.LATER_OFFERED]!;
  }
  return legs;
}

/** In the order of CHECK_FIELDS. @param cells the queue and team cells of the tally vector */
function checkValues(run: RunState, cells: Float64Array, shape: TallyShape): number[] {
  const { checks } = run;
  let inside = 0;
  for (const contact of run.contacts.all) {
    const { state } = contact;
    if (state === ContactState.RETURNING) checks.returnsPending++;
    else if (state !== ContactState.FREE) inside++;
    if (state === ContactState.WAITING) checks.waitOverlapS += run.overlapS(contact.enteredS);
    if (ContactState.isInHand(state)) checks.handleOverlapS += run.overlapS(contact.startedS);
  }
  let queueAreaS = 0;
  for (let cell = shape.queueOffset; cell < shape.teamOffset; cell += Field.QUEUE_STRIDE) queueAreaS += cells[cell + Field.QUEUE_AREA_S]!;
  let contactAreaS = 0;
  for (let cell = shape.teamOffset; cell < cells.length; cell += Field.TEAM_STRIDE) contactAreaS += cells[cell + Field.CONTACT_S]!;
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
