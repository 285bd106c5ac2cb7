/** Bonferroni's correction: simultaneous statements that hold whatever the dependence between them. */

/**
 * Confidence each of `statements` intervals needs so that all hold together with probability `confidence`.
 *
 * @param confidence of the whole family, for example 0.95
 * @param statements number of intervals shown together, at least 1
 */
export function bonferroniConfidence(confidence: number, statements: number): number {
  return 1 - (1 - confidence) / Math.max(1, statements);
}

/** Adjusted p-values, in the order given: never below Holm's, but they belong to intervals. */
export function bonferroniAdjusted(pValues: readonly number[]): number[] {
  return pValues.map((p) => Math.min(1, p * pValues.length));
}
