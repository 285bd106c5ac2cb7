import { mean, probability } from '../battery/quantity.ts';
import type { Quantity } from '../battery/quantity.ts';
import type { ReplicationView, TheoryFamily } from '../battery/theory-row.ts';
import { countedBusyS, countedModel, countedTaskWaitS } from '../counted-staffing.ts';
import type { CountedPeriods } from '../counted-staffing.ts';
import { exponential } from '../queueing-model.ts';
import { timeVaryingRows } from '../reference/time-varying-rows.ts';

/** Abandoned up to the end of the run. */
const abandoned = (view: ReplicationView | undefined, periods: number): number => {
  let sum = 0;
  for (let p = 0; view !== undefined && p < periods; p++) sum += view.queue('abandoned', 0, p);
  return sum;
};

export const timeVarying: TheoryFamily = {
  letter: 'Y',
  title: 'Rates and staffing by period, from an empty start',
  note: 'Each replication is one day. The simulator books a contact in the interval of its arrival, the rows count abandonments when they happen: so the same day is run to the end of every period, and the differences are taken. Agents who leave are taken by head count (counted-staffing.ts). P(delay) is the share of arrivals of a period that get no agent at once, as rates are constant within it.',
  quickRow: 'Y03',
  rows: timeVaryingRows.map((row) => {
    const all: CountedPeriods = {
      periodS: 3600 * row.periodHours,
      perHour: [row.arrivalsPerHourByPeriod],
      agents: [row.agentsByPeriod],
    };
    const upTo = (count: number): CountedPeriods => ({
      periodS: all.periodS,
      perHour: [row.arrivalsPerHourByPeriod.slice(0, count)],
      agents: [row.agentsByPeriod.slice(0, count)],
    });
    const last = row.agentsByPeriod.length - 1;
    const queueAreaS = (view: ReplicationView | undefined, count: number): number =>
      view === undefined ? 0 : view.check('queueAreaS') - countedTaskWaitS(view, upTo(count));
    const difference = (name: string, expected: number, unit: number, read: (p: number, views: readonly ReplicationView[]) => number, p: number): Quantity => ({
      ...mean(name, expected, () => 0, () => 1),
      observe: (views) => [read(p, views), unit],
      // Few wait in the first period, so that many days are needed.
      isLong: p === 0,
    });
    return {
      id: row.id,
      occupancy: Math.max(...row.busyByPeriod.map((busy, p) => busy / row.agentsByPeriod[p]!)),
      runs: [
        {
          name: '',
          block: 500,
          atLeast: 1000,
          models: row.agentsByPeriod.map((_, p) =>
            countedModel(
              upTo(p + 1),
              [{ work: exponential(row.ahtS), patience: exponential(row.patienceS) }],
              { ending: 'carry' },
            ),
          ),
          quantities: row.agentsByPeriod.flatMap((_, p) => [
            difference(`Lq in period ${p + 1}`, row.queueLengthByPeriod[p]!, all.periodS, (at, views) => queueAreaS(views[at], at + 1) - queueAreaS(views[at - 1], at), p),
            difference(`abandoned in period ${p + 1}`, row.abandonedByPeriod[p]!, 1, (at, views) => abandoned(views[at], at + 1) - abandoned(views[at - 1], at), p),
            mean(`busy in period ${p + 1}`, row.busyByPeriod[p]!, (v) => countedBusyS(v, all, 0, p), () => all.periodS, last),
            probability(
              `P(delay) in period ${p + 1}`,
              row.delayProbabilityByPeriod[p]!,
              (v) => v.queue('offered', 0, p) - v.queue('answeredAtOnce', 0, p),
              (v) => v.queue('offered', 0, p),
              last,
            ),
          ]),
        },
      ],
    };
  }),
};
