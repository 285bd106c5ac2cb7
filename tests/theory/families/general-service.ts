import type { Law } from '../../../engine/model/law.ts';
import { deviation, mean, probability } from '../battery/quantity.ts';
import type { TheoryFamily } from '../battery/theory-row.ts';
import { generalServiceRows, singleServerRows } from '../reference/general-law-rows.ts';
import { relaxationS, steadyModel } from '../steady-state.ts';
import { busyS, count, horizonS, notAtOnce, offered, queueAreaS, staffedS, waitedS } from './reads.ts';

/** Squared coefficient of variation, for the run length only. */
export function scvOf(law: Law): number {
  if (law.kind === 'hyperexponential') return law.scv;
  return law.kind === 'lognormal' ? law.cv * law.cv : 1;
}

export const singleServer: TheoryFamily = {
  letter: 'P',
  title: 'M/G/1: Pollaczek and Khinchine',
  note: 'One agent. The standard deviation of the wait comes from the sums of waits and of squared waits.',
  quickRow: 'P11',
  rows: singleServerRows.map((row) => ({
    id: row.id,
    occupancy: row.occupancy,
    runs: [
      {
        name: '',
        // Squared waits are so skew that stopping as soon as their spread looks small finds it too small.
        block: 500,
        atLeast: 2000,
        models: [
          steadyModel(
            { queues: [{ perHour: row.arrivalsPerHour, work: row.service }], groups: [{ agents: 1 }] },
            relaxationS(1, (3600 * row.occupancy) / row.arrivalsPerHour, row.occupancy, scvOf(row.service)),
          ),
        ],
        quantities: [
          mean('Wq, s', row.averageWaitS, waitedS(), offered()),
          deviation('sd of waits, s', row.waitSdS, waitedS(), count('waitSquaredS2'), offered()),
          mean('Lq', row.queueLength, queueAreaS, horizonS),
          probability('occupancy', row.occupancy, busyS(), staffedS()),
        ],
      },
    ],
  })),
};

export const generalService: TheoryFamily = {
  letter: 'M',
  title: 'M/G/c: handling times of any law',
  note: 'One queue, one group, deterministic, Erlang-2 and hyperexponential handling times.',
  quickRow: 'M09',
  rows: generalServiceRows.map((row) => {
    const ahtS = 'meanS' in row.service ? row.service.meanS : NaN;
    const occupancy = (row.arrivalsPerHour * ahtS) / 3600 / row.agents;
    return {
      id: row.id,
      occupancy,
      runs: [
        {
          name: '',
          models: [
            steadyModel(
              { queues: [{ perHour: row.arrivalsPerHour, work: row.service }], groups: [{ agents: row.agents }] },
              relaxationS(row.agents, ahtS, occupancy, scvOf(row.service)),
            ),
          ],
          quantities: [
            probability('P(wait)', row.waitProbability, notAtOnce(), offered()),
            mean('Wq, s', row.averageWaitS, waitedS(), offered()),
          ],
        },
      ],
    };
  }),
};
