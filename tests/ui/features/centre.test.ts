import { expect, test } from 'vitest';
import { botRows, centreColumns, crewRows, totalAgents } from '../../../ui/features/centre/centre-model.ts';
import { changeText } from '../../../ui/features/centre/change-text.ts';
import { daysText, shiftText } from '../../../ui/features/centre/crew-text.ts';
import { samplePlan } from '../fixtures/plan.ts';
import { english, readers } from '../fixtures/readers.ts';

const plan = samplePlan();
const columns = centreColumns(plan);

test('every crew of today and of any scenario has one row, teams together', () => {
  const rows = crewRows(columns);
  const ids = new Set(columns.flatMap(({ centre }) => centre.roster.crews.map(({ id }) => id)));
  expect(new Set(rows.map(({ crew }) => crew.id))).toEqual(ids);
  const teams = rows.map(({ crew }) => crew.team);
  expect(teams.filter((team, i) => team !== teams[i - 1]).length).toBe(new Set(teams).size);
  columns.forEach((column, i) => {
    expect(rows.reduce((sum, row) => sum + (row.agents[i] ?? 0), 0)).toBe(totalAgents(column));
  });
});

test('a bot that only a scenario has is missing today', () => {
  const bots = botRows(columns);
  expect(bots.length).toBeGreaterThan(0);
  expect(bots[0]!.bots[0]).toBeNull();
  expect(bots[0]!.bots.some((bot) => bot !== null)).toBe(true);
});

test('every change of the samples reads as words in every language', () => {
  for (const reader of readers) {
    for (const { scenario, centre } of columns.slice(1)) {
      for (const change of scenario!.changes) {
        const text = changeText(change, centre, reader);
        expect(text.length).toBeGreaterThan(5);
        expect(text).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  }
});

test('days are named as short as they can be', () => {
  const crew = columns[0]!.centre.roster.crews[0]!;
  const days = (list: number[], rotating?: boolean): string => daysText({ ...crew, days: list, rotating }, english);
  expect(days([1, 2, 3, 4, 5])).toBe('Mon–Fri');
  expect(days([1, 2, 3, 4, 5, 6, 7])).toBe('every day');
  expect(days([6, 7])).toBe('Sat Sun');
  expect(days([1, 3])).toBe('Mon Wed');
  expect(days([1, 2, 3, 4, 5], true)).toBe('5 days a week, rotating');
});

test('a shift that is called by its hours is not told twice', () => {
  const { centre } = columns[0]!;
  const shift = { id: 's', name: '08:00-17:00', from: '08:00', to: '17:00', breaks: [] };
  const crew = { ...centre.roster.crews[0]!, shift: 's' };
  expect(shiftText(crew, { ...centre, roster: { ...centre.roster, shifts: [shift] } })).toBe('08:00–17:00');
});
