/**
 * A group's agents over time: how many are on duty, finishing, busy, and the contacts in their hands;
 * integrated into the team cell of the interval in which the time passes.
 *
 * A count that steps by +1 at time t adds (end of row - t) to its area, so each change is booked once, against
 * the start of the row, and the row is closed with count x length. One addition a change, whatever the rest does.
 */
import { ABSENT_S, BUSY_S, CALLED_IN_S, CONTACT_S, FINISHING_S, NOT_READY_S, OVERTIME_S, STAFFED_S } from './field-index.ts';

/** Counts that change a few times a shift. */
export const STAFFED = 0;
export const FINISHING = 1;
export const NOT_READY = 2;
export const OVERTIME = 3;
export const CALLED_IN = 4;
export const ABSENT = 5;
const FIELDS = [STAFFED_S, FINISHING_S, NOT_READY_S, OVERTIME_S, CALLED_IN_S, ABSENT_S];

export class GroupAreas {
  private busy = 0;
  /** Contacts in hand less busy agents. */
  private extra = 0;
  /** Minus the sum of steps x time since the start of the row. */
  private busyS = NaN;
  private extraS = NaN;
  private readonly counts = new Int32Array(FIELDS.length);
  private readonly areasS = new Float64Array(FIELDS.length);
  private rowStartS = NaN;

  clear(startS: number): void {
    this.busy = 0;
    this.extra = 0;
    this.counts.fill(0);
    this.beginRow(startS);
  }

  /** Agents on duty and not on break. */
  get staffed(): number {
    return this.counts[STAFFED]!;
  }

  /** An agent takes a contact; `isFirst` = had nothing to do. */
  contactBegins(isFirst: boolean, nowS: number): void {
    if (isFirst) this.busyChanges(1, nowS);
    else this.extraChanges(1, nowS);
  }

  /** An agent is done with a contact; `isLast` = has nothing to do any more. */
  contactEnds(isLast: boolean, nowS: number): void {
    if (isLast) this.busyChanges(-1, nowS);
    else this.extraChanges(-1, nowS);
  }

  /** The last contact that needed the agent needs nothing for the moment, but stays in hand. */
  contactsRest(nowS: number): void {
    this.busyChanges(-1, nowS);
    this.extraChanges(1, nowS);
  }

  /** One of the contacts in hand needs the agent, who had nothing to do. */
  contactWakes(nowS: number): void {
    this.busyChanges(1, nowS);
    this.extraChanges(-1, nowS);
  }

  /** One of the rarer counts changes by `step` (+1 or -1). */
  changes(count: number, step: number, nowS: number): void {
    this.counts[count]! += step;
    this.areasS[count]! -= step * (nowS - this.rowStartS);
  }

  /** Adds the row that ends at `nowS` to the team cell at `cell`, and begins the next. */
  closeRow(nowS: number, grid: Float64Array, cell: number): void {
    const lengthS = nowS - this.rowStartS;
    if (!(lengthS > 0)) return;
    for (let count = 0; count < FIELDS.length; count++) {
      grid[cell + FIELDS[count]!]! += this.areasS[count]! + this.counts[count]! * lengthS;
    }
    const busyS = this.busyS + this.busy * lengthS;
    grid[cell + BUSY_S]! += busyS;
    grid[cell + CONTACT_S]! += busyS + this.extraS + this.extra * lengthS;
    this.beginRow(nowS);
  }

  private busyChanges(step: number, nowS: number): void {
    this.busy += step;
    this.busyS -= step * (nowS - this.rowStartS);
  }

  private extraChanges(step: number, nowS: number): void {
    this.extra += step;
    this.extraS -= step * (nowS - this.rowStartS);
  }

  private beginRow(startS: number): void {
    this.rowStartS = startS;
    this.busyS = 0;
    this.extraS = 0;
    this.areasS.fill(0);
  }
}
