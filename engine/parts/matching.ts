/**
 * Who takes whom: the lexicographic rank form (design.md 3; the two rank vectors of L'Ecuyer's
 * ContactCenters). A contact takes the lowest-ranked agent, then the least loaded, longest free, lowest id;
 * an agent takes the lowest-ranked contact, then the highest score, longest wait, lowest queue.
 */
import type { RunState } from '../run/run-state.ts';

/** The agent whom a contact standing in `line` takes now, or -1. */
export function bestAgent(run: RunState, line: number): number {
  const { agents, routing } = run;
  if (agents.available === 0) return -1;
  const end = routing.groupsStart[line + 1]!;
  let best = -1;
  let bestRank = Infinity;
  for (let at = routing.groupsStart[line]!; at < end; at++) {
    const rank = routing.groupsRank[at]!;
    if (rank > bestRank) break;
    const group = routing.groupsGroup[at]!;
    const spare = agents.idle[group]! - routing.groupsMinIdle[at]!;
    if (spare < 0) continue;
    // No idle agent to spare: only one who is busy already may take more.
    const agent = agents.candidate(group, routing.groupsUnits[at]!, spare === 0 ? 1 : 0);
    if (agent < 0) continue;
    if (best >= 0 && !isFreer(run, agent, best)) continue;
    best = agent;
    bestRank = rank;
  }
  return best;
}

/** Is `agent` to be taken before `other` of the same rank? Less loaded, else longer free, else the lower id. */
function isFreer(run: RunState, agent: number, other: number): boolean {
  const { agents, arrays } = run;
  const load = agents.load[agent]! / arrays.capacity[arrays.agentGroup[agent]!]!;
  const otherLoad = agents.load[other]! / arrays.capacity[arrays.agentGroup[other]!]!;
  if (load !== otherLoad) return load < otherLoad;
  const sinceS = agents.freeSinceS[agent]!;
  const otherSinceS = agents.freeSinceS[other]!;
  return sinceS < otherSinceS || (sinceS === otherSinceS && agent < other);
}

/** The waiting contact that `agent`, who stands in no list, takes now, or -1. */
export function bestContact(run: RunState, agent: number, group: number): number {
  const { agents, routing, lines, arrays } = run;
  const freeUnits = arrays.capacity[group]! - agents.load[agent]!;
  const end = routing.linesStart[group + 1]!;
  let best = -1;
  let bestLine = -1;
  let bestRank = Infinity;
  for (let at = routing.linesStart[group]!; at < end; at++) {
    const rank = routing.linesRank[at]!;
    if (rank > bestRank) break;
    const line = routing.linesLine[at]!;
    const slot = lines.head[line]!;
    if (slot < 0 || routing.linesUnits[at]! > freeUnits) continue;
    if (agents.idle[group]! < routing.linesMinIdle[at]!) continue;
    if (best >= 0 && !goesBefore(run, slot, line, best, bestLine)) continue;
    best = slot;
    bestLine = line;
    bestRank = rank;
  }
  return best;
}

/** Score = credit + ageing x wait, higher first; then the longer wait. Equal: the lower line stays first. */
function goesBefore(run: RunState, slot: number, line: number, best: number, bestLine: number): boolean {
  const { routing, contacts } = run;
  const waitS = run.nowS - contacts.enteredS[slot]!;
  const bestWaitS = run.nowS - contacts.enteredS[best]!;
  const score = routing.creditOfLine[line]! + routing.ageingOfLine[line]! * waitS;
  const bestScore = routing.creditOfLine[bestLine]! + routing.ageingOfLine[bestLine]! * bestWaitS;
  if (score !== bestScore) return score > bestScore;
  return waitS > bestWaitS;
}
