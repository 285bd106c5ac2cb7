/** Applies a change of a scenario to a centre, in full or, during a ramp, in part. */
import type { Centre } from '../document/centre.ts';
import { oneOf, PlanProblem } from '../document/plan-error.ts';
import { STANDARD_TIER } from '../document/primitives.ts';
import type { When, Where } from '../document/scope.ts';
import { allLevers, type Change } from './change.ts';
import { changeProblem, type Lever } from './lever.ts';
import { needId } from './rule-lists.ts';

/** The lever that a change pulls. */
export function leverOf(change: Change): Lever<Change> {
  return allLevers.find(({ id }) => id === change.lever) as unknown as Lever<Change>;
}

/**
 * The centre after a change, in a week.
 * @param week counted from the calendar's start date, 1 = its first week.
 * @param path of the change in the plan; begins the path of an error.
 * @throws PlanProblem when the change does not fit the centre.
 */
export function applyChange(centre: Centre, change: Change, week: number, path: string): Centre {
  return applyShare(centre, change, shareInForce(change.when, week), path);
}

/** The centre after a change in full force, whatever weeks it holds in. Errors as those of `applyChange`. */
export function applyInFull(centre: Centre, change: Change, path: string): Centre {
  return applyShare(centre, change, 1, path);
}

function applyShare(centre: Centre, change: Change, share: number, path: string): Centre {
  const lever = leverOf(change);
  try {
    if (change.when?.ramp && !lever.ramps) throw changeProblem('cannotRamp', 'when.ramp');
    if ((change.when?.toWeek ?? Infinity) < (change.when?.fromWeek ?? 0)) throw changeProblem('wrongOrder', 'when.toWeek');
    if (share === 0) return centre;
    checkWhere(centre, change.where, lever);
    return lever.apply(centre, change, share);
  } catch (error) {
    if (!(error instanceof PlanProblem)) throw error;
    throw new PlanProblem(error.errors.map((one) => ({ ...one, path: one.path === '' ? path : `${path}.${one.path}` })));
  }
}

/** How much of a change is in force in a week, 0 to 1. */
export function shareInForce(when: When | undefined, week: number): number {
  if (!when) return 1;
  if (week < when.fromWeek || week > (when.toWeek ?? Infinity)) return 0;
  if (!when.ramp) return 1;
  const step = Math.min(1, (week - when.fromWeek + 1) / when.ramp.weeks);
  return when.ramp.shape === 'linear' ? step : step * step * (3 - 2 * step);
}

function checkWhere(centre: Centre, where: Where | undefined, lever: Lever<Change>): void {
  const known: Readonly<Record<keyof Where, readonly { id: string }[]>> = {
    reasons: centre.demand.reasons,
    channels: centre.demand.channels,
    teams: centre.teams.groups,
    levels: centre.teams.levels,
    tiers: [{ id: STANDARD_TIER }, ...(centre.demand.tiers ?? [])],
    windows: centre.calendar.windows,
  };
  for (const field of Object.keys(known) as (keyof Where)[]) {
    if (where?.[field] === undefined) continue;
    if (!lever.where.includes(field)) throw changeProblem('whereNotUsed', `where.${field}`, { value: lever.id, ...(lever.where.length > 0 ? { expected: oneOf(lever.where) } : {}) });
    for (const id of where[field]) needId(known[field], id, `where.${field}`);
  }
}
