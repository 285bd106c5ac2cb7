/**
 * Paths for people: list items are named by their id (`groups[phone-a]`), volumes by reason and channel
 * (`volumes[refund/chat]`), others by their place from 0 (`breaks[2]`).
 */

/** Name of a list item, or undefined when only its place can name it. */
export function itemName(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const { id, reason, channel } = item as Record<string, unknown>;
  if (typeof id === 'string') return id;
  return typeof reason === 'string' && typeof channel === 'string' ? `${reason}/${channel}` : undefined;
}

/** The path of `keys` in `root`, for people. */
export function pathText(rootName: string, root: unknown, keys: readonly PropertyKey[]): string {
  let text = rootName;
  let at = root;
  for (const key of keys) {
    const inside = typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined;
    if (typeof key === 'number') text += `[${itemName(inside) ?? key}]`;
    else text += text === '' ? String(key) : `.${String(key)}`;
    at = inside;
  }
  return text;
}

/** Parts of a path: 'a.b[c].d' -> ['a', 'b', '[c', 'd'], or undefined when it is no path. */
export function pathParts(path: string): readonly string[] | undefined {
  const parts: string[] = [];
  const pattern = /(?:^|\.)([A-Za-z0-9-]+)|(\[[a-z0-9/-]+)\]/y;
  while (pattern.lastIndex < path.length) {
    const match = pattern.exec(path);
    if (!match) return undefined;
    parts.push((match[1] ?? match[2]) as string);
  }
  return parts.length > 0 ? parts : undefined;
}

/** Key of each part of the path inside `root`; undefined when something is not there. */
export function resolvePath(root: unknown, path: string): readonly (string | number)[] | undefined {
  const parts = pathParts(path);
  if (!parts) return undefined;
  const keys: (string | number)[] = [];
  let at = root;
  for (const part of parts) {
    if (typeof at !== 'object' || at === null) return undefined;
    if (part.startsWith('[')) {
      if (!Array.isArray(at)) return undefined;
      const name = part.slice(1);
      let place = at.findIndex((item) => itemName(item) === name);
      if (place < 0 && /^(?:0|[1-9][0-9]{0,5})$/.test(name) && itemName(at[Number(name)]) === undefined) place = Number(name);
      if (place < 0 || place >= at.length) return undefined;
      keys.push(place);
      at = at[place];
    } else {
      if (Array.isArray(at) || !Object.hasOwn(at, part)) return undefined;
      keys.push(part);
      at = (at as Record<string, unknown>)[part];
    }
  }
  return keys;
}
