import { expect, test } from 'vitest';
import { canBePooled, TWIN_NOTES, twins } from '../../../scenarios/result/twin.ts';
import { smallModel } from './small-model.ts';

// Row R09's queue: 700 calls an hour of 150 s, patience 45 s.
const load = { arrivalsPerHour: 700, ahtS: 150, patienceS: 45, withinS: 20, agents: 28 };
const valueOf = (results: ReturnType<typeof twins>, formula: string, kpi: string) =>
  results.find((twin) => twin.formula === formula && twin.kpi === kpi)?.value;

test('one interval gives the published row: R09, SL 0.846178 with 34 agents by Erlang C, abandonment by Erlang A', () => {
  expect(valueOf(twins([{ ...load, agents: 34 }], [3600]), 'erlangC', 'serviceLevel')).toBeCloseTo(0.846178, 6);
  expect(valueOf(twins([load], [3600]), 'erlangA', 'abandonment')).toBeCloseTo(0.117197, 6);
  expect(valueOf(twins([{ ...load, agents: 25 }], [3600]), 'erlangA', 'serviceLevel')).toBeCloseTo(0.826648, 6);
});

test('intervals weigh by their contacts, and empty ones not at all', () => {
  const busy = load;
  const quiet = { ...load, arrivalsPerHour: 350 };
  const wait = (results: ReturnType<typeof twins>) => valueOf(results, 'erlangA', 'averageWait')!;
  const together = wait(twins([busy, null, quiet], [1800, 1800, 3600]));
  // 350 contacts each
  expect(together).toBeCloseTo((wait(twins([busy], [1800])) + wait(twins([quiet], [3600]))) / 2, 9);
});

test('a broken number of agents mixes the whole numbers beside it', () => {
  const at = (agents: number) => valueOf(twins([{ ...load, agents }], [3600]), 'erlangA', 'abandonment')!;
  expect(at(27.25)).toBeCloseTo(0.75 * at(27) + 0.25 * at(28), 12);
  expect(at(0)).toBe(1);
});

test('Erlang C gives no number once the work reaches the agents, and says why', () => {
  const results = twins([load, { ...load, agents: 20 }], [3600, 3600]).filter(({ formula }) => formula === 'erlangC');
  expect(results.map(({ kpi, value, note }) => [kpi, value, note])).toEqual([
    ['asa', null, TWIN_NOTES.erlangCUnstable],
    ['averageWait', null, TWIN_NOTES.erlangCUnstable],
    ['serviceLevel', null, TWIN_NOTES.erlangCUnstable],
  ]);
});

test('without patience there is no Erlang A, without contacts nothing at all', () => {
  const formulas = twins([{ ...load, agents: 34, patienceS: Infinity }], [3600]).map(({ formula }) => formula);
  expect(new Set(formulas)).toEqual(new Set(['erlangC']));
  expect(twins([null], [3600])).toEqual([]);
});

test('only a centre that is one queue in fact can be pooled', () => {
  expect(canBePooled(smallModel())).toBe(true);
  expect(canBePooled(smallModel({ slots: 2 }))).toBe(false);
  expect(canBePooled(smallModel({ serves: false }))).toBe(false);
  expect(canBePooled(smallModel({ minIdle: 1 }))).toBe(false);
  expect(canBePooled(smallModel({ waitingPlaces: 5 }))).toBe(false);
});
