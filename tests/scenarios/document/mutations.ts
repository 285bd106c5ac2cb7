/** Ways to spoil a plan, each small enough to be read in a failure: what was done, and where. */
import * as fc from 'fast-check';
import { pathText } from '../../../scenarios/document/paths.ts';

type Container = Record<string | number, unknown>;

/** What is done to one node of the document; `nth` chooses the node, `other` a second one or a value. */
export interface Mutation {
  readonly kind: Kind;
  readonly nth: number;
  readonly other: number;
}

/** How often each is done: what mostly leaves a sound plan more often than what mostly does not. */
const weights = { drop: 2, graft: 4, copy: 4, swap: 2, scale: 4, law: 1, twice: 3, many: 1, number: 2, text: 1, type: 1, empty: 1, wrap: 1 };
type Kind = keyof typeof weights;

/** Numbers at and beyond every bound, and what is no number. */
const numbers = [0, -0, 1, -1, 0.5, 1.5, 2, 7, 60, 99, 200, 1e-12, 1e-320, 1e6, 31_536_000, 2 ** 31, 2 ** 53, 1e308, -1e308, Infinity, -Infinity, Number.NaN];
const factors = [0, 0.01, 0.1, 0.5, 0.9, 1 + 1e-10, 1 + 1e-13, 1.1, 2, 3, 10, 60, 1000, -1];
const texts = ['', ' ', 'standard', 'base', '__proto__', 'constructor', 'toString', '24:00', '00:00', '23:59', 'a/b', 'ÿ😀\ud800', '客服'.repeat(200), 'x'.repeat(10_000), '0', 'a', '[0]', '\u0000'];
const others: readonly unknown[] = [null, true, false, '', 'text', 0, 7, [], {}, [[]], [null], { id: 'a' }, { law: 'never' }, { law: 'empirical', quantilesS: [0, 0] }, { law: 'deterministic', meanS: 0.1 }];

/** Laws at their bounds: always at once, hardly ever, wildly different. */
const laws: readonly unknown[] = [
  { law: 'empirical', quantilesS: [0, 0] },
  { law: 'empirical', quantilesS: [0, 0, 1e-300] },
  { law: 'empirical', quantilesS: [0, 31_536_000] },
  { law: 'deterministic', meanS: 0.1 },
  { law: 'lognormal', meanS: 31_536_000, cv: 10 },
  { law: 'weibull', meanS: 300, shape: 0.2 },
  { law: 'hyperexponential', meanS: 300, scv: 100 },
  { law: 'never' },
];

const kind = fc.oneof(...Object.entries(weights).map(([name, weight]) => ({ weight, arbitrary: fc.constant(name as Kind) })));
export const mutation: fc.Arbitrary<Mutation> = fc.record({ kind, nth: fc.nat(), other: fc.nat(10_000) });

/** The plan after the mutations, with one line told of each. */
export function mutate(plan: unknown, mutations: readonly Mutation[]): { readonly plan: unknown; readonly told: readonly string[] } {
  const copy = structuredClone(plan);
  return { plan: copy, told: mutations.map((one) => apply(copy, one)) };
}

function apply(root: unknown, { kind, nth, other }: Mutation): string {
  const all = nodes(root);
  const fitting = all.filter(({ value }) => fits(kind, value));
  const node = fitting[nth % Math.max(1, fitting.length)];
  if (node === undefined) return `${kind}: nowhere`;
  const at = placeOf(root, node);
  const { inside, key, value } = node;
  const put = (next: unknown): string => {
    inside[key] = next;
    return `${at}: ${shown(value)} -> ${shown(next)}`;
  };
  switch (kind) {
    case 'drop':
      if (Array.isArray(inside)) inside.splice(key as number, 1);
      else delete inside[key];
      return `${at} taken away`;
    case 'type':
      return put(structuredClone(pick(others, other)));
    case 'number':
      return put(pick(numbers, other));
    case 'scale':
      return put((value as number) * pick(factors, other));
    case 'law':
      return put(structuredClone(pick(laws, other)));
    case 'text':
      return put(pick(texts, other));
    case 'copy':
    case 'swap': {
      const alike = all.filter((one) => one.name === node.name && one !== node && !isWithin(one, node) && !isWithin(node, one));
      const from = pick(alike.length > 0 ? alike : [node], other);
      const place = placeOf(root, from);
      if (kind === 'swap') from.inside[from.key] = value;
      return `${put(structuredClone(from.value))} as at ${place}`;
    }
    case 'graft': {
      // A field that another thing of the same list has, such as a rule's windows or a team's pace.
      const hosts = all.filter((one) => one.name === node.outer?.name && isRecord(one.value));
      const host = pick(hosts.length > 0 ? hosts : [node], other);
      const place = placeOf(root, host);
      if (isRecord(host.value)) host.value[key] = structuredClone(value);
      return `${place}.${key} = ${shown(value)}`;
    }
    case 'twice': {
      const list = value as unknown[];
      const twin = structuredClone(pick(list, other));
      const hasNewId = other % 4 > 0 && isRecord(twin) && 'id' in twin;
      if (hasNewId) twin.id = `twin-${list.length}`;
      list.push(twin);
      return `${at}: ${shown(twin)} once more`;
    }
    case 'many': {
      const list = value as unknown[];
      const twin = pick(list, other);
      const count = pick([12, 60, 250], other);
      for (let i = 0; i < count; i++) list.push(isRecord(twin) && 'id' in twin ? { ...structuredClone(twin), id: `twin-${i}` } : structuredClone(twin));
      return `${at}: ${shown(twin)} ${count} times more`;
    }
    case 'empty':
      return put(Array.isArray(value) ? [] : {});
    case 'wrap': {
      const depth = pick([1, 30, 50, 800], other);
      inside[key] = nested(value, depth, other % 2 === 0);
      return `${at}: ${depth} levels deeper`;
    }
  }
}

/** A value so many lists, or objects, deep. */
export function nested(value: unknown, depth: number, inObjects: boolean): unknown {
  let whole = value;
  for (let i = 0; i < depth; i++) whole = inObjects ? { a: whole } : [whole];
  return whole;
}

function fits(kind: Kind, value: unknown): boolean {
  if (kind === 'number' || kind === 'scale') return typeof value === 'number';
  if (kind === 'text') return typeof value === 'string';
  if (kind === 'twice' || kind === 'many') return Array.isArray(value) && value.length > 0;
  if (kind === 'law') return isRecord(value) && 'law' in value;
  if (kind === 'empty') return typeof value === 'object' && value !== null;
  return true;
}

interface Node {
  readonly outer: Node | null;
  /** Name of the field; of an item that of its list. */
  readonly name: string;
  readonly inside: Container;
  readonly key: string | number;
  readonly value: unknown;
}

const MOST_NODES = 20_000;

/** Every node but the root, from outside inwards; of long lists of numbers the first few. */
function nodes(root: unknown): Node[] {
  const all: Node[] = [];
  const look = (value: unknown, outer: Node | null): void => {
    if (typeof value !== 'object' || value === null || all.length > MOST_NODES) return;
    if (Array.isArray(value)) {
      const count = typeof value[0] === 'number' ? Math.min(3, value.length) : value.length;
      for (let key = 0; key < count; key++) add({ outer, name: `${outer?.name ?? ''}[]`, inside: value as unknown as Container, key, value: value[key] });
    } else {
      for (const [key, one] of Object.entries(value)) add({ outer, name: key, inside: value as Container, key, value: one });
    }
  };
  const add = (node: Node): void => {
    all.push(node);
    look(node.value, node);
  };
  look(root, null);
  return all;
}

function placeOf(root: unknown, node: Node): string {
  const keys: (string | number)[] = [];
  for (let at: Node | null = node; at !== null; at = at.outer) keys.unshift(at.key);
  return pathText('plan', root, keys);
}

function isWithin(node: Node, other: Node): boolean {
  for (let at: Node | null = node; at !== null; at = at.outer) if (at === other) return true;
  return false;
}

function isRecord(value: unknown): value is Container {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function pick<T>(from: readonly T[], nth: number): T {
  return from[nth % from.length]!;
}

function shown(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : String(JSON.stringify(value));
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
