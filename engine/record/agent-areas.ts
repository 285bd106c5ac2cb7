/**
 * Agents over time: how many are on duty, finishing, busy, and the contacts in their hands, per group;
 * integrated into the team cells of the interval in which the time passes.
 *
 * A count that steps by +1 at time t adds (end of row - t) to its area, so each change is booked once, against
 * the start of the row, and the row is closed with count x length. One addition a change, whatever the rest does.
 */
import type { ModelArrays } from '../model/model-arrays.ts';
import { BUSY_S, CONTACT_S, FINISHING_S, STAFFED_S, TEAM_STRIDE } from './field-index.ts';

export class AgentAreas {
  private readonly staffed: Int32Array;
  private readonly finishing: Int32Array;
  private readonly busy: Int32Array;
  /** Contacts in hand beyond each busy agent's first. */
  private readonly extra: Int32Array;
  /** Minus the sum of steps x time since the start of the row. */
  private readonly staffedS: Float64Array;
  private readonly finishingS: Float64Array;
  private readonly busyS: Float64Array;
  private readonly extraS: Float64Array;
  private readonly team: Int32Array;
  private rowStartS = 0;

  constructor(arrays: ModelArrays) {
    this.staffed = new Int32Array(arrays.groups);
    this.finishing = new Int32Array(arrays.groups);
    this.busy = new Int32Array(arrays.groups);
    this.extra = new Int32Array(arrays.groups);
    this.staffedS = new Float64Array(arrays.groups);
    this.finishingS = new Float64Array(arrays.groups);
    this.busyS = new Float64Array(arrays.groups);
    this.extraS = new Float64Array(arrays.groups);
    this.team = arrays.groupTeam;
  }

  clear(startS: number): void {
    this.staffed.fill(0);
    this.finishing.fill(0);
    this.busy.fill(0);
    this.extra.fill(0);
    this.staffedS.fill(0);
    this.finishingS.fill(0);
    this.busyS.fill(0);
    this.extraS.fill(0);
    this.rowStartS = startS;
  }

  /** An agent of the group takes a contact; `isFirst` = had none in hand. */
  contactBegins(group: number, isFirst: boolean, nowS: number): void {
    const passedS = nowS - this.rowStartS;
    if (isFirst) {
      this.busy[group]!++;
      this.busyS[group]! -= passedS;
    } else {
      this.extra[group]!++;
      this.extraS[group]! -= passedS;
    }
  }

  /** An agent of the group finishes a contact; `isLast` = has none left. */
  contactEnds(group: number, isLast: boolean, nowS: number): void {
    const passedS = nowS - this.rowStartS;
    if (isLast) {
      this.busy[group]!--;
      this.busyS[group]! += passedS;
    } else {
      this.extra[group]!--;
      this.extraS[group]! += passedS;
    }
  }

  /** Agents on duty and not on break change by `step` (+1 or -1). */
  staffedChanges(group: number, step: number, nowS: number): void {
    this.staffed[group]! += step;
    this.staffedS[group]! -= step * (nowS - this.rowStartS);
  }

  /** Agents past their shift with a contact in hand change by `step`. */
  finishingChanges(group: number, step: number, nowS: number): void {
    this.finishing[group]! += step;
    this.finishingS[group]! -= step * (nowS - this.rowStartS);
  }

  /** Closes the row at `nowS` into the team cells from `rowStart` on, and opens the next. */
  closeRow(nowS: number, grid: Float64Array, rowStart: number): void {
    const lengthS = nowS - this.rowStartS;
    this.rowStartS = nowS;
    if (lengthS === 0) return;
    for (let g = 0; g < this.team.length; g++) {
      const cell = rowStart + this.team[g]! * TEAM_STRIDE;
      grid[cell + STAFFED_S]! += this.staffedS[g]! + this.staffed[g]! * lengthS;
      grid[cell + FINISHING_S]! += this.finishingS[g]! + this.finishing[g]! * lengthS;
      const busyS = this.busyS[g]! + this.busy[g]! * lengthS;
      grid[cell + BUSY_S]! += busyS;
      grid[cell + CONTACT_S]! += busyS + this.extraS[g]! + this.extra[g]! * lengthS;
    }
    this.staffedS.fill(0);
    this.finishingS.fill(0);
    this.busyS.fill(0);
    this.extraS.fill(0);
  }
}
