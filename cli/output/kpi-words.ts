/** Names, units and scopes of figures, as tables show them. */
import { kpiById } from '../../scenarios/kpi/dictionary.ts';
import type { ComparisonResult, KpiResult, Scope } from '../../scenarios/result/comparison-result.ts';
import { scopeKey } from '../../scenarios/result/scope.ts';
import type { Unit } from './figures.ts';

/** English name of a KPI; its id where the dictionary does not know it. */
export function kpiName(id: string): string {
  return kpiById(id)?.name.en ?? id;
}

export function unitOf(id: string): Unit {
  return kpiById(id)?.unit ?? 'ratio';
}

/** ' [phone, peak]', or nothing for the whole centre. */
export function scopeText(scope: Scope): string {
  const names = [...scope.channels, ...scope.reasons, ...scope.teams, ...scope.tiers, ...(scope.window === null ? [] : [scope.window])];
  return names.length === 0 ? '' : ` [${names.join(', ')}]`;
}

/** The base's figure for a KPI in a scope. */
export function baseFigure(result: ComparisonResult, { kpi, scope }: { readonly kpi: string; readonly scope: Scope }): KpiResult | undefined {
  const key = scopeKey(scope);
  return result.scenarios[0]?.kpis.find((one) => one.kpi === kpi && scopeKey(one.scope) === key);
}
