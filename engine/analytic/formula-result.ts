/** What a queueing formula returns when it may have no answer. */

/** Why there is no steady state: the work offered is not below the agents who do it. */
export interface UnstableError {
  readonly code: 'unstable';
  readonly params: { readonly offeredErlangs: number; readonly agents: number };
}

/** An answer, or the reason why none exists. An unstable queue has no average wait, so no number is made up. */
export type FormulaResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: UnstableError };

export function unstable(offeredErlangs: number, agents: number): { readonly ok: false; readonly error: UnstableError } {
  return { ok: false, error: { code: 'unstable', params: { offeredErlangs, agents } } };
}

/** Offered load in Erlangs: calls per hour times the handling time in seconds, over 3600. */
export function offeredErlangs(arrivalsPerHour: number, ahtS: number): number {
  return (arrivalsPerHour * ahtS) / 3600;
}

/** @throws RangeError unless the inputs describe a queue: positive finite rates and a whole number of agents >= 1. */
export function requireQueue(queue: { arrivalsPerHour: number; ahtS: number; agents: number }): void {
  const { arrivalsPerHour, ahtS, agents } = queue;
  if (!(arrivalsPerHour > 0 && arrivalsPerHour < Infinity)) throw new RangeError('arrivalsPerHour must be above 0');
  if (!(ahtS > 0 && ahtS < Infinity)) throw new RangeError('ahtS must be above 0');
  if (!(agents >= 1 && agents === Math.floor(agents) && agents < Infinity)) {
    throw new RangeError('agents must be a whole number, at least 1');
  }
}
