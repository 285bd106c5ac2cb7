/**
 * ContactCenters' `SimpleMSK` and `SimpleMSKWithRerouting`: three contact types, two groups, three periods
 * (reference/published-runs.ts). Handling rate and patience are those of the period of arrival: so each type has one
 * queue per period, all with the same place in the routing.
 */
import type { CentreModel } from '../../engine/model/centre-model.ts';
import { countedModel } from '../theory/counted-staffing.ts';
import type { ReplicationView } from '../theory/battery/replication-view.ts';
import { exponential } from '../theory/queueing-model.ts';
import type { QueueSketch } from '../theory/queueing-model.ts';
import { simpleMsk, simpleMskServedWithin } from '../theory/reference/published-runs.ts';
import type { SimpleMskRun } from '../theory/reference/published-runs.ts';
import { perDay } from './published-days.ts';
import type { PublishedQuantity } from './published-days.ts';

const TYPES = [0, 1, 2] as const;
const PERIODS = [0, 1, 2] as const;

type Routing = Pick<QueueSketch, 'servedBy' | 'laterStages'>;

/** A freed agent takes the longest wait. */
const plain: readonly Routing[] = simpleMsk.groupsByType.map((groups) => ({
  servedBy: groups.map((group, place) => [group, place, 0] as const),
}));

/** Group 1 helps type 1 after a while, and then before type 2; group 0 takes type 0 before type 1. */
const rerouting = (afterS: number): readonly Routing[] => [
  { servedBy: [[0, 0, 0]] },
  {
    servedBy: [[0, 0, 1]],
    laterStages: [
      {
        afterS,
        servedBy: [
          [0, 0, 1],
          [1, 1, 0],
        ],
      },
    ],
  },
  { servedBy: [[1, 0, 1]] },
];

/** Queue 3 t + p holds type t of period p. */
export function threeTypes(rerouteAfterS?: number): CentreModel {
  const routing = rerouteAfterS === undefined ? plain : rerouting(rerouteAfterS);
  const cells = TYPES.flatMap((type) => PERIODS.map((period) => ({ type, period })));
  return countedModel(
    {
      periodS: 3600 * simpleMsk.periodHours,
      perHour: cells.map(({ type, period }) =>
        PERIODS.map((p) => (p === period ? 60 * simpleMsk.arrivalsPerMinuteByTypeAndPeriod[type][period] : 0)),
      ),
      agents: simpleMsk.agentsByGroupAndPeriod,
    },
    cells.map(({ type, period }) => ({
      work: exponential(60 / simpleMsk.completionsPerMinuteByPeriod[period]),
      patience: exponential(60 / simpleMsk.abandonmentsPerMinuteByPeriod[period]),
      answerWithinS: simpleMsk.withinS,
      ...routing[type]!,
    })),
    { busynessShape: simpleMsk.busynessShape },
  );
}

type Field = Parameters<ReplicationView['queue']>[0];

function overAll(view: ReplicationView, field: Field): number {
  let sum = 0;
  for (const type of TYPES) for (const period of PERIODS) sum += view.queue(field, 3 * type + period, period);
  return sum;
}

export function threeTypesQuantities(run: SimpleMskRun): PublishedQuantity[] {
  return [
    { name: 'served per day', published: run.served, num: (v) => overAll(v, 'answered'), den: perDay },
    { name: 'abandoned per day', published: run.abandoned, num: (v) => overAll(v, 'abandoned'), den: perDay },
    {
      name: 'SL2',
      published: run.sl2,
      num: (v) => overAll(v, 'answeredWithin'),
      den: (v) => overAll(v, 'offered') - overAll(v, 'abandonedWithin'),
    },
  ];
}

/** Served within the threshold by type and period; printed without intervals, for the plain routing only. */
export const servedWithinQuantities: readonly PublishedQuantity[] = TYPES.flatMap((type) =>
  PERIODS.map((period) => {
    const value = simpleMskServedWithin.published[type][period];
    return {
      name: `served within, type ${type}, period ${period}`,
      published: { value, low: value, high: value },
      publishedDays: simpleMsk.days,
      num: (v: ReplicationView) => v.queue('answeredWithin', 3 * type + period, period),
      den: perDay,
    };
  }),
);
