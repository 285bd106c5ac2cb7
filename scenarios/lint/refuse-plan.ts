/** Why a plan that reads and compiles is not run: a target that nothing answers to, ids with one key, or more than a run may take. */
import type { CentreModel } from '../../engine/model/centre-model.ts';
import type { CompiledScenario } from '../compile/compile-plan.ts';
import { BASE } from '../compile/compile-plan.ts';
import { oneOf, type PlanError } from '../document/plan-error.ts';
import type { Plan } from '../document/plan.ts';
import { SCOPE_LISTS } from '../result/scope.ts';
import { modelSize, sizeErrors, type SizeLimits } from './lint-size.ts';
import { figureErrors, type Asked, type KnownKpi } from './refuse-figures.ts';
import { sameKeyErrors } from './same-keys.ts';

/**
 * KPIs, scopes and weeks of targets and observed figures that nothing answers to; such a figure would be "no data" for ever.
 * Ids of every base count, as a scenario may be pinned to an older one; costs must be named in the base of the plan.
 *
 * @param kpis the KPI dictionary
 */
export function referenceErrors(plan: Plan, kpis: readonly KnownKpi[]): PlanError[] {
  const errors: PlanError[] = [];
  const unknown = (path: string, value: string, known: Iterable<string>): void => {
    errors.push({ code: 'unknownId', path, value, expected: oneOf(known) });
  };
  const centres = Object.values(plan.bases);
  const idsOf = (lists: readonly (readonly { readonly id: string }[])[]): ReadonlySet<string> => new Set(lists.flat().map(({ id }) => id));
  const known = {
    reasons: idsOf(centres.map(({ demand }) => demand.reasons)),
    channels: idsOf(centres.map(({ demand }) => demand.channels)),
    teams: idsOf(centres.map(({ teams }) => teams.groups)),
    tiers: idsOf(centres.map(({ demand }) => demand.tiers ?? [])),
  };
  const windows = idsOf(centres.map(({ calendar }) => calendar.windows));
  const { startWeek, weeks } = plan.study;
  const lastWeek = startWeek + weeks - 1;
  const look = (id: string, asked: Asked, path: string): void => {
    const { scope, fromWeek } = asked;
    const kpi = kpis.find((one) => one.id === id);
    if (!kpi) unknown(`${path}.kpi`, id, kpis.map((one) => one.id));
    for (const field of SCOPE_LISTS) {
      for (const id of scope?.[field] ?? []) if (!known[field].has(id)) unknown(`${path}.scope.${field}`, id, known[field]);
    }
    const window = scope?.window;
    if (window !== undefined && !windows.has(window)) unknown(`${path}.scope.window`, window, windows);
    const isTooLate = fromWeek !== undefined && fromWeek > lastWeek;
    if (isTooLate) errors.push({ code: 'outOfRange', path: `${path}.fromWeek`, value: fromWeek, expected: `<= ${lastWeek}` });
    if (kpi) errors.push(...figureErrors(kpi, isTooLate ? { ...asked, fromWeek: undefined } : asked, path, plan.bases[plan.base], startWeek));
  };
  for (const target of plan.targets) look(target.kpi, target, `plan.targets[${target.id}]`);
  plan.observed?.forEach(({ kpi, scope }, i) => look(kpi, { scope }, `plan.observed[${i}]`));
  return errors;
}

/** All reasons not to run compiled scenarios so many times each; none = go ahead. */
export function refusals(
  plan: Plan,
  compiled: readonly CompiledScenario[],
  kpis: readonly KnownKpi[],
  replications: number,
  limits?: SizeLimits,
): PlanError[] {
  const ofModels = compiled.flatMap(({ id, model }) => modelErrors(model, replications, pathOf(id), limits));
  return [...referenceErrors(plan, kpis), ...ofModels];
}

/** Why a model is not run so many times. @param path of its scenario in the plan */
export function modelErrors(model: CentreModel, replications: number, path: string, limits?: SizeLimits): PlanError[] {
  return [...sizeErrors(modelSize(model, replications), path, limits), ...sameKeyErrors(model, path)];
}

/** Where a scenario stands in the plan. */
export function pathOf(id: string): string {
  return id === BASE ? 'plan.base' : `plan.scenarios[${id}]`;
}
