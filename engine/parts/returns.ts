/**
 * Coming back: redials after abandoning or finding no way in, repeats after an answer that did not help
 * (M07). Whether and when is the case's own luck, so first contact resolution is settled at the answer and
 * the horizon censors nothing (design.md 3).
 */
import * as Purpose from '../kernel/purposes.ts';
import * as EventClass from '../kernel/event-classes.ts';
import * as ContactState from '../run/contact-state.ts';
import * as Field from '../record/field-index.ts';
import { ATTEMPT, LEG_MASK } from '../run/contact.ts';
import type { Contact } from '../run/contact.ts';
import { drawOf } from '../run/draw-of.ts';
import type { RunState } from '../run/run-state.ts';

/** The case is over: its object is free again. */
export function leaveForGood(run: RunState, contact: Contact): void {
  run.events.cancel(contact.timer);
  run.contacts.release(contact);
}

/** The case waits outside for its next attempt. */
export function scheduleReturn(run: RunState, contact: Contact, delayS: number, isRedial: boolean): void {
  contact.turn = (contact.turn & ~LEG_MASK) + ATTEMPT;
  contact.state = ContactState.RETURNING;
  contact.isRedialling = isRedial;
  run.checks.returnsScheduled++;
  run.events.schedule(contact.timer, run.nowS + delayS, EventClass.ARRIVAL);
}

/** Did an agent answer an earlier leg of this attempt? Whoever leaves after a transfer has had an answer that did not help. */
export function wasAnswered(contact: Contact): boolean {
  return !contact.isFirstLeg;
}

/** Draws whether a customer without an answer tries again; schedules the redial if so. */
export function mayTryAgain(run: RunState, contact: Contact, probability: number): boolean {
  if (probability <= 0) return false;
  if (drawOf(run, contact, Purpose.REDIAL) >= probability) return false;
  const delayS = contact.terms.redialDelay.sample(drawOf(run, contact, Purpose.REDIAL_DELAY));
  if (wasAnswered(contact)) firstAnswer(run, contact, false, delayS);
  scheduleReturn(run, contact, delayS, true);
  return true;
}

/**
 * Books a case's first answer. `repeatAfterS` = Infinity when it does not come back.
 * Repeats and unresolved cases are booked as minus one: the number of cases is added when the run is folded.
 */
export function firstAnswer(run: RunState, contact: Contact, isResolved: boolean, repeatAfterS: number): void {
  if (contact.isServed) return;
  const { grid } = run;
  const { cell } = contact;
  grid[cell + Field.FIRST_SERVED_CASES]!++;
  if (repeatAfterS <= run.model.fcrWindowS) grid[cell + Field.FIRST_SERVED_NO_REPEAT]!--;
  if (!isResolved) grid[cell + Field.FIRST_SERVED_RESOLVED]!--;
  contact.isServed = true;
}
