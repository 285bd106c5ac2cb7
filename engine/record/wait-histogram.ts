/**
 * Fixed bins for waits: mergeable by addition, the same in every run, exact at every edge.
 *
 * Bin 0 holds waits of exactly 0; then 1 s bins to 60 s, 5 s to 10 min, 30 s to 1 h, 5 min to 4 h,
 * 1 h to 24 h, and one for everything longer. A wait w > 0 belongs to the bin (edge below, edge above].
 */

/** Upper edges of bins 0 .. WAIT_BINS - 2, seconds; the last bin has no upper edge. */
export const WAIT_EDGES_S: readonly number[] = buildEdges();
export const WAIT_BINS = WAIT_EDGES_S.length + 1;

function buildEdges(): number[] {
  const edges = [0];
  for (let s = 1; s <= 60; s++) edges.push(s);
  for (let s = 65; s <= 600; s += 5) edges.push(s);
  for (let s = 630; s <= 3600; s += 30) edges.push(s);
  for (let s = 3900; s <= 14400; s += 300) edges.push(s);
  for (let s = 18000; s <= 86400; s += 3600) edges.push(s);
  return edges;
}

/** Index of the bin that a wait (seconds, not negative) belongs to. */
export function waitBin(waitS: number): number {
  if (waitS <= 60) return Math.ceil(waitS);
  if (waitS <= 600) return 60 + Math.ceil((waitS - 60) / 5);
  if (waitS <= 3600) return 168 + Math.ceil((waitS - 600) / 30);
  if (waitS <= 14400) return 268 + Math.ceil((waitS - 3600) / 300);
  if (waitS <= 86400) return 304 + Math.ceil((waitS - 14400) / 3600);
  return 325;
}
