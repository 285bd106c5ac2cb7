/** When enough replications have been run: looks at fixed counts, never at a clock. */

/** First count at which stopping is considered. */
export const FIRST_LOOK = 10;
/** Default largest count. */
export const MAX_REPLICATIONS = 400;

/** How precise a KPI must be. A relative precision is of the true value, an absolute one in the KPI's unit. */
export type Precision = { readonly relative: number } | { readonly absolute: number };

export interface PrecisionGoal {
  readonly value: number;
  readonly halfWidth: number;
  readonly precision: Precision;
}

/**
 * The counts at which the rule looks: 10, 20, 40 ... doubling, then the maximum. Doubling keeps the looks few, which
 * limits the harm of stopping at a lucky moment.
 */
export function looks(maximum: number = MAX_REPLICATIONS): number[] {
  const counts: number[] = [];
  for (let n = FIRST_LOOK; n < maximum; n *= 2) counts.push(n);
  counts.push(maximum);
  return counts;
}

/** The next count to run to when `done` replications are finished; undefined at the maximum. */
export function nextLook(done: number, maximum: number = MAX_REPLICATIONS): number | undefined {
  return looks(maximum).find((n) => n > done);
}

/**
 * Whether one interval is narrow enough. For a relative error of at most gamma against the unknown true value the
 * half-width must be within gamma / (1 + gamma) of the estimate (Law, Simulation Modeling and Analysis, 9.4.1).
 */
export function isPrecise(goal: PrecisionGoal): boolean {
  const { value, halfWidth, precision } = goal;
  if ('absolute' in precision) return halfWidth <= precision.absolute;
  return halfWidth <= (precision.relative / (1 + precision.relative)) * Math.abs(value);
}

/**
 * Decision after a look. All goals must be met together: build their intervals with `bonferroniConfidence`.
 *
 * @returns 'precise' when every goal is met, 'exhausted' at the maximum, else 'continue'
 */
export function stoppingDecision(
  done: number,
  goals: readonly PrecisionGoal[],
  maximum: number = MAX_REPLICATIONS,
): 'continue' | 'precise' | 'exhausted' {
  if (done >= FIRST_LOOK && goals.length > 0 && goals.every(isPrecise)) return 'precise';
  return done >= maximum ? 'exhausted' : 'continue';
}
