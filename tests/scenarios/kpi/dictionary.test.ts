import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KPI_DICTIONARY, kpiById } from '../../../scenarios/kpi/dictionary.ts';
import { scopeReader } from '../../../scenarios/kpi/scope-sums.ts';
import { consistentTallies } from './consistent-tallies.ts';
import { index, shape, vectorOf, wholeCentre } from './tally-vectors.ts';

const reader = scopeReader(wholeCentre, index, shape);

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
