import type { Law } from '../../../engine/model/law.ts';
import { mean, probability } from '../battery/quantity.ts';
import type { TheoryFamily } from '../battery/theory-row.ts';
import { exponential } from '../queueing-model.ts';
import { generalArrivalsRows } from '../reference/general-law-rows.ts';
import { relaxationS, steadyModel } from '../steady-state.ts';
import { busyS, notAtOnce, offered, staffedS, waitedS } from './reads.ts';

/** The same law with mean 1: the rate stretches it. */
const atRateOne = (law: Law): Law => ({ ...law, meanS: 1 }) as Law;

export const generalArrivals: TheoryFamily = {
  letter: 'I',
  title: 'GI/M/c: renewal arrivals of any law',
  note: 'Gaps between arrivals are Erlang-2, hyperexponential or all the same, spent along the rate as exponential ones are. Waiting is as arrivals see it, which is not how time sees it. Occupancy is plain arithmetic: arrivals times handling time over agents.',
  quickRow: 'I02',
  rows: generalArrivalsRows.map((row) => {
    const occupancy = (row.arrivalsPerHour * row.ahtS) / 3600 / row.agents;
    return {
      id: row.id,
      occupancy,
      runs: [
        {
          name: '',
          models: [
            steadyModel(
              {
                queues: [{ perHour: row.arrivalsPerHour, gap: atRateOne(row.interarrival), work: exponential(row.ahtS) }],
                groups: [{ agents: row.agents }],
              },
              relaxationS(row.agents, row.ahtS, occupancy, row.scv),
            ),
          ],
          quantities: [
            probability('P(wait)', row.waitProbability, notAtOnce(), offered()),
            mean('Wq, s', row.averageWaitS, waitedS(), offered()),
            mean('Wq of those who wait, s', row.averageWaitS / row.waitProbability, waitedS(), notAtOnce()),
            probability('occupancy', occupancy, busyS(), staffedS()),
          ],
        },
      ],
    };
  }),
};
