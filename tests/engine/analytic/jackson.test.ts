import fc from 'fast-check';
import { expect, test } from 'vitest';
import { erlangC } from '../../../engine/analytic/erlang-c.ts';
import { jacksonNetwork } from '../../../engine/analytic/jackson.ts';
import { networkRows } from '../../theory/reference/network-and-retry-rows.ts';
import { differencesFromPrinted } from '../../theory/reference/printed-precision.ts';
import { stableQueue } from './queues.ts';
import { valueOf } from './value-of.ts';

test('one station that nobody returns to is Erlang C', () => {
  fc.assert(
    fc.property(stableQueue, (queue) => {
      const { arrivalsPerHour, ahtS, agents } = queue;
      const found = valueOf(jacksonNetwork([{ externalPerHour: arrivalsPerHour, ahtS, agents, movesTo: [0] }]));
      expect(found.waitS[0]).toBeCloseTo(valueOf(erlangC(queue)).asaS, 9);
      expect(found.sojournS).toBeCloseTo(found.waitS[0]! + ahtS, 6);
    }),
  );
});

test('repeats that fill the station make it unstable', () => {
  expect(jacksonNetwork([{ externalPerHour: 100, ahtS: 180, agents: 8, movesTo: [0.4] }]).ok).toBe(false);
});

test('agrees with the reference rows', () => {
  for (const row of networkRows) {
    const found = valueOf(
      jacksonNetwork(
        row.externalPerHour.map((externalPerHour, i) => ({
          externalPerHour,
          ahtS: row.ahtSByStation[i]!,
          agents: row.agentsByStation[i]!,
          movesTo: row.movesTo[i]!,
        })),
      ),
    );
    const compared = {
      arrivalsPerHourByStation: found.arrivalsPerHour,
      occupancyByStation: found.occupancy,
      waitSByStation: found.waitS,
      contactsInside: found.contactsInside,
      sojournS: found.sojournS,
    };
    expect(differencesFromPrinted(compared, { ...row }), row.id).toEqual([]);
  }
});
