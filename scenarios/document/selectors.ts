/**
 * Rules that speak of reasons and channels: which rule holds for a pair.
 *
 * The most particular rule that fits counts: one that names reasons and channels before one that names reasons,
 * before one that names channels, before one that names neither. The order in the document never matters.
 */
import type { PairSelector } from './primitives.ts';

export function fits(rule: PairSelector, reason: string, channel: string): boolean {
  return (rule.reasons?.includes(reason) ?? true) && (rule.channels?.includes(channel) ?? true);
}

/** 3 = names both, 2 = reasons, 1 = channels, 0 = neither. */
export function particularity(rule: PairSelector): number {
  return (rule.reasons ? 2 : 0) + (rule.channels ? 1 : 0);
}

/** The rule that holds for a pair, or undefined. With two equally particular ones the first is given; see `findSameRules`. */
export function ruleFor<R extends PairSelector>(rules: readonly R[], reason: string, channel: string): R | undefined {
  let best: R | undefined;
  for (const rule of rules) {
    if (fits(rule, reason, channel) && (best === undefined || particularity(rule) > particularity(best))) best = rule;
  }
  return best;
}

/** Indices of two equally particular rules that fit a common pair, or undefined. */
export function findSameRules(
  rules: readonly PairSelector[],
  reasons: readonly string[],
  channels: readonly string[],
): { readonly first: number; readonly second: number; readonly reason: string; readonly channel: string } | undefined {
  for (let second = 1; second < rules.length; second++) {
    for (let first = 0; first < second; first++) {
      const a = rules[first];
      const b = rules[second];
      if (!a || !b || particularity(a) !== particularity(b)) continue;
      for (const reason of reasons) {
        for (const channel of channels) {
          if (fits(a, reason, channel) && fits(b, reason, channel)) return { first, second, reason, channel };
        }
      }
    }
  }
  return undefined;
}
