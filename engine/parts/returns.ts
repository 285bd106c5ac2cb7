/**
 * Coming back: redials after abandoning or finding no way in, repeats after an answer that did not help
 * (M07). Whether and when is the case's own luck, so first contact resolution is settled at the answer and
 * the horizon censors nothing (design.md 3).
 */
import { EventClass } from '../kernel/event-classes.ts';
import { Purpose } from '../kernel/keyed-draws.ts';
import { FIRST_SERVED_CASES, FIRST_SERVED_NO_REPEAT, FIRST_SERVED_RESOLVED } from '../record/field-index.ts';
import { ATTEMPT, ContactState, LEG_MASK } from '../run/contacts.ts';
import { drawOf } from '../run/draw-of.ts';
import type { RunState } from '../run/run-state.ts';

/** The case is over: its slot is free again. */
export function leaveForGood(run: RunState, slot: number): void {
  run.events.cancel(run.contactTimers + slot);
  run.contacts.release(slot);
}

/** The case waits outside for its next attempt. */
export function scheduleReturn(run: RunState, slot: number, delayS: number, isRedial: boolean): void {
  const { contacts } = run;
  contacts.turn[slot] = (contacts.turn[slot]! & ~LEG_MASK) + ATTEMPT;
  contacts.state[slot] = ContactState.returning;
  contacts.redialling[slot] = isRedial ? 1 : 0;
  run.checks.returnsScheduled++;
  run.events.schedule(run.contactTimers + slot, run.nowS + delayS, EventClass.arrival);
}

/** Did an agent answer an earlier leg of this attempt? Whoever leaves after a transfer has had an answer that did not help. */
export function wasAnswered(run: RunState, slot: number): boolean {
  return (run.contacts.turn[slot]! & LEG_MASK) > 0;
}

/** Draws whether a customer without an answer tries again; schedules the redial if so. */
export function mayTryAgain(run: RunState, slot: number, probability: number): boolean {
  if (probability <= 0) return false;
  if (drawOf(run, slot, Purpose.redial) >= probability) return false;
  const law = run.arrays.redialLaw[run.tableStart + run.contacts.queue[slot]!]!;
  const delayS = run.arrays.sampler.sample(law, drawOf(run, slot, Purpose.redialDelay));
  if (wasAnswered(run, slot)) firstAnswer(run, slot, false, delayS);
  scheduleReturn(run, slot, delayS, true);
  return true;
}

/**
 * Books a case's first answer. `repeatAfterS` = Infinity when it does not come back.
 * Repeats and unresolved cases are booked as minus one: the number of cases is added when the run is folded.
 */
export function firstAnswer(run: RunState, slot: number, isResolved: boolean, repeatAfterS: number): void {
  const { contacts, grid } = run;
  // Only a case that came back can have been served before.
  if (contacts.turn[slot]! >= ATTEMPT && contacts.served[slot] === 1) return;
  const cell = contacts.cell[slot]!;
  grid[cell + FIRST_SERVED_CASES]!++;
  if (repeatAfterS <= run.arrays.model.fcrWindowS) grid[cell + FIRST_SERVED_NO_REPEAT]!--;
  if (!isResolved) grid[cell + FIRST_SERVED_RESOLVED]!--;
  contacts.served[slot] = 1;
}
