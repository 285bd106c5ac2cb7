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

/**
 * The centre after some changes, one after another.
 * @param shareOf how much of a change is in force, 0 to 1
 * @param path of what holds the list `changes`; begins the path of an error. Errors as those of `applyChange`.
 */
export function applyChanges(centre: Centre, changes: readonly Change[], shareOf: (change: Change) => number, path: string): Centre {
  const applyAll = (settles: (i: number) => boolean): Centre =>
    changes.reduce((before, change, i) => applyShare(before, change, shareOf(change), `${path}.changes[${i}]`, settles(i)), centre);
  // Up to the last change that needs it, what was written is read by the schema at once ...
  const last = changes.findLastIndex((change) => leverOf(change).settle !== undefined && shareOf(change) > 0);
  try {
    return applyAll((i) => i === last);
  } catch {
    // ... and after each of them when something is wrong, as it may have been an earlier one.
    return applyAll(() => true);
  }
}

function applyShare(centre: Centre, change: Change, share: number, path: string, settles = true): Centre {
  const lever = leverOf(change);
  try {
    if (change.when?.ramp && !lever.ramps) throw changeProblem('cannotRamp', 'when.ramp');
    if ((change.when?.toWeek ?? Infinity) < (change.when?.fromWeek ?? 0)) throw changeProblem('wrongOrder', 'when.toWeek');
    if (share === 0) return centre;
    checkWhere(centre, change.where, lever);
    const after = lever.apply(centre, change, share);
    return settles && lever.settle ? lever.settle(after, change) : after;
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
