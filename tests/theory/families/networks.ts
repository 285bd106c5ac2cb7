import { mean, probability } from '../battery/quantity.ts';
import type { TheoryFamily } from '../battery/theory-row.ts';
import { exponential } from '../queueing-model.ts';
import { networkRows } from '../reference/network-and-retry-rows.ts';
import { relaxationS, steadyModel } from '../steady-state.ts';
import { busyS, count, horizonS, staffedS } from './reads.ts';

export const networks: TheoryFamily = {
  letter: 'J',
  title: 'Open Jackson networks: transfers and repeats',
  note: 'One queue and one group per station; moves are transfers after service, also back to the same queue, with a new handling time for each leg. L counts contacts inside, as areas under the numbers waiting and in service.',
  quickRow: 'J04',
  rows: networkRows.map((row) => {
    const stations = row.ahtSByStation.map((_, station) => station);
    return {
      id: row.id,
      occupancy: Math.max(...row.occupancyByStation),
      runs: [
        {
          name: '',
          models: [
            steadyModel(
              {
                queues: stations.map((station) => {
                  const perHour = row.externalPerHour[station]!;
                  return {
                    ...(perHour > 0 ? { perHour } : {}),
                    work: exponential(row.ahtSByStation[station]!),
                    servedBy: [[station, 0, 0]] as const,
                    handling: {
                      transfers: row.movesTo[station]!.flatMap((chance, queue) =>
                        chance > 0 ? [{ queue, probability: chance }] : [],
                      ),
                    },
                  };
                }),
                groups: row.agentsByStation.map((agents) => ({ agents })),
              },
              Math.max(
                ...stations.map((s) =>
                  relaxationS(row.agentsByStation[s]!, row.ahtSByStation[s]!, row.occupancyByStation[s]!),
                ),
              ),
            ),
          ],
          quantities: [
            ...stations.flatMap((s) => [
              mean(
                `arrivals per h at station ${s + 1}`,
                row.arrivalsPerHourByStation[s]!,
                (v) => v.queue('offered', s) + v.queue('laterOffered', s),
                (v) => v.model.intervalEdgesS[1]! / 3600,
              ),
              probability(`occupancy of station ${s + 1}`, row.occupancyByStation[s]!, busyS(s), staffedS(s)),
              mean(
                `Wq per visit at station ${s + 1}, s`,
                row.waitSByStation[s]!,
                (v) => v.queue('waitAnsweredS', s) + v.queue('laterWaitS', s),
                (v) => v.queue('answered', s) + v.queue('laterAnswered', s),
              ),
            ]),
            mean('L', row.contactsInside, (v) => v.check('queueAreaS') + v.check('contactAreaS'), horizonS),
            mean(
              'sojourn, s',
              row.sojournS,
              (v) =>
                v.queue('waitAnsweredS') + v.queue('laterWaitS') + v.queue('handleS') + v.queue('laterHandleS'),
              count('cases'),
            ),
          ],
        },
      ],
    };
  }),
};
