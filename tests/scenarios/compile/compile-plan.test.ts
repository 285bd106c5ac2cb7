import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CentreModel } from '../../../engine/model/centre-model.ts';
import { compilePlan, compileScenario } from '../../../scenarios/compile/compile-plan.ts';
import type { Centre } from '../../../scenarios/document/centre.ts';
import { checkPlan } from '../../../scenarios/document/parse-plan.ts';
import type { Scenario } from '../../../scenarios/document/scenario.ts';
import type { Change } from '../../../scenarios/levers/change.ts';
import { service2026 } from '../../../scenarios/presets/make/service-2026.ts';
import { smallCentre, smallPlan } from '../document/small-plan.ts';

function modelOf(centre: Centre, changes?: Change[], weeks = 4): CentreModel {
  const scenarios: Scenario[] = changes ? [{ id: 's', name: 'S', changes }] : [];
  const plan = smallPlan(centre, scenarios);
  plan.study.weeks = weeks;
  const checked = checkPlan(plan);
  if (!checked.ok) throw new Error(JSON.stringify(checked.errors));
  const result = compileScenario(checked.value, changes ? 's' : 'base');
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.value.model;
}

function errorsOf(changes: Change[]) {
  const result = compileScenario(smallPlan(smallCentre(), [{ id: 's', name: 'S', changes }]), 's');
  return result.ok ? [] : result.errors;
}

/** Reorders every list whose items have names, and every list of days, teams or ids; renames what is only displayed. */
function disturbed(value: unknown, random: () => number, key = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => disturbed(item, random));
    const isInOrder = ['dayShares', 'shares', 'counts', 'quantilesS'].includes(key);
    if (isInOrder) return items;
    return items
      .map((item) => [random(), item] as const)
      .sort(([a], [b]) => a - b)
      .map(([, item]) => item);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inside]) => [name, name === 'name' ? `renamed ${String(random())}` : disturbed(inside, random, name)]),
  );
}

test('law: reordering or renaming anything in the document changes nothing in the model', () => {
  const preset = service2026();
  for (const centre of [smallCentre(), preset.bases[preset.base] as Centre]) {
    const before = modelOf(centre);
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (numbers) => {
        const other = disturbed(centre, () => numbers.next().value as number) as Centre;
        expect(modelOf(other)).toEqual(before);
      }),
      { numRuns: 8 },
    );
  }
});

test('law: a scenario without changes is the base', () => {
  expect(modelOf(smallCentre(), [])).toEqual(modelOf(smallCentre()));
});

test('law: a change that changes nothing leaves the model as it is', () => {
  const before = modelOf(smallCentre());
  const idle: Change[] = [
    { lever: 'volume', factor: 1 },
    { lever: 'agents', crew: 'front-day', add: 0 },
    { lever: 'routing', rule: 'skill' },
    { lever: 'set', path: 'process.handling[all].resolution', value: 0.8 },
  ];
  for (const change of idle) expect(modelOf(smallCentre(), [change])).toEqual(before);
  expect(modelOf(smallCentre(), [{ lever: 'volume', factor: 2 }, { lever: 'volume', factor: 0.5 }])).toEqual(before);
});

test('queues are the reasons and channels with volume, and those that transfers lead to, in id order', () => {
  expect(modelOf(smallCentre()).queues.map(({ id }) => id)).toEqual(['bill/chat', 'bill/phone', 'complaint/phone', 'refund/phone']);
});

test('rates times seconds are the contacts of the week', () => {
  const model = modelOf(smallCentre());
  const perWeek = model.weeks[0]?.arrivalRatePerS.map((rates) => rates.reduce((sum, rate) => sum + rate * 3600, 0)) ?? [];
  expect(model.sources.map(({ id }) => id)).toEqual(['bill/chat', 'bill/phone', 'refund/phone']);
  [840, 1680, 336].forEach((contacts, s) => expect(perWeek[s]).toBeCloseTo(contacts, 8));
  expect(model.sources.map(({ busynessGroup }) => busynessGroup)).toEqual([1, 0, 0]);
  expect(model.weeks[0]?.busynessShape).toEqual([100, 50]);
});

test('a scenario that takes the busy days away, or brings some, keeps every stream and its rates', () => {
  const base = modelOf(smallCentre());
  const calm = modelOf(smallCentre(), [{ lever: 'set', path: 'demand.busyness', value: [] }]);
  expect(calm.busynessIds).toEqual(base.busynessIds);
  expect(calm.weeks[0]?.busynessShape).toEqual([Infinity, Infinity]);
  expect(calm.weeks[0]?.arrivalRatePerS).toEqual(base.weeks[0]?.arrivalRatePerS);
  const { busyness = [], ...demand } = smallCentre().demand;
  // Without the keys that are not there: a free patch takes JSON only.
  const value = busyness.map(({ id, shape, channels, reasons }) => ({
    id,
    shape,
    ...(channels && { channels }),
    ...(reasons && { reasons }),
  }));
  const late = modelOf({ ...smallCentre(), demand }, [{ lever: 'set', path: 'demand.busyness', value }]);
  expect(late.sources.map(({ busynessGroup }) => busynessGroup)).toEqual([1, 0, 0]);
  expect(late.weeks[0]?.busynessShape).toEqual([100, 50]);
});

test('the level of a crew cannot change within a run: an agent is one person with one pace', () => {
  const plan = smallPlan(smallCentre(), [
    { id: 's', name: 'S', changes: [{ lever: 'set', path: 'roster.crews[front-night].level', value: 'mid', when: { fromWeek: 2 } }] },
  ]);
  plan.study.weeks = 2;
  const result = compileScenario(plan, 's');
  expect(result.ok ? [] : result.errors.map(({ code }) => code)).toEqual(['cannotChangeWithinRun']);
});

test('law: less volume keeps contacts of the base stream, more volume adds a stream; the base stream never changes', () => {
  const base = modelOf(smallCentre());
  fc.assert(
    fc.property(fc.double({ min: 0, max: 5, noNaN: true }), (factor) => {
      const model = modelOf(smallCentre(), [{ lever: 'volume', factor, where: { channels: ['chat'] } }]);
      const week = model.weeks[0];
      const stream = (id: string) => model.sources.findIndex((source) => source.id === id);
      const chat = stream('bill/chat');
      const added = stream('bill/chat/added');
      expect(week?.arrivalRatePerS[chat]).toEqual(base.weeks[0]?.arrivalRatePerS[0]);
      expect(week?.keepProbability[stream('bill/phone')]).toEqual([]);
      const rates = week?.arrivalRatePerS[chat] ?? [];
      rates.forEach((rate, i) => {
        const kept = rate * (week?.keepProbability[chat]?.[i] ?? 1);
        const extra = added >= 0 ? (week?.arrivalRatePerS[added]?.[i] ?? 0) : 0;
        expect(kept + extra).toBeCloseTo(rate * factor, 12);
      });
      if (factor < 1) expect(added).toBe(-1);
      if (factor > 1.001) expect(week?.keepProbability[chat]).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test('one agent more leaves the other agents and their duties as they were', () => {
  const before = modelOf(smallCentre());
  const after = modelOf(smallCentre(), [{ lever: 'agents', crew: 'back-day', add: 1 }]);
  expect(after.agents.map(({ id }) => id).filter((id) => id !== 'back/back-day/0008')).toEqual(before.agents.map(({ id }) => id));
  const dutiesOf = (model: CentreModel, id: string) =>
    model.weeks[0]?.duties.filter(({ agent }) => model.agents[agent]?.id === id).map(({ agent: _, ...duty }) => duty);
  for (const { id } of before.agents) expect(dutiesOf(after, id)).toEqual(dutiesOf(before, id));
});

test('a ramp becomes one table per week, up to the last that differs', () => {
  const model = modelOf(smallCentre(), [{ lever: 'volume', factor: 0.5, when: { fromWeek: 2, ramp: { weeks: 2, shape: 'linear' } } }], 6);
  expect(model.weeks.map(({ keepProbability }) => keepProbability[0]?.[20] ?? 1)).toEqual([1, 0.75, 0.5]);
  expect(model.horizonS).toBe(6 * 604_800);
  const forGood = modelOf(smallCentre(), [{ lever: 'volume', factor: 0.5, when: { fromWeek: 1 } }], 6);
  expect(forGood.weeks).toHaveLength(1);
});

test('agents come and go with the weeks', () => {
  const model = modelOf(smallCentre(), [{ lever: 'agents', crew: 'front-day', add: 2, when: { fromWeek: 2, toWeek: 2 } }]);
  expect(model.agents.filter(({ id }) => id.startsWith('front/front-day/'))).toHaveLength(8);
  expect(model.weeks.map(({ duties }) => duties.length)).toEqual([69, 79, 69]);
});

test('what a run reads once cannot change between its weeks; for the whole run it can', () => {
  const change: Change = { lever: 'routing', rule: 'general-pool' };
  expect(errorsOf([{ ...change, when: { fromWeek: 2 } }])).toEqual([
    { code: 'cannotChangeWithinRun', path: 'plan.scenarios[s].changes[0]', value: 'routing' },
  ]);
  expect(errorsOf([{ ...change, when: { fromWeek: 1 } }])).toEqual([]);
});

test('windows and intervals are those of the base, or nothing could be compared', () => {
  expect(errorsOf([{ lever: 'set', path: 'calendar.windows[peak].spans[0].to', value: '17:00' }])).toMatchObject([
    { code: 'cannotChangeWithinRun', value: 'calendar.windows' },
  ]);
});

test('a change that leaves a contradiction is an error', () => {
  expect(errorsOf([{ lever: 'set', path: 'process.handling[all].reasons', value: ['bill', 'complaint'] }])).toEqual([]);
  expect(errorsOf([{ lever: 'set', path: 'process.handling[all].reasons', value: ['refund'] }])).toMatchObject(
    expect.arrayContaining([expect.objectContaining({ code: 'noHandling', value: 'bill/chat' })]),
  );
});

test('unknown scenarios and errors of several scenarios are told', () => {
  expect(compileScenario(smallPlan(), 'x')).toMatchObject({ ok: false, errors: [{ code: 'unknownScenario', value: 'x' }] });
  const bad: Change[] = [{ lever: 'agents', crew: 'x', add: 1 }];
  const plan = smallPlan(smallCentre(), [{ id: 'a', name: 'A', changes: bad }, { id: 'b', name: 'B', changes: bad }]);
  const result = compilePlan(plan);
  expect(result.ok ? [] : result.errors.map(({ path }) => path)).toEqual(['plan.scenarios[a].changes[0].crew', 'plan.scenarios[b].changes[0].crew']);
});
