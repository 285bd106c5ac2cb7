import { mean, probability } from '../battery/quantity.ts';
import type { Quantity } from '../battery/quantity.ts';
import type { TheoryFamily, TheoryRun } from '../battery/theory-row.ts';
import { exponential } from '../queueing-model.ts';
import { nDesignRows, unequalAgentsRows } from '../reference/skill-and-chat-rows.ts';
import type { UnequalAgentsRow } from '../reference/skill-and-chat-rows.ts';
import { relaxationS, relaxationWithPatienceS, steadyModel } from '../steady-state.ts';
import { busyS, count, offered, staffedS, waitedS } from './reads.ts';

export const nDesign: TheoryFamily = {
  letter: 'N',
  title: 'Two pools, one flexible (N-design)',
  note: 'Queue 1 prefers pool 1 and may take pool 2; the rank with which pool 2 takes contacts is the class it prefers. Contacts of class 1 served by pool 1 are counted as its busy time over its mean handling time.',
  quickRow: 'N01',
  rows: nDesignRows.map((row) => {
    const firstIs2 = row.pool2TakesFirst === 2;
    const servedByPool1 = busyS(0);
    return {
      id: row.id,
      occupancy: Math.max(row.occupancyPool1, row.occupancyPool2),
      runs: [
        {
          name: '',
          models: [
            steadyModel(
              {
                queues: [
                  {
                    perHour: row.arrivalsPerHour1,
                    work: exponential(row.ahtS11),
                    patience: exponential(row.patienceS1),
                    servedBy: [
                      [0, 0, 0],
                      [1, 1, firstIs2 ? 1 : 0],
                    ],
                  },
                  {
                    perHour: row.arrivalsPerHour2,
                    work: exponential(row.ahtS22),
                    patience: exponential(row.patienceS2),
                    servedBy: [[1, 0, firstIs2 ? 0 : 1]],
                  },
                ],
                groups: [
                  { agents: row.agentsPool1 },
                  { agents: row.agentsPool2, handleFactor: [row.ahtS12 / row.ahtS11, 1] },
                ],
              },
              relaxationWithPatienceS(row.ahtS11, row.ahtS12, row.ahtS22, row.patienceS1, row.patienceS2),
            ),
          ],
          quantities: [
            mean('EW of class 1, s', row.averageWaitS1, waitedS(0), offered(0)),
            mean('EW of class 2, s', row.averageWaitS2, waitedS(1), offered(1)),
            probability('abandonment of class 1', row.abandonment1, count('abandoned', 0), offered(0)),
            probability('abandonment of class 2', row.abandonment2, count('abandoned', 1), offered(1)),
            probability('occupancy of pool 1', row.occupancyPool1, busyS(0), staffedS(0)),
            probability('occupancy of pool 2', row.occupancyPool2, busyS(1), staffedS(1)),
            probability(
              'overflow share',
              row.overflowShare,
              (v) => v.queue('answered', 0) - servedByPool1(v) / row.ahtS11,
              count('answered', 0),
            ),
          ],
        },
      ],
    };
  }),
};

type Order = 'fastest first' | 'slowest first' | 'longest idle first';

function unequalRun(row: UnequalAgentsRow, order: Order, waitS: number, utilisation: readonly number[]): TheoryRun {
  const [firstS] = row.ahtSByAgent as [number];
  const rank = (ahtS: number): number => ({ 'fastest first': ahtS, 'slowest first': -ahtS, 'longest idle first': 0 })[order];
  const ratePerHour = row.ahtSByAgent.reduce((sum, ahtS) => sum + 3600 / ahtS, 0);
  const occupancy = row.arrivalsPerHour / ratePerHour;
  const shares: Quantity[] = utilisation.map((share, agent) =>
    probability(`utilisation of agent ${agent + 1}`, share, busyS(agent), staffedS(agent)),
  );
  return {
    name: order,
    models: [
      steadyModel(
        {
          queues: [
            {
              perHour: row.arrivalsPerHour,
              work: exponential(firstS),
              servedBy: row.ahtSByAgent.map((ahtS, agent) => [agent, rank(ahtS), 0] as const),
            },
          ],
          groups: row.ahtSByAgent.map((ahtS) => ({ agents: 1, handleFactor: [ahtS / firstS] })),
        },
        relaxationS(row.ahtSByAgent.length, (3600 * row.ahtSByAgent.length) / ratePerHour, occupancy),
      ),
    ],
    quantities: [mean('Wq, s', waitS, waitedS(), offered()), ...shares],
  };
}

export const unequalAgents: TheoryFamily = {
  letter: 'H',
  title: 'Agents of different speed',
  note: 'One group per agent. Equal ranks make the longest idle go first, which must give the waits and utilisations of a random choice (Gopalakrishnan et al. 2016); ranks by speed give the other two orders.',
  quickRow: 'H01',
  rows: unequalAgentsRows.map((row) => ({
    id: row.id,
    occupancy: row.arrivalsPerHour / row.ahtSByAgent.reduce((sum, ahtS) => sum + 3600 / ahtS, 0),
    runs: [
      unequalRun(row, 'longest idle first', row.randomWaitS, row.randomUtilisationByAgent),
      unequalRun(row, 'fastest first', row.fastestFirstWaitS, row.fastestFirstUtilisationByAgent),
      unequalRun(row, 'slowest first', row.slowestFirstWaitS, []),
    ],
  })),
};
