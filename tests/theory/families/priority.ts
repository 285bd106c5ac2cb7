import { mean, probability } from '../battery/quantity.ts';
import type { TheoryFamily } from '../battery/theory-row.ts';
import { exponential } from '../queueing-model.ts';
import type { QueueSketch } from '../queueing-model.ts';
import {
  priorityRows,
  priorityWithPatienceRows,
  singleServerPriorityRows,
} from '../reference/priority-and-pooling-rows.ts';
import { relaxationS, relaxationWithPatienceS, steadyModel } from '../steady-state.ts';
import { scvOf } from './general-service.ts';
import { busyS, count, notAtOnce, offered, staffedS, waitedS } from './reads.ts';

/** Class number c is the c-th that a freed agent takes. */
const inTurn = (sketches: readonly QueueSketch[]): QueueSketch[] =>
  sketches.map((sketch, place) => ({ ...sketch, servedBy: [[0, 0, place]] }));

export const priority: TheoryFamily = {
  letter: 'Q',
  title: 'M/M/c with static non-preemptive priorities',
  note: 'One queue per class; the rank with which agents take contacts is the class. Agents never interrupt a contact, so the preemptive column of the tables is not simulated. "conservation" is the sum of load times wait over the classes, divided by the load: the first-come wait of all, whatever the order.',
  quickRow: 'Q04',
  rows: priorityRows.map((row) => {
    const total = row.arrivalsPerHourByClass.reduce((sum, rate) => sum + rate, 0);
    const occupancy = (total * row.ahtS) / 3600 / row.agents;
    const firstCome = row.arrivalsPerHourByClass.reduce(
      (sum, rate, c) => sum + (rate / total) * row.nonPreemptiveWaitSByClass[c]!,
      0,
    );
    return {
      id: row.id,
      occupancy,
      runs: [
        {
          name: '',
          models: [
            steadyModel(
              {
                queues: inTurn(row.arrivalsPerHourByClass.map((perHour) => ({ perHour, work: exponential(row.ahtS) }))),
                groups: [{ agents: row.agents }],
              },
              relaxationS(row.agents, row.ahtS, occupancy),
            ),
          ],
          quantities: [
            probability('P(wait)', row.waitProbability, notAtOnce(), offered()),
            ...row.nonPreemptiveWaitSByClass.map((waitS, c, all) => ({
              ...mean(`Wq of class ${c + 1}, s`, waitS, waitedS(c), offered(c)),
              isLong: c === all.length - 1,
            })),
            { ...mean('conservation, s', firstCome, waitedS(), offered()), isLong: true },
          ],
        },
      ],
    };
  }),
};

export const singleServerPriority: TheoryFamily = {
  letter: 'QG',
  title: 'M/G/1 with non-preemptive priorities and a law for each class',
  note: 'As Q with one agent (Cobham).',
  quickRow: 'QG03',
  rows: singleServerPriorityRows.map((row) => {
    const total = row.classes.reduce((sum, one) => sum + one.arrivalsPerHour, 0);
    const worst = Math.max(...row.classes.map((one) => scvOf(one.service)));
    return {
      id: row.id,
      occupancy: row.occupancy,
      runs: [
        {
          name: '',
          models: [
            steadyModel(
              {
                queues: inTurn(row.classes.map((one) => ({ perHour: one.arrivalsPerHour, work: one.service }))),
                groups: [{ agents: 1 }],
              },
              relaxationS(1, (3600 * row.occupancy) / total, row.occupancy, worst),
            ),
          ],
          quantities: [
            ...row.waitSByClass.map((waitS, c) => mean(`Wq of class ${c + 1}, s`, waitS, waitedS(c), offered(c))),
            probability('occupancy', row.occupancy, busyS(), staffedS()),
          ],
        },
      ],
    };
  }),
};

export const priorityWithPatience: TheoryFamily = {
  letter: 'V',
  title: 'Priority with abandonment (V-design)',
  note: 'Two classes, one group, exponential patience, class 1 first.',
  quickRow: 'V03',
  rows: priorityWithPatienceRows.map((row) => ({
    id: row.id,
    occupancy: row.occupancy,
    runs: [
      {
        name: '',
        models: [
          steadyModel(
            {
              queues: inTurn([
                { perHour: row.arrivalsPerHour1, work: exponential(row.ahtS1), patience: exponential(row.patienceS1) },
                { perHour: row.arrivalsPerHour2, work: exponential(row.ahtS2), patience: exponential(row.patienceS2) },
              ]),
              groups: [{ agents: row.agents }],
            },
            relaxationWithPatienceS(row.ahtS1, row.ahtS2, row.patienceS1, row.patienceS2),
          ),
        ],
        quantities: [
          mean('EW of class 1, s', row.averageWaitS1, waitedS(0), offered(0)),
          mean('EW of class 2, s', row.averageWaitS2, waitedS(1), offered(1)),
          probability('abandonment of class 1', row.abandonment1, count('abandoned', 0), offered(0)),
          probability('abandonment of class 2', row.abandonment2, count('abandoned', 1), offered(1)),
          probability('P(all busy)', row.allBusyProbability, notAtOnce(), offered()),
          probability('occupancy', row.occupancy, busyS(), staffedS()),
        ],
      },
    ],
  })),
};
