/** "The same for practical purposes": two one-sided tests, so that a wide interval can never pass as agreement. */
import { probabilityAtLeast, probabilityAtMost, type EstimatedMean } from './target-probability.ts';

export interface Equivalence {
  /** Larger of the two one-sided p-values. */
  readonly pValue: number;
  /** Whether |difference| < margin is shown at level alpha. */
  readonly equivalent: boolean;
}

/**
 * TOST (Schuirmann 1987): the difference is shown to lie inside +-margin when both one-sided t tests reject, which is
 * when the (1 - 2 alpha) interval lies inside the margin.
 *
 * @param difference estimated difference with standard error and n replications
 * @param margin absolute margin in the unit of the difference, above 0
 * @param alpha level of each test, for example 0.05
 */
export function equivalenceTest(difference: EstimatedMean, margin: number, alpha: number): Equivalence {
  const above = 1 - probabilityAtLeast(difference, -margin);
  const below = 1 - probabilityAtMost(difference, margin);
  const pValue = Math.max(above, below);
  return { pValue, equivalent: pValue < alpha };
}

/** The same test of an estimate against a reference value, with the margin as a fraction of that value. */
export function equivalenceToReference(
  estimate: EstimatedMean,
  reference: number,
  relativeMargin: number,
  alpha: number,
): Equivalence {
  const difference = { ...estimate, mean: estimate.mean - reference };
  return equivalenceTest(difference, relativeMargin * Math.abs(reference), alpha);
}
