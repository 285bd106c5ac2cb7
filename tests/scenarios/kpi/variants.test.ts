import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kpiById } from '../../../scenarios/kpi/dictionary.ts';
import { scopeReader } from '../../../scenarios/kpi/scope-sums.ts';
import { consistentTallies } from './consistent-tallies.ts';
import { index, shape, vectorOf, wholeCentre } from './tally-vectors.ts';

// Without routine reasons, whose time is both repetitive and, but for its waste, of value.
const queueFacts = index.queueFacts.map((week) => week.map((facts) => ({ ...facts, routine: false })));
const reader = scopeReader(wholeCentre, { ...index, queueFacts }, shape);

/** Null = no data. */
function valueOf(id: string, vector: Float64Array): number | null {
  const kpi = kpiById(id)!;
  const sums = reader.read(vector);
  const denominator = kpi.denominator(sums);
  return denominator === 0 ? null : kpi.numerator(sums) / denominator;
}

/** Pairs in which the first is never above the second. */
const ORDERED = [
  ['serviceLevelOffered', 'serviceLevel'],
  ['serviceLevel', 'serviceLevelLenient'],
  ['serviceLevel', 'serviceLevelQueuedNet'],
  ['serviceLevelOffered', 'serviceLevelQueued'],
  ['serviceLevelQueued', 'serviceLevelQueuedNet'],
  ['serviceLevelQueuedNet', 'serviceLevelAnswered'],
  ['serviceLevelQueuedNet', 'serviceLevelQueuedLenient'],
  ['serviceLevelLenient', 'serviceLevelQueuedLenient'],
  ['serviceLevelOffered', 'connectRate'],
  ['answeredAtOnce', 'serviceLevelAnswered'],
  ['longAbandonment', 'abandonmentNet'],
  ['longAbandonment', 'abandonment'],
  ['abandonmentNet', 'abandonment'],
  ['containmentTrue', 'containmentGross'],
  ['deflectionTrue', 'deflection'],
  ['resolvedFirst', 'fcr'],
  ['processCycleEfficiency', 'valueAddingShare'],
  ['absenceShare', 'shrinkage'],
] as const;

test('stricter readings are never above more lenient ones', () => {
  fc.assert(
    fc.property(consistentTallies, (vector) => {
      for (const [lower, upper] of ORDERED) {
        const below = valueOf(lower, vector);
        const above = valueOf(upper, vector);
        if (below !== null && above !== null) expect(below, `${lower} <= ${upper}`).toBeLessThanOrEqual(above + 1e-12);
      }
    }),
  );
});

/** Sets of shares of one whole. */
const COMPLEMENTS = [
  ['serviceLevelAnswered', 'answeredLate'],
  ['containmentGross', 'botHandOver'],
  ['availability', 'notReadyShare'],
  ['repetitiveWorkShare', 'valueAddingShare', 'handlingWaitShare'],
];

test('complementary shares add up to one, and short and long abandonment to all abandonment', () => {
  fc.assert(
    fc.property(consistentTallies, (vector) => {
      for (const ids of COMPLEMENTS) {
        const values = ids.map((id) => valueOf(id, vector));
        if (values.includes(null)) expect(values.every((value) => value === null), ids.join()).toBe(true);
        else expect(values.reduce<number>((sum, value) => sum + value!, 0), ids.join()).toBeCloseTo(1, 9);
      }
      const all = valueOf('abandonment', vector);
      if (all !== null) {
        expect(valueOf('shortAbandonment', vector)! + valueOf('longAbandonment', vector)!).toBeCloseTo(all, 12);
      }
    }),
  );
});

test('the parts of the handling time add up to it', () => {
  fc.assert(
    fc.property(consistentTallies, (vector) => {
      const aht = valueOf('aht', vector);
      const parts = ['ahtWork', 'ahtSteps', 'ahtHold'].map((id) => valueOf(id, vector));
      if (aht === null) expect(parts).toEqual([null, null, null]);
      else expect(parts.reduce<number>((sum, part) => sum + part!, 0)).toBeCloseTo(aht, 6);
    }),
  );
});

test('without blocking, cutting off and call-backs, service levels of offered are those of answered and abandoned', () => {
  const counts = fc.record({ soon: fc.nat(99), late: fc.nat(99), quick: fc.nat(99), slow: fc.nat(99) });
  fc.assert(
    fc.property(counts, ({ soon, late, quick, slow }) => {
      const vector = vectorOf([
        {
          queue: 0,
          values: {
            offered: soon + late + quick + slow,
            answered: soon + late,
            answeredWithin: soon,
            abandoned: quick + slow,
            abandonedWithin: quick,
          },
        },
      ]);
      expect(valueOf('serviceLevelQueued', vector)).toBe(valueOf('serviceLevelOffered', vector));
      expect(valueOf('serviceLevelQueuedNet', vector)).toBe(valueOf('serviceLevel', vector));
      expect(valueOf('serviceLevelQueuedLenient', vector)).toBe(valueOf('serviceLevelLenient', vector));
    }),
  );
});

test('published examples of service level formulas', () => {
  // ICMI Queue Tips (Service Level Calculations, 2002): 1000 answered, 860 in time; 60 gave up, 20 of them in time.
  const icmi = vectorOf([
    { queue: 1, values: { offered: 1060, answered: 1000, answeredWithin: 860, abandoned: 60, abandonedWithin: 20 } },
  ]);
  expect(valueOf('serviceLevelQueuedLenient', icmi)).toBeCloseTo(0.83, 2);
  expect(valueOf('serviceLevelAnswered', icmi)).toBe(0.86);
  expect(valueOf('serviceLevelQueued', icmi)).toBeCloseTo(0.81, 2);
  expect(valueOf('serviceLevelQueuedNet', icmi)).toBeCloseTo(0.83, 2);

  // Cisco ICM (Service Level Formulas): 70 answered in time, 10 gave up in time, 20 exceeded the threshold.
  const cisco = vectorOf([{ queue: 1, values: { offered: 100, answeredWithin: 70, abandonedWithin: 10 } }]);
  expect(valueOf('serviceLevel', cisco)).toBe(70 / 90); // abandoned ignored
  expect(valueOf('serviceLevelOffered', cisco)).toBe(0.7); // negative impact
  expect(valueOf('serviceLevelLenient', cisco)).toBe(0.8); // positive impact
});

test('the average number waiting over the week is that of its windows, by their lengths', () => {
  const { numerator, denominator } = kpiById('averageInQueue')!;
  // 7200 s of waiting in each hour at peak (68 a week), 1800 s in each of the other 100.
  const vector = vectorOf([0, 1].flatMap((week) => [
    { week, windowClass: 1, queue: 0, values: { queueAreaS: 68 * 7200 } },
    { week, windowClass: 0, queue: 0, values: { queueAreaS: 100 * 1800 } },
  ]));
  const average = (scope: object, weeks?: readonly number[]): number => {
    const sums = scopeReader({ ...wholeCentre, ...scope }, index, shape, weeks).read(vector);
    return numerator(sums) / denominator(sums);
  };
  expect(average({ window: 'peak' })).toBe(2);
  expect(average({})).toBeCloseTo((68 * 2 + 100 * 0.5) / 168, 12);
  expect(average({}, [0])).toBeCloseTo(average({}), 12);
});

test('what a plan does not ask for has no data', () => {
  const values = { cases: 90, entered: 100, offered: 100, answered: 90, answeredWithin: 80, abandoned: 10, completed: 90, resolved: 80 };
  const plain = vectorOf([{ queue: 0, values: { ...values, resolutionS: 40_000 } }]);
  const none = [
    ...['csat', 'nps', 'complaintRate', 'escalationRate', 'resolvedInTheEnd', 'moduleContainment', 'promiseKept'],
    ...['containmentGross', 'containmentTrue', 'botHandOver', 'botMisreadRate', 'botRefusedRate', 'callbackReached', 'callbackWait'],
  ];
  for (const id of none) expect(valueOf(id, plain), id).toBeNull();
  expect(valueOf('resolutionTime', plain)).toBe(500);
  expect(valueOf('moduleAdoption', plain)).toBe(0);
});
