import { expect, test } from 'vitest';
import { compileScenario } from '../../../scenarios/compile/compile-plan.ts';
import type { Centre } from '../../../scenarios/document/centre.ts';
import type { Change } from '../../../scenarios/levers/change.ts';
import type { Costs } from '../../../scenarios/document/costs.ts';
import { pricesOf } from '../../../scenarios/money/prices.ts';
import { paidOnce } from '../../../scenarios/money/business-case.ts';
import { smallCentre, smallPlan } from '../document/small-plan.ts';
import { changed, errorOf } from './lever-runs.ts';

const withCosts = (): Centre => ({ ...smallCentre(), costs: {} });
const buy: Change = { lever: 'investment', system: 'ai', name: 'AI desk', capital: 2_800_000, perSession: 0.2, once: 400_000 };

function indexOf(changes: Change[], weeks = 1) {
  const plan = smallPlan(withCosts(), [{ id: 's', name: 'S', changes }]);
  plan.study.weeks = weeks;
  const result = compileScenario(plan, changes.length > 0 ? 's' : 'base');
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.value;
}

test('a system is new, or changes in what is given', () => {
  expect(changed(withCosts(), buy).costs).toEqual({ technology: [{ id: 'ai', name: 'AI desk', capital: 2_800_000, perSession: 0.2, once: 400_000 }] });
  const cloud = changed(changed(withCosts(), buy), { lever: 'investment', system: 'ai', capital: 1_820_000 });
  expect(cloud.costs?.technology).toEqual([{ id: 'ai', name: 'AI desk', capital: 1_820_000, perSession: 0.2, once: 400_000 }]);
});

test('another cost with the id of the system is not mixed up with it', () => {
  const cleaning: Costs = { other: [{ id: 'ai', name: 'Cleaning', once: 500_000 }] };
  const [before, after] = [smallCentre(), changed({ ...smallCentre(), costs: cleaning }, buy)].map((centre) => pricesOf({ ...centre, costs: centre.costs ?? cleaning }, [])!);
  expect(paidOnce(before!, after!)).toBe(3_200_000);
});

test('F01: the price of one system is paid once, and its upkeep every week', () => {
  const [before, after] = [indexOf([]).index.prices[0]!, indexOf([buy]).index.prices[0]!];
  expect(paidOnce(before, after)).toBe(3_200_000);
  expect(after.technologyPerWeek * (365.25 / 7)).toBeCloseTo(0.18 * 2_800_000, 6);
});

test('it changes costs only: the simulated centre is the same, bit for bit', () => {
  expect(JSON.stringify(indexOf([buy]).model)).toBe(JSON.stringify(indexOf([]).model));
});

test('bought in the third week, it costs nothing before', () => {
  const { prices } = indexOf([{ ...buy, when: { fromWeek: 3 } }], 4).index;
  expect(prices.map(({ writeOffPerWeek }) => writeOffPerWeek > 0)).toEqual([false, false, true]);
});

test('without the costs of today there is nothing to set it against', () => {
  expect(errorOf(smallCentre(), buy)).toMatchObject({ code: 'needs', path: 'here', expected: 'costs' });
});
