import type { Contact } from './contact.ts';
import type { RunState } from './run-state.ts';

/** The uniform of a contact's present attempt and leg for one purpose. */
export function drawOf(run: RunState, contact: Contact, purpose: number): number {
  return run.draws.turnUniform(purpose, contact.word0, contact.word1, contact.turn);
}
