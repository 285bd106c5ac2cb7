import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { IN_FORCE, diffCentres, diffPlans, readable, type DiffEntry } from '../../../scenarios/diff/diff-plan.ts';
import { canonicalPlan, centreHash } from '../../../scenarios/document/canonical.ts';
import { parsePlan } from '../../../scenarios/document/parse-plan.ts';
import type { Plan } from '../../../scenarios/document/plan.ts';
import { starter } from '../../../scenarios/presets/make/starter.ts';
import { fullPlanData } from '../../workers/full-plan.ts';
import { smallCentre, smallPlan } from '../document/small-plan.ts';
import { applyDiff } from './apply-diff.ts';

const shipped = (name: string): Plan => load(readFileSync(new URL(`../../../scenarios/presets/${name}.plan.json`, import.meta.url), 'utf8'));

function load(text: string): Plan {
  const result = parsePlan(text);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.value;
}

const full = load(JSON.stringify(fullPlanData));
const plans: readonly Plan[] = [starter(), full, shipped('service-2026'), smallPlan(smallCentre(), starter().scenarios.map((one) => ({ ...one, changes: [] })))];
const somePlan = fc.constantFrom(...plans);
const copy = <T>(value: T): T => structuredClone(value);

/** 'base roster crews day agents' */
const where = ({ place }: DiffEntry): string => place.map((step) => ('field' in step ? step.field : step.item)).join(' ');

type Json = Record<string | number, unknown>;
type Keys = readonly (string | number)[];

/** Keys of everything of a kind in a value, from outside inwards. */
function keysOf(value: unknown, is: (value: unknown, field: string) => boolean, keys: Keys = [], field = ''): Keys[] {
  const here = is(value, field) ? [keys] : [];
  if (typeof value !== 'object' || value === null) return here;
  const inside = Array.isArray(value)
    ? value.flatMap((item, i) => keysOf(item, is, [...keys, i], field))
    : Object.entries(value).flatMap(([key, one]) => keysOf(one, is, [...keys, key], key));
  return [...here, ...inside];
}

function edit(plan: Plan, keys: Keys, change: (value: unknown) => unknown): Plan {
  const edited = copy(plan);
  const inside = keys.slice(0, -1).reduce<unknown>((at, key) => (at as Json)[key], edited) as Json;
  const last = keys[keys.length - 1]!;
  inside[last] = change(inside[last]);
  return edited;
}

/** Days of the week are names, not amounts; there is one version of the document. */
const isAmount = (value: unknown, field: string): boolean => typeof value === 'number' && field !== 'days' && field !== 'version';

/** Lists whose order the document gives a meaning: changes, signatures, whom to call first, rows of numbers. */
const isFree = (value: unknown, field: string): value is unknown[] =>
  Array.isArray(value) && !['changes', 'signatures'].includes(field) && (value.some((one) => typeof one === 'object') || ['days', 'reasons', 'channels', 'tiers', 'windows', 'teams'].includes(field));

/** Without order where it means nothing, and without what is empty. */
function plain(value: unknown, field = ''): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isFree(value, field)) return value.map((one) => JSON.stringify(plain(one))).sort();
  if (Array.isArray(value)) return value.map((one) => plain(one));
  const inside = Object.entries(value).flatMap(([key, one]) => (isEmpty(plain(one, key)) ? [] : [[key, plain(one, key)] as const]));
  return Object.fromEntries(inside.sort(([a], [b]) => (a < b ? -1 : 1)));
}
const isEmpty = (value: unknown): boolean => value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

test('law: a plan does not differ from itself', () => {
  for (const plan of [...plans, shipped('bank-1999')]) expect(diffPlans(plan, load(canonicalPlan(plan)))).toEqual([]);
});

test('law: the order of lists does not matter where the document gives it no meaning', () => {
  fc.assert(
    fc.property(somePlan, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (plan, numbers) => {
      const shuffled = (value: unknown, field = ''): unknown => {
        if (isFree(value, field)) {
          const keyed = value.map((one) => [numbers.next().value as number, shuffled(one, '')] as const);
          return [...keyed].sort(([a], [b]) => a - b).map(([, one]) => one);
        }
        if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
        return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shuffled(one, key)]));
      };
      expect(diffPlans(plan, shuffled(plan) as Plan)).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

test('law: one edited number is one entry, with that number before and after', () => {
  fc.assert(
    fc.property(somePlan, fc.nat(), fc.double({ min: 0.5, max: 1000, noNaN: true }), (plan, nth, more) => {
      const all = keysOf(plan, isAmount);
      const keys = all[nth % all.length]!;
      const before = keys.reduce<unknown>((at, key) => (at as Json)[key], plan) as number;
      const entries = diffPlans(plan, edit(plan, keys, () => before + more));
      expect(entries).toHaveLength(1);
      expect(entries[0]).toMatchObject({ kind: 'changed', before, after: before + more });
    }),
    { numRuns: 150 },
  );
});

test('law: one text that is no name of a thing is one entry too', () => {
  fc.assert(
    fc.property(somePlan, fc.nat(), (plan, nth) => {
      const all = keysOf(plan, (value, field) => typeof value === 'string' && ['name', 'notes', 'note', 'seed', 'source', 'from'].includes(field));
      const keys = all[nth % all.length]!;
      const entries = diffPlans(plan, edit(plan, keys, (text) => `${String(text)}!`));
      expect(entries).toHaveLength(1);
      expect(entries[0]!.after).toBe(`${String(entries[0]!.before)}!`);
    }),
    { numRuns: 50 },
  );
});

/** Numbers changed, things taken away and doubled under another name, in any of the lists. */
const edited = fc
  .tuple(somePlan, fc.array(fc.tuple(fc.constantFrom('number', 'remove', 'add', 'drop' as const), fc.nat(), fc.double({ min: 0.5, max: 9, noNaN: true })), { maxLength: 8 }))
  .map(([plan, edits]) => {
    const result = edits.reduce((now, [kind, nth, by]) => {
      const pick = (is: (value: unknown, field: string) => boolean): Keys | undefined => {
        const all = keysOf(now, is).filter((keys) => kind !== 'drop' || typeof keys[keys.length - 1] === 'string');
        return all[nth % Math.max(1, all.length)];
      };
      const isListOfThings = (value: unknown): boolean => Array.isArray(value) && value.length > 1 && typeof value[0] === 'object';
      const keys = kind === 'number' ? pick(isAmount) : kind === 'drop' ? pick((_, field) => ['returnDelay', 'breaks', 'redials', 'pace', 'notes', 'slots', 'experience'].includes(field)) : pick(isListOfThings);
      if (keys === undefined) return now;
      if (kind === 'number') return edit(now, keys, (value) => (value as number) + by);
      if (kind === 'drop') return edit(now, keys, () => undefined);
      return edit(now, keys, (value) => {
        const list = value as Json[];
        const at = nth % list.length;
        if (kind === 'remove') return list.filter((_, i) => i !== at);
        const twin = copy(list[at]!);
        if (typeof twin.id === 'string') twin.id = `${twin.id}-${nth}`;
        else if (twin.reason !== undefined) twin.reason = `other-${nth}`;
        return [...list.slice(0, at), twin, ...list.slice(at)];
      });
    }, plan);
    return [plan, JSON.parse(JSON.stringify(result)) as Plan] as const;
  });

test('law: the entries applied to the first plan give the second', () => {
  fc.assert(
    fc.property(edited, ([a, b]) => {
      expect(plain(applyDiff(readable(a), diffPlans(a, b)))).toEqual(plain(readable(b)));
      expect(plain(applyDiff(readable(b), diffPlans(b, a)))).toEqual(plain(readable(a)));
    }),
    { numRuns: 40 },
  );
});

test('law: what one way was added is removed the other way', () => {
  fc.assert(
    fc.property(edited, ([a, b]) => {
      const there = diffPlans(a, b);
      const back = diffPlans(b, a);
      const count = (entries: readonly DiffEntry[], kind: DiffEntry['kind']): number => entries.filter((entry) => entry.kind === kind).length;
      expect([count(back, 'removed'), count(back, 'added'), count(back, 'changed')]).toEqual([count(there, 'added'), count(there, 'removed'), count(there, 'changed')]);
    }),
    { numRuns: 30 },
  );
});

test('any two plans can be compared, and lead to each other', () => {
  for (const a of plans) for (const b of plans) expect(plain(applyDiff(readable(a), diffPlans(a, b)))).toEqual(plain(readable(b)));
});

/** The small plan with its centre changed. */
function withCentre(change: (centre: ReturnType<typeof smallCentre>) => void): Plan {
  const centre = smallCentre();
  change(centre);
  return smallPlan(centre);
}

test('things are known by the names of the plan', () => {
  const named = (change: Parameters<typeof withCentre>[0]) =>
    diffPlans(smallPlan(), withCentre(change)).map((entry) => entry.place.flatMap((step) => ('item' in step ? [step.name ?? step.item] : [])));
  expect(named(({ roster }) => (roster.crews[0]!.agents = 8))).toEqual([['Front / Day']]);
  expect(named(({ demand }) => (demand.volumes[0]!.perWeek = 2))).toEqual([['Bill / Phone']]);
  expect(named(({ teams }) => (teams.groups[0]!.slots!.chat = 4))).toEqual([['Front', 'Chat']]);
  expect(named(({ teams }) => (teams.groups[0]!.skills[1]!.rank = 4))).toEqual([['Front', 'Refund, Phone']]);
  expect(named(({ process }) => (process.handling[1]!.transfers![0]!.probability = 0.2))).toEqual([['refund', 'Complaint']]);
});

test('two things with one name are told apart by their ids', () => {
  const twins = (agents: number) => withCentre(({ roster }) => roster.crews.push({ ...roster.crews[0]!, id: 'twin', agents }));
  expect(diffPlans(twins(1), twins(2))[0]!.place[3]).toEqual({ item: 'twin', name: 'Front / Day [twin]' });
});

test('units: shares, seconds, money, the unit of a KPI, that of the number at a path', () => {
  const unit = (a: Plan, b: Plan) => diffPlans(a, b).map((entry) => entry.unit);
  const small = smallPlan();
  expect(unit(small, withCentre(({ customers }) => (customers.redials!.afterAbandon = 0.5)))).toEqual(['share']);
  expect(unit(small, withCentre(({ process }) => (process.handling[0]!.resolution = 0.5)))).toEqual(['share']);
  expect(unit(small, withCentre(({ demand }) => (demand.channels[0]!.answerWithinS = 30)))).toEqual(['seconds']);
  expect(unit(small, withCentre(({ teams }) => (teams.groups[0]!.payPerMonth = 30)))).toEqual(['currency']);
  expect(unit(small, withCentre(({ roster }) => (roster.crews[0]!.agents = 30)))).toEqual(['agents']);
  expect(unit(small, { ...small, targets: [{ ...small.targets[0]!, value: 90 }] })).toEqual(['seconds']);
  const set = (value: number) => smallPlan(smallCentre(), [{ id: 's', name: 'S', changes: [{ lever: 'set', path: 'process.handling[all].resolution', value }] }]);
  expect(unit(set(0.5), set(0.6))).toEqual(['share']);
});

test('another law is one change, not one for each parameter', () => {
  const entries = diffPlans(smallPlan(), withCentre(({ process }) => (process.handling[0]!.work = { law: 'lognormal', meanS: 200, cv: 1 })));
  expect(entries).toEqual([expect.objectContaining({ kind: 'changed', before: { law: 'exponential', meanS: 240 }, after: { law: 'lognormal', meanS: 200, cv: 1 } })]);
});

test('a change put first leaves the others as they are; another lever is another change', () => {
  const of = (...factors: number[]) => smallPlan(smallCentre(), [{ id: 's', name: 'S', changes: factors.map((factor) => ({ lever: 'volume' as const, factor })) }]);
  expect(diffPlans(of(1, 2, 3), of(9, 1, 2, 3)).map((entry) => [entry.kind, where(entry)])).toEqual([['added', 'scenarios s changes 0']]);
  expect(diffPlans(of(1, 2), of(2, 1))).toHaveLength(2);
  const bot = copy(of(1, 2));
  bot.scenarios[0]!.changes[0] = { lever: 'routing', rule: 'skill' };
  expect(diffPlans(of(1, 2), bot).map(({ kind }) => kind)).toEqual(['removed', 'added']);
});

test('bases: the one in force with the one in force; another one where a scenario is pinned to it', () => {
  const other = smallCentre();
  other.routing.rule = 'general-pool';
  const old = smallCentre();
  const edited = smallPlan(other, [{ id: 's', name: 'S', changes: [] }]);
  const plan = smallPlan(old, [{ id: 's', name: 'S', changes: [] }]);
  const kept = { ...edited, bases: { ...edited.bases, ...plan.bases } };
  expect(diffPlans(plan, edited).map(where)).toEqual(['base routing rule']);
  expect(diffPlans(plan, kept).map(where)).toEqual(['base routing rule']);
  const pin = (of: Plan, base: string): Plan => ({ ...of, scenarios: [{ ...of.scenarios[0]!, base }] });
  expect(diffPlans(pin(plan, plan.base), pin(edited, edited.base)).map(where)).toEqual(['base routing rule']);
  const pinned = diffPlans(pin(plan, plan.base), pin(kept, plan.base));
  expect(pinned.map((entry) => `${entry.kind} ${where(entry)}`)).toEqual([`added bases ${centreHash(old)}`, 'changed base routing rule', 'changed scenarios s base']);
  expect(pinned.find((entry) => where(entry) === 'scenarios s base')).toMatchObject({ before: IN_FORCE, after: plan.base });
});

test('two centres: as two plans with nothing else in them', () => {
  const b = smallCentre();
  b.teams.groups[0]!.absence = 0.1;
  expect(diffCentres(smallCentre(), b)).toEqual([
    { place: [{ field: 'base' }, { field: 'teams' }, { field: 'groups' }, { item: 'front', name: 'Front' }, { field: 'absence' }], kind: 'added', after: 0.1, unit: 'share' },
  ]);
  expect(diffCentres(b, b)).toEqual([]);
});
