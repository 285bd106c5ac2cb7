import { mean, probability } from '../battery/quantity.ts';
import type { TheoryFamily } from '../battery/theory-row.ts';
import { exponential } from '../queueing-model.ts';
import { twoTypesRows } from '../reference/general-law-rows.ts';
import { relaxationS, steadyModel } from '../steady-state.ts';
import { busyS, notAtOnce, offered, staffedS, waitedS } from './reads.ts';

export const twoTypes: TheoryFamily = {
  letter: 'T2',
  title: 'Two contact types, one first-come pool',
  note: 'Two queues with equal ranks at one group: the longest wait goes first. Both types must wait alike.',
  quickRow: 'T203',
  rows: twoTypesRows.map((row) => ({
    id: row.id,
    occupancy: row.occupancy,
    runs: [
      {
        name: '',
        models: [
          steadyModel(
            {
              queues: [
                { perHour: row.arrivalsPerHour1, work: exponential(row.ahtS1) },
                { perHour: row.arrivalsPerHour2, work: exponential(row.ahtS2) },
              ],
              groups: [{ agents: row.agents }],
            },
            relaxationS(row.agents, (row.arrivalsPerHour1 * row.ahtS1 + row.arrivalsPerHour2 * row.ahtS2) / (row.arrivalsPerHour1 + row.arrivalsPerHour2), row.occupancy, 2),
          ),
        ],
        quantities: [
          probability('P(wait)', row.waitProbability, notAtOnce(), offered()),
          { ...mean('Wq of type 1, s', row.averageWaitS, waitedS(0), offered(0)), isLong: true },
          { ...mean('Wq of type 2, s', row.averageWaitS, waitedS(1), offered(1)), isLong: true },
          mean(
            'Wq of type 1 over type 2',
            1,
            (v) => waitedS(0)(v) / row.arrivalsPerHour1,
            (v) => waitedS(1)(v) / row.arrivalsPerHour2,
          ),
          probability('occupancy', row.occupancy, busyS(), staffedS()),
        ],
      },
    ],
  })),
};
