/** The SSJ tutorial's `CallCenter`: one queue, thirteen hours, a gamma factor for the day (reference/published-runs.ts). */
import type { CentreModel } from '../../engine/model/centre-model.ts';
import { countedModel } from '../theory/counted-staffing.ts';
import { exponential } from '../theory/queueing-model.ts';
import { ssjCallCenter } from '../theory/reference/published-runs.ts';
import type { PublishedValue } from '../theory/reference/published-runs.ts';
import type { Read } from '../theory/battery/quantity.ts';
import { perDay } from './published-days.ts';
import type { PublishedQuantity } from './published-days.ts';

/** Without a shape every day is equally busy. */
export function callCentre(busynessShape?: number): CentreModel {
  const { agentsByHour, arrivalsPerHour, ahtS, balkShare, patienceS, withinS } = ssjCallCenter;
  return countedModel(
    { periodS: 3600, perHour: [arrivalsPerHour], agents: [agentsByHour] },
    [{ work: exponential(ahtS), patience: exponential(patienceS), balkShare, answerWithinS: withinS }],
    busynessShape === undefined ? {} : { busynessShape },
  );
}

const overTheDay =
  (...fields: readonly Parameters<Parameters<Read>[0]['queue']>[0][]): Read =>
  (view) => {
    let sum = 0;
    for (const field of fields) for (let hour = 0; hour < 13; hour++) sum += view.queue(field, 0, hour);
    return sum;
  };

const expectedArrivals: Read = () => ssjCallCenter.expectedArrivals;

export interface PrintedCallCentre {
  readonly arrivals: PublishedValue;
  readonly waitS: PublishedValue;
  readonly withinShare?: PublishedValue;
  readonly abandonedShare: PublishedValue;
}

/** Everything but the arrivals is divided by the 1660 expected ones; a quick abandonment counts as good. */
export function callCentreQuantities(printed: PrintedCallCentre): PublishedQuantity[] {
  return [
    { name: 'arrivals of a day', published: printed.arrivals, num: overTheDay('cases'), den: perDay },
    {
      name: 'wait, s',
      published: printed.waitS,
      num: overTheDay('waitAnsweredS', 'waitAbandonedS'),
      den: expectedArrivals,
    },
    ...(printed.withinShare === undefined
      ? []
      : [
          {
            name: 'waits below 20 s',
            published: printed.withinShare,
            num: overTheDay('answeredWithin', 'abandonedWithin'),
            den: expectedArrivals,
          },
        ]),
    { name: 'abandoned', published: printed.abandonedShare, num: overTheDay('abandoned'), den: expectedArrivals },
  ];
}
