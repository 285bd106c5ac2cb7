import type { Contact } from './contact.ts';
import type { RunState } from './run-state.ts';

/**
 * Writes an event of a traced case into the trace; nothing for all the others. Short, so that V8 puts it in place of the call:
 * numbers handed to a function may cost an object each.
 * @param a, b see record/trace-kinds.ts
 */
export function note(run: RunState, contact: Contact, kind: number, a = 0, b = 0): void {
  if (contact.traced >= 0) write(run, contact, kind, a, b);
}

function write(run: RunState, { traced, turn, queue, agent }: Contact, kind: number, a: number, b: number): void {
  run.trace!.add(run.nowS, kind, traced, turn, queue.index, agent === null ? -1 : agent.index, a, b);
}
