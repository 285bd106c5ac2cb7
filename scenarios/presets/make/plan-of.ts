/** What every plan that is built here shares: the newest version, and one base under its own hash. */
import { centreHash } from '../../document/canonical.ts';
import type { Centre } from '../../document/centre.ts';
import { PLAN_VERSION, type Plan } from '../../document/plan.ts';

/** The plan of a centre; `rest` is all but what follows from the centre. */
export function planOf(centre: Centre, rest: Omit<Plan, 'version' | 'bases' | 'base'>): Plan {
  const base = centreHash(centre);
  return { version: PLAN_VERSION, ...rest, bases: { [base]: centre }, base };
}
