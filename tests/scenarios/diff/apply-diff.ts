/** The way back: what changed, applied to what was, gives what is. */
import { itemName } from '../../../scenarios/document/paths.ts';
import type { DiffEntry, Step } from '../../../scenarios/diff/diff-plan.ts';

type Container = Record<string | number, unknown>;
type Root = Readonly<Record<string, unknown>>;

/**
 * Entries speak of places in `a`: first what changed, then, from the innermost list outwards, what went (from the end) and
 * what came (from the front).
 */
export function applyDiff(a: Root, entries: readonly DiffEntry[]): Root {
  const root = structuredClone(a) as Container;
  for (const entry of entries.filter(({ kind }) => kind === 'changed')) apply(root, entry);
  const depths = [...new Set(entries.map(({ place }) => place.length))].sort((one, other) => other - one);
  for (const depth of depths) {
    const here = entries.filter(({ place }) => place.length === depth);
    for (const entry of here.filter(({ kind }) => kind === 'removed').reverse()) apply(root, entry);
    for (const entry of here.filter(({ kind }) => kind === 'added')) apply(root, entry);
  }
  return root;
}

function apply(root: Container, { place, kind, after }: DiffEntry): void {
  let at: Container = root;
  place.slice(0, -1).forEach((step, depth) => {
    const key = keyOf(at, step);
    // A list, record or section that was left out.
    at[key] ??= 'item' in place[depth + 1]! && key !== 'slots' ? [] : {};
    at = at[key] as Container;
  });
  const last = place[place.length - 1]!;
  if (Array.isArray(at) && kind === 'added') at.splice('item' in last && typeof last.item === 'number' ? last.item : at.length, 0, after);
  else if (Array.isArray(at) && kind === 'removed') at.splice(keyOf(at, last) as number, 1);
  else if (kind === 'removed') delete at[keyOf(at, last)];
  else at[keyOf(at, last)] = after;
}

function keyOf(at: Container, step: Step): string | number {
  if ('field' in step) return step.field;
  if (!Array.isArray(at) || typeof step.item === 'number') return step.item;
  return at.findIndex((item) => itemName(item) === step.item);
}
