/** What levers share that bring in a rule of a list, or change the one with the same id. */
import type { ContactSelector } from '../document/primitives.ts';
import { oneOf } from '../document/plan-error.ts';
import { between, changeProblem } from './lever.ts';

/** The restrictions of a rule, or of a change, without those that are left out. */
export function selectorOf({ reasons, channels, tiers, windows }: ContactSelector = {}): { reasons?: string[]; channels?: string[]; tiers?: string[]; windows?: string[] } {
  return {
    ...(reasons ? { reasons: [...reasons] } : {}),
    ...(channels ? { channels: [...channels] } : {}),
    ...(tiers ? { tiers: [...tiers] } : {}),
    ...(windows ? { windows: [...windows] } : {}),
  };
}

/** Whether two rules speak of the same contacts in the same words. */
export function sameSelector(a: ContactSelector, b: ContactSelector): boolean {
  return selectorText(a) === selectorText(b);
}

/** A selector as text, the same for the same restrictions in any order. */
function selectorText({ reasons, channels, tiers, windows }: ContactSelector): string {
  return [reasons, channels, tiers, windows].map((ids) => (ids ? [...ids].sort().join(' ') : '')).join('/');
}

/** The fields that a change gives. */
export function given<C extends object, F extends keyof C>(change: C, fields: readonly F[]): { [K in F]?: Exclude<C[K], undefined> } {
  const all = fields.filter((field) => change[field] !== undefined).map((field) => [field, change[field]]);
  return Object.fromEntries(all) as { [K in F]?: Exclude<C[K], undefined> };
}

/** The fields that a new rule cannot do without. @throws PlanProblem 'needs' when the change leaves some out. */
export function allOf<C extends object, F extends keyof C & string>(change: C, fields: readonly F[], path = ''): { [K in F]: Exclude<C[K], undefined> } {
  const missing = fields.filter((field) => change[field] === undefined);
  if (missing.length > 0) throw changeProblem('needs', path, { expected: missing.join(', ') });
  return given(change, fields) as { [K in F]: Exclude<C[K], undefined> };
}

/** A list with an item in the place of the one with its id, or at the end. */
export function withItem<T extends { readonly id: string }>(list: readonly T[] | undefined, item: T): T[] {
  if (!list?.some(({ id }) => id === item.id)) return [...(list ?? []), item];
  return list.map((one) => (one.id === item.id ? item : one));
}

/** An id that no item of a list has: `wanted`, or with a number after it. */
export function freeId(list: readonly { readonly id: string }[] | undefined, wanted: string): string {
  const taken = new Set(list?.map(({ id }) => id));
  for (let id = wanted, n = 2; ; n++) {
    if (!taken.has(id)) return id;
    id = `${wanted.slice(0, 36)}-${n}`;
  }
}

/** A rule that is there already keeps the contacts it is for. @throws PlanProblem 'whereNotUsed' */
export function keepsWhere(where: ContactSelector | undefined, id: string): void {
  if (Object.keys(selectorOf(where)).length > 0) throw changeProblem('whereNotUsed', 'where', { value: id });
}

/** What has this id. @throws PlanProblem 'unknownId' when nothing has. */
export function itemOf<T extends { readonly id: string }>(list: readonly T[] | undefined, id: string, path: string): T {
  const item = list?.find((one) => one.id === id);
  if (!item) throw changeProblem('unknownId', path, { value: id, expected: oneOf((list ?? []).map((one) => one.id)) });
  return item;
}

/** @throws PlanProblem 'unknownId' when nothing has this id. */
export function needId(list: readonly { readonly id: string }[] | undefined, id: string | undefined, path: string): void {
  if (id !== undefined) itemOf(list, id, path);
}

/** What exists, with the numbers that a change gives; during a ramp on their way there. A number left out before was 0. */
export function movedTo<T extends object, F extends keyof T & string>(
  before: T,
  change: Readonly<Partial<Record<F, number | undefined>>>,
  fields: readonly F[],
  share: number,
): T {
  const moved = fields.flatMap((field) => {
    const [from, to] = [before[field], change[field]];
    return to === undefined ? [] : [[field, between(typeof from === 'number' ? from : 0, to, share)]];
  });
  return { ...before, ...(Object.fromEntries(moved) as Partial<T>) };
}

/** Does a rule speak of all the contacts that a selector names? */
export function covers(rule: ContactSelector, selector: ContactSelector): boolean {
  return (['reasons', 'channels', 'tiers'] as const).every((field) => {
    const [of, wanted] = [rule[field], selector[field]];
    return of === undefined || (wanted?.every((id) => of.includes(id)) ?? false);
  });
}
