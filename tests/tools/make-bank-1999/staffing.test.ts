import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loggedIn, rosterOf, spellsOfDay, wholeAgents } from '../../../tools/make-bank-1999/staffing.ts';
import type { ByTeam } from '../../../tools/make-bank-1999/staffing.ts';

/** A week of 336 half hours that repeats a shorter pattern, which need not fit a day. */
const week = (of: fc.Arbitrary<number>) =>
  fc.array(of, { minLength: 1, maxLength: 60 }).map((pattern) => Array.from({ length: 336 }, (_, i) => pattern[i % pattern.length]!));
const teams = (of: fc.Arbitrary<number>) => fc.record({ all: week(of), prospects: week(of), stocks: week(of) });

test('spells stand upon each other exactly as high as the staircase', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), { maxLength: 48 }), (agents) => {
      const spells = spellsOfDay(agents);
      expect(agents.map((_, i) => spells.filter(({ from, to }) => from <= i && i < to).length)).toEqual(agents);
      const rises = agents.reduce((sum, n, i) => sum + Math.max(0, n - (agents[i - 1] ?? 0)), 0);
      expect(spells).toHaveLength(rises);
    }),
  );
});

test('whole agents: the rounded total in every half hour, each team off by less than one', () => {
  fc.assert(
    fc.property(teams(fc.double({ min: 0, max: 12, noNaN: true })), (estimate) => {
      const whole = wholeAgents(estimate);
      const totals = (of: ByTeam<readonly number[]>): number[] => of.all.map((n, i) => n + of.prospects[i]! + of.stocks[i]!);
      expect(totals(whole)).toEqual(totals(estimate).map(Math.round));
      for (const team of ['all', 'prospects', 'stocks'] as const) {
        expect(Math.max(...whole[team].map((n, i) => Math.abs(n - estimate[team][i]!)))).toBeLessThan(1 + 1e-9);
      }
    }),
  );
});

test('the roster puts those agents on duty, team by team', () => {
  fc.assert(
    fc.property(teams(fc.nat(4)), (agents) => {
      const { shifts, crews } = rosterOf(agents);
      const halfHour = (time: string): number => Number(time.slice(0, 2)) * 2 + Number(time.slice(3)) / 30;
      const onDuty = (team: string): number[] => {
        const present = new Array<number>(336).fill(0);
        for (const crew of crews.filter((one) => one.team === team)) {
          const shift = shifts.find(({ id }) => id === crew.shift)!;
          for (const day of crew.days) {
            for (let at = halfHour(shift.from); at < halfHour(shift.to); at++) present[(day - 1) * 48 + at]! += crew.agents;
          }
        }
        return present;
      };
      for (const team of ['all', 'prospects', 'stocks'] as const) expect(onDuty(team)).toEqual(agents[team]);
      expect(new Set(crews.map(({ id }) => id)).size).toBe(crews.length);
    }),
    { numRuns: 20 },
  );
});

test('a session counts where it lies in the week, by the part of the half hour it fills', () => {
  const groups = new Map([['one', 'stocks']] as const);
  const session = (date: string) => ({ date, agent: 'one', startS: 9 * 3600 + 900, endS: 10 * 3600 });
  const { stocks, all } = loggedIn([session('1999-01-17'), session('1999-01-24')], groups);
  expect(stocks[6 * 48 + 18]).toBe(0.5);
  expect(stocks[6 * 48 + 19]).toBe(1);
  expect(stocks.reduce((sum, n) => sum + n, 0)).toBe(1.5);
  expect(all.every((n) => n === 0)).toBe(true);
});
