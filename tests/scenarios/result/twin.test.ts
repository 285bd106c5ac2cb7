import { expect, test } from 'vitest';
import { poolingOf, TWIN_NOTES, twins } from '../../../scenarios/result/twin.ts';
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

test('Erlang C speaks of the intervals in which agents keep up, and says of which share of the contacts', () => {
  const steady = { ...load, agents: 34 };
  const full = { ...load, arrivalsPerHour: 1400, agents: 34 };
  const asked: unknown[] = [];
  const results = twins([steady, null, full], [3600, 3600, 1800], {
    simulatedIn: (kpi, intervals) => {
      asked.push([kpi, intervals]);
      return 7;
    },
  });
  // 700 contacts in each of the two.
  const level = results.find(({ formula, kpi }) => formula === 'erlangC' && kpi === 'serviceLevel')!;
  expect(level.value).toBeCloseTo(0.846178, 6);
  expect(level).toMatchObject({ coveredShare: 0.5, simulated: 7, note: TWIN_NOTES.erlangC });
  expect(asked).toContainEqual(['serviceLevel', [0]]);
  // Whole numbers of agents on both sides of a broken one must keep up: 29.9 is also 29, and 29.17 Erlang come.
  const broken = twins([{ ...load, agents: 29.9 }, steady], [3600, 3600]);
  expect(broken[0]).toMatchObject({ formula: 'erlangC', coveredShare: 0.5 });
  // Where it speaks of all contacts, nothing is said.
  expect(Object.keys(twins([steady], [3600])[0]!)).not.toContain('coveredShare');
});

test('Erlang C gives no number where the work reaches the agents all the time, and says why', () => {
  const results = twins([{ ...load, agents: 20 }], [3600]).filter(({ formula }) => formula === 'erlangC');
  expect(results.map(({ kpi, value, note, coveredShare }) => [kpi, value, note, coveredShare])).toEqual([
    ['asa', null, TWIN_NOTES.erlangCUnstable, 0],
    ['averageWait', null, TWIN_NOTES.erlangCUnstable, 0],
    ['serviceLevel', null, TWIN_NOTES.erlangCUnstable, 0],
  ]);
});

test('where skills overlap only in part, the same numbers have notes of their own', () => {
  const at = { ...load, agents: 34 };
  const exact = twins([at], [3600]);
  const partial = twins([at], [3600], { pooling: 'partial' });
  expect(partial.map(({ value }) => value)).toEqual(exact.map(({ value }) => value));
  expect(new Set(partial.map(({ note }) => note))).toEqual(new Set([TWIN_NOTES.erlangCPooled, TWIN_NOTES.erlangAPooled]));
});

test('without patience there is no Erlang A, without contacts nothing at all', () => {
  const formulas = twins([{ ...load, agents: 34, patienceS: Infinity }], [3600]).map(({ formula }) => formula);
  expect(new Set(formulas)).toEqual(new Set(['erlangC']));
  expect(twins([null], [3600])).toEqual([]);
});

test('only a centre that is one queue in fact is pooled exactly', () => {
  expect(poolingOf(smallModel())).toBe('exact');
  expect(poolingOf(smallModel({ slots: 2 }))).toBe(null);
  expect(poolingOf(smallModel({ serves: false }))).toBe(null);
  expect(poolingOf(smallModel({ minIdle: 1 }))).toBe(null);
  expect(poolingOf(smallModel({ waitingPlaces: 5 }))).toBe(null);
});

test('skills that overlap in part hang together; desks side by side do not', () => {
  const withSkills = (...skills: readonly (readonly number[])[]) => {
    const one = smallModel();
    const [group] = one.groups;
    const [queue] = one.queues;
    const queues = skills[0]!.map((_, q) => {
      const rank = skills.map((skill) => (skill[q] === 1 ? 1 : Infinity));
      return { ...queue!, id: `queue-${q}`, stages: [{ afterS: 0, agentRank: rank, contactRank: rank, minIdle: skills.map(() => 0) }] };
    });
    const groups = skills.map((skill, g) => ({ ...group!, id: `group-${g}`, unitsOfQueue: skill }));
    return { ...one, queues, groups, agents: groups.map((_, g) => ({ id: `agent-${g}`, group: g })) };
  };
  expect(poolingOf(withSkills([1, 1], [1, 1]))).toBe('exact');
  expect(poolingOf(withSkills([1, 1, 0], [0, 1, 1]))).toBe('partial');
  expect(poolingOf(withSkills([1, 1, 0], [0, 1, 0], [0, 1, 1]))).toBe('partial');
  expect(poolingOf(withSkills([1, 0], [0, 1]))).toBe(null);
  expect(poolingOf(withSkills([1, 0], [1, 0]))).toBe(null);
  expect(poolingOf(withSkills([1, 1], [0, 0]))).toBe(null);
});
