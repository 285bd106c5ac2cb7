/** The JSON Schema of plans, read: which fields may be left out, and where in a plan they stand or could stand. */
import { planJsonSchema } from '../../../scenarios/document/plan-json-schema.ts';

export type Json = Readonly<Record<string, unknown>>;
export type Keys = readonly (string | number)[];

/** What the schema says of a field. The same object wherever the field is met. */
export interface FieldRule extends Json {
  readonly description?: string;
  readonly default?: number | boolean | string;
}
interface OptionalField {
  /** Where it stands in the schema, such as `study.precision`. */
  readonly name: string;
  readonly rule: FieldRule;
}

export const schema = planJsonSchema();
const parts = schema['$defs'] as Readonly<Record<string, Json>>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A rule, or the part of the schema that it refers to. */
function meant(rule: Json): Json {
  const part = /^#\/\$defs\/(\w+)$/.exec(String(rule['$ref']))?.[1];
  return part === undefined ? rule : parts[part]!;
}

function propertiesOf(rule: Json): [string, FieldRule][] {
  return Object.entries((rule['properties'] ?? {}) as Readonly<Record<string, FieldRule>>);
}

function isRequired(rule: Json, field: string): boolean {
  return ((rule['required'] ?? []) as readonly string[]).includes(field);
}

/** Every field of every object in the schema that may be left out. */
export function optionalFields(): OptionalField[] {
  const found: OptionalField[] = [];
  const visit = (value: unknown, name: string): void => {
    if (Array.isArray(value)) value.forEach((one: unknown) => visit(one, name));
    if (!isObject(value)) return;
    const lever = isObject(value['properties']) && isObject(value['properties']['lever']) ? String(value['properties']['lever']['const']) : undefined;
    const here = lever === undefined ? name : `change(${lever})`;
    for (const [field, rule] of propertiesOf(value)) {
      if (!isRequired(value, field)) found.push({ name: `${here}.${field}`, rule });
      visit(rule, `${here}.${field}`);
    }
    for (const [word, inside] of Object.entries(value)) {
      if (word === '$defs') for (const [part, one] of Object.entries(inside as Json)) visit(one, part);
      else if (word !== 'properties') visit(inside, here);
    }
  };
  visit(schema, 'plan');
  return found;
}

/** Where in a plan fields with a default stand, or could stand: the keys that lead to each, by what the schema says of it. */
export function placesOfDefaults(plan: unknown): Map<FieldRule, Keys[]> {
  const places = new Map<FieldRule, Keys[]>();
  const visit = (value: unknown, rule: Json, keys: Keys): void => {
    const { items, additionalProperties, ...shape } = meant(rule);
    if (Array.isArray(value) && isObject(items)) value.forEach((item: unknown, i) => visit(item, items, [...keys, i]));
    if (!isObject(value)) return;
    const kinds = (shape['oneOf'] ?? shape['anyOf'] ?? []) as readonly Json[];
    const kind = kinds.find((one) => isKind(value, meant(one)));
    if (kind) visit(value, kind, keys);
    const known = propertiesOf(shape);
    for (const [field, inside] of known) {
      if (inside.default !== undefined) places.set(inside, [...(places.get(inside) ?? []), [...keys, field]]);
      else visit(value[field], inside, [...keys, field]);
    }
    if (!isObject(additionalProperties)) return;
    for (const [key, inside] of Object.entries(value)) visit(inside, additionalProperties, [...keys, key]);
  };
  visit(plan, schema, []);
  return places;
}

/** Of alternatives the one whose fixed words are those of the value. */
function isKind(value: Json, rule: Json): boolean {
  return propertiesOf(rule).every(([field, inside]) => !('const' in inside) || inside['const'] === value[field]);
}

/** A copy with a value at some places, or, if it is undefined, with nothing there. */
export function withEach<T>(plan: T, places: readonly Keys[], value: unknown): T {
  const copy = structuredClone(plan);
  for (const keys of places) {
    const outer = keys.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], copy) as Record<string | number, unknown>;
    const field = keys[keys.length - 1]!;
    if (value === undefined) delete outer[field];
    else outer[field] = value;
  }
  return copy;
}

export function isThere(plan: unknown, keys: Keys): boolean {
  const outer = keys.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], plan);
  return Object.hasOwn(outer as object, keys[keys.length - 1]!);
}

/** Another value that the field could have: lower, or, where it is the lowest, higher. */
export function anotherValue({ default: value, type, minimum = 0, maximum = 0, $ref }: FieldRule): number | boolean | string {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'string') return value === '00:00' ? '10:00' : '12:00';
  const [now, least, most] = [value!, Number(minimum), $ref === undefined ? Number(maximum) : 1];
  const other = now > least ? (now + least) / 2 : now + Math.min(30, (most - now) / 4);
  return type === 'integer' ? Math.floor(other) : other;
}
