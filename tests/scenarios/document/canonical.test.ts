import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalPlan, centreHash } from '../../../scenarios/document/canonical.ts';
import { checkPlan, parsePlan } from '../../../scenarios/document/parse-plan.ts';
import type { Plan } from '../../../scenarios/document/plan.ts';
import { smallCentre, smallPlan } from './small-plan.ts';

/** The same object with the keys of every object in another order. */
function shuffledKeys(value: unknown, random: () => number): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffledKeys(item, random));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inside]) => [random(), key, shuffledKeys(inside, random)] as const);
  return Object.fromEntries([...entries].sort(([a], [b]) => a - b).map(([, key, inside]) => [key, inside]));
}

/** Sound plans that differ in numbers, names and what is left out. */
const plans = fc
  .record({
    perWeek: fc.double({ min: 0, max: 1e6, noNaN: true }),
    name: fc.string({ minLength: 1, maxLength: 50 }),
    notes: fc.option(fc.string({ maxLength: 200 }), { nil: undefined }),
    agents: fc.integer({ min: 0, max: 5000 }),
    resolution: fc.double({ min: 0, max: 1, noNaN: true }),
    precision: fc.option(fc.double({ min: 0.001, max: 1, noNaN: true }), { nil: undefined }),
    slots: fc.dictionary(fc.constantFrom('chat', 'phone'), fc.integer({ min: 1, max: 20 })),
    hasRedials: fc.boolean(),
  })
  .map((of): Plan => {
    const centre = smallCentre();
    const [volume, crew, handling, group] = [centre.demand.volumes[0], centre.roster.crews[0], centre.process.handling[0], centre.teams.groups[0]];
    if (volume) volume.perWeek = of.perWeek;
    if (crew) crew.agents = of.agents;
    if (handling) handling.resolution = of.resolution;
    if (group) group.slots = of.slots;
    if (!of.hasRedials) delete centre.customers.redials;
    const plan = smallPlan(centre);
    plan.name = of.name;
    if (of.notes !== undefined) plan.notes = of.notes;
    if (of.precision !== undefined) plan.study.precision = of.precision;
    return plan;
  });

function load(text: string): Plan {
  const result = parsePlan(text);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.value;
}

test('law: saving, loading and saving again changes no byte', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const text = canonicalPlan(plan);
      expect(canonicalPlan(load(text))).toBe(text);
    }),
    { numRuns: 50 },
  );
});

test('law: loading loses nothing and adds nothing', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      expect(load(canonicalPlan(plan))).toEqual(JSON.parse(JSON.stringify(plan)));
    }),
    { numRuns: 50 },
  );
});

test('law: the order of keys in a file does not matter, spacing neither', () => {
  fc.assert(
    fc.property(plans, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (plan, numbers) => {
      const other = JSON.stringify(shuffledKeys(plan, () => numbers.next().value as number));
      expect(canonicalPlan(load(other))).toBe(canonicalPlan(plan));
    }),
    { numRuns: 30 },
  );
});

test('two spaces, LF, one line at the end, keys in schema order', () => {
  const text = canonicalPlan(smallPlan());
  expect(text).toMatch(/^\{\n {2}"version": 1,\n {2}"name": "Small",\n {2}"currency"/);
  expect(text.endsWith('}\n')).toBe(true);
  expect(text).not.toMatch(/\r|\t| \n/);
});

test('the hash belongs to the content', () => {
  const centre = smallCentre();
  expect(centreHash(centre)).toMatch(/^[0-9a-f]{12}$/);
  expect(centreHash(structuredClone(centre))).toBe(centreHash(centre));
  const other = smallCentre();
  other.routing.rule = 'general-pool';
  expect(centreHash(other)).not.toBe(centreHash(centre));
});

test('an edited plan in memory is checked like a file', () => {
  expect(checkPlan(smallPlan())).toEqual(parsePlan(canonicalPlan(smallPlan())));
});
