/** The three M/M/c examples of ContactCenters: a day of eight hours from an empty start (reference/published-runs.ts). */
import { exponential, queueingModel } from '../theory/queueing-model.ts';
import type { QueueSketch } from '../theory/queueing-model.ts';
import type { CentreModel } from '../../engine/model/centre-model.ts';
import {
  contactCentersDay,
  contactCentersMmc,
  contactCentersMmcLimited,
  contactCentersMmcPatience,
} from '../theory/reference/published-runs.ts';
import type { PublishedValue } from '../theory/reference/published-runs.ts';
import { busyS, count, offered, staffedS } from '../theory/families/reads.ts';
import { perDay } from './published-days.ts';
import type { PublishedQuantity } from './published-days.ts';

const day = contactCentersDay;

function dayModel(queue: QueueSketch): CentreModel {
  const common = { perHour: 60 * day.arrivalsPerMinute, work: exponential(60 / day.completionsPerMinute), answerWithinS: day.withinS };
  return queueingModel({ queues: [{ ...common, ...queue }], groups: [{ agents: day.agents }], horizonS: 60 * day.dayMinutes });
}

/** What all three print. Waits are those of the served. */
function common(printed: { servedWithin: PublishedValue; asaMinutes: PublishedValue; occupancy: PublishedValue }): PublishedQuantity[] {
  return [
    { name: 'served within, per day', published: printed.servedWithin, num: count('answeredWithin'), den: perDay },
    { name: 'ASA, min', published: printed.asaMinutes, num: (v) => v.queue('waitAnsweredS') / 60, den: count('answered') },
    { name: 'occupancy', published: printed.occupancy, num: busyS(), den: staffedS() },
  ];
}

export interface PublishedCase {
  readonly id: string;
  readonly model: CentreModel;
  readonly quantities: readonly PublishedQuantity[];
}

export const eightHourDays: readonly PublishedCase[] = [
  {
    id: 'MMC',
    model: dayModel({}),
    quantities: [
      ...common(contactCentersMmc),
      { name: 'service level', published: contactCentersMmc.serviceLevel, num: count('answeredWithin'), den: offered() },
    ],
  },
  {
    id: 'MMC-patience',
    model: dayModel({ patience: exponential(60 * contactCentersMmcPatience.patienceMinutes) }),
    quantities: [
      ...common(contactCentersMmcPatience),
      { name: 'SL3', published: contactCentersMmcPatience.sl3, num: count('answeredWithin'), den: count('answered') },
      {
        name: 'SL2',
        published: contactCentersMmcPatience.sl2,
        num: count('answeredWithin'),
        den: (v) => v.queue('offered') - v.queue('abandonedWithin'),
      },
      { name: 'abandoned per day', published: contactCentersMmcPatience.abandoned, num: count('abandoned'), den: perDay },
    ],
  },
  {
    id: 'MMC-limited',
    model: dayModel({ waitingPlaces: contactCentersMmcLimited.waitingPlaces }),
    quantities: [
      ...common(contactCentersMmcLimited),
      { name: 'SL3', published: contactCentersMmcLimited.sl3, num: count('answeredWithin'), den: count('answered') },
      { name: 'SL1', published: contactCentersMmcLimited.sl1, num: count('answeredWithin'), den: offered() },
      { name: 'blocked per day', published: contactCentersMmcLimited.blocked, num: count('blocked'), den: perDay },
    ],
  },
];
