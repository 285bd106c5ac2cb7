import { mean, probability } from '../battery/quantity.ts';
import type { TheoryFamily } from '../battery/theory-row.ts';
import { exponential } from '../queueing-model.ts';
import { generalPatienceRows } from '../reference/general-law-rows.ts';
import { relaxationWithPatienceS, steadyModel } from '../steady-state.ts';
import { busyS, count, notAtOnce, offered, staffedS, waitedS } from './reads.ts';

export const generalPatience: TheoryFamily = {
  letter: 'G',
  title: 'M/M/c+G: patience of any law',
  note: 'As Erlang A, with lognormal, Weibull, Erlang and deterministic patience.',
  quickRow: 'G03',
  rows: generalPatienceRows.map((row) => ({
    id: row.id,
    occupancy: row.occupancy,
    runs: [
      {
        name: '',
        models: [
          steadyModel(
            {
              queues: [
                {
                  perHour: row.arrivalsPerHour,
                  work: exponential(row.ahtS),
                  patience: row.patience,
                  answerWithinS: row.withinS,
                },
              ],
              groups: [{ agents: row.agents }],
            },
            // The slowest of the laws has a mean of 120 s and a tail that only few reach.
            relaxationWithPatienceS(row.ahtS, 240),
          ),
        ],
        quantities: [
          probability('P(wait)', row.waitProbability, notAtOnce(), offered()),
          probability('abandonment', row.abandonment, count('abandoned'), offered()),
          mean('EW, s', row.averageWaitS, waitedS(), offered()),
          probability('SL1', row.sl1, count('answeredWithin'), offered()),
          probability('abandoned within', row.abandonedWithin, count('abandonedWithin'), offered()),
          probability('occupancy', row.occupancy, busyS(), staffedS()),
        ],
      },
    ],
  })),
};
