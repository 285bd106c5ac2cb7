/** Days of a published model, simulated here and compared with what its authors printed. */
import { prepareEngine, startBlock } from '../../engine/block-run.ts';
import type { CentreModel } from '../../engine/model/centre-model.ts';
import { judgeSelfChecks } from '../../engine/record/judge-self-checks.ts';
import { holmAdjusted } from '../../engine/statistics/holm.ts';
import { tFactor } from '../../engine/statistics/mean-interval.ts';
import { normalCdf } from '../../engine/statistics/normal.ts';
import { ratio } from '../theory/battery/quantity.ts';
import type { Read } from '../theory/battery/quantity.ts';
import { ReplicationView } from '../theory/battery/replication-view.ts';
import type { PublishedValue } from '../theory/reference/published-runs.ts';

export interface PublishedQuantity {
  readonly name: string;
  readonly published: PublishedValue;
  /** Set where no interval was printed: so many days were simulated, with the same spread as ours. */
  readonly publishedDays?: number;
  readonly num: Read;
  readonly den: Read;
}

export interface PublishedComparison {
  readonly name: string;
  readonly expected: number;
  readonly simulated: number;
  /** At the publisher's confidence. */
  readonly halfWidth: number;
  /** Of the printed interval, with the rounding of its ends. */
  readonly publishedHalfWidth: number;
  readonly hasExactValue: boolean;
  /** Two-sided: our estimate against the exact value, or else against the printed one with both errors and its rounding. */
  readonly pValue: number;
}

export interface PublishedDays {
  readonly comparisons: readonly PublishedComparison[];
  readonly failedChecks: readonly string[];
}

/** Every printed value has three decimals. */
const ROUNDING = 0.0005;

export const perDay: Read = () => 1;

/** Simulates `days` independent days, at least as many as were published, and compares every quantity. */
export function comparePublished(
  model: CentreModel,
  seedPhrase: string,
  days: number,
  confidence: number,
  quantities: readonly PublishedQuantity[],
): PublishedDays {
  const engine = prepareEngine(model, seedPhrase);
  const ratios = quantities.map((q) => ratio('mean', q.name, q.published.value, q.num, q.den));
  const observations: (readonly number[])[][] = ratios.map(() => []);
  const failed = new Set<string>();
  for (let day = 0; day < days; day++) {
    const block = startBlock(engine, day, 1);
    block.advance(Infinity);
    const vector = block.result().subarray(0, engine.shape.length);
    for (const check of judgeSelfChecks(engine.shape, [vector])) if (!check.passed) failed.add(check.check);
    const view = new ReplicationView(model, engine.shape, vector, engine.simulation.run.samples);
    ratios.forEach((quantity, q) => observations[q]!.push(quantity.observe([view])));
  }
  const factor = tFactor(days, confidence);
  const comparisons = quantities.map(({ name, published, publishedDays }, q) => {
    const { value, standardError } = ratios[q]!.estimate(observations[q]!);
    const publishedHalfWidth =
      publishedDays === undefined
        ? (published.high - published.low) / 2 + ROUNDING
        : factor * standardError * Math.sqrt(days / publishedDays);
    const expected = published.exact ?? published.value;
    const error =
      published.exact === undefined ? Math.hypot(standardError, publishedHalfWidth / factor) : standardError;
    const distance = Math.abs(value - expected) - (published.exact === undefined ? ROUNDING : 0);
    return {
      name,
      expected,
      simulated: value,
      halfWidth: factor * standardError,
      publishedHalfWidth,
      hasExactValue: published.exact !== undefined,
      pValue: distance <= 0 ? 1 : 2 * normalCdf(-distance / error),
    };
  });
  return { comparisons, failedChecks: [...failed] };
}

/** Comparisons that contradict their value, at the 5 % level of all of them together (Holm). */
export function contradicting(comparisons: readonly PublishedComparison[]): PublishedComparison[] {
  const adjusted = holmAdjusted(comparisons.map((comparison) => comparison.pValue));
  return comparisons.filter((_, at) => !(adjusted[at]! > 0.05));
}

/** Comparisons that are known less well here than where they were published. */
export function widerThanPublished(comparisons: readonly PublishedComparison[]): PublishedComparison[] {
  return comparisons.filter(({ halfWidth, publishedHalfWidth }) => !(halfWidth <= publishedHalfWidth));
}
