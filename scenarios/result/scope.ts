/** What part of the centre a figure is of. */
import type { Scope } from './comparison-result.ts';

/** The lists that a scope narrows a figure by; an empty one means all. */
export const SCOPE_LISTS = ['reasons', 'channels', 'teams', 'tiers'] as const;

/** The whole centre, all of the time. */
export const WHOLE_CENTRE: Scope = { reasons: [], channels: [], teams: [], tiers: [], window: null };

/** A scope as a plan writes it: a field left out means all. */
export type WrittenScope = { readonly [list in (typeof SCOPE_LISTS)[number]]?: readonly string[] | undefined } & {
  readonly window?: string | null | undefined;
};

/** The scope in full, lists in id order, so that two ways of writing it are one scope. */
export function fullScope(written: WrittenScope | undefined): Scope {
  return {
    reasons: inOrder(written?.reasons),
    channels: inOrder(written?.channels),
    teams: inOrder(written?.teams),
    tiers: inOrder(written?.tiers),
    window: written?.window ?? null,
  };
}

/** Equal for two ways of writing one scope. */
export function scopeKey(scope: WrittenScope | undefined): string {
  return JSON.stringify(fullScope(scope));
}

export function isWholeCentre(scope: Scope): boolean {
  return scope.window === null && SCOPE_LISTS.every((list) => scope[list].length === 0);
}

function inOrder(ids: readonly string[] | undefined): string[] {
  return [...new Set(ids ?? [])].sort();
}
