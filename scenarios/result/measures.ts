import type { Target } from '../document/target.ts';
import { KPI_DICTIONARY } from '../kpi/dictionary.ts';
import type { Scope } from './comparison-result.ts';
import type { Measure } from './kpi-estimate.ts';
import { fullScope, scopeKey, WHOLE_CENTRE } from './scope.ts';
import type { WrittenScope } from './scope.ts';

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
    const key = `${kpi} ${scopeKey(scope)}`;
    if (!measures.has(key)) measures.set(key, { kpi, scope, stat: 'mean' });
  };
  for (const { id } of KPI_DICTIONARY) report(id, WHOLE_CENTRE);
  for (const { kpi, scope } of [...targets, ...observed]) report(kpi, fullScope(scope));
  return [...measures.values()];
}
