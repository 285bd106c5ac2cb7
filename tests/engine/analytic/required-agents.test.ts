import fc from 'fast-check';
import { expect, test } from 'vitest';
import { erlangA } from '../../../engine/analytic/erlang-a.ts';
import { erlangC } from '../../../engine/analytic/erlang-c.ts';
import { requiredAgentsErlangA, requiredAgentsErlangC } from '../../../engine/analytic/required-agents.ts';
import { requiredAgentsRows } from '../../theory/reference/erlang-rows.ts';
import { poolingRows } from '../../theory/reference/priority-and-pooling-rows.ts';
import { differencesFromPrinted } from '../../theory/reference/printed-precision.ts';

const centre = fc.record({
  arrivalsPerHour: fc.double({ min: 1, max: 600, noNaN: true }),
  ahtS: fc.double({ min: 20, max: 600, noNaN: true }),
  patienceS: fc.double({ min: 20, max: 600, noNaN: true }),
  withinS: fc.double({ min: 1, max: 60, noNaN: true }),
});
const target = fc.double({ min: 0.1, max: 0.99, noNaN: true });

test('the answer reaches the target and one agent fewer does not', () => {
  fc.assert(
    fc.property(centre, target, (input, wanted) => {
      const endless = requiredAgentsErlangC(input, wanted);
      expect(endless.queue.serviceLevel).toBeGreaterThanOrEqual(wanted);
      if (endless.agents > 1) {
        const fewer = erlangC({ ...input, agents: endless.agents - 1 });
        expect(fewer.ok && fewer.value.serviceLevel >= wanted).toBe(false);
      }
      const patient = requiredAgentsErlangA(input, wanted, 'sl1');
      expect(patient.queue.sl1).toBeGreaterThanOrEqual(wanted);
      if (patient.agents > 1) {
        const start = Math.max(1, Math.ceil((input.arrivalsPerHour * input.ahtS) / 7200));
        if (patient.agents > start) {
          expect(erlangA({ ...input, agents: patient.agents - 1 }).sl1).toBeLessThan(wanted);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('a target of everybody is refused, because no finite number reaches it', () => {
  const input = { arrivalsPerHour: 100, ahtS: 180, withinS: 20, patienceS: 120 };
  expect(() => requiredAgentsErlangC(input, 1)).toThrow(RangeError);
  expect(() => requiredAgentsErlangA(input, 1.2, 'sl1')).toThrow(RangeError);
});

test('agrees with the reference rows', () => {
  for (const row of requiredAgentsRows) {
    const endless = requiredAgentsErlangC(row, row.target);
    const bySl1 = requiredAgentsErlangA(row, row.target, 'sl1');
    const bySl2 = requiredAgentsErlangA(row, row.target, 'sl2');
    expect([endless.agents, bySl1.agents, bySl2.agents], row.id).toEqual([row.agentsErlangC, row.agentsSl1, row.agentsSl2]);
    const compared = {
      offeredErlangs: (row.arrivalsPerHour * row.ahtS) / 3600,
      serviceLevelErlangC: endless.queue.serviceLevel,
      sl1: bySl1.queue.sl1,
      abandonmentSl1: bySl1.queue.abandonment,
      sl2: bySl2.queue.sl2,
    };
    expect(differencesFromPrinted(compared, { ...row }), row.id).toEqual([]);
  }
});

test('agrees with the reference rows for pooled and split centres', () => {
  for (const row of poolingRows) {
    const split = { arrivalsPerHour: row.arrivalsPerHour, ahtS: row.ahtS, agents: row.agents, withinS: 20 };
    const pooled = { ...split, arrivalsPerHour: row.centres * row.arrivalsPerHour, agents: row.centres * row.agents };
    const endless = [erlangC(split), erlangC(pooled)].map((result) => (result.ok ? result.value : undefined));
    const patient = [split, pooled].map((queue) => erlangA({ ...queue, patienceS: row.patienceS }));
    const compared = {
      splitAsaS: endless[0]!.asaS,
      splitServiceLevel: endless[0]!.serviceLevel,
      pooledAsaS: endless[1]!.asaS,
      pooledServiceLevel: endless[1]!.serviceLevel,
      pooledAgentsForSplitServiceLevel: requiredAgentsErlangC(pooled, endless[0]!.serviceLevel).agents,
      splitAbandonment: patient[0]!.abandonment,
      pooledAbandonment: patient[1]!.abandonment,
      splitSl1: patient[0]!.sl1,
      pooledSl1: patient[1]!.sl1,
    };
    expect(differencesFromPrinted(compared, { ...row }), row.id).toEqual([]);
  }
});
