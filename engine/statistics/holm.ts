/** Holm's step-down correction for a family of tests. */

/**
 * Adjusted p-values in the order given: rejecting those below alpha keeps the probability of any false rejection
 * below alpha, whatever the dependence (Holm 1979, Scandinavian Journal of Statistics 6). For decisions only; it has
 * no simultaneous intervals, see bonferroni.ts.
 *
 * @param pValues each in [0, 1]
 */
export function holmAdjusted(pValues: readonly number[]): number[] {
  const order = pValues.map((_, index) => index).sort((i, j) => pValues[i]! - pValues[j]! || i - j);
  const adjusted = new Array<number>(pValues.length).fill(0);
  let largest = 0;
  order.forEach((index, rank) => {
    largest = Math.max(largest, Math.min(1, (pValues.length - rank) * pValues[index]!));
    adjusted[index] = largest;
  });
  return adjusted;
}
