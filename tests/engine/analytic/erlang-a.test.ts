import fc from 'fast-check';
import { expect, test } from 'vitest';
import { erlangA } from '../../../engine/analytic/erlang-a.ts';
import { erlangC } from '../../../engine/analytic/erlang-c.ts';
import { erlangARows } from '../../theory/reference/erlang-rows.ts';
import { herzogErlang, pyworkforceErlang } from '../../theory/reference/pinned-formula-values.ts';
import { differencesFromPrinted } from '../../theory/reference/printed-precision.ts';
import { anyQueue, stableQueue } from './queues.ts';
import { valueOf } from './value-of.ts';

const NOISE = 1e-10;

test('every share is a share, and the conventions are ordered SL1 <= SL2, SL1 <= SL3', () => {
  fc.assert(
    fc.property(anyQueue, (queue) => {
      const found = erlangA(queue);
      for (const share of ['waitProbability', 'abandonment', 'occupancy', 'sl1', 'sl2', 'sl3', 'abandonedWithin'] as const) {
        expect(found[share], share).toBeGreaterThanOrEqual(0);
        expect(found[share], share).toBeLessThanOrEqual(1 + NOISE);
      }
      expect(found.sl2).toBeGreaterThanOrEqual(found.sl1 - NOISE);
      expect(found.sl3).toBeGreaterThanOrEqual(found.sl1 - NOISE);
      expect(found.abandonedWithin).toBeLessThanOrEqual(found.abandonment + NOISE);
    }),
  );
});

test('another agent never hurts', () => {
  fc.assert(
    fc.property(anyQueue, (queue) => {
      const now = erlangA(queue);
      const more = erlangA({ ...queue, agents: queue.agents + 1 });
      expect(more.sl1).toBeGreaterThanOrEqual(now.sl1 - NOISE);
      expect(more.abandonment).toBeLessThanOrEqual(now.abandonment + NOISE);
      expect(more.averageWaitS).toBeLessThanOrEqual(now.averageWaitS * (1 + NOISE) + NOISE);
    }),
  );
});

test('abandonment is the abandonment rate times the average wait, and what is not abandoned keeps agents busy', () => {
  fc.assert(
    fc.property(anyQueue, (queue) => {
      const { abandonment, averageWaitS, occupancy } = erlangA(queue);
      expect(averageWaitS / queue.patienceS).toBeCloseTo(abandonment, 12);
      const carried = ((queue.arrivalsPerHour * queue.ahtS) / 3600) * (1 - abandonment);
      expect(occupancy * queue.agents).toBeCloseTo(carried, 9);
    }),
  );
});

test('turns into Erlang C when nobody gives up', () => {
  fc.assert(
    fc.property(stableQueue, (queue) => {
      const patient = erlangA({ ...queue, patienceS: 1e11 });
      const endless = valueOf(erlangC(queue));
      // Close to full load even an abandonment in 1e11 s relieves the queue.
      fc.pre(endless.occupancy < 0.98);
      expect(patient.waitProbability).toBeCloseTo(endless.waitProbability, 5);
      expect(patient.sl1).toBeCloseTo(endless.serviceLevel, 5);
      expect(patient.sl2).toBeCloseTo(endless.serviceLevel, 5);
    }),
    { numRuns: 30 },
  );
});

test('a thousand agents on a light load and an overload a hundred times the agents stay finite', () => {
  const light = erlangA({ arrivalsPerHour: 1, ahtS: 60, patienceS: 60, agents: 1000, withinS: 20 });
  expect(light).toMatchObject({ waitProbability: 0, abandonment: 0, sl1: 1, sl2: 1, sl3: 1 });
  const overload = erlangA({ arrivalsPerHour: 60_000, ahtS: 600, patienceS: 7200, agents: 100, withinS: 20 });
  expect(overload.occupancy).toBeCloseTo(1, 9);
  expect(overload.abandonment).toBeCloseTo(0.99, 6);
  expect(overload.sl1).toBeCloseTo(0, 9);
});

test('agrees with the reference rows', () => {
  for (const row of erlangARows) expect(differencesFromPrinted({ ...erlangA(row) }, { ...row }), row.id).toEqual([]);
});

test('agrees with values pinned by other calculators', () => {
  const { arrivalsPerHour, ahtS, withPatience } = herzogErlang;
  for (const { agents, waitS } of withPatience.averageWaitS) {
    const found = erlangA({ arrivalsPerHour, ahtS, agents, patienceS: withPatience.patienceS, withinS: 20 });
    expect(Math.abs(found.averageWaitS - waitS)).toBeLessThanOrEqual(0.005);
  }
  const { patienceS, averageWaitMinutes, ...printed } = pyworkforceErlang.erlangA;
  const { waitProbability, abandonment, occupancy, sl1, averageWaitS } = erlangA({ ...pyworkforceErlang, patienceS });
  // That project rounds to six decimals, not to six digits.
  for (const [name, value] of Object.entries({ waitProbability, abandonment, occupancy, sl1 })) {
    expect(value, name).toBeCloseTo(printed[name as keyof typeof printed], 6);
  }
  expect(averageWaitS / 60).toBeCloseTo(averageWaitMinutes, 6);
});
