import { objectList } from '../kernel/object-list.ts';
import type { QueueShare } from './self-service-model.ts';

/** A queue that is drawn when a uniform is below `upTo` and not below that of the entry before. */
export type Cumulative<T extends QueueShare> = T & { readonly upTo: number };

/** Shares of queues as cumulative probabilities; those without a share are left out. */
export function cumulate<T extends QueueShare>(shares: readonly T[] | undefined): Cumulative<T>[] {
  const list = objectList<Cumulative<T>>();
  let upTo = 0;
  for (const share of shares ?? []) if (share.probability > 0) list.push({ ...share, upTo: (upTo += share.probability) });
  return list;
}
