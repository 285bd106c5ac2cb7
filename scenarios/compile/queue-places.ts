/** Where the kinds of contact stand among the queues of a model. */
import { queueKind, type QueueKind } from '../document/contact-kinds.ts';
import type { Place } from '../document/primitives.ts';
import { fits } from '../document/selectors.ts';

export class QueuePlaces {
  readonly kinds: readonly QueueKind[];
  private readonly placeOf: ReadonlyMap<string, number>;

  /** @param kinds in queue order */
  constructor(kinds: readonly QueueKind[]) {
    this.kinds = kinds;
    this.placeOf = new Map(kinds.map(({ id }, place) => [id, place]));
  }

  /** The queue of a reason on a channel for customers of a tier; -1 if it does not occur. */
  of(place: Place, tier?: string): number {
    return this.placeOf.get(queueKind(place, tier).id) ?? -1;
  }

  /** The queues of some reasons and channels, whatever the tier. */
  matching(rule: { readonly reasons?: readonly string[] | undefined; readonly channels?: readonly string[] | undefined }): readonly number[] {
    return this.kinds.flatMap((kind, q) => (fits({ reasons: rule.reasons, channels: rule.channels }, kind) ? [q] : []));
  }
}

/** Shares by queue, each queue once and in order; queues without a share left out. */
export function sharesByQueue<T extends { readonly queue: number; readonly probability: number }>(
  shares: readonly T[],
  merge: (one: T, other: T) => T,
): readonly T[] {
  const byQueue = new Map<number, T>();
  for (const share of shares) {
    if (share.probability <= 0) continue;
    const before = byQueue.get(share.queue);
    byQueue.set(share.queue, before ? merge(before, share) : share);
  }
  return [...byQueue.values()].sort((a, b) => a.queue - b.queue);
}
