import type { TallyShape } from '../../engine/record/tallies.ts';
import { pairedDifference } from '../../engine/statistics/paired-difference.ts';
import { isRounding } from '../../engine/statistics/rounding.ts';
import { ratioInterval } from '../../engine/statistics/ratio-interval.ts';
import type { RatioInterval } from '../../engine/statistics/ratio-interval.ts';
import { kpiById } from '../kpi/dictionary.ts';
import type { KpiDefinition, Sums } from '../kpi/kpi-definition.ts';
import { isDefinedIn, scopeReader } from '../kpi/scope-sums.ts';
import type { ScopeReader, TallyIndex } from '../kpi/scope-sums.ts';
import { waitQuantile, waitShareWithin } from '../kpi/wait-distribution.ts';
import type { DifferenceResult, Scope } from './comparison-result.ts';

/** A figure to be estimated: a KPI of a scope, or the distribution of the waits behind it. */
export interface Measure {
  readonly kpi: string;
  readonly scope: Scope;
  readonly stat: 'mean' | 'quantile' | 'shareWithin';
  /** For `quantile`; left out: 0.9. */
  readonly quantile?: number | undefined;
  /** Limit of `shareWithin`, seconds; left out: each channel's own "answered within". */
  readonly withinS?: number | undefined;
  /** Weeks of the horizon, from 0; left out: all. */
  readonly weeks?: readonly number[] | undefined;
}

/** A figure over the replications of one scenario. */
export interface KpiEstimate {
  readonly interval: RatioInterval;
  /** Replications that had data; intervals and verdicts rest on these. */
  readonly informative: number;
  /** In replication order; null where there was no data. */
  readonly perReplication: readonly (number | null)[];
}

/** The replications of one scenario and what their positions mean. */
export interface TallySource {
  readonly index: TallyIndex;
  readonly shape: TallyShape;
  /** Tally vectors in replication order. */
  readonly tallies: readonly Float64Array[];
}

/** Estimates figures of one scenario; a scope is read off the tallies once, however many KPIs ask for it. */
export class Estimator {
  private readonly source: TallySource;
  private readonly confidence: number;
  private readonly scopes = new Map<string, { readonly reader: ScopeReader; readonly sums: readonly Sums[] }>();

  /** @param confidence of two-sided intervals, for example 0.95 */
  constructor(source: TallySource, confidence: number) {
    this.source = source;
    this.confidence = confidence;
  }

  get replications(): number {
    return this.source.tallies.length;
  }

  /** Null when the KPI is unknown, has no meaning in the scope (see scope-sums.ts), or there was no data at all. */
  estimate(measure: Measure): KpiEstimate | null {
    const kpi = kpiById(measure.kpi);
    if (kpi === undefined || this.source.tallies.length === 0) return null;
    const { num, den } = this.parts(kpi, measure) ?? {};
    if (num === undefined || den === undefined) return null;
    const interval = ratioInterval(num, den, this.confidence);
    if (interval === undefined) return null;
    const perReplication = Array.from(num, (value, r) => (den[r] === 0 ? null : value / den[r]!));
    const informative = perReplication.filter((value) => value !== null).length;
    return { interval, informative, perReplication };
  }

  /** Numerators and denominators by replication. */
  private parts(kpi: KpiDefinition, measure: Measure): { num: Float64Array; den: Float64Array } | null {
    const { reader, sums } = this.read(measure.scope, measure.weeks);
    if (!isDefinedIn(kpi, reader)) return null;
    if (measure.stat === 'mean') {
      return { num: Float64Array.from(sums, kpi.numerator), den: Float64Array.from(sums, kpi.denominator) };
    }
    const whose = kpi.waitsOf;
    if (whose === undefined) return null;
    if (measure.stat === 'shareWithin' && measure.withinS === undefined) {
      const both = whose === 'answeredAndAbandoned';
      return {
        num: Float64Array.from(sums, (s) => s.answeredWithin + (both ? s.abandonedWithin : 0)),
        den: Float64Array.from(sums, (s) => s.answered + (both ? s.abandoned : 0)),
      };
    }
    if (!reader.parts.has('waits')) return null;
    const histograms = this.source.tallies.map((vector) => reader.waits(vector, whose));
    if (measure.stat === 'shareWithin') {
      const den = Float64Array.from(histograms, (counts) => counts.reduce((sum, count) => sum + count, 0));
      const limitS = measure.withinS!;
      return { num: den.map((count, r) => (waitShareWithin(histograms[r]!, limitS) ?? 0) * count), den };
    }
    // A quantile is no ratio of sums: it is read off each replication's pooled waits, and replications weigh the same.
    const quantiles = histograms.map((counts) => waitQuantile(counts, measure.quantile ?? 0.9));
    return {
      num: Float64Array.from(quantiles, (seconds) => seconds ?? 0),
      den: Float64Array.from(quantiles, (seconds) => (seconds === null ? 0 : 1)),
    };
  }

  /** Sums over a scope, by replication. */
  sums(scope: Scope, weeks?: readonly number[]): readonly Sums[] {
    return this.read(scope, weeks).sums;
  }

  private read(scope: Scope, weeks?: readonly number[]): { readonly reader: ScopeReader; readonly sums: readonly Sums[] } {
    const key = JSON.stringify([scope, weeks]);
    const known = this.scopes.get(key);
    if (known !== undefined) return known;
    const reader = scopeReader(scope, this.source.index, this.source.shape, weeks);
    const entry = { reader, sums: this.source.tallies.map((vector) => reader.read(vector)) };
    this.scopes.set(key, entry);
    return entry;
  }
}

/** Half-width to show: null unless at least two replications had data; 0 when it is nothing but rounding. */
export function shownHalfWidth(estimate: KpiEstimate | null): number | null {
  if (estimate === null || estimate.informative < 2) return null;
  const { halfWidth, value } = estimate.interval;
  return isRounding(halfWidth, value) ? 0 : halfWidth;
}

/**
 * Scenario - base on common replications. Null when a side has no data.
 *
 * @param comparisons size of the family that `confidence` was widened for (simultaneous.ts); 1 = none
 */
export function differenceBetween(
  scenario: KpiEstimate | null,
  base: KpiEstimate | null,
  confidence: number,
  comparisons: number = 1,
): DifferenceResult | null {
  if (scenario === null || base === null) return null;
  const paired = pairedDifference(scenario.interval, base.interval, confidence);
  const enough = Math.min(scenario.informative, base.informative) >= 2;
  const size = Math.max(Math.abs(scenario.interval.value), Math.abs(base.interval.value));
  const result: DifferenceResult = {
    mean: isRounding(paired.difference, size) ? 0 : paired.difference,
    halfWidth: enough ? (isRounding(paired.halfWidth, size) ? 0 : paired.halfWidth) : null,
    correlation: paired.correlation ?? null,
    varianceSaved: paired.varianceRatio === undefined ? null : 1 - 1 / paired.varianceRatio,
  };
  return comparisons > 1 ? { ...result, comparisons } : result;
}
