import { mean, probability } from '../battery/quantity.ts';
import type { Read } from '../battery/quantity.ts';
import type { TheoryFamily } from '../battery/theory-row.ts';
import { exponential } from '../queueing-model.ts';
import { redialRows, retrialRows } from '../reference/network-and-retry-rows.ts';
import { relaxationWithPatienceS, steadyModel, steadyWindowS } from '../steady-state.ts';
import { busyS, count, offered, staffedS, waitedS } from './reads.ts';

const returns: Read = (view) => view.queue('redials') + view.queue('repeats');
const windowS: Read = (view) => view.model.intervalEdgesS[1]!;

export const redials: TheoryFamily = {
  letter: 'D',
  title: 'Erlang A with redials after abandoning and reconnects after service',
  note: 'Every attempt draws patience and handling time anew. A reconnect is an unresolved contact that surely returns. The number between two attempts is returns per second times their mean delay. "balance" is attempts less redials and repeats, which must be the fresh arrivals.',
  quickRow: 'D01',
  rows: redialRows.map((row) => ({
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
                  handling: {
                    redialProbability: row.redialProbability,
                    redialDelay: exponential(row.returnDelayS),
                    unresolvedProbability: row.reconnectProbability,
                    returnProbability: 1,
                    returnDelay: exponential(row.returnDelayS),
                  },
                },
              ],
              groups: [{ agents: row.agents }],
            },
            relaxationWithPatienceS(row.ahtS, row.patienceS, row.returnDelayS),
          ),
        ],
        quantities: [
          mean('attempts per h', row.attemptsPerHour, offered(), (v) => windowS(v) / 3600),
          probability('abandonment per attempt', row.abandonment, count('abandoned'), offered()),
          mean('EW per attempt, s', row.averageWaitS, waitedS(), offered()),
          mean('between attempts', row.returning, (v) => returns(v) * row.returnDelayS, windowS),
          probability('occupancy', row.occupancy, busyS(), staffedS()),
          mean('balance, per h', row.arrivalsPerHour, (v) => v.queue('offered') - returns(v), (v) => windowS(v) / 3600),
        ],
      },
    ],
  })),
};

export const retrials: TheoryFamily = {
  letter: 'O',
  title: 'Retrials of blocked contacts: M/M/c/c with an orbit',
  note: 'No waiting places; a blocked contact retries. The number in orbit is retries per second times their mean delay. The share of time with all agents busy is counted at instants one handling time apart.',
  quickRow: 'O05',
  rows: retrialRows.map((row) => {
    const relaxation = 4 * relaxationWithPatienceS(row.ahtS, row.retryDelayS);
    const plain = {
      queues: [
        {
          perHour: row.arrivalsPerHour,
          work: exponential(row.ahtS),
          waitingPlaces: 0,
          handling: { retryProbability: row.retryProbability, redialDelay: exponential(row.retryDelayS) },
        },
      ],
      groups: [{ agents: row.agents }],
    };
    const sampleTimesS = Array.from({ length: Math.floor(steadyWindowS(relaxation) / row.ahtS) }, (_, i) => i * row.ahtS);
    return {
      id: row.id,
      occupancy: row.occupancy,
      runs: [
        {
          name: '',
          models: [steadyModel({ ...plain, sampleTimesS }, relaxation)],
          quantities: [
            probability(
              'P(all busy)',
              row.allBusyProbability,
              (v) => v.samples.reduce((sum, inside) => sum + (inside === row.agents ? 1 : 0), 0),
              (v) => v.samples.length,
            ),
            mean('in orbit', row.retrying, (v) => returns(v) * row.retryDelayS, windowS),
            probability('occupancy', row.occupancy, busyS(), staffedS()),
          ],
        },
      ],
    };
  }),
};
