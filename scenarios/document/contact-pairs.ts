/** Kinds of contact that can occur: reason x channel pairs with a volume, and those that transfers lead to. */
import type { Centre } from './centre.ts';
import { ruleFor } from './selectors.ts';

export interface ContactPair {
  /** `reason/channel` */
  readonly id: string;
  readonly reason: string;
  readonly channel: string;
}

/** In id order. */
export function contactPairs(centre: Pick<Centre, 'demand' | 'process'>): readonly ContactPair[] {
  const pairs = new Map<string, ContactPair>();
  const open: ContactPair[] = [];
  const add = (reason: string, channel: string): void => {
    const pair = { id: `${reason}/${channel}`, reason, channel };
    if (pairs.has(pair.id)) return;
    pairs.set(pair.id, pair);
    open.push(pair);
  };
  for (const { reason, channel } of centre.demand.volumes) add(reason, channel);
  for (let pair = open.pop(); pair; pair = open.pop()) {
    for (const { to } of ruleFor(centre.process.handling, pair.reason, pair.channel)?.transfers ?? []) add(to, pair.channel);
  }
  return [...pairs.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
