import fc from 'fast-check';
import { expect, test } from 'vitest';
import { erlangC } from '../../../engine/analytic/erlang-c.ts';
import { erlangCRows } from '../../theory/reference/erlang-rows.ts';
import { herzogErlang, pyworkforceErlang } from '../../theory/reference/pinned-formula-values.ts';
import { differencesFromPrinted } from '../../theory/reference/printed-precision.ts';
import { anyQueue, stableQueue } from './queues.ts';
import { valueOf } from './value-of.ts';

test('service level is a share, grows with the threshold and with every agent', () => {
  fc.assert(
    fc.property(stableQueue, (queue) => {
      const level = valueOf(erlangC(queue)).serviceLevel;
      expect(level).toBeGreaterThanOrEqual(0);
      expect(level).toBeLessThanOrEqual(1);
      expect(valueOf(erlangC({ ...queue, withinS: queue.withinS + 5 })).serviceLevel).toBeGreaterThanOrEqual(level);
      expect(valueOf(erlangC({ ...queue, agents: queue.agents + 1 })).serviceLevel).toBeGreaterThanOrEqual(level);
    }),
  );
});

test('a load at or above the agents is unstable, never a number', () => {
  fc.assert(
    fc.property(anyQueue, (queue) => {
      const load = (queue.arrivalsPerHour * queue.ahtS) / 3600;
      const result = erlangC(queue);
      expect(result.ok).toBe(load < queue.agents);
      if (!result.ok) expect(result.error).toEqual({ code: 'unstable', params: { offeredErlangs: load, agents: queue.agents } });
    }),
  );
  expect(erlangC({ arrivalsPerHour: 360, ahtS: 240, agents: 24, withinS: 20 }).ok).toBe(false);
});

test('the 90th percentile of the wait is met by 90 % when anybody has to wait for it', () => {
  fc.assert(
    fc.property(stableQueue, (queue) => {
      const { p90WaitS } = valueOf(erlangC(queue));
      const level = valueOf(erlangC({ ...queue, withinS: p90WaitS })).serviceLevel;
      if (p90WaitS > 0) expect(level).toBeCloseTo(0.9, 9);
      else expect(level).toBeGreaterThanOrEqual(0.9 - 1e-12);
    }),
  );
});

test('refuses inputs that describe no queue', () => {
  const queue = { arrivalsPerHour: 360, ahtS: 240, agents: 27, withinS: 20 };
  for (const broken of [{ agents: 26.5 }, { agents: 0 }, { ahtS: 0 }, { arrivalsPerHour: -1 }, { arrivalsPerHour: NaN }]) {
    expect(() => erlangC({ ...queue, ...broken })).toThrow(RangeError);
  }
});

test('agrees with the reference rows', () => {
  for (const row of erlangCRows) {
    expect(differencesFromPrinted({ ...valueOf(erlangC(row)) }, { ...row }), row.id).toEqual([]);
  }
});

test('agrees with values pinned by other calculators', () => {
  const { arrivalsPerHour, ahtS, withoutPatience } = herzogErlang;
  const { agents, asaS } = withoutPatience;
  expect(valueOf(erlangC({ arrivalsPerHour, ahtS, agents, withinS: 20 })).asaS).toBeCloseTo(asaS, 2);
  const { waitProbability, serviceLevel } = valueOf(erlangC(pyworkforceErlang));
  expect(differencesFromPrinted({ waitProbability, serviceLevel }, { ...pyworkforceErlang.erlangC })).toEqual([]);
});
