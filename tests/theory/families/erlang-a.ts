import { mean, probability } from '../battery/quantity.ts';
import type { TheoryFamily } from '../battery/theory-row.ts';
import { exponential } from '../queueing-model.ts';
import { erlangARows } from '../reference/erlang-rows.ts';
import { relaxationWithPatienceS, steadyModel } from '../steady-state.ts';
import { busyS, count, notAtOnce, offered, staffedS, waitedS } from './reads.ts';

export const erlangA: TheoryFamily = {
  letter: 'A',
  title: 'Erlang A: M/M/c+M, exponential patience',
  note: 'One queue, one group. EW is over all arrivals. SL1 is over all, SL2 leaves out who abandoned within the threshold, SL3 is over the served. P(wait) is that of the offered wait. The last quantity is an identity: with exponential patience EW is abandonment times mean patience.',
  quickRow: 'A02',
  rows: erlangARows.map((row) => ({
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
                  patience: exponential(row.patienceS),
                  answerWithinS: row.withinS,
                },
              ],
              groups: [{ agents: row.agents }],
            },
            relaxationWithPatienceS(row.ahtS, row.patienceS),
          ),
        ],
        quantities: [
          probability('P(wait)', row.waitProbability, notAtOnce(), offered()),
          probability('abandonment', row.abandonment, count('abandoned'), offered()),
          mean('EW, s', row.averageWaitS, waitedS(), offered()),
          probability('occupancy', row.occupancy, busyS(), staffedS()),
          probability('SL1', row.sl1, count('answeredWithin'), offered()),
          probability('SL2', row.sl2, count('answeredWithin'), (v) => v.queue('offered') - v.queue('abandonedWithin')),
          probability('SL3', row.sl3, count('answeredWithin'), count('answered')),
          probability('abandoned within', row.abandonedWithin, count('abandonedWithin'), offered()),
          mean('EW over patience and abandonment', 1, waitedS(), (v) => row.patienceS * v.queue('abandoned')),
        ],
      },
    ],
  })),
};
