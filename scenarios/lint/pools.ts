/** Pools: agent groups and queues that share work, directly or through others. */
import type { CentreModel } from '../../engine/model/centre-model.ts';

interface Pool {
  readonly groups: readonly number[];
  readonly queues: readonly number[];
}

/** Connected parts of "group may serve queue", in order of their first group. Queues nobody serves are in none. */
export function poolsOf({ groups, queues }: Pick<CentreModel, 'groups' | 'queues'>): readonly Pool[] {
  const poolOfGroup = groups.map((_, g) => g);
  queues.forEach((_, q) => {
    const serving = groups.flatMap(({ unitsOfQueue }, g) => ((unitsOfQueue[q] ?? 0) > 0 ? [poolOfGroup[g] ?? g] : []));
    const least = Math.min(...serving);
    poolOfGroup.forEach((pool, g) => {
      if (serving.includes(pool)) poolOfGroup[g] = least;
    });
  });
  return [...new Set(poolOfGroup)].map((pool) => {
    const members = groups.flatMap((_, g) => (poolOfGroup[g] === pool ? [g] : []));
    return {
      groups: members,
      queues: queues.flatMap((_, q) => (members.some((g) => (groups[g]?.unitsOfQueue[q] ?? 0) > 0) ? [q] : [])),
    };
  });
}
