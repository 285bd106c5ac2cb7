/**
 * A group's agents over time: how many are on duty, finishing, busy, and the contacts in their hands;
 * integrated into the team cell of the interval in which the time passes.
 *
 * A count that steps by +1 at time t adds (end of row - t) to its area, so each change is booked once, against
 * the start of the row, and the row is closed with count x length. One addition a change, whatever the rest does.
 */
import * as Field from './field-index.ts';

export class GroupAreas {
  private staffed = 0;
  private finishing = 0;
  private busy = 0;
  /** Contacts in hand beyond each busy agent's first. */
  private extra = 0;
  /** Minus the sum of steps x time since the start of the row. */
  private staffedS = NaN;
  private finishingS = NaN;
  private busyS = NaN;
  private extraS = NaN;
  private rowStartS = NaN;

  clear(startS: number): void {
    this.staffed = 0;
    this.finishing = 0;
    this.busy = 0;
    this.extra = 0;
    this.beginRow(startS);
  }

  /** An agent takes a contact; `isFirst` = had none in hand. */
  contactBegins(isFirst: boolean, nowS: number): void {
    const passedS = nowS - this.rowStartS;
    if (isFirst) {
      this.busy++;
      this.busyS -= passedS;
    } else {
      this.extra++;
      this.extraS -= passedS;
    }
  }

  /** An agent finishes a contact; `isLast` = has none left. */
  contactEnds(isLast: boolean, nowS: number): void {
    const passedS = nowS - this.rowStartS;
    if (isLast) {
      this.busy--;
      this.busyS += passedS;
    } else {
      this.extra--;
      this.extraS += passedS;
    }
  }

  /** Agents on duty and not on break change by `step` (+1 or -1). */
  staffedChanges(step: number, nowS: number): void {
    this.staffed += step;
    this.staffedS -= step * (nowS - this.rowStartS);
  }

  /** Agents past their shift with a contact in hand change by `step`. */
  finishingChanges(step: number, nowS: number): void {
    this.finishing += step;
    this.finishingS -= step * (nowS - this.rowStartS);
  }

  /** Adds the row that ends at `nowS` to the team cell at `cell`, and begins the next. */
  closeRow(nowS: number, grid: Float64Array, cell: number): void {
    const lengthS = nowS - this.rowStartS;
    if (lengthS > 0) {
      grid[cell + Field.STAFFED_S]! += this.staffedS + this.staffed * lengthS;
      grid[cell + Field.FINISHING_S]! += this.finishingS + this.finishing * lengthS;
      const busyS = this.busyS + this.busy * lengthS;
      grid[cell + Field.BUSY_S]! += busyS;
      grid[cell + Field.CONTACT_S]! += busyS + this.extraS + this.extra * lengthS;
      this.beginRow(nowS);
    }
  }

  private beginRow(startS: number): void {
    this.rowStartS = startS;
    this.staffedS = 0;
    this.finishingS = 0;
    this.busyS = 0;
    this.extraS = 0;
  }
}
