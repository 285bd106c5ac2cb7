import fc from 'fast-check';
import { expect, test } from 'vitest';
import { erlangC } from '../../../engine/analytic/erlang-c.ts';
import { priorityWaits, singleServerPriorityWaits } from '../../../engine/analytic/priority.ts';
import { pollaczekKhinchine } from '../../../engine/analytic/pollaczek-khinchine.ts';
import { priorityRows, singleServerPriorityRows } from '../../theory/reference/priority-and-pooling-rows.ts';
import { differencesFromPrinted } from '../../theory/reference/printed-precision.ts';
import { valueOf } from './value-of.ts';

const classes = fc.record({
  arrivalsPerHour: fc.array(fc.double({ min: 1, max: 200, noNaN: true }), { minLength: 1, maxLength: 5 }),
  ahtS: fc.double({ min: 20, max: 600, noNaN: true }),
  spare: fc.integer({ min: 1, max: 10 }),
});

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

test('the order of service moves waits between classes but not their total', () => {
  fc.assert(
    fc.property(classes, ({ arrivalsPerHour, ahtS, spare }) => {
      const all = sum(arrivalsPerHour);
      const agents = Math.floor((all * ahtS) / 3600) + spare;
      const found = valueOf(priorityWaits({ arrivalsPerHour, ahtS, agents }));
      const total = all * valueOf(erlangC({ arrivalsPerHour: all, ahtS, agents, withinS: 20 })).asaS;
      expect(sum(arrivalsPerHour.map((rate, k) => rate * found.nonPreemptiveWaitS[k]!)) / total).toBeCloseTo(1, 9);
      expect(sum(arrivalsPerHour.map((rate, k) => rate * found.preemptiveWaitS[k]!)) - total).toBeLessThan(1e-6 * total + 1e-6);
      found.nonPreemptiveWaitS.slice(1).forEach((wait, k) => {
        expect(wait).toBeGreaterThanOrEqual(found.nonPreemptiveWaitS[k]!);
      });
    }),
  );
});

test('a single class is the plain queue', () => {
  const service = { kind: 'lognormal', meanS: 240, cv: 0.8 } as const;
  const [wait] = valueOf(singleServerPriorityWaits([{ arrivalsPerHour: 12, service }]));
  expect(wait).toBeCloseTo(valueOf(pollaczekKhinchine(12, service)).averageWaitS, 9);
});

test('too much work is unstable', () => {
  expect(priorityWaits({ arrivalsPerHour: [180, 180], ahtS: 240, agents: 24 }).ok).toBe(false);
  expect(singleServerPriorityWaits([{ arrivalsPerHour: 30, service: { kind: 'exponential', meanS: 120 } }]).ok).toBe(false);
});

test('agrees with the reference rows', () => {
  for (const row of priorityRows) {
    const found = valueOf(priorityWaits({ ...row, arrivalsPerHour: row.arrivalsPerHourByClass }));
    const { waitProbability, nonPreemptiveWaitS, preemptiveWaitS } = found;
    const compared = { waitProbability, nonPreemptiveWaitSByClass: nonPreemptiveWaitS };
    expect(differencesFromPrinted(compared, { ...row }), row.id).toEqual([]);
    row.preemptiveWaitSByClass.forEach((printed, k) => {
      if (printed === 0) expect(Math.abs(preemptiveWaitS[k]!), row.id).toBeLessThan(0.001);
      else expect(differencesFromPrinted({ wait: preemptiveWaitS[k]! }, { wait: printed }), row.id).toEqual([]);
    });
  }
  for (const row of singleServerPriorityRows) {
    const waitSByClass = valueOf(singleServerPriorityWaits(row.classes));
    expect(differencesFromPrinted({ waitSByClass }, { ...row }), row.id).toEqual([]);
  }
});
