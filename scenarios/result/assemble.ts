import type { CentreModel } from '../../engine/model/centre-model.ts';
import { fingerprintOf } from '../../engine/record/fingerprint.ts';
import { judgeSelfChecks, worstSelfChecks } from '../../engine/record/judge-self-checks.ts';
import type { Plan } from '../document/plan.ts';
import { kpiById } from '../kpi/dictionary.ts';
import { scopeReader } from '../kpi/scope-sums.ts';
import { scores } from '../verdict/score.ts';
import type { Score } from '../verdict/score.ts';
import { differenceFamily } from '../verdict/simultaneous.ts';
import { RESULT_FORMAT_VERSION } from './comparison-result.ts';
import type {
  ComparisonResult,
  KpiResult,
  MoneyResult,
  ObservedResult,
  ScenarioResult,
  TwinResult,
} from './comparison-result.ts';
import { IntervalGrid } from './interval-grid.ts';
import { intervalLoad } from './interval-load.ts';
import type { QueueAssumption } from './interval-load.ts';
import { intervalSeries } from './interval-series.ts';
import { differenceBetween, Estimator, shownHalfWidth } from './kpi-estimate.ts';
import type { Measure, TallySource } from './kpi-estimate.ts';
import { reportedMeasures } from './measures.ts';
import type { TargetInPlan } from './measures.ts';
import { moneyResult } from './money-result.ts';
import type { MoneySide } from './money-result.ts';
import { fullScope, WHOLE_CENTRE } from './scope.ts';
import { serviceGoal } from './service-goal.ts';
import { scoredTarget, targetResult } from './target-result.ts';
import { poolingOf, twins } from './twin.ts';

/** What one scenario brings. Queues, teams and windows may differ between scenarios; replications may not. */
export interface ScenarioTallies extends TallySource {
  /** 'base' for the base, which comes first. */
  readonly id: string;
  readonly name: string;
  /** Number of changes to the base. */
  readonly changes: number;
  /** Interval grid summed over replications (interval-grid.ts). */
  readonly grid: Float64Array;
  /** Per queue, what the formulas need (interval-load.ts). */
  readonly assumptions: readonly QueueAssumption[];
}

export interface AssembleInput {
  readonly plan: Pick<Plan, 'name' | 'currency' | 'seed' | 'targets' | 'observed' | 'finance'> & {
    readonly study: Pick<Plan['study'], 'confidence' | 'leadInDays' | 'startWeek'>;
  };
  readonly engineVersion: string;
  readonly stoppedBecause: ComparisonResult['stoppedBecause'];
  /** Interval edges of the week, seconds. */
  readonly intervalEdgesS: readonly number[];
  /** The base first. All with the same number of replications. */
  readonly scenarios: readonly ScenarioTallies[];
  /** The base as it was run; where it can be read as one queue, Erlang's answers are set beside it. */
  readonly baseModel?: CentreModel;
  /** Already known fingerprint; left out: taken of the tallies here. */
  readonly fingerprint?: string;
  /** Widen the differences shown with targets so that they hold together. Left out: true. */
  readonly simultaneous?: boolean;
}

/**
 * Turns the tallies of all scenarios into the answer of `compare`.
 *
 * @throws RangeError when there is no scenario, or they differ in the number of replications
 */
export function assembleComparison(input: AssembleInput): ComparisonResult {
  const { plan, scenarios } = input;
  const base = scenarios[0];
  if (base === undefined) throw new RangeError('nothing to compare: no scenario');
  const replications = base.tallies.length;
  if (scenarios.some(({ tallies }) => tallies.length !== replications)) {
    throw new RangeError('scenarios must have the same number of replications');
  }
  const { confidence, leadInDays, startWeek } = plan.study;
  const time = { startWeek, weeks: base.shape.weeks };
  const targets: readonly TargetInPlan[] = plan.targets;
  const observed = plan.observed ?? [];
  const estimators = scenarios.map((scenario) => new Estimator(scenario, confidence));
  const measures = reportedMeasures(targets, observed);
  const family = differenceFamily(
    confidence,
    input.simultaneous === false ? 0 : scenarios.length - 1,
    targets.length,
  );
  const scored = scores(targets.map((target) => scoredTarget(target, estimators, time)), scenarios.length, replications, confidence);
  const sides = scenarios.map((scenario, s) => moneySide(scenario, estimators[s]!));
  const selfChecks = worstSelfChecks(scenarios.map(({ shape, tallies }) => judgeSelfChecks(shape, tallies)));
  return {
    format: 'yuyan-result',
    formatVersion: RESULT_FORMAT_VERSION,
    engineVersion: input.engineVersion,
    fingerprint: input.fingerprint ?? fingerprintOf(scenarios.map(({ tallies }) => tallies)),
    planName: plan.name,
    currency: plan.currency,
    seed: plan.seed,
    replications,
    confidence,
    stoppedBecause: input.stoppedBecause,
    partial: input.stoppedBecause === 'interrupted',
    weeks: base.shape.weeks,
    leadInDays,
    contactsSimulated: contactsSimulated(scenarios),
    scenarios: scenarios.map((scenario, s) =>
      scenarioResult(
        input,
        scenario,
        kpiResults(measures, estimators[s]!, s === 0 ? null : estimators[0]!, confidence),
        moneyOf(sides[0]!, sides[s]!, input),
        scored[s]!,
      ),
    ),
    targets: targets.map((target) => targetResult(target, scenarios.map(({ id }) => id), estimators, confidence, family, time)),
    selfChecks,
    observed: observed.map(({ kpi, scope, value, note }): ObservedResult => {
      const measure: Measure = { kpi, scope: fullScope(scope), stat: 'mean' };
      const estimate = estimators[0]!.estimate(measure);
      const simulated = estimate?.interval.value ?? null;
      return { kpi, scope: measure.scope, observed: value, simulated, halfWidth: shownHalfWidth(estimate), note };
    }),
    twins: input.baseModel === undefined ? [] : baseTwins(input, base, input.baseModel),
  };
}

function contactsSimulated(scenarios: readonly ScenarioTallies[]): number {
  let contacts = 0;
  for (const { index, shape, tallies } of scenarios) {
    const reader = scopeReader(WHOLE_CENTRE, index, shape);
    for (const vector of tallies) contacts += reader.read(vector).entered;
  }
  return contacts;
}

function gridOf({ grid, index }: ScenarioTallies, intervals: number): IntervalGrid {
  return new IntervalGrid(grid, intervals, index.queues.length, index.teams.length);
}

/** Null when the plan names no costs, or nothing was simulated. */
function moneySide({ index, shape, tallies }: ScenarioTallies, estimator: Estimator): MoneySide | null {
  const { prices } = index;
  if (prices.length === 0 || tallies.length === 0) return null;
  const weeks = Array.from({ length: shape.weeks }, (_, week) => week);
  return { sumsFrom: (first) => estimator.sums(WHOLE_CENTRE, first === 0 ? undefined : weeks.slice(first)), prices, steadyFrom: Math.min(prices.length, shape.weeks) - 1 };
}

function moneyOf(base: MoneySide | null, scenario: MoneySide | null, { plan }: AssembleInput): MoneyResult | null {
  return scenario === null ? null : moneyResult(base, scenario, plan.finance, plan.study.confidence, plan.study.startWeek);
}

function scenarioResult(
  input: AssembleInput,
  scenario: ScenarioTallies,
  kpis: KpiResult[],
  money: MoneyResult | null,
  score: Score,
): ScenarioResult {
  const { intervalEdgesS, plan } = input;
  const { id, name, changes, shape, tallies, assumptions } = scenario;
  const grid = gridOf(scenario, intervalEdgesS.length - 1);
  const count = tallies.length * shape.weeks;
  const intervals = intervalSeries(grid, intervalEdgesS, count, assumptions, serviceGoal(plan.targets));
  return { id, name, changes, kpis, money, score, intervals };
}

function kpiResults(
  measures: readonly Measure[],
  scenario: Estimator,
  base: Estimator | null,
  confidence: number,
): KpiResult[] {
  return measures.map((measure) => {
    const estimate = scenario.estimate(measure);
    return {
      kpi: measure.kpi,
      scope: measure.scope,
      mean: estimate?.interval.value ?? null,
      halfWidth: shownHalfWidth(estimate),
      perReplication: estimate?.perReplication ?? Array.from({ length: scenario.replications }, () => null),
      difference: base === null ? null : differenceBetween(estimate, base.estimate(measure), confidence),
    };
  });
}

function baseTwins(input: AssembleInput, base: ScenarioTallies, model: CentreModel): TwinResult[] {
  const pooling = poolingOf(model);
  if (base.tallies.length === 0 || pooling === null || base.assumptions.some(({ realTime }) => !realTime)) return [];
  const edgesS = input.intervalEdgesS;
  const grid = gridOf(base, edgesS.length - 1);
  const lengthsS = edgesS.slice(1).map((edgeS, i) => edgeS - edgesS[i]!);
  const count = base.tallies.length * base.shape.weeks;
  return twins(
    lengthsS.map((lengthS, i) => intervalLoad(grid, i, lengthS, count, base.assumptions)),
    lengthsS,
    {
      pooling,
      simulatedIn: (kpi, intervals) => {
        const definition = kpiById(kpi);
        const sums = grid.sums(intervals, count);
        const denominator = definition?.denominator(sums) ?? 0;
        return definition === undefined || denominator === 0 ? null : definition.numerator(sums) / denominator;
      },
    },
  );
}
