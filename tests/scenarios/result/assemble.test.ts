import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprintOf } from '../../../engine/record/fingerprint.ts';
import { CHECK_FIELDS } from '../../../engine/record/self-checks.ts';
import { assembleComparison } from '../../../scenarios/result/assemble.ts';
import type { AssembleInput, ScenarioTallies } from '../../../scenarios/result/assemble.ts';
import { addWaits, index, shape, vectorOf } from '../kpi/tally-vectors.ts';
import { gridOf } from './grids.ts';
import { smallModel } from './small-model.ts';

const voice = { realTime: true, patienceS: 120, answerWithinS: 20, concurrency: 1 };

function scenario(id: string, tallies: readonly Float64Array[], changes = id === 'base' ? 0 : 1): ScenarioTallies {
  return { id, name: id, changes, index, shape, tallies, grid: gridOf(2, 3, 2, []), assumptions: [voice, voice, voice] };
}

const targets = [
  { id: 'asa', kpi: 'asa', stat: 'mean', op: '<=', value: 180, source: 'T15' },
  { id: 'aht', kpi: 'aht', stat: 'mean', op: '<=', value: 0.85, relativeTo: 'base' },
] as const;

function input(scenarios: readonly ScenarioTallies[], more: Partial<AssembleInput> = {}): AssembleInput {
  return {
    plan: {
      name: 'Chat pilot',
      currency: 'CNY',
      seed: 'a seed',
      targets: [...targets],
      observed: [{ kpi: 'asa', value: 480, note: 'last month' }],
      study: { confidence: 0.95, leadInDays: 1, startWeek: 1 },
    },
    engineVersion: '9.9.9',
    stoppedBecause: 'replications',
    intervalEdgesS: [0, 1800, 3600],
    scenarios,
    ...more,
  };
}

/** Twelve replications in which waits and handling times are `factor` times those of the base. */
function replications(factor: number): Float64Array[] {
  return Array.from({ length: 12 }, (_, r) =>
    addWaits(
      vectorOf([
        {
          queue: 0,
          values: {
            entered: 10 + r,
            offered: 10,
            answered: 10,
            waitAnsweredS: factor * (2000 + 100 * r),
            handleS: factor * (3000 + 10 * r),
          },
        },
        { team: 0, values: { staffedS: 100, busyS: 50, paidS: 100, pay: 10 } },
      ]),
      0,
      'answered',
      [100],
    ),
  );
}

const randomTallies = fc
  .array(fc.array(fc.nat(1000), { minLength: 60, maxLength: 60 }), { minLength: 2, maxLength: 5 })
  .map((rows) => rows.map((row) => Float64Array.from({ length: shape.length }, (_, i) => row[i % row.length]!)));

test('A/A: a scenario with the base’s tallies differs by exactly 0 in every KPI and target', () => {
  fc.assert(
    fc.property(randomTallies, (tallies) => {
      const result = assembleComparison(input([scenario('base', tallies), scenario('same', tallies.map((v) => v.slice()))]));
      for (const { difference } of result.scenarios[1]!.kpis) {
        expect(difference?.mean ?? 0).toBe(0);
        expect(difference?.halfWidth ?? 0).toBe(0);
      }
      for (const { verdicts } of result.targets) {
        expect(verdicts[1]!.difference!.mean).toBe(0);
        expect({ ...verdicts[1], scenario: '', difference: null }).toEqual({ ...verdicts[0], scenario: '' });
      }
      expect(result.scenarios[1]!.kpis.map(({ mean }) => mean)).toEqual(result.scenarios[0]!.kpis.map(({ mean }) => mean));
    }),
    { numRuns: 20 },
  );
});

test('the answer survives JSON unchanged: no NaN, no Infinity, nothing undefined', () => {
  fc.assert(
    fc.property(randomTallies, (tallies) => {
      const result = assembleComparison(input([scenario('base', tallies), scenario('other', [...tallies].reverse())]));
      expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    }),
    { numRuns: 20 },
  );
});

test('worked by hand: a scenario that takes 80 % of everything', () => {
  const base = replications(1);
  const faster = replications(0.8);
  const result = assembleComparison(input([scenario('base', base), scenario('faster', faster)]));
  expect(result).toMatchObject({
    format: 'yuyan-result',
    engineVersion: '9.9.9',
    planName: 'Chat pilot',
    currency: 'CNY',
    seed: 'a seed',
    replications: 12,
    confidence: 0.95,
    partial: false,
    weeks: 2,
    leadInDays: 1,
    contactsSimulated: 2 * (12 * 10 + 66),
  });
  expect(result.fingerprint).toBe(fingerprintOf([base, faster]));
  expect(result.scenarios.map(({ id, changes }) => [id, changes])).toEqual([['base', 0], ['faster', 1]]);

  // Base waits: 2000 ... 3100 over 10, so 255 s on average; 80 % is 204 s, 51 s less.
  const asa = result.scenarios[1]!.kpis.find(({ kpi }) => kpi === 'asa')!;
  expect(asa.mean).toBeCloseTo(204, 9);
  expect(asa.perReplication[0]).toBe(160);
  expect(asa.difference!.mean).toBeCloseTo(-51, 9);
  expect(asa.difference!.correlation).toBeCloseTo(1, 9);
  expect(asa.difference).not.toHaveProperty('comparisons');
  expect(result.scenarios[0]!.kpis.every(({ difference }) => difference === null)).toBe(true);

  const [absolute, relative] = result.targets;
  expect(absolute).toMatchObject({ kpi: 'asa', op: '<=', value: [180], source: 'T15' });
  expect(absolute!.verdicts.map(({ verdict }) => verdict)).toEqual(['missed', 'missed']);
  expect(absolute!.verdicts[0]!.difference).toBeNull();
  expect(absolute!.verdicts[1]!.difference!.comparisons).toBe(2); // one scenario, two targets
  expect(absolute!.verdicts[1]!.difference!.halfWidth!).toBeGreaterThan(asa.difference!.halfWidth!);

  expect(relative).toMatchObject({ relativeTo: 'base', value: [0.85], source: null });
  expect(relative!.verdicts.map(({ verdict }) => verdict)).toEqual(['missed', 'met']);
  expect(relative!.verdicts[0]!.mean).toBe(1);
  expect(relative!.verdicts[1]!.mean).toBeCloseTo(0.8, 9);

  expect(result.observed).toEqual([
    { kpi: 'asa', scope: asa.scope, observed: 480, simulated: expect.closeTo(255, 9) as number, halfWidth: expect.any(Number) as number, note: 'last month' },
  ]);
});

test('differences with targets can be left as they are', () => {
  const scenarios = [scenario('base', replications(1)), scenario('faster', replications(0.8))];
  const alone = assembleComparison(input(scenarios, { simultaneous: false })).targets[0]!.verdicts[1]!.difference!;
  const kpi = assembleComparison(input(scenarios)).scenarios[1]!.kpis.find((entry) => entry.kpi === 'asa')!;
  expect(alone).toEqual(kpi.difference);
});

test('a failed self-check of any scenario shows', () => {
  const bad = replications(1);
  bad[3]![shape.checkOffset + CHECK_FIELDS.indexOf('badTimes')] = 1;
  const result = assembleComparison(input([scenario('base', replications(1)), scenario('bad', bad)]));
  expect(result.selfChecks.filter(({ passed }) => !passed).map(({ check }) => check)).toEqual(['time']);
});

test('one replication: means without half-widths; none: no data anywhere', () => {
  const one = assembleComparison(input([scenario('base', replications(1).slice(0, 1))]));
  expect(one.scenarios[0]!.kpis.find(({ kpi }) => kpi === 'asa')).toMatchObject({ mean: 200, halfWidth: null });
  expect(one.targets[0]!.verdicts[0]).toMatchObject({ verdict: 'undecided', probability: null });
  const none = assembleComparison(input([scenario('base', [])], { stoppedBecause: 'interrupted' }));
  expect(none.partial).toBe(true);
  expect(none.scenarios[0]!.kpis.every(({ mean, perReplication }) => mean === null && perReplication.length === 0)).toBe(true);
});

test('scenarios of different length are refused', () => {
  const scenarios = [scenario('base', replications(1)), scenario('short', replications(1).slice(0, 3))];
  expect(() => assembleComparison(input(scenarios))).toThrow(RangeError);
  expect(() => assembleComparison(input([]))).toThrow(RangeError);
});

test('a base that is one queue in fact gets Erlang’s answers beside it', () => {
  const base: ScenarioTallies = {
    ...scenario('base', replications(1)),
    grid: gridOf(2, 3, 2, [
      { interval: 0, queue: 0, values: { offered: 24, answered: 24, handleS: 24 * 300 } },
      { interval: 0, team: 0, values: { staffedS: 24 * 1800 } },
    ]),
  };
  const result = assembleComparison(input([base], { baseModel: smallModel() }));
  expect(new Set(result.twins.map(({ formula }) => formula))).toEqual(new Set(['erlangC', 'erlangA']));
  expect(result.twins.every(({ value }) => value !== null)).toBe(true);
  expect(assembleComparison(input([base], { baseModel: smallModel({ slots: 3 }) })).twins).toEqual([]);
  const withMail = { ...base, assumptions: [voice, voice, { ...voice, realTime: false }] };
  expect(assembleComparison(input([withMail], { baseModel: smallModel() })).twins).toEqual([]);
});

test('a ratio to a base without data is not judged as if it were a plain bound', () => {
  const nothing = Array.from({ length: 12 }, () => vectorOf([]));
  const result = assembleComparison(input([scenario('base', nothing), scenario('faster', replications(0.0001))]));
  expect(result.targets[1]!.verdicts[1]).toEqual({
    scenario: 'faster',
    mean: null,
    halfWidth: null,
    verdict: 'undecided',
    probability: null,
    shareOfReplications: null,
    difference: null,
  });
});
