/**
 * Who takes whom: the lexicographic rank form (design.md 3; the two rank vectors of L'Ecuyer's
 * ContactCenters). A contact takes the lowest-ranked agent, then the least loaded, longest free, lowest id;
 * an agent takes the lowest-ranked contact, then the highest score, longest wait, lowest queue.
 */
import type { Agent } from '../run/agent.ts';
import type { Contact } from '../run/contact.ts';
import type { RunState } from '../run/run-state.ts';
import type { WaitingLine } from '../run/waiting-line.ts';

/** The agent whom a contact standing in `line` takes now, or null. */
export function bestAgent(run: RunState, line: WaitingLine): Agent | null {
  if (run.available === 0 || run.routingDown > 0) return null;
  let best: Agent | null = null;
  let bestRank = Infinity;
  const { takers } = line;
  for (let at = 0; at < takers.length; at++) {
    const taker = takers[at]!;
    const { group, rank } = taker;
    if (rank > bestRank) break;
    const spare = group.idle - taker.minIdle;
    if (spare < 0 || group.down > 0) continue;
    // No idle agent to spare: only one who is busy already may take more.
    const agent = group.candidate(taker.units, spare === 0 ? 1 : 0);
    if (agent === null) continue;
    if (best !== null && !isFreer(agent, best)) continue;
    best = agent;
    bestRank = rank;
  }
  return best;
}

/** Is `agent` to be taken before `other` of the same rank? Less loaded, else longer free, else the lower id. */
function isFreer(agent: Agent, other: Agent): boolean {
  const load = agent.load / agent.group.capacity;
  const otherLoad = other.load / other.group.capacity;
  if (load !== otherLoad) return load < otherLoad;
  if (agent.freeSinceS !== other.freeSinceS) return agent.freeSinceS < other.freeSinceS;
  return agent.index < other.index;
}

/** The waiting contact that `agent`, who stands in no list, takes now, or null. */
export function bestContact(run: RunState, agent: Agent): Contact | null {
  const { group } = agent;
  const freeUnits = group.capacity - agent.load;
  let best: Contact | null = null;
  let bestLine: WaitingLine | null = null;
  let bestRank = Infinity;
  const { picks } = group;
  for (let at = 0; at < picks.length; at++) {
    const pick = picks[at]!;
    const { line, rank } = pick;
    if (rank > bestRank) break;
    const contact = line.head;
    if (contact === null || pick.units > freeUnits || group.idle < pick.minIdle) continue;
    if (best !== null && !goesBefore(run, contact, line, best, bestLine!)) continue;
    best = contact;
    bestLine = line;
    bestRank = rank;
  }
  return best;
}

/** Score = credit + ageing x wait, higher first; then the longer wait. Equal: the lower line stays first. */
function goesBefore(run: RunState, contact: Contact, line: WaitingLine, best: Contact, bestLine: WaitingLine): boolean {
  const waitS = run.nowS - contact.enteredS;
  const bestWaitS = run.nowS - best.enteredS;
  const score = line.creditS + line.ageing * waitS;
  const bestScore = bestLine.creditS + bestLine.ageing * bestWaitS;
  if (score !== bestScore) return score > bestScore;
  return waitS > bestWaitS;
}
