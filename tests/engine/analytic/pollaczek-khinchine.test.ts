import fc from 'fast-check';
import { expect, test } from 'vitest';
import { erlangC } from '../../../engine/analytic/erlang-c.ts';
import { pollaczekKhinchine } from '../../../engine/analytic/pollaczek-khinchine.ts';
import { singleServerRows } from '../../theory/reference/general-law-rows.ts';
import { differencesFromPrinted } from '../../theory/reference/printed-precision.ts';
import { valueOf } from './value-of.ts';

const stable = fc.record({
  ahtS: fc.double({ min: 10, max: 1000, noNaN: true }),
  occupancy: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
});

test('with exponential service it is Erlang C with one agent', () => {
  fc.assert(
    fc.property(stable, ({ ahtS, occupancy }) => {
      const arrivalsPerHour = (3600 * occupancy) / ahtS;
      const found = valueOf(pollaczekKhinchine(arrivalsPerHour, { kind: 'exponential', meanS: ahtS }));
      const wanted = valueOf(erlangC({ arrivalsPerHour, ahtS, agents: 1, withinS: 20 }));
      expect(found.averageWaitS / wanted.asaS).toBeCloseTo(1, 10);
    }),
  );
});

test('more variable service waits longer, constant service half as long as exponential', () => {
  fc.assert(
    fc.property(stable, fc.double({ min: 0, max: 3, noNaN: true }), ({ ahtS, occupancy }, cv) => {
      const wait = (more: number) =>
        valueOf(pollaczekKhinchine((3600 * occupancy) / ahtS, { kind: 'lognormal', meanS: ahtS, cv: cv + more })).averageWaitS;
      expect(wait(0.1)).toBeGreaterThan(wait(0));
    }),
  );
  const constant = valueOf(pollaczekKhinchine(12, { kind: 'deterministic', meanS: 240 }));
  const exponential = valueOf(pollaczekKhinchine(12, { kind: 'exponential', meanS: 240 }));
  expect(constant.averageWaitS * 2).toBeCloseTo(exponential.averageWaitS, 9);
});

test('a full agent is unstable', () => {
  expect(pollaczekKhinchine(15, { kind: 'deterministic', meanS: 240 })).toMatchObject({ ok: false, error: { code: 'unstable' } });
  expect(pollaczekKhinchine(15, { kind: 'never' }).ok).toBe(false);
});

test('agrees with the reference rows', () => {
  for (const row of singleServerRows) {
    const found = valueOf(pollaczekKhinchine(row.arrivalsPerHour, row.service));
    expect(differencesFromPrinted({ ...found }, { ...row }), row.id).toEqual([]);
  }
});
