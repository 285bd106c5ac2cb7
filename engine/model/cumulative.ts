import type { QueueShare } from './self-service-model.ts';

/** A queue that is drawn when a uniform is below `upTo` and not below that of the entry before. */
export type Cumulative<T extends QueueShare> = T & { readonly upTo: number };

/** Shares of queues as cumulative probabilities; those without a share are left out. */
export function cumulate<T extends QueueShare>(shares: readonly T[] | undefined): Cumulative<T>[] {
  let upTo = 0;
  return (shares ?? []).filter(({ probability }) => probability > 0).map((share) => ({ ...share, upTo: (upTo += share.probability) }));
}
