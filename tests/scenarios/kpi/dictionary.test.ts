import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KPI_DICTIONARY, kpiById } from '../../../scenarios/kpi/dictionary.ts';
import { scopeReader } from '../../../scenarios/kpi/scope-sums.ts';
import { addWaits, index, shape, vectorOf, wholeCentre } from './tally-vectors.ts';

const reader = scopeReader(wholeCentre, index, shape);

function valueOf(id: string, vector: Float64Array): number {
  const kpi = kpiById(id)!;
  const sums = reader.read(vector);
  return kpi.numerator(sums) / kpi.denominator(sums);
}

/** Tallies as a run could leave them: parts never exceed their whole. */
const consistentTallies = fc
  .record({
    atOnce: fc.nat(500),
    late: fc.nat(500),
    later: fc.nat(300),
    abandonedWithin: fc.nat(200),
    abandonedLate: fc.nat(200),
    blocked: fc.nat(100),
    trulyContained: fc.nat(300),
    falselyContained: fc.nat(300),
    handedOver: fc.nat(300),
    redials: fc.nat(100),
    repeats: fc.nat(100),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    staffedS: fc.integer({ min: 1, max: 1_000_000 }),
    finishingS: fc.nat(1000),
  })
  .map((t) => {
    const answered = t.atOnce + t.late;
    const offered = answered + t.abandonedWithin + t.abandonedLate + t.blocked;
    const part = (whole: number): number => Math.floor(whole * t.share);
    const busyS = (t.staffedS + t.finishingS) * t.share;
    return addWaits(
      vectorOf([
        {
          queue: 0,
          values: {
            cases: offered,
            entered: offered + t.trulyContained + t.falselyContained + t.redials + t.repeats,
            redials: t.redials,
            repeats: t.repeats,
            botOffered: t.trulyContained + t.falselyContained + t.handedOver,
            botContainedTruly: t.trulyContained,
            botContainedFalsely: t.falselyContained,
            botReturned: part(t.falselyContained),
            offered,
            blocked: t.blocked,
            answered,
            answeredWithin: t.atOnce,
            abandoned: t.abandonedWithin + t.abandonedLate,
            abandonedWithin: t.abandonedWithin,
            laterAnswered: t.later,
            transfers: part(answered + t.later),
            completed: answered,
            unresolved: part(answered),
            firstServedCases: answered + t.trulyContained,
            firstServedNoRepeat: part(answered + t.trulyContained),
            firstServedResolved: part(answered),
          },
        },
        { team: 0, values: { staffedS: t.staffedS, finishingS: t.finishingS, busyS, paidS: t.staffedS + t.finishingS } },
      ]),
      0,
      'answered',
      Array.from({ length: part(answered) }, () => 700),
    );
  });

test('every share lies between 0 and 1', () => {
  const shares = KPI_DICTIONARY.filter((kpi) => kpi.unit === 'share');
  expect(shares.length).toBeGreaterThan(10);
  fc.assert(
    fc.property(consistentTallies, (vector) => {
      const sums = reader.read(vector);
      for (const kpi of shares) {
        const denominator = kpi.denominator(sums);
        if (denominator === 0) expect(kpi.numerator(sums), kpi.id).toBe(0);
        else {
          expect(kpi.numerator(sums) / denominator, kpi.id).toBeGreaterThanOrEqual(0);
          expect(kpi.numerator(sums) / denominator, kpi.id).toBeLessThanOrEqual(1);
        }
      }
    }),
  );
});

test('the service levels keep their order: of offered <= ours <= lenient, and ours <= of answered without blocking', () => {
  fc.assert(
    fc.property(consistentTallies, (vector) => {
      const level = (id: string): number => valueOf(id, vector);
      if (reader.read(vector).offered - reader.read(vector).abandonedWithin === 0) return;
      expect(level('serviceLevelOffered')).toBeLessThanOrEqual(level('serviceLevel'));
      expect(level('serviceLevel')).toBeLessThanOrEqual(level('serviceLevelLenient') + 1e-12);
      if (reader.read(vector).answered > 0) {
        expect(level('serviceLevel')).toBeLessThanOrEqual(level('serviceLevelAnswered'));
      }
    }),
  );
});

test('a KPI of summed vectors is the ratio of the summed parts', () => {
  fc.assert(
    fc.property(consistentTallies, consistentTallies, (a, b) => {
      const one = reader.read(a);
      const other = reader.read(b);
      const both = reader.read(a.map((value, i) => value + b[i]!));
      for (const kpi of KPI_DICTIONARY) {
        if (kpi.denominator(both) === both.weeks) continue; // counts: weeks are not summed
        expect(kpi.numerator(both), kpi.id).toBeCloseTo(kpi.numerator(one) + kpi.numerator(other), 6);
        expect(kpi.denominator(both), kpi.id).toBeCloseTo(kpi.denominator(one) + kpi.denominator(other), 6);
      }
    }),
    { numRuns: 50 },
  );
});

test('worked by hand', () => {
  // 100 offered: 70 within 20 s, 14 late, 4 quick and 10 late abandons, 2 blocked; 84 answered waited 1680 s together.
  const vector = vectorOf([
    {
      queue: 0,
      values: {
        cases: 120,
        entered: 150,
        redials: 12,
        repeats: 18,
        closed: 6,
        botOffered: 50,
        botContainedTruly: 20,
        botContainedFalsely: 30,
        botReturned: 10,
        offered: 100,
        blocked: 2,
        disconnected: 8,
        answered: 84,
        answeredWithin: 70,
        abandoned: 14,
        abandonedWithin: 4,
        waitAnsweredS: 1680,
        waitAbandonedS: 770,
        handleS: 25_200,
        laterAnswered: 16,
        laterHandleS: 4_800,
        transfers: 16,
        completed: 84,
        unresolved: 24,
        firstServedCases: 100,
        firstServedNoRepeat: 65,
        firstServedResolved: 60,
      },
    },
    { team: 0, values: { staffedS: 30_000, finishingS: 2_000, busyS: 24_000, contactS: 60_000, paidS: 57_600, pay: 938 } },
  ]);
  addWaits(vector, 0, 'answered', [0, 5, 601]);
  addWaits(vector, 0, 'abandoned', [700, 20]);
  const expected: Record<string, number> = {
    cases: 60, // 120 in two weeks
    entered: 75,
    closedDoor: 3,
    offered: 50,
    answered: 42,
    handled: 42,
    disconnected: 4,
    serviceLevel: 70 / 96,
    serviceLevelOffered: 0.7,
    serviceLevelAnswered: 70 / 84,
    serviceLevelLenient: 0.74,
    asa: 20,
    averageWait: 25, // (1680 + 770) / (84 + 14)
    waitOver10Min: 0.02,
    abandonment: 0.14,
    shortAbandonment: 0.04,
    blocked: 0.02,
    aht: 300, // (25,200 + 4,800) / (84 + 16)
    transferRate: 0.16,
    fcr: 0.65,
    resolvedFirst: 0.6,
    repeatRate: 3 / 26,
    redialRate: 2 / 26,
    containmentGross: 1,
    containmentTrue: 0.4,
    containmentReturned: 0.2,
    occupancy: 0.75, // 24,000 / 32,000
    utilisation: 24_000 / 57_600,
    concurrency: 2.5,
    contactsPerAgentDay: 67, // (84 + 50) / 2 days of 8 h
    agentContactsPerAgentDay: 42,
    pay: 469,
    payPerContact: 7, // 938 / 134
    payPerResolution: 11.725, // 938 / (60 + 20)
  };
  expect(Object.keys(expected).sort()).toEqual(KPI_DICTIONARY.map((kpi) => kpi.id).sort());
  for (const [id, value] of Object.entries(expected)) expect(valueOf(id, vector), id).toBeCloseTo(value, 12);
});

test('nothing happened: a ratio has no denominator, a count is 0', () => {
  const sums = reader.read(vectorOf([]));
  for (const kpi of KPI_DICTIONARY) {
    expect(kpi.numerator(sums), kpi.id).toBe(0);
    expect([0, sums.weeks], kpi.id).toContain(kpi.denominator(sums));
  }
});

test('ids are unique and every entry is complete in three scripts', () => {
  expect(new Set(KPI_DICTIONARY.map((kpi) => kpi.id)).size).toBe(KPI_DICTIONARY.length);
  for (const kpi of KPI_DICTIONARY) {
    for (const text of [kpi.name, kpi.formula]) {
      expect(text.en.length, kpi.id).toBeGreaterThan(0);
      expect(text['zh-Hans'], kpi.id).toMatch(/\p{Script=Han}/u);
      expect(text['zh-Hant'], kpi.id).toMatch(/\p{Script=Han}/u);
    }
    expect(kpiById(kpi.id)).toBe(kpi);
  }
  for (const script of ['en', 'zh-Hans', 'zh-Hant'] as const) {
    expect(new Set(KPI_DICTIONARY.map((kpi) => kpi.name[script])).size).toBe(KPI_DICTIONARY.length);
  }
  expect(kpiById('nonesuch')).toBeUndefined();
});
