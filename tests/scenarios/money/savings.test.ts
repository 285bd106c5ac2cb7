import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Sums } from '../../../scenarios/kpi/kpi-definition.ts';
import { noCosts } from '../../../scenarios/money/ledger.ts';
import { WEEKS_PER_MONTH } from '../../../scenarios/money/prices.ts';
import { savingsOf } from '../../../scenarios/money/savings.ts';

const HOUR = 3600;
/** One week: 1000 paid hours for 30,000 of pay, and as many hours of work as said. */
const week = (about: Partial<Record<keyof Sums, number>>): Sums =>
  ({ ...noCosts(), weeks: 1, paidS: 1000 * HOUR, pay: 30_000, busyS: 700 * HOUR, ...about }) as Sums;
const month = (perWeek: number) => expect.closeTo(perWeek * WEEKS_PER_MONTH, 6) as number;

test('work that falls away while all stay: no cent saved, all of the hours released, at 30 each', () => {
  expect(savingsOf(week({}), week({ busyS: 500 * HOUR }))).toEqual({ direct: 0, avoided: 0, releasedHours: month(200), releasedValue: month(6000) });
});

test('200 hours of work less and 150 paid hours less: 150 are in the pay, 50 are released', () => {
  expect(savingsOf(week({}), week({ busyS: 500 * HOUR, paidS: 850 * HOUR, pay: 25_500 }))).toMatchObject({ direct: month(4500), releasedHours: month(50) });
});

test('paid hours cut out of idle time release nothing', () => {
  expect(savingsOf(week({}), week({ paidS: 800 * HOUR, pay: 24_000 }))).toMatchObject({ direct: month(6000), releasedHours: 0, releasedValue: 0 });
});

test('what is written off is no cash; what customers cost elsewhere is avoided, not saved', () => {
  const today = week({ churnCost: 900, complaintCost: 100 });
  expect(savingsOf(today, week({ technologyCost: 500, writeOff: 400, churnCost: 300 }))).toMatchObject({ direct: month(-100), avoided: month(700) });
});

test('law: nobody is better off against oneself, and no hour is counted twice', () => {
  const hours = fc.integer({ min: 0, max: 2000 });
  fc.assert(
    fc.property(hours, hours, (paid, busyAfter) => {
      const [before, after] = [week({ busyS: 700 * HOUR }), week({ busyS: busyAfter * HOUR, paidS: paid * HOUR, pay: 30 * paid })];
      expect(savingsOf(before, before)).toEqual({ direct: 0, avoided: 0, releasedHours: 0, releasedValue: 0 });
      const { direct, releasedValue } = savingsOf(before, after);
      const freed = Math.max(0, 700 - busyAfter);
      // At 30 an hour: savings and released hours together are at most the greater of hours freed and hours cut.
      expect(Math.max(0, direct) + releasedValue).toBeLessThanOrEqual(30 * WEEKS_PER_MONTH * Math.max(freed, 1000 - paid) + 1e-6);
    }),
  );
});
