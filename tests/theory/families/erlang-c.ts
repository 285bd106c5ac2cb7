import { mean, probability, waitQuantile } from '../battery/quantity.ts';
import type { TheoryFamily } from '../battery/theory-row.ts';
import { exponential } from '../queueing-model.ts';
import { erlangCRows } from '../reference/erlang-rows.ts';
import { relaxationS, steadyModel } from '../steady-state.ts';
import { busyS, count, horizonS, notAtOnce, offered, queueAreaS, staffedS, waitedS } from './reads.ts';

export const erlangC: TheoryFamily = {
  letter: 'C',
  title: 'Erlang C: M/M/c, nobody abandons',
  note: 'One queue, one group, no patience. Lq is an area under the number waiting, ASA a sum of waits: two accumulators. P90 is read off the wait histogram (bins of 1 s to a minute, 5 s to ten minutes, linear within).',
  quickRow: 'C09',
  rows: erlangCRows.map((row) => ({
    id: row.id,
    occupancy: row.occupancy,
    runs: [
      {
        name: '',
        models: [
          steadyModel(
            {
              queues: [{ perHour: row.arrivalsPerHour, work: exponential(row.ahtS), answerWithinS: row.withinS }],
              groups: [{ agents: row.agents }],
            },
            relaxationS(row.agents, row.ahtS, row.occupancy),
          ),
        ],
        quantities: [
          probability('P(wait)', row.waitProbability, notAtOnce(), offered()),
          mean('ASA, s', row.asaS, waitedS(), offered()),
          probability('service level', row.serviceLevel, count('answeredWithin'), offered()),
          mean('Lq', row.queueLength, queueAreaS, horizonS),
          probability('occupancy', row.occupancy, busyS(), staffedS()),
          waitQuantile('P90 of waits, s', row.p90WaitS, 0.9),
        ],
      },
    ],
  })),
};
