/** How many are on duty in each interval of a week, as the roster says. */
import type { CentreModel, WeekTable } from '../../engine/model/centre-model.ts';

/** Mean number of agents on duty, or on duty and not on a break, per [group][interval]; a duty that passes the end of the week comes round to Monday. */
export function agentsOnDuty(model: CentreModel, table: WeekTable, withoutBreaks: boolean): readonly (readonly number[])[] {
  const { intervalEdgesS, weekLengthS } = model;
  const sums = model.groups.map(() => new Array<number>(intervalEdgesS.length - 1).fill(0));
  for (const duty of table.duties) {
    const of = sums[model.agents[duty.agent]?.group ?? -1];
    if (!of) continue;
    for (const shiftS of duty.endS > weekLengthS ? [0, -weekLengthS] : [0]) {
      addSpell(of, intervalEdgesS, duty.startS + shiftS, duty.endS + shiftS, 1);
      for (const { dueS, lengthS } of withoutBreaks ? duty.breaks : []) addSpell(of, intervalEdgesS, dueS + shiftS, dueS + lengthS + shiftS, -1);
    }
  }
  // What rounding leaves of nobody is nobody.
  return sums.map((of) => of.map((agents) => (agents < 1e-9 ? 0 : agents)));
}

/** Adds `agents` to each interval, by the share of it that lies in the spell. */
function addSpell(sums: number[], edgesS: readonly number[], startS: number, endS: number, agents: number): void {
  for (let i = bisectRight(edgesS, Math.max(0, startS)) - 1; i < sums.length; i++) {
    const from = edgesS[i] ?? 0;
    const to = edgesS[i + 1] ?? 0;
    const there = Math.min(to, endS) - Math.max(from, startS);
    if (there <= 0) return;
    sums[i] = (sums[i] ?? 0) + (agents * there) / (to - from);
  }
}

/** Number of edges at or before a time. */
function bisectRight(edgesS: readonly number[], timeS: number): number {
  let low = 0;
  let high = edgesS.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((edgesS[middle] ?? 0) <= timeS) low = middle + 1;
    else high = middle;
  }
  return low;
}
