/** What changed from one plan to another, thing by thing: where, what stood there, and what stands there now. */
import type { Centre } from '../document/centre.ts';
import { itemName } from '../document/paths.ts';
import type { Plan } from '../document/plan.ts';
import { codeOf, labelOf, namesOf, type NameOf } from './item-names.ts';
import { matchOrdered, matchUnordered } from './match-items.ts';
import { unitOfField, type DiffUnit } from './units.ts';

/** One step on the way to a place: a field, or an item of a list or record. */
export type Step = FieldStep | ItemStep;
export interface FieldStep {
  readonly field: string;
}
export interface ItemStep {
  /** Its id, or where it has none its place from 0: in the second plan of what was added, else in the first. */
  readonly item: string | number;
  /** How a reader knows it. */
  readonly name?: string;
  /** Id of its lever or KPI, or the place that it annotates. */
  readonly code?: string;
  /** Length of the list, of a number in a row of numbers. */
  readonly of?: number;
}

export interface DiffEntry {
  readonly place: readonly Step[];
  readonly kind: 'added' | 'removed' | 'changed';
  /** Left out of what was added. */
  readonly before?: unknown;
  /** Left out of what was removed. */
  readonly after?: unknown;
  /** Of a number, or of a list of them. */
  readonly unit: DiffUnit | null;
}

type Json = Readonly<Record<string, unknown>>;

/** Lists of ids and of days in which the order means nothing. */
const SETS: ReadonlySet<string> = new Set(['reasons', 'channels', 'tiers', 'windows', 'teams', 'levels', 'days']);
/** Lists of things in which it does: one change comes after another, one signature too. */
const ORDERED: ReadonlySet<string> = new Set(['changes', 'signatures']);
/** Things by the id of something else. */
const RECORDS: ReadonlySet<string> = new Set(['slots', 'bases']);

/**
 * The base in force is compared with the base in force, as `base`; other bases where a scenario is pinned to them, as
 * `bases`. Bases that nothing speaks of do nothing, and are left out.
 */
export function diffPlans(a: Plan, b: Plan): readonly DiffEntry[] {
  return new Walk(namesInPlans(a, b)).compared(readable(a), readable(b), []);
}

/** Names that the things of some plans have, those of bases in force first. */
export function namesInPlans(...plans: readonly Plan[]): NameOf {
  const inForce = plans.flatMap(({ base, bases }) => bases[base] ?? []);
  return namesOf(...inForce, ...plans.flatMap(({ bases }) => Object.values(bases)));
}

/** The same for two centres, such as the base and what a scenario makes of it. */
export function diffCentres(a: Centre, b: Centre): readonly DiffEntry[] {
  return new Walk(namesOf(a, b)).compared({ base: a }, { base: b }, []);
}

/** A plan with its base in place of the key of the base. */
export function readable(plan: Plan): Json {
  const { base, bases, scenarios } = plan;
  const pinned = new Set(scenarios.map((scenario) => scenario.base).filter((key) => key !== undefined && key !== base));
  return {
    ...plan,
    base: bases[base],
    bases: Object.fromEntries(Object.entries(bases).filter(([key]) => pinned.has(key))),
    // A base that is edited gets another key; what is pinned to it still is.
    scenarios: scenarios.map((scenario) => (scenario.base === base ? { ...scenario, base: IN_FORCE } : scenario)),
  };
}

/** In place of the key of the base, where a scenario is pinned to the base in force. */
export const IN_FORCE = 'inForce';

class Walk {
  private readonly entries: DiffEntry[] = [];
  private readonly nameOf: NameOf;

  constructor(nameOf: NameOf) {
    this.nameOf = nameOf;
  }

  compared(a: Json, b: Json, place: readonly Step[]): readonly DiffEntry[] {
    this.objects(sorted(a) as Json, sorted(b) as Json, place, '');
    return this.entries;
  }

  /** @param field that the values stand in, or that their list stands in */
  private values(a: unknown, b: unknown, place: readonly Step[], field: string, unit: DiffUnit | null): void {
    if (Array.isArray(a) && Array.isArray(b)) this.lists(a, b, place, field, unit);
    else if (isObject(a) && isObject(b) && isAlike(a, b)) {
      if (RECORDS.has(field)) this.records(a, b, place, field);
      else this.objects(a, b, place, field);
    } else if (a !== b) this.changed(a, b, place, unit);
  }

  private objects(a: Json, b: Json, place: readonly Step[], parent: string): void {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      const inside = [...place, { field: key }];
      const unit = unitOfField(parent, key, b);
      // No list of things is an empty one, so that the first thing is as new as the second.
      const nothing = emptyOf(a[key] ?? b[key], key, parent);
      const [before, after] = [a[key] ?? nothing, b[key] ?? nothing];
      if (before === undefined) {
        if (after !== undefined) this.entries.push({ place: inside, kind: 'added', after, unit });
      } else if (after === undefined) this.entries.push({ place: inside, kind: 'removed', before, unit });
      else this.values(before, after, inside, key, unit);
    }
  }

  private records(a: Json, b: Json, place: readonly Step[], field: string): void {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      const name = this.nameOf(field, key);
      const inside = [...place, { item: key, ...(name === undefined ? {} : { name }) }];
      if (!Object.hasOwn(a, key)) this.entries.push({ place: inside, kind: 'added', after: b[key], unit: null });
      else if (!Object.hasOwn(b, key)) this.entries.push({ place: inside, kind: 'removed', before: a[key], unit: null });
      else this.values(a[key], b[key], inside, '', null);
    }
  }

  private lists(a: readonly unknown[], b: readonly unknown[], place: readonly Step[], field: string, unit: DiffUnit | null): void {
    if (a.every(isObject) && b.every(isObject)) this.things(a, b, place, field);
    else if (a.length === b.length && !SETS.has(field) && [...a, ...b].every((one) => typeof one === 'number')) {
      a.forEach((before, i) => this.values(before, b[i], [...place, { item: i, of: a.length }], field, unit));
    } else if (JSON.stringify(a) !== JSON.stringify(b)) this.changed(a, b, place, unit);
  }

  private things(a: readonly Json[], b: readonly Json[], place: readonly Step[], field: string): void {
    const ordered = ORDERED.has(field);
    const { pairs, removed, added } = ordered ? matchOrdered(a, b, isAlike) : matchUnordered(a, b);
    const stepOf = this.stepsOf(a, b, field, ordered);
    for (const [i, j] of pairs) this.values(a[i], b[j], [...place, stepOf(a, i)], field, null);
    for (const i of removed) this.entries.push({ place: [...place, stepOf(a, i)], kind: 'removed', before: a[i], unit: null });
    for (const j of added) this.entries.push({ place: [...place, stepOf(b, j)], kind: 'added', after: b[j], unit: null });
  }

  /** How items of two versions of a list are spoken of: by what is theirs alone. */
  private stepsOf(a: readonly Json[], b: readonly Json[], field: string, ordered: boolean): (list: readonly Json[], i: number) => ItemStep {
    const isUnique = (list: readonly Json[]): boolean => new Set(list.map(itemName)).size === list.length;
    const byName = !ordered && isUnique(a) && isUnique(b);
    const idsOfLabel = new Map<string, Set<unknown>>();
    const label = (item: Json): string | undefined => labelOf(field, item, this.nameOf);
    for (const item of [...a, ...b]) {
      const of = label(item);
      if (of !== undefined) idsOfLabel.set(of, (idsOfLabel.get(of) ?? new Set()).add(item.id));
    }
    return (list, i) => {
      const item = list[i]!;
      const id = itemName(item);
      const of = label(item);
      const shared = of !== undefined && (idsOfLabel.get(of)?.size ?? 0) > 1 && !of.endsWith(`[${id}]`);
      const code = codeOf(item);
      return {
        item: byName && id !== undefined ? id : i,
        ...(of === undefined ? {} : { name: shared ? `${of} [${id}]` : of }),
        ...(code === undefined ? {} : { code }),
      };
    };
  }

  private changed(before: unknown, after: unknown, place: readonly Step[], unit: DiffUnit | null): void {
    this.entries.push({ place, kind: 'changed', before, after, unit });
  }
}

/** What stands for nothing in a field that is left out; undefined where that is a value of its own. */
function emptyOf(given: unknown, key: string, parent: string): unknown {
  if (Array.isArray(given)) return given.every(isObject) ? [] : undefined;
  return RECORDS.has(key) || parent === 'base' ? {} : undefined;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether one may be the other with something changed in it: the same law, lever or kind of outage. */
function isAlike(a: unknown, b: unknown): boolean {
  if (!isObject(a) || !isObject(b)) return false;
  const differs = (field: string): boolean => (typeof a[field] === 'string' || typeof b[field] === 'string') && a[field] !== b[field];
  return !differs('law') && !differs('lever') && (a.id !== undefined || !differs('kind'));
}

/** A copy in which every set is in order. */
function sorted(value: unknown, field = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => sorted(item));
    return SETS.has(field) && !items.some(isObject) ? items.sort((a, b) => (String(a) < String(b) ? -1 : 1)) : items;
  }
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, sorted(inside, key)])) : value;
}
