import type { Contact } from './contact.ts';
import type { RunState } from './run-state.ts';

/**
 * Writes an event of a traced case into the trace; nothing for all the others. Where every contact passes, callers ask
 * `contact.traced >= 0` themselves: numbers handed to a function may cost an object each.
 * @param a, b see record/trace-kinds.ts
 */
export function note(run: RunState, contact: Contact, kind: number, a = 0, b = 0): void {
  const { traced, turn, queue, agent } = contact;
  if (traced < 0) return;
  run.trace!.add(run.nowS, kind, traced, turn, queue.index, agent === null ? -1 : agent.index, a, b);
}
