/**
 * Rules that speak of contacts: which rule holds for one kind of contact.
 *
 * The most particular rule that fits counts: the one that names more of reasons, tiers, channels and windows; of two
 * that name equally many, the one that names windows, then reasons, then tiers. The order in the document never matters.
 */
import type { ContactSelector } from './primitives.ts';

/** What a rule is asked about. */
export interface ContactKind {
  readonly reason: string;
  readonly channel: string;
  readonly tier: string;
  /** Windows of the calendar in force. Left out: none, so a rule for some windows does not hold. */
  readonly windows?: readonly string[];
}

export function fits(rule: ContactSelector, kind: ContactKind): boolean {
  return (
    (rule.reasons?.includes(kind.reason) ?? true) &&
    (rule.channels?.includes(kind.channel) ?? true) &&
    (rule.tiers?.includes(kind.tier) ?? true) &&
    (rule.windows?.some((window) => kind.windows?.includes(window)) ?? true)
  );
}

/** Higher = more particular: one thing more outweighs whatever it is, then windows, reasons, tiers, channels. */
export function particularity(rule: ContactSelector): number {
  return (rule.windows ? 26 : 0) + (rule.reasons ? 22 : 0) + (rule.tiers ? 19 : 0) + (rule.channels ? 17 : 0);
}

/** The rule that holds for a kind of contact, or undefined. Of two equally particular ones the first; see `findSameRules`. */
export function ruleFor<R extends ContactSelector>(rules: readonly R[] | undefined, kind: ContactKind): R | undefined {
  let best: R | undefined;
  for (const rule of rules ?? []) {
    if (fits(rule, kind) && (best === undefined || particularity(rule) > particularity(best))) best = rule;
  }
  return best;
}

/** Indices of two equally particular rules that fit a common kind of contact, or undefined. */
export function findSameRules(
  rules: readonly ContactSelector[],
  kinds: readonly ContactKind[],
): { readonly first: number; readonly second: number; readonly kind: ContactKind } | undefined {
  for (let second = 1; second < rules.length; second++) {
    for (let first = 0; first < second; first++) {
      const a = rules[first];
      const b = rules[second];
      if (!a || !b || particularity(a) !== particularity(b)) continue;
      const kind = kinds.find((one) => fits(a, one) && fits(b, one));
      if (kind) return { first, second, kind };
    }
  }
  return undefined;
}
