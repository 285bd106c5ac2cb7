/**
 * Probability laws of durations, as plain data. Seconds throughout.
 * Every law is sampled by inversion of one uniform (see kernel/sampler.ts).
 */
export type Law =
  | { readonly kind: 'exponential'; readonly meanS: number }
  | { readonly kind: 'lognormal'; readonly meanS: number; readonly cv: number }
  | { readonly kind: 'weibull'; readonly meanS: number; readonly shape: number }
  /** Sum of `stages` equal exponentials. */
  | { readonly kind: 'erlang'; readonly meanS: number; readonly stages: number }
  /** Two exponentials with balanced means; `scv` = variance / mean^2, above 1. */
  | { readonly kind: 'hyperexponential'; readonly meanS: number; readonly scv: number }
  | { readonly kind: 'deterministic'; readonly meanS: number }
  /** Quantiles at equally spaced probabilities 0, 1/(n-1), ..., 1, ascending; linear between. */
  | { readonly kind: 'empirical'; readonly quantilesS: readonly number[] }
  /** Never happens: infinite patience. */
  | { readonly kind: 'never' };

/** Patience: a law, and the share that leaves at once when nobody is free (M06). */
export interface Patience {
  readonly law: Law;
  /** Probability of leaving at once when a wait is needed. */
  readonly balkShare: number;
}
