import type { CentreModel } from '../../../engine/model/centre-model.ts';
import type { Law } from '../../../engine/model/law.ts';
import { mean, probability } from '../battery/quantity.ts';
import type { TheoryFamily } from '../battery/theory-row.ts';
import { exponential } from '../queueing-model.ts';
import { poolingRows } from '../reference/priority-and-pooling-rows.ts';
import type { PoolingRow } from '../reference/priority-and-pooling-rows.ts';
import { relaxationS, relaxationWithPatienceS, steadyModel } from '../steady-state.ts';
import { count, offered, waitedS } from './reads.ts';

/** `centres` queues, each with a group of its own. */
function separate(row: PoolingRow, centres: number, patience: Law): CentreModel {
  const share = row.centres / centres;
  const occupancy = (row.arrivalsPerHour * row.ahtS) / 3600 / row.agents;
  return steadyModel(
    {
      queues: Array.from({ length: centres }, (_, q) => ({
        perHour: share * row.arrivalsPerHour,
        work: exponential(row.ahtS),
        patience,
        servedBy: [[q, 0, 0]] as const,
      })),
      groups: Array.from({ length: centres }, () => ({ agents: share * row.agents })),
    },
    patience.kind === 'never'
      ? relaxationS(share * row.agents, row.ahtS, occupancy)
      : relaxationWithPatienceS(row.ahtS, row.patienceS),
  );
}

export const pooling: TheoryFamily = {
  letter: 'S',
  title: 'Separate centres against one pool',
  note: 'k queues with k groups in one model, and one queue with one group; without patience (C) and with (A). Answered within 20 s over all arrivals. The fewest pooled agents for the same service level is a matter of the formula and not simulated.',
  quickRow: 'S06',
  rows: poolingRows.map((row) => {
    const never: Law = { kind: 'never' };
    const patience = exponential(row.patienceS);
    const within = count('answeredWithin');
    return {
      id: row.id,
      occupancy: (row.arrivalsPerHour * row.ahtS) / 3600 / row.agents,
      runs: [
        {
          name: 'C split',
          models: [separate(row, row.centres, never)],
          quantities: [
            mean('ASA, s', row.splitAsaS, waitedS(), offered()),
            probability('service level', row.splitServiceLevel, within, offered()),
          ],
        },
        {
          name: 'C pooled',
          models: [separate(row, 1, never)],
          quantities: [
            { ...mean('ASA, s', row.pooledAsaS, waitedS(), offered()), isLong: row.pooledAsaS < 1 },
            probability('service level', row.pooledServiceLevel, within, offered()),
          ],
        },
        {
          name: 'A split',
          models: [separate(row, row.centres, patience)],
          quantities: [
            probability('abandonment', row.splitAbandonment, count('abandoned'), offered()),
            probability('SL1', row.splitSl1, within, offered()),
          ],
        },
        {
          name: 'A pooled',
          models: [separate(row, 1, patience)],
          quantities: [
            probability('abandonment', row.pooledAbandonment, count('abandoned'), offered()),
            probability('SL1', row.pooledSl1, within, offered()),
          ],
        },
      ],
    };
  }),
};
