import { isDeepStrictEqual } from 'node:util';
import { expect, test, vi } from 'vitest';
import { compilePlan, type CompiledScenario } from '../../../scenarios/compile/compile-plan.ts';
import { pathText } from '../../../scenarios/document/paths.ts';
import { checkPlan } from '../../../scenarios/document/parse-plan.ts';
import { businessCase } from '../../../scenarios/money/business-case.ts';
import { scoredTarget } from '../../../scenarios/result/target-result.ts';
import { replicate } from '../../engine/run/replications.ts';
import { barePlans, samplePlans } from './left-out-plans.ts';
import { anotherValue, isThere, optionalFields, placesOfDefaults, schema, withEach, type FieldRule, type Json, type Keys } from './schema-fields.ts';

// Each default is tried in a plan of its own.
vi.setConfig({ testTimeout: 120_000 });

const optional = optionalFields();
const withDefault = optional.filter(({ rule }) => rule.default !== undefined);
const nameOf = new Map(withDefault.map(({ name, rule }) => [rule, name]));

test('every field that may be left out says what then holds, in few words', () => {
  expect(optional.length).toBeGreaterThan(400);
  const silent = optional.filter(({ rule }) => !/^Left out: .{1,70}\.$/.test(rule.description ?? ''));
  expect(silent.map(({ name }) => name)).toEqual([]);
});

test('a default is said in words too, with its source: a row of the contract, or an assumption', () => {
  expect(withDefault.length).toBeGreaterThan(70);
  for (const { name, rule } of withDefault) {
    const words = /^Left out: (\S+?)(?: [^(]+)?(?: \((?:[MTPERFG][0-9]{2,3}|assumption(?:: .+)?)\))?\.$/.exec(rule.description!)?.[1];
    expect(words, name).toBe(String(rule.default));
  }
  const said = Object.fromEntries(withDefault.map(({ name, rule }) => [name, rule.description]));
  expect(said).toMatchObject({
    'costs.technology.upkeepPerYear': 'Left out: 0.18 (F01).',
    'finance.discountPerYear': 'Left out: 0.08 (assumption).',
    'process.fcrWindowDays': 'Left out: 7 days (assumption).',
    'routing.priorities.rank': 'Left out: 5.',
  });
});

test('what is said of a field is not said of the part that it refers to', () => {
  const parts = schema['$defs'] as Readonly<Record<string, FieldRule>>;
  for (const part of ['share', 'seconds', 'money', 'id', 'days']) {
    expect(parts[part]!.description).not.toContain('Left out');
    expect(parts[part]).not.toHaveProperty('default');
    const fields = optional.filter(({ rule }) => rule['$ref'] === `#/$defs/${part}`);
    expect(fields.length, part).toBeGreaterThan(0);
  }
});

interface Meaning {
  readonly scenarios: readonly CompiledScenario[];
  /** What no run reads. */
  readonly money: unknown;
  readonly weights: readonly number[];
}

/** What a plan comes to: models with their index and prices, business cases, weights of targets; or its errors. */
function meaningOf(raw: unknown): Meaning | string {
  const plan = checkPlan(raw);
  if (!plan.ok) return JSON.stringify(plan.errors);
  const compiled = compilePlan(plan.value);
  if (!compiled.ok) return JSON.stringify(compiled.errors);
  const { targets, finance } = plan.value;
  const base = compiled.value[0]!.index.prices[0];
  return {
    scenarios: compiled.value,
    money: base && compiled.value.map(({ index }) => businessCase([1000], base, index.prices, finance)),
    weights: targets.map((target) => scoredTarget(target, [], { startWeek: 1, weeks: 1 }).weight),
  };
}

/** Whether two models say the same wherever both say something. */
function agree(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) return Object.is(one, other);
  if (Array.isArray(one) && one.length !== (other as readonly unknown[]).length) return false;
  return Object.entries(one).every(([key, value]) => !Object.hasOwn(other, key) || agree(value, (other as Json)[key]));
}

/** Plans with the same models; what only one of two models says must be what a run takes for granted, to the last bit. */
function sameMeaning(one: Meaning | string, other: Meaning | string): boolean {
  if (typeof one === 'string' || typeof other === 'string') return false;
  const { scenarios: left, ...rest } = one;
  const { scenarios: right, ...others } = other;
  if (!isDeepStrictEqual(rest, others)) return false;
  return left.every(({ model, index }, s) => {
    const to = right[s]!;
    if (!isDeepStrictEqual(index, to.index)) return false;
    if (isDeepStrictEqual(model, to.model)) return true;
    return agree(model, to.model) && isDeepStrictEqual(replicate(model, 1).values, replicate(to.model, 1).values);
  });
}

/** Whether a default means the same as nothing at some places of a plan; if not, what is wrong, with its place. */
function falseDefault(plan: unknown, rule: FieldRule, places: readonly Keys[], without: Meaning | string): string[] {
  const written = meaningOf(withEach(plan, places, rule.default));
  if (sameMeaning(without, written)) return [];
  const errors = [without, written].filter((one) => typeof one === 'string');
  return [`${nameOf.get(rule)} = ${rule.default} at ${pathText('plan', plan, places[0]!)} ${errors.join()}`];
}

const felt = new Set<FieldRule>();

test.each(barePlans())('in %s each default means the same as nothing, and another value does not', (_, plan) => {
  const wrong: string[] = [];
  for (const [rule, all] of placesOfDefaults(plan)) {
    // What a change gives may be all that it does: it cannot be taken away.
    const places = all.filter((keys) => keys[0] !== 'scenarios' || !isThere(plan, keys));
    if (felt.has(rule) || places.length === 0) continue;
    const without = meaningOf(withEach(plan, places, undefined));
    wrong.push(...falseDefault(plan, rule, places, without));
    const other = meaningOf(withEach(plan, places, anotherValue(rule)));
    if (typeof other !== 'string' && !sameMeaning(without, other)) felt.add(rule);
  }
  expect(wrong).toEqual([]);
});

test('every default was tried where another value shows', () => {
  expect(withDefault.filter(({ rule }) => !felt.has(rule)).map(({ name }) => name)).toEqual([]);
});

test.each(samplePlans())('%s with all of its defaults written out means the same', (_, plan) => {
  const left = [...placesOfDefaults(plan)].flatMap(([rule, all]) => {
    const places = all.filter((keys) => !isThere(plan, keys));
    return places.length > 0 ? [{ rule, places }] : [];
  });
  expect(left.length).toBeGreaterThan(5);
  const without = meaningOf(plan);
  const written = meaningOf(left.reduce((so, { rule, places }) => withEach(so, places, rule.default), plan));
  if (sameMeaning(without, written)) return;
  // Which of them?
  expect(left.flatMap(({ rule, places }) => falseDefault(plan, rule, places, without))).toEqual([]);
  expect(written).toEqual(without);
});
