/**
 * Agents over time: how many are on duty, finishing, busy, and the contacts in their hands, per group;
 * integrated into the team cells of the interval in which the time passes.
 */
import type { ModelArrays } from '../model/model-arrays.ts';
import { BUSY_S, CONTACT_S, FINISHING_S, STAFFED_S, TEAM_STRIDE } from './field-index.ts';

export class AgentAreas {
  readonly staffed: Int32Array;
  readonly finishing: Int32Array;
  readonly busy: Int32Array;
  readonly contacts: Int32Array;
  private readonly sinceS: Float64Array;
  private readonly team: Int32Array;

  constructor(arrays: ModelArrays) {
    this.staffed = new Int32Array(arrays.groups);
    this.finishing = new Int32Array(arrays.groups);
    this.busy = new Int32Array(arrays.groups);
    this.contacts = new Int32Array(arrays.groups);
    this.sinceS = new Float64Array(arrays.groups);
    this.team = arrays.groupTeam;
  }

  clear(startS: number): void {
    this.staffed.fill(0);
    this.finishing.fill(0);
    this.busy.fill(0);
    this.contacts.fill(0);
    this.sinceS.fill(startS);
  }

  /** Books the time since the group's last change; call before changing a count. `rowStart` = team row. */
  settle(group: number, nowS: number, grid: Float64Array, rowStart: number): void {
    const passedS = nowS - this.sinceS[group]!;
    if (passedS === 0) return;
    this.sinceS[group] = nowS;
    const cell = rowStart + this.team[group]! * TEAM_STRIDE;
    grid[cell + STAFFED_S]! += passedS * this.staffed[group]!;
    grid[cell + FINISHING_S]! += passedS * this.finishing[group]!;
    grid[cell + BUSY_S]! += passedS * this.busy[group]!;
    grid[cell + CONTACT_S]! += passedS * this.contacts[group]!;
  }

  settleAll(nowS: number, grid: Float64Array, rowStart: number): void {
    for (let g = 0; g < this.sinceS.length; g++) this.settle(g, nowS, grid, rowStart);
  }
}
