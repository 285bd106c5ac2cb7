/** Which item of a list is which in another version of the list. */
import { itemName } from '../document/paths.ts';

interface Matched {
  /** Places in the first and the second list. */
  readonly pairs: readonly (readonly [number, number])[];
  /** Places in the first list. */
  readonly removed: readonly number[];
  /** Places in the second list. */
  readonly added: readonly number[];
}

type Item = Readonly<Record<string, unknown>>;

/** Items of a list whose order means nothing: equal ones, then those of the same name, then what is left of the nameless. */
export function matchUnordered(a: readonly Item[], b: readonly Item[]): Matched {
  const pairs: [number, number][] = [];
  let left = a.map((_, i) => i);
  let right = b.map((_, i) => i);
  const pairBy = (key: (item: Item) => string | undefined): void => {
    const waiting = new Map<string, number[]>();
    for (const j of right) {
      const of = key(b[j]!);
      if (of === undefined) continue;
      const same = waiting.get(of);
      if (same) same.push(j);
      else waiting.set(of, [j]);
    }
    const taken = new Set<number>();
    left = left.filter((i) => {
      const of = key(a[i]!);
      const j = of === undefined ? undefined : waiting.get(of)?.shift();
      if (j === undefined) return true;
      pairs.push([i, j]);
      taken.add(j);
      return false;
    });
    right = right.filter((j) => !taken.has(j));
  };
  pairBy((item) => JSON.stringify(item));
  pairBy(identity);
  const isNameless = (item: Item | undefined): boolean => item !== undefined && itemName(item) === undefined;
  const [namelessLeft, namelessRight] = [left.filter((i) => isNameless(a[i])), right.filter((j) => isNameless(b[j]))];
  const alsoPaired = namelessLeft.slice(0, namelessRight.length).map((i, n): [number, number] => [i, namelessRight[n]!]);
  for (const [i, j] of alsoPaired) {
    pairs.push([i, j]);
    left = left.filter((one) => one !== i);
    right = right.filter((one) => one !== j);
  }
  pairs.sort(([i], [j]) => i - j);
  return { pairs, removed: left, added: right };
}

/** What tells one item of a list from another: its name, or what it speaks of. */
function identity(item: Item): string {
  const name = itemName(item);
  if (name !== undefined) return name;
  const { to, team, at, source, kpi, scope, reasons, channels, tiers, windows, days, name: title } = item;
  return JSON.stringify([to, team, at, source, kpi, scope, reasons, channels, tiers, windows, days, title]);
}

/**
 * Items of a list whose order counts, aligned without crossing: as few removed, added and changed ones as possible.
 * @param alike whether one may be the other with something changed in it
 */
export function matchOrdered(a: readonly unknown[], b: readonly unknown[], alike: (a: unknown, b: unknown) => boolean): Matched {
  const textA = a.map((item) => JSON.stringify(item));
  const textB = b.map((item) => JSON.stringify(item));
  const costOf = (i: number, j: number): number => (textA[i] === textB[j] ? 0 : alike(a[i], b[j]) ? 1 : Infinity);
  // best[i][j]: the least cost from a[i] and b[j] on.
  const best = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length; i >= 0; i--) {
    for (let j = b.length; j >= 0; j--) {
      if (i === a.length || j === b.length) best[i]![j] = a.length - i + b.length - j;
      else best[i]![j] = Math.min(costOf(i, j) + best[i + 1]![j + 1]!, 1 + best[i + 1]![j]!, 1 + best[i]![j + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  const removed: number[] = [];
  const added: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && best[i]![j] === costOf(i, j) + best[i + 1]![j + 1]!) pairs.push([i++, j++]);
    else if (i < a.length && best[i]![j] === 1 + best[i + 1]![j]!) removed.push(i++);
    else added.push(j++);
  }
  return { pairs, removed, added };
}
