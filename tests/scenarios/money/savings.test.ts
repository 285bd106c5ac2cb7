import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Sums } from '../../../scenarios/kpi/kpi-definition.ts';
import { noCosts } from '../../../scenarios/money/ledger.ts';
import { WEEKS_PER_MONTH } from '../../../scenarios/money/prices.ts';
import { savingsOf } from '../../../scenarios/money/savings.ts';

const HOUR = 3600;
/** One week: 1000 paid hours for 30,000 of pay, and as many hours of work as said. */
const week = (about: Partial<Record<keyof Sums, number>>): Sums =>
  ({ ...noCosts(), weeks: 1, paidS: 1000 * HOUR, overtimeS: 0, calledInS: 0, pay: 30_000, busyS: 700 * HOUR, ...about }) as Sums;
const saved = (base: Sums, scenario: Sums) => savingsOf([base], [scenario])[0]!;
const month = (perWeek: number) => expect.closeTo(perWeek * WEEKS_PER_MONTH, 6) as number;

test('work that falls away while all stay: no cent saved, all of the hours released, at 30 each', () => {
  expect(saved(week({}), week({ busyS: 500 * HOUR }))).toEqual({ direct: 0, avoided: 0, releasedHours: month(200), releasedValue: month(6000) });
});

test('200 hours of work less and 150 paid hours less: 150 are in the pay, 50 are released', () => {
  expect(saved(week({}), week({ busyS: 500 * HOUR, paidS: 850 * HOUR, pay: 25_500 }))).toMatchObject({ direct: month(4500), releasedHours: month(50) });
});

test('paid hours cut out of idle time release nothing', () => {
  expect(saved(week({}), week({ paidS: 800 * HOUR, pay: 24_000 }))).toMatchObject({ direct: month(6000), releasedHours: 0, releasedValue: 0 });
});

test('overtime that falls away is in the running cost, and not released a second time', () => {
  // 100 hours of overtime at 45: 150 hours of work less, of which 100 were overtime.
  const today = week({ overtimeS: 100 * HOUR, overtimePay: 4500 });
  expect(saved(today, week({ busyS: 550 * HOUR }))).toEqual({ direct: month(4500), avoided: 0, releasedHours: month(50), releasedValue: month((50 * 34_500) / 1100) });
});

test('more work shows as a minus, with or without overtime', () => {
  expect(saved(week({}), week({ busyS: 720 * HOUR }))).toMatchObject({ releasedHours: month(-20), releasedValue: month(-600) });
});

test('luck that goes both ways leaves the mean where it is', () => {
  const base = [690, 710, 700, 700].map((hours) => week({ busyS: hours * HOUR }));
  const scenario = [700, 680, 690, 710].map((hours) => week({ busyS: hours * HOUR }));
  const hours = savingsOf(base, scenario).map(({ releasedHours }) => releasedHours);
  expect(hours).toEqual([-10, 30, 10, -10].map(month));
});

test('what is written off is no cash; what customers cost elsewhere is avoided, not saved', () => {
  const today = week({ churnCost: 900, complaintCost: 100 });
  expect(saved(today, week({ technologyCost: 500, writeOff: 400, churnCost: 300 }))).toMatchObject({ direct: month(-100), avoided: month(700) });
});

test('law: nobody is better off against oneself, and no hour is counted twice', () => {
  const hours = fc.integer({ min: 0, max: 2000 });
  fc.assert(
    fc.property(hours, hours, hours, fc.integer({ min: 0, max: 300 }), (paid, busyAfter, overtime, calledIn) => {
      const priced = (h: { paid: number; overtime: number; calledIn: number }) =>
        ({ paidS: h.paid * HOUR, overtimeS: h.overtime * HOUR, calledInS: h.calledIn * HOUR, pay: 30 * h.paid, overtimePay: 30 * h.overtime, callInPay: 30 * h.calledIn });
      const before = week({ ...priced({ paid: 1000, overtime: 50, calledIn: 20 }), busyS: 700 * HOUR });
      const after = week({ ...priced({ paid, overtime, calledIn }), busyS: busyAfter * HOUR });
      expect(saved(before, before)).toEqual({ direct: 0, avoided: 0, releasedHours: 0, releasedValue: 0 });
      const { direct, releasedValue } = saved(before, after);
      const freed = Math.max(0, 700 - busyAfter);
      const cut = 1070 - paid - overtime - calledIn;
      // At 30 an hour whatever its kind: together at most the greater of hours freed and hours cut.
      expect(Math.max(0, direct) + releasedValue).toBeLessThanOrEqual(30 * WEEKS_PER_MONTH * Math.max(freed, cut, 0) + 1e-6);
    }),
  );
});
