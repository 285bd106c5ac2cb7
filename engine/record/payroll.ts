/** Pay of the roster, spread over the intervals in which the duties pass. The same in every replication. */
import type { CentreModel } from '../model/centre-model.ts';

export interface Payroll {
  /** [row][team]: paid seconds and pay; rows are those of the reported window. */
  readonly paidS: Float64Array;
  readonly pay: Float64Array;
}

export function payroll(model: CentreModel, weekCount: number, teams: number): Payroll {
  const intervals = model.intervalEdgesS.length - 1;
  const paidS = new Float64Array(weekCount * intervals * teams);
  const pay = new Float64Array(paidS.length);
  for (let week = -1; week < weekCount; week++) {
    const table = model.weeks[Math.min(Math.max(week, 0), model.weeks.length - 1)]!;
    const weekS = week * model.weekLengthS;
    for (const duty of table.duties) {
      const team = model.groups[model.agents[duty.agent]!.group]!.team;
      const beginS = weekS + duty.startS;
      const endS = weekS + duty.endS;
      const lengthS = endS - beginS;
      if (!(lengthS > 0)) continue;
      for (let w = Math.max(week, 0); w < weekCount && w * model.weekLengthS < endS; w++) {
        for (let i = 0; i < intervals; i++) {
          const fromS = w * model.weekLengthS + model.intervalEdgesS[i]!;
          const toS = w * model.weekLengthS + model.intervalEdgesS[i + 1]!;
          const insideS = Math.min(toS, endS, model.horizonS) - Math.max(fromS, beginS, 0);
          if (insideS <= 0) continue;
          const at = (w * intervals + i) * teams + team;
          paidS[at]! += (duty.paidS * insideS) / lengthS;
          pay[at]! += (duty.pay * insideS) / lengthS;
        }
      }
    }
  }
  return { paidS, pay };
}
