import type { Target } from '../document/target.ts';
import { KPI_DICTIONARY } from '../kpi/dictionary.ts';
import type { Scope } from './comparison-result.ts';
import type { Measure } from './kpi-estimate.ts';

/** The whole centre. */
export const WHOLE_CENTRE: Scope = { reasons: [], channels: [], teams: [], tiers: [], window: null };

/** A scope as a plan writes it: a field left out means all. */
export interface WrittenScope {
  readonly reasons?: readonly string[] | undefined;
  readonly channels?: readonly string[] | undefined;
  readonly teams?: readonly string[] | undefined;
  readonly tiers?: readonly string[] | undefined;
  readonly window?: string | undefined;
}

/** The scope in full, lists in id order, so that two ways of writing it are one scope. */
export function fullScope(written: WrittenScope | undefined): Scope {
  return {
    reasons: inOrder(written?.reasons),
    channels: inOrder(written?.channels),
    teams: inOrder(written?.teams),
    tiers: inOrder(written?.tiers),
    window: written?.window ?? null,
  };
}

/** A target, with the limit of "share within" where the plan states one. */
export type TargetInPlan = Target & { readonly withinS?: number | undefined };

/** What a target asks to be estimated. */
export function measureOf(target: TargetInPlan): Measure {
  const { kpi, stat, quantile, withinS } = target;
  return { kpi, scope: fullScope(target.scope), stat, quantile, withinS };
}

/** KPIs to report: the whole dictionary for the whole centre, then what targets and observed figures speak of. */
export function reportedMeasures(
  targets: readonly TargetInPlan[],
  observed: readonly { readonly kpi: string; readonly scope?: WrittenScope | undefined }[],
): Measure[] {
  const measures = new Map<string, Measure>();
  const report = (kpi: string, scope: Scope): void => {
    const key = JSON.stringify([kpi, scope]);
    if (!measures.has(key)) measures.set(key, { kpi, scope, stat: 'mean' });
  };
  for (const { id } of KPI_DICTIONARY) report(id, WHOLE_CENTRE);
  for (const { kpi, scope } of [...targets, ...observed]) report(kpi, fullScope(scope));
  return [...measures.values()];
}

function inOrder(ids: readonly string[] | undefined): string[] {
  return [...new Set(ids ?? [])].sort();
}
