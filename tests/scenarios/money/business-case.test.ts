import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { businessCase, paidOnce } from '../../../scenarios/money/business-case.ts';
import type { Prices } from '../../../scenarios/money/prices.ts';

const free: Prices = {
  overtimePerS: [], callInPerS: [], bonusShare: 0, overheadShare: 0, turnoverPerWeek: 0, technologyPerWeek: 0, writeOffPerWeek: 0,
  technologyPerContact: 0, perSession: 0, perModuleUse: 0, otherPerWeek: 0, otherPerContact: 0, hidden: null, investments: [], once: [], heads: 100, perNewHead: 5000,
};
const buying = (capital: number, refresh = 0, refreshMonths = 18, lifeMonths = 240): Prices[] => [{ ...free, investments: [{ id: 'ai', capital, refresh, refreshMonths, lifeMonths }] }];
const always = (saving: number): number[] => new Array<number>(20).fill(saving);

test('the same saving every month: payback, and the present value of an annuity', () => {
  const found = businessCase(always(100_000), free, buying(1_800_000), { discountPerYear: 0.1, months: 24 });
  expect(found).toMatchObject({ once: 1_800_000, paysBack: 1, monthlySaving: { p10: 100_000, p50: 100_000, p90: 100_000 }, paybackMonths: { p50: 18 } });
  // Closed form of the annuity, by another way than the sum.
  const monthly = 1.1 ** (1 / 12) - 1;
  expect(found.npv!.p50).toBeCloseTo((100_000 * (1 - 1.1 ** -2)) / monthly - 1_800_000, 4);
  expect(found.roi!.p50).toBeCloseTo((2_400_000 - 1_800_000) / 1_800_000, 12);
});

test('without discount the net present value is the plain sum; upgrades come in their months', () => {
  const found = businessCase(always(50_000), free, buying(600_000, 150_000), { discountPerYear: 0, months: 36 });
  // An upgrade in month 18; one on the last day, in month 36, would buy nothing.
  expect(found.npv!.p50).toBeCloseTo(36 * 50_000 - 600_000 - 150_000, 6);
});

test('what the base buys anyway is no part of the case', () => {
  const found = businessCase(always(1000), buying(600_000, 150_000)[0]!, buying(600_000, 150_000), { discountPerYear: 0, months: 36 });
  expect(found).toMatchObject({ once: 0, roi: null, paybackMonths: { p10: 0, p50: 0, p90: 0 } });
  expect(found.npv!.p50).toBeCloseTo(36_000, 6);
});

test('a saving too small to pay back in time has no payback; a tenth may still have one', () => {
  const savings = Array.from({ length: 21 }, (_, r) => 1000 * r);
  const found = businessCase(savings, free, buying(36 * 15_000), { months: 36 });
  // 15,000 a month and more pay back: 6 of 21.
  expect(found.paysBack).toBeCloseTo(6 / 21, 12);
  expect(found.paybackMonths).toMatchObject({ p10: 30, p50: null, p90: null });
});

test('a cost that only grows never pays back', () => {
  expect(businessCase(always(-1), free, buying(1), {}).paybackMonths).toEqual({ p10: null, p50: null, p90: null });
  expect(businessCase(always(-1), free, [free], {}).paysBack).toBe(0);
  expect(businessCase(always(0), free, [free], {}).paysBack).toBe(1);
});

test('new agents are found and trained once; fewer agents pay nothing back', () => {
  expect(paidOnce(free, { ...free, heads: 112 })).toBe(12 * 5000);
  expect(paidOnce(free, { ...free, heads: 80 })).toBe(0);
  expect(paidOnce({ ...free, once: [{ id: 'advice', amount: 10 }] }, { ...free, once: [{ id: 'advice', amount: 25 }] })).toBe(15);
});

test('below ten replications every field with tenths is null, from ten on none; the others are there all the same', () => {
  const savings = (count: number): number[] => new Array<number>(count).fill(5);
  const nothing = { monthlySaving: null, paybackMonths: null, npv: null, roi: null };
  for (const count of [1, 2, 9]) expect(businessCase(savings(count), free, buying(10), {})).toMatchObject({ ...nothing, once: 10, paysBack: 1 });
  const enough = businessCase(savings(10), free, buying(10), {});
  for (const field of Object.keys(nothing) as (keyof typeof nothing)[]) expect(enough[field], field).not.toBeNull();
  // As the result is read far from here, its description says so too.
  expect(readFileSync('scenarios/money/business-case.ts', 'utf8')).toMatch(/null below 10 replications[^]*export interface BusinessCase/);
});

test('law: a higher discount never raises the value of savings, and more saving never lowers it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 1e6 }), fc.double({ min: 0, max: 0.5, noNaN: true }), (saving, more, discount) => {
      const npv = (amount: number, discountPerYear: number): number => businessCase(always(amount), free, buying(1e6), { discountPerYear, months: 36 }).npv!.p50;
      expect(npv(saving, discount)).toBeLessThanOrEqual(npv(saving, 0) + 1e-6);
      expect(npv(saving + more, discount)).toBeGreaterThanOrEqual(npv(saving, discount) - 1e-6);
    }),
  );
});

test('an upgrade that the savings cannot carry undoes a payback', () => {
  // 2.8 million at 100,000 a month is paid back in month 28, but for 700,000 in month 18: never within 36 months.
  expect(businessCase(always(100_000), free, buying(2_800_000, 700_000), { discountPerYear: 0, months: 36 })).toMatchObject({ paysBack: 1, paybackMonths: { p50: 35 } });
  expect(businessCase(always(95_000), free, buying(2_800_000, 700_000), { discountPerYear: 0, months: 36 })).toMatchObject({ paysBack: 0, paybackMonths: { p50: null } });
  // Paid back in month 10, in debt again by the upgrade of month 18, for good only after it.
  const found = businessCase(always(100_000), free, buying(1_000_000, 900_000), { discountPerYear: 0, months: 36 });
  expect(found.paybackMonths!.p50).toBeCloseTo(19, 9);
});

test('a system with a life of a year is bought anew every year, and then not upgraded', () => {
  const found = businessCase(always(0), free, buying(100, 10, 6, 12), { discountPerYear: 0, months: 36 });
  // 100 at the start and in months 12 and 24; upgrades in months 6, 18 and 30.
  expect(found.npv!.p50).toBeCloseTo(-300 - 30, 9);
});

test('what was only there for some weeks has been paid for', () => {
  expect(businessCase(always(0), free, [...buying(500), free], { months: 12 }).once).toBe(500);
});
