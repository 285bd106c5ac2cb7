import { mean, probability } from '../battery/quantity.ts';
import type { TheoryFamily } from '../battery/theory-row.ts';
import { exponential } from '../queueing-model.ts';
import { finiteTrunksRows } from '../reference/priority-and-pooling-rows.ts';
import { relaxationS, steadyModel } from '../steady-state.ts';
import { busyS, count, offered, staffedS, waitedS } from './reads.ts';

export const finiteTrunks: TheoryFamily = {
  letter: 'K',
  title: 'M/M/c/K: limited trunks',
  note: 'Waiting places = trunks less agents. Waits are those of accepted contacts.',
  quickRow: 'K05',
  rows: finiteTrunksRows.map((row) => ({
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
                  waitingPlaces: row.trunks - row.agents,
                },
              ],
              groups: [{ agents: row.agents }],
            },
            relaxationS(row.agents, row.ahtS, row.occupancy),
          ),
        ],
        quantities: [
          probability('blocked', row.blocked, count('blocked'), offered()),
          probability(
            'P(wait), accepted',
            row.acceptedWaitProbability,
            (v) => v.queue('answered') - v.queue('answeredAtOnce'),
            count('answered'),
          ),
          mean('Wq, accepted, s', row.acceptedWaitS, waitedS(), count('answered')),
          probability('occupancy', row.occupancy, busyS(), staffedS()),
        ],
      },
    ],
  })),
};
