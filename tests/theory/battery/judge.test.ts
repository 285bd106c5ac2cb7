import fc from 'fast-check';
import { expect, test } from 'vitest';
import { theoryRow } from '../families/index.ts';
import { contradictions, judge, tooWide } from './judge.ts';
import type { Outcome } from './run-row.ts';
import { observeFirst, runRow } from './run-row.ts';

const outcome = (simulated: number, standardError: number): Outcome => ({
  row: 'A00',
  quantity: 'some',
  expected: 1,
  simulated,
  standardError,
  replications: 50,
  halfWidth: 2 * standardError,
  allowedHalfWidth: 0.02,
});

const outcomes = fc.array(
  fc.tuple(fc.double({ min: 0.9, max: 1.1, noNaN: true }), fc.double({ min: 1e-4, max: 0.1, noNaN: true })),
  { minLength: 1, maxLength: 30 },
);

test('judging more outcomes together makes none of them worse', () => {
  fc.assert(
    fc.property(outcomes, (pairs) => {
      const list = pairs.map(([simulated, error]) => outcome(simulated, error));
      const together = judge(list);
      list.forEach((one, at) => {
        expect(together[at]!.adjustedPValue).toBeGreaterThanOrEqual(judge([one])[0]!.adjustedPValue);
      });
    }),
  );
});

test('what is shown to be equivalent lies within the margin, and a wide interval shows nothing', () => {
  fc.assert(
    fc.property(outcomes, (pairs) => {
      for (const one of judge(pairs.map(([simulated, error]) => outcome(simulated, error)))) {
        if (one.isEquivalent) expect(Math.abs(one.simulated - one.expected)).toBeLessThan(one.margin);
        if (one.standardError > one.margin) expect(one.isEquivalent).toBe(false);
      }
    }),
  );
});

test('an outcome without a number contradicts and is too wide', () => {
  const judged = judge([outcome(NaN, NaN), outcome(1, 0.001)]);
  expect(contradictions(judged)).toHaveLength(1);
  expect(tooWide(judged)).toHaveLength(1);
});

test('the battery notices a wrong centre: handling times 3 % longer than the row says', () => {
  const row = theoryRow('A01');
  const [run] = row.runs;
  const [model] = run!.models;
  const longer = {
    ...model!,
    weeks: model!.weeks.map((week) => ({
      ...week,
      handling: week.handling.map((handling) => ({ ...handling, work: { kind: 'exponential', meanS: 1.03 * 180 } as const })),
    })),
  };
  const result = runRow({ ...row, runs: [{ ...run!, models: [longer] }] }, { isQuick: true });
  expect(contradictions(judge(result.outcomes)).length).toBeGreaterThan(0);
});

test('a row gives the same numbers again, and others under another seed phrase', () => {
  const row = theoryRow('V03');
  expect(observeFirst(row)).toEqual(observeFirst(row));
  expect(observeFirst({ ...row, id: 'another' })).not.toEqual(observeFirst(row));
});
