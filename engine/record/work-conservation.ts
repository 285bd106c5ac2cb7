/**
 * The self-check "no idle agent beside a contact that its routing rule allows" (design.md 5).
 * Judged between events; looks at every waiting line, so the simulation asks only now and then.
 */
import type { RunState } from '../run/run-state.ts';
import { awaitingContact } from '../parts/affinity.ts';
import { bestAgent } from '../parts/matching.ts';

/** Number of waiting lines, those for single agents included, whose first contact could be taken right now; must be 0. */
export function idleBesideWaiting(run: RunState): number {
  if (run.waiting === 0 || run.available === 0) return 0;
  let found = 0;
  for (const line of run.lines) if (line.head !== null && bestAgent(run, line) !== null) found++;
  if (run.routingDown === 0) {
    for (const agent of run.agents) if (agent.list !== null && agent.group.down === 0 && awaitingContact(agent) !== null) found++;
  }
  return found;
}
