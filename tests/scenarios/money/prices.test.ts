import { expect, test } from 'vitest';
import { compileAgents, compileDuties } from '../../../scenarios/compile/compile-duties.ts';
import type { Centre } from '../../../scenarios/document/centre.ts';
import type { Costs } from '../../../scenarios/document/costs.ts';
import { pricesOf, WEEKS_PER_MONTH } from '../../../scenarios/money/prices.ts';
import { smallCentre } from '../document/small-plan.ts';

const WEEKS_PER_YEAR = 12 * WEEKS_PER_MONTH;

/** One team of 4 agents, paid 200 for a day of 8 paid hours out of 9. */
function centreWith(costs: Costs | undefined): Centre {
  const centre = smallCentre();
  const front = centre.teams.groups[0]!;
  centre.teams.groups = [{ ...front, payPerMonth: 4000, paidDaysPerMonth: 20 }];
  centre.roster.shifts = [{ id: 'day', name: 'Day', from: '08:00', to: '17:00', breaks: [{ afterMinutes: 240, minutes: 60, paid: false }] }];
  centre.roster.crews = [{ id: 'crew', team: front.id, shift: 'day', days: [1, 2, 3, 4, 5], agents: 4 }];
  return { ...centre, ...(costs ? { costs } : {}) };
}
const pricesWith = (costs: Costs) => pricesOf(centreWith(costs), ['front'])!;

test('without costs in the plan there are no prices, rather than free ones', () => {
  expect(pricesOf(centreWith(undefined), ['front'])).toBeNull();
});

test('an hour is the pay of a day over its paid hours: 25; overtime and call-ins cost the usual premiums on it', () => {
  const { overtimePerS, callInPerS } = pricesWith({});
  expect(overtimePerS.map((perS) => perS * 3600)).toEqual([expect.closeTo(25 * 1.5, 9)]);
  expect(callInPerS.map((perS) => perS * 3600)).toEqual([expect.closeTo(25 * 2, 9)]);
  expect(pricesWith({ labour: { overtimeFactor: 3 } }).overtimePerS[0]! * 3600).toBeCloseTo(75, 9);
});

test('an empty section costs nothing but the premiums', () => {
  const { overtimePerS: _, callInPerS: __, investments, once, heads, hidden, ...rest } = pricesWith({});
  expect({ investments, once, heads, hidden }).toEqual({ investments: [], once: [], heads: 4, hidden: null });
  expect(Object.values(rest).every((price) => price === 0)).toBe(true);
});

test('a system of 2.8 million: upkeep of 18 % a year (F01), written off over three years, a quarter again every 18 months (F04)', () => {
  const { technologyPerWeek, writeOffPerWeek, investments } = pricesWith({
    technology: [{ id: 'ai', name: 'AI', capital: 2_800_000, refreshShare: 0.25, perMonth: 1000 }],
  });
  expect(technologyPerWeek * WEEKS_PER_YEAR).toBeCloseTo(0.18 * 2_800_000 + 12_000, 6);
  expect(writeOffPerWeek * WEEKS_PER_YEAR).toBeCloseTo(2_800_000 / 3 + 700_000 / 1.5, 6);
  expect(investments).toEqual([{ id: 'ai', capital: 2_800_000, refresh: 700_000, refreshMonths: 18, lifeMonths: 36 }]);
});

test('a fifth of four agents leaves in a year, and each replacement is found and trained', () => {
  const { turnoverPerWeek, perNewHead } = pricesWith({ labour: { turnoverPerYear: 0.2, hiring: 3000, training: 5000 } });
  expect(turnoverPerWeek * WEEKS_PER_YEAR).toBeCloseTo(0.8 * 8000, 9);
  expect(perNewHead).toBe(8000);
});

test('a lost customer costs five times what a new one does (P47); without prices of the kind there is no hidden ledger', () => {
  expect(pricesWith({ hidden: { churn: 0.23, acquisition: 40 } }).hidden).toEqual({ churn: 0.23, perLostCustomer: 200, perComplaint: 0, perEscalation: 0 });
  expect(pricesWith({ hidden: { acquisition: 40, winBackFactor: 3 } }).hidden?.perLostCustomer).toBe(120);
  expect(pricesWith({}).hidden).toBeNull();
});

test('what is paid once is told apart by where it stands, though ids repeat', () => {
  const { once } = pricesWith({ technology: [{ id: 'ai', name: 'AI', once: 10 }], other: [{ id: 'ai', name: 'Advice', once: 20 }] });
  expect(once).toEqual([{ id: 'technology/ai', amount: 10 }, { id: 'other/ai', amount: 20 }]);
});

test('a crew of another level has that level\'s pay, in its duties and in an hour of its team', () => {
  const centre = centreWith({});
  centre.teams.levels = centre.teams.levels.map((level) => ({ ...level, payFactor: 1 }));
  centre.teams.levels.push({ id: 'expert', name: 'Expert', handleFactor: 1, unresolvedFactor: 1, payFactor: 1.5 });
  centre.roster.crews.push({ ...centre.roster.crews[0]!, id: 'experts', level: 'expert', agents: 4 });
  const { duties } = compileDutiesOf(centre);
  expect(new Set(duties.map(({ pay }) => pay))).toEqual(new Set([200, 300]));
  expect(pricesOf(centre, ['front'])!.overtimePerS[0]! * 3600).toBeCloseTo(1.5 * 31.25, 9);
});

function compileDutiesOf(centre: Centre) {
  return { duties: compileDuties(centre, compileAgents([centre], ['front/mid', 'front/expert'])) };
}
