import type { RunState } from './run-state.ts';

/** The uniform of a contact's present attempt and leg for one purpose. */
export function drawOf(run: RunState, slot: number, purpose: number): number {
  const { contacts } = run;
  return run.draws.turnUniform(purpose, contacts.word0[slot]!, contacts.word1[slot]!, contacts.turn[slot]!);
}
