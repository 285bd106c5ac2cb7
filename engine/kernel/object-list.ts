/**
 * An empty list for objects. To V8 an empty literal is an array of small integers until its first object comes; code compiled
 * for lists of objects is thrown away at the sight of it, at the start of each new model.
 */
export function objectList<T extends object>(): T[] {
  const list: (T | null)[] = [null];
  list.length = 0;
  return list as T[];
}
