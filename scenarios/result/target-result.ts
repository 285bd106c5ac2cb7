/** A target against every scenario: figure, verdict, difference to the base, and since when it is met. */
import { relativeChange } from '../../engine/statistics/paired-difference.ts';
import { judgeTarget } from '../verdict/judge-target.ts';
import type { SimultaneousFamily } from '../verdict/simultaneous.ts';
import type { ScoredTarget } from '../verdict/score.ts';
import type { TargetResult, VerdictResult } from './comparison-result.ts';
import { differenceBetween, shownHalfWidth } from './kpi-estimate.ts';
import type { Estimator, KpiEstimate } from './kpi-estimate.ts';
import { measureOf } from './measures.ts';
import type { TargetInPlan } from './measures.ts';

/** The time that a result speaks of. */
export interface ReportedTime {
  /** First reported week, counted from the calendar's start date. */
  readonly startWeek: number;
  readonly weeks: number;
}

/** @param estimators the base's first */
export function targetResult(
  target: TargetInPlan,
  scenarioIds: readonly string[],
  estimators: readonly Estimator[],
  confidence: number,
  family: SimultaneousFamily,
  time: ReportedTime,
): TargetResult {
  const { fromWeek, quantile, withinS } = target;
  const measure = { ...measureOf(target), weeks: judgedWeeks(target, time) };
  const value = typeof target.value === 'number' ? [target.value] : target.value;
  const base = estimators[0]!.estimate(measure);
  const relative = target.relativeTo === 'base';
  const judge = (estimate: KpiEstimate | null, of: KpiEstimate | null) =>
    // A ratio to a base without data has no meaning, whatever the scenario did.
    judgeTarget({ op: target.op, value }, relative && of === null ? null : estimate, relative ? of : null, confidence);
  const metFromWeek = (s: number): number | null | undefined => {
    let first: number | null = null;
    for (let week = time.weeks - 1; week >= 0; week--) {
      const [estimate, of] = [estimators[s]!, estimators[0]!].map((one) => one.estimate({ ...measure, weeks: [week] })) as [KpiEstimate | null, KpiEstimate | null];
      // Single waits are on record for all weeks together only.
      if (estimate === null) return undefined;
      if (judge(estimate, of).verdict !== 'met') break;
      first = time.startWeek + week;
    }
    return first;
  };
  const verdicts = scenarioIds.map((scenario, s): VerdictResult => {
    const estimate = s === 0 ? base : estimators[s]!.estimate(measure);
    const since = time.weeks > 1 ? metFromWeek(s) : undefined;
    return {
      scenario,
      ...(relative ? ratioToBase(estimate, base, confidence) : shown(estimate)),
      ...judge(estimate, base),
      ...(since === undefined ? {} : { metFromWeek: since }),
      difference: s === 0 ? null : differenceBetween(estimate, base, family.confidence, family.comparisons),
    };
  });
  return {
    id: target.id,
    kpi: target.kpi,
    scope: measure.scope,
    stat: target.stat,
    op: target.op,
    value,
    ...(relative ? { relativeTo: 'base' as const } : {}),
    ...(quantile === undefined ? {} : { quantile }),
    ...(withinS === undefined ? {} : { withinS }),
    weight: target.weight ?? 1,
    ...(fromWeek === undefined ? {} : { fromWeek }),
    source: target.source ?? null,
    verdicts,
  };
}

/** What the score needs of a target: the single replications of every scenario. */
export function scoredTarget(target: TargetInPlan, estimators: readonly Estimator[], time: ReportedTime): ScoredTarget {
  const measure = { ...measureOf(target), weeks: judgedWeeks(target, time) };
  const estimates = estimators.map((one) => one.estimate(measure)?.perReplication ?? []);
  const unit = (r: number): number | null => (target.relativeTo === 'base' ? (estimates[0]![r] ?? null) : 1);
  return {
    op: target.op,
    value: typeof target.value === 'number' ? [target.value] : target.value,
    weight: target.weight ?? 1,
    values: estimates.map((values) =>
      values.map((value, r) => {
        const of = unit(r);
        return value === null || of === null || of === 0 ? null : value / of;
      }),
    ),
  };
}

/** Weeks of the horizon, from 0, in which a target is judged; undefined = all of them. */
function judgedWeeks({ fromWeek }: TargetInPlan, { startWeek, weeks }: ReportedTime): readonly number[] | undefined {
  if (fromWeek === undefined || fromWeek <= startWeek) return undefined;
  return Array.from({ length: weeks }, (_, week) => week).filter((week) => startWeek + week >= fromWeek);
}

function shown(estimate: KpiEstimate | null): { mean: number | null; halfWidth: number | null } {
  return { mean: estimate?.interval.value ?? null, halfWidth: shownHalfWidth(estimate) };
}

function ratioToBase(
  estimate: KpiEstimate | null,
  base: KpiEstimate | null,
  confidence: number,
): { mean: number | null; halfWidth: number | null } {
  const change =
    estimate === null || base === null ? undefined : relativeChange(estimate.interval, base.interval, confidence);
  if (change === undefined) return { mean: null, halfWidth: null };
  const enough = Math.min(estimate!.informative, base!.informative) >= 2;
  return { mean: 1 + change.difference, halfWidth: enough ? change.halfWidth : null };
}
