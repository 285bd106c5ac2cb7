import { MAX_REPLICATIONS, stoppingDecision } from '../../engine/statistics/stopping-rule.ts';
import type { PrecisionGoal } from '../../engine/statistics/stopping-rule.ts';
import { Estimator } from './kpi-estimate.ts';
import type { TallySource } from './kpi-estimate.ts';
import { measureOf } from './measures.ts';
import type { TargetInPlan } from './measures.ts';
import { WHOLE_CENTRE } from './scope.ts';

/** Judged for precision in a plan without targets. */
const HEADLINE_KPIS = ['serviceLevel', 'asa'] as const;

/**
 * Whether enough replications have been run. To be asked after 10, 20, 40, 80 ... and at most 400 replications of
 * every scenario (`nextLook` in engine/statistics/stopping-rule.ts), never by the clock.
 *
 * The figure of every target must have, in every scenario, the half-width that the study asks for: at most P of the
 * true value, so at most P / (1 + P) of the estimate (Law, Simulation Modeling and Analysis, 9.4.1). Figures without
 * any data cannot become precise and are not waited for.
 *
 * @param sources one per scenario, with equally many replications
 * @param precision P, for example 0.05
 * @param confidence of the intervals, as they are shown
 * @returns 'precise', 'exhausted' at `maximum` replications, else 'continue'
 */
export function precisionDecision(
  sources: readonly TallySource[],
  targets: readonly TargetInPlan[],
  precision: number,
  confidence: number,
  maximum: number = MAX_REPLICATIONS,
): 'continue' | 'precise' | 'exhausted' {
  const measures =
    targets.length > 0
      ? targets.map(measureOf)
      : HEADLINE_KPIS.map((kpi) => ({ kpi, scope: WHOLE_CENTRE, stat: 'mean' as const }));
  const goals: PrecisionGoal[] = [];
  for (const source of sources) {
    const estimator = new Estimator(source, confidence);
    for (const measure of measures) {
      const estimate = estimator.estimate(measure);
      if (estimate === null) continue;
      const { value, halfWidth } = estimate.interval;
      goals.push({ value, halfWidth: estimate.informative < 2 ? Infinity : halfWidth, precision: { relative: precision } });
    }
  }
  const done = Math.min(...sources.map((source) => source.tallies.length));
  return stoppingDecision(done, goals, maximum);
}
