import { expect, test } from 'vitest';
import { compileScenario } from '../../../scenarios/compile/compile-plan.ts';
import { LEDGER_LINES } from '../../../scenarios/money/lines.ts';
import { WEEKS_PER_MONTH } from '../../../scenarios/money/prices.ts';
import type { MoneyResult } from '../../../scenarios/result/comparison-result.ts';
import { moneyResult } from '../../../scenarios/result/money-result.ts';
import { Estimator } from '../../../scenarios/result/kpi-estimate.ts';
import { WHOLE_CENTRE } from '../../../scenarios/result/scope.ts';
import { smallCentre, smallPlan } from '../document/small-plan.ts';
import { index, shape, vectorOf } from '../kpi/tally-vectors.ts';

/** Two weeks with so much pay, and a system of so much capital. */
function side(pay: number, capital: number) {
  const centre = { ...smallCentre(), costs: { technology: capital > 0 ? [{ id: 'ai', name: 'AI', capital }] : [] } };
  const compiled = compileScenario(smallPlan(centre));
  if (!compiled.ok) throw new Error('refused');
  const { prices } = compiled.value.index;
  const tallies = Array.from({ length: 10 }, (_, r) => vectorOf([{ team: 0, values: { pay: pay + r, paidS: 3600, busyS: 1800 } }]));
  const sums = new Estimator({ index: { ...index, prices }, shape, tallies }, 0.95).sums(WHOLE_CENTRE);
  return { prices, sumsFrom: () => sums, steadyFrom: 0 };
}

test('lines a month, paired with the base; what is written off is in the full cost, but no cash', () => {
  const [base, scenario] = [side(20_000, 0), side(12_000, 360_000)];
  const { perMonth, savings, businessCase } = moneyResult(base, scenario, { months: 36, discountPerYear: 0 }, 0.95, 1);
  expect(perMonth.map(({ line }) => line)).toEqual(LEDGER_LINES.filter(({ ledger }) => ledger === 'centre').map(({ id }) => id));
  expect(savings!.avoided).toBeNull();
  const line = (id: string) => perMonth.find((one) => one.line === id)!;
  expect(line('pay').mean).toBeCloseTo((12_004.5 / 2) * WEEKS_PER_MONTH, 6);
  expect(line('pay').difference!.mean).toBeCloseTo((-8000 / 2) * WEEKS_PER_MONTH, 6);
  expect(line('pay').difference!.halfWidth).toBeCloseTo(0, 6);
  // 10,000 a month written off over three years, 18 % of upkeep a year.
  expect(line('technologyCost').mean).toBeCloseTo(10_000 + 5400, 6);
  expect(line('fullCost').mean - line('runningCost').mean).toBeCloseTo(line('writeOff').mean, 6);
  const saving = 4000 * WEEKS_PER_MONTH - 5400;
  expect(savings!.direct.mean).toBeCloseTo(saving, 6);
  expect(businessCase).toMatchObject({ once: 360_000, paysBack: 1 });
  expect(businessCase!.paybackMonths!.p50).toBeCloseTo(360_000 / saving, 6);
  expect(businessCase!.npv!.p50).toBeCloseTo(36 * saving - 360_000, 4);
});

test('a scenario has the money of its own centre though the base names no costs, and says why nothing is saved', () => {
  const own = moneyResult(null, side(12_000, 360_000), undefined, 0.95, 1);
  const compared = moneyResult(side(20_000, 0), side(12_000, 360_000), undefined, 0.95, 1);
  expect(own).toEqual({ perMonth: compared.perMonth.map((line) => ({ ...line, difference: null })), savings: null, noSavings: 'baseWithoutCosts', businessCase: null });
  expect(compared.noSavings).toBeUndefined();
});

test('hidden cost that only the scenario prices is in its ledger; what compares it with the base is no data', () => {
  const hidden = { churn: 0.1, perLostCustomer: 100, perComplaint: 10, perEscalation: 100 };
  const priced = (one: ReturnType<typeof side>) => ({ ...one, prices: one.prices.map((prices) => ({ ...prices, hidden })) });
  const [plain, base] = [side(20_000, 0), priced(side(20_000, 0))];
  const differenceOf = ({ perMonth }: MoneyResult, id: string) => perMonth.find(({ line }) => line === id)?.difference;
  const only = moneyResult(plain, priced(side(12_000, 0)), undefined, 0.95, 1);
  expect(differenceOf(only, 'hiddenCost')).toBeNull();
  expect(differenceOf(only, 'pay')).not.toBeNull();
  expect(only.savings).toMatchObject({ avoided: null });
  const both = moneyResult(base, priced(side(12_000, 0)), undefined, 0.95, 1);
  expect(differenceOf(both, 'hiddenCost')).not.toBeNull();
  expect(both.savings!.avoided).not.toBeNull();
  expect(differenceOf(moneyResult(base, side(12_000, 0), undefined, 0.95, 1), 'hiddenCost')).toBeUndefined();
});

test('the base has its ledgers, and nothing to save against itself', () => {
  const base = side(20_000, 360_000);
  const found = moneyResult(base, base, undefined, 0.95, 1);
  expect(found).toMatchObject({ savings: null, businessCase: null });
  expect(found.perMonth.every(({ difference }) => difference === null)).toBe(true);
});
