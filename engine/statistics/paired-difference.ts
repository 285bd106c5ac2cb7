/** Scenario minus base on the same replications, where common random customers cancel most of the noise. */
import { meanInterval } from './mean-interval.ts';
import type { RatioInterval } from './ratio-interval.ts';

/** What a comparison needs of each side: a `RatioInterval` fits. */
export type ComparedKpi = Pick<RatioInterval, 'value' | 'z'>;

export interface PairedDifference {
  /** Number of common replications. */
  readonly n: number;
  /** scenario - weight x base. Exactly 0 for identical inputs. */
  readonly difference: number;
  readonly standardError: number;
  /** Half of the two-sided t interval; Infinity for one replication, exactly 0 for identical inputs. */
  readonly halfWidth: number;
  /** Correlation of the two sides over replications; undefined when a side does not vary. */
  readonly correlation: number | undefined;
  /**
   * Variance of the difference under independent customers, divided by the variance with common ones: 20 means that
   * twenty times as many replications would have been needed. Infinity when the difference does not vary at all,
   * undefined when neither side varies.
   */
  readonly varianceRatio: number | undefined;
}

/**
 * Paired t interval of a difference of two KPIs, from the influence values z of each.
 *
 * @param scenario the changed centre
 * @param base the centre it is compared with, same replications in the same order
 * @param confidence two-sided; for simultaneous intervals pass `bonferroniConfidence(...)`
 * @param weight multiplies the base, for a target like "at most 0.9 x base"; 1 gives the plain difference
 * @throws RangeError when the two sides have different numbers of replications
 */
export function pairedDifference(
  scenario: ComparedKpi,
  base: ComparedKpi,
  confidence: number,
  weight: number = 1,
): PairedDifference {
  const n = scenario.z.length;
  if (n === 0 || base.z.length !== n) throw new RangeError('pairedDifference: sides must share their replications');
  const differences = new Float64Array(n);
  for (let i = 0; i < n; i++) differences[i] = scenario.z[i]! - weight * base.z[i]!;
  const spread = meanInterval(differences, confidence);
  const { scenarioVariance, baseVariance, covariance } = moments(scenario.z, base.z);
  const independentVariance = scenarioVariance + weight * weight * baseVariance;
  const pairedVariance = spread.sd * spread.sd;
  return {
    n,
    difference: scenario.value - weight * base.value,
    standardError: spread.standardError,
    halfWidth: spread.halfWidth,
    correlation: correlationOf(scenarioVariance, baseVariance, covariance),
    varianceRatio: independentVariance > 0 ? independentVariance / pairedVariance : undefined,
  };
}

/**
 * Relative change scenario / base - 1 with its interval: the ratio of two KPIs, linearised like any other ratio.
 * Undefined when the base is 0.
 */
export function relativeChange(
  scenario: ComparedKpi,
  base: ComparedKpi,
  confidence: number,
): Pick<PairedDifference, 'n' | 'difference' | 'standardError' | 'halfWidth'> | undefined {
  if (base.value === 0) return undefined;
  const ratio = scenario.value / base.value;
  const scaled = pairedDifference(scenario, base, confidence, ratio);
  const size = Math.abs(base.value);
  return {
    n: scaled.n,
    difference: ratio - 1,
    standardError: scaled.standardError / size,
    halfWidth: scaled.halfWidth / size,
  };
}

function moments(x: ArrayLike<number>, y: ArrayLike<number>) {
  const n = x.length;
  if (n < 2) return { scenarioVariance: 0, baseVariance: 0, covariance: 0 };
  const meanX = meanInterval(x, 0.5).mean;
  const meanY = meanInterval(y, 0.5).mean;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let i = 0; i < n; i++) {
    const dx = x[i]! - meanX;
    const dy = y[i]! - meanY;
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  return { scenarioVariance: xx / (n - 1), baseVariance: yy / (n - 1), covariance: xy / (n - 1) };
}

function correlationOf(varianceX: number, varianceY: number, covariance: number): number | undefined {
  const scale = Math.sqrt(varianceX) * Math.sqrt(varianceY);
  if (!(scale > 0)) return undefined;
  return Math.max(-1, Math.min(1, covariance / scale));
}
