/** What waits when the run begins must be able to wait: its kind of contact occurs in every base that is run. */
import { contactKinds } from './contact-kinds.ts';
import { oneOf, type PlanError } from './plan-error.ts';
import type { Plan } from './plan.ts';
import { STANDARD_TIER } from './primitives.ts';

export function backlogErrors({ study, bases, base, scenarios }: Pick<Plan, 'study' | 'bases' | 'base' | 'scenarios'>): PlanError[] {
  const errors: PlanError[] = [];
  const { backlog } = study;
  if ((study.start === 'backlog') !== (backlog !== undefined)) errors.push({ code: 'needs', path: 'plan.study', expected: 'start: backlog + backlog' });
  if (!backlog) return errors;
  const baseOf = (hash: string): Plan['bases'][string] | undefined => (Object.hasOwn(bases, hash) ? bases[hash] : undefined);
  const pathOf = ({ reason, channel }: (typeof backlog)[number]): string => `plan.study.backlog[${reason}/${channel}]`;
  const inForce = baseOf(base);
  const stocked = new Set<string>();
  for (const place of backlog) {
    const path = pathOf(place);
    if (stocked.has(path)) errors.push({ code: 'duplicateId', path, value: `${place.reason}/${place.channel}` });
    stocked.add(path);
    for (const [field, known] of [['reason', inForce?.demand.reasons], ['channel', inForce?.demand.channels]] as const) {
      const ids = (known ?? []).map(({ id }) => id);
      if (inForce && !ids.includes(place[field])) errors.push({ code: 'unknownId', path: `${path}.${field}`, value: place[field], expected: oneOf(ids) });
    }
  }
  if (errors.some(({ code }) => code === 'unknownId')) return errors;
  // Changes only add kinds to those of their base; what it has none of would be left out of the run without a word.
  const prefixes = new Map([[base, '']]);
  for (const { id, base: own } of scenarios) if (own !== undefined && !prefixes.has(own)) prefixes.set(own, `plan.scenarios[${id}].base: `);
  for (const [hash, prefix] of prefixes) {
    const centre = baseOf(hash);
    if (!centre) continue;
    const kinds = contactKinds(centre).flatMap(({ id, tier }) => (tier === STANDARD_TIER ? [id] : []));
    for (const place of backlog) {
      const value = `${place.reason}/${place.channel}`;
      if (!kinds.includes(value)) errors.push({ code: 'notOneOf', path: `${prefix}${pathOf(place)}`, value, expected: oneOf(kinds) });
    }
  }
  return errors;
}
