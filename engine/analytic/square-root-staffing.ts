/** Square-root staffing: load plus a safety margin of beta times its root. A start for a search, never its answer. */
import { normalHazard } from '../statistics/normal.ts';

/**
 * Limit of the Erlang C delay probability at agents = load + beta sqrt(load) (Halfin and Whitt 1981):
 * 1 / (1 + beta Phi(beta) / phi(beta)).
 *
 * @param beta above 0
 */
export function halfinWhittDelay(beta: number): number {
  // Phi(beta) / phi(beta) is one over the hazard at -beta.
  return 1 / (1 + beta / normalHazard(-beta));
}

/**
 * Limit of the Erlang A delay probability at agents = load + beta sqrt(load) (Garnett, Mandelbaum and Reiman 2002):
 * [1 + s h(beta / s) / h(-beta)]^-1 with s = sqrt(theta / mu) and h the hazard of the normal law.
 *
 * @param beta any number; below 0 means fewer agents than the load
 * @param patienceRatio theta / mu: mean handling time over mean patience, above 0
 */
export function garnettDelay(beta: number, patienceRatio: number): number {
  const s = Math.sqrt(patienceRatio);
  return 1 / (1 + (s * normalHazard(beta / s)) / normalHazard(-beta));
}

/** Whole number of agents for a load and a margin. */
export function squareRootAgents(offeredErlangs: number, beta: number): number {
  return Math.max(1, Math.ceil(offeredErlangs + beta * Math.sqrt(offeredErlangs)));
}

/**
 * The beta at which a delay function, falling in beta, reaches a delay probability.
 *
 * @param delay `halfinWhittDelay`, or `garnettDelay` with its ratio filled in
 * @param probability wanted delay probability in (0, 1)
 * @param lowest smallest beta allowed: 0 without patience, for example -10 with
 */
export function betaForDelay(delay: (beta: number) => number, probability: number, lowest: number): number {
  let low = lowest;
  let high = Math.max(1, lowest + 1);
  while (delay(high) > probability && high < 40) high *= 2;
  for (let i = 0; i < 100; i++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (delay(middle) > probability) low = middle;
    else high = middle;
  }
  return high;
}
