/** Units of the document's numbers, by the name of the field and where it stands. */
import { z } from 'zod';
import { moneySchema } from '../document/costs.ts';
import { planSchema } from '../document/plan.ts';
import { secondsSchema, shareSchema } from '../document/primitives.ts';
import { pathParts } from '../document/paths.ts';
import { kpiById } from '../kpi/dictionary.ts';
import type { KpiDefinition } from '../kpi/kpi-definition.ts';

/** `week` and `perWeek`: number of a week, and how many in each; `factor` multiplies. */
export type DiffUnit = KpiDefinition['unit'] | 'minutes' | 'days' | 'week' | 'weeks' | 'perWeek' | 'agents' | 'contacts' | 'factor';

/** Names that say the unit themselves. */
const bySpelling: readonly (readonly [RegExp, DiffUnit])[] = [
  [/S$/, 'seconds'],
  [/Minutes$|^minutes$/, 'minutes'],
  [/Days$|^paidDays/, 'days'],
  [/Week$|^week$/, 'week'],
  [/^weeks$/, 'weeks'],
  [/[fF]actor$/, 'factor'],
  [/PerYear$|^(overhead|bonus)$/, 'share'],
  [/Share$|^share$|[pP]robability$|^(precision|confidence)$/, 'share'],
  [/^(agents|heads|add|size|minIdle)$/, 'agents'],
  [/^(contacts|counts|whenWaiting|waitingPlaces)$/, 'contacts'],
  [/^payPer|[cC]ost|[pP]rice/, 'currency'],
];

/** Schemas that say the unit. */
const unitOfSchema: ReadonlyMap<unknown, DiffUnit> = new Map<unknown, DiffUnit>([
  [shareSchema, 'share'],
  [secondsSchema, 'seconds'],
  [moneySchema, 'currency'],
]);

/** 'parent.field' of every share, duration and amount of the schema, whatever they are called. */
let bySchema: ReadonlyMap<string, DiffUnit> | undefined;

function unitsOfSchema(): ReadonlyMap<string, DiffUnit> {
  const units = new Map<string, DiffUnit>();
  const visit = (schema: unknown, parent: string, field: string): void => {
    const unit = unitOfSchema.get(schema);
    if (unit !== undefined) {
      if (!units.has(`${parent}.${field}`)) units.set(`${parent}.${field}`, unit);
    } else if (schema instanceof z.ZodOptional || schema instanceof z.ZodArray) visit(schema.unwrap(), parent, field);
    else if (schema instanceof z.ZodRecord) visit(schema.valueType, parent, field);
    else if (schema instanceof z.ZodUnion) for (const option of schema.options) visit(option, parent, field);
    else if (schema instanceof z.ZodObject) {
      for (const [key, inside] of Object.entries(schema.shape)) visit(inside, field, key);
    }
  };
  visit(planSchema, '', '');
  return units;
}

/**
 * Unit of a number in a field.
 * @param parent field or list that the object with the number stands in
 * @param object what the field belongs to: a target's value has the unit of its KPI
 */
export function unitOfField(parent: string, field: string, object: Readonly<Record<string, unknown>>): DiffUnit | null {
  const { kpi, stat, relativeTo, at, path } = object;
  if (field === 'perWeek') return parent === 'volumes' ? 'contacts' : 'perWeek';
  if (field === 'value' && typeof kpi === 'string') {
    return relativeTo !== undefined ? 'factor' : stat === 'shareWithin' ? 'share' : (kpiById(kpi)?.unit ?? null);
  }
  if (field === 'value' && typeof path === 'string') return unitOfPath(path);
  if (typeof at === 'string' && ['low', 'likely', 'high'].includes(field)) return unitOfPath(at);
  bySchema ??= unitsOfSchema();
  return bySpelling.find(([spelling]) => spelling.test(field))?.[1] ?? bySchema.get(`${parent}.${field}`) ?? null;
}

function unitOfPath(path: string): DiffUnit | null {
  const fields = (pathParts(path) ?? []).filter((part) => !part.startsWith('['));
  return unitOfField(fields[fields.length - 2] ?? '', fields[fields.length - 1] ?? '', {});
}
