import type { ServiceLevelConvention } from '../../engine/analytic/service-level.ts';
import type { ServiceGoal } from './interval-series.ts';
import type { TargetInPlan } from './measures.ts';

const CONVENTION_OF_KPI: ReadonlyMap<string, ServiceLevelConvention> = new Map([
  ['serviceLevel', 'sl2'],
  ['serviceLevelOffered', 'sl1'],
  ['serviceLevelAnswered', 'sl3'],
]);

/** Asked of "required agents" when the plan names no service level: the trade's stock example, 80 %. */
const STOCK_GOAL: ServiceGoal = { serviceLevel: 0.8, convention: 'sl2' };

/** The service level to staff for: the plan's first absolute target on one, in its own convention. */
export function serviceGoal(targets: readonly TargetInPlan[]): ServiceGoal {
  for (const { kpi, stat, op, value, relativeTo } of targets) {
    const convention = CONVENTION_OF_KPI.get(kpi);
    if (convention === undefined || stat !== 'mean' || op === '<=' || relativeTo !== undefined) continue;
    const serviceLevel = typeof value === 'number' ? value : value[0]!;
    if (serviceLevel > 0 && serviceLevel <= 1) return { serviceLevel, convention };
  }
  return STOCK_GOAL;
}
