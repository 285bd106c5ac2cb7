/**
 * Coming back: redials after abandoning or finding no way in, repeats after an answer that did not help
 * (M07), perhaps by another channel (M13). Whether and when is the case's own luck, so first contact resolution is
 * settled at the answer and the horizon censors nothing (design.md 3).
 */
import * as EventClass from '../kernel/event-classes.ts';
import * as Purpose from '../kernel/purposes.ts';
import * as Field from '../record/field-index.ts';
import * as TraceKind from '../record/trace-kinds.ts';
import * as ContactFlag from '../run/contact-flags.ts';
import * as ContactState from '../run/contact-state.ts';
import { ATTEMPT, LEG_MASK } from '../run/contact.ts';
import type { Contact } from '../run/contact.ts';
import { drawOf } from '../run/draw-of.ts';
import { note } from '../run/note.ts';
import type { RunState } from '../run/run-state.ts';
import * as Task from '../run/task.ts';

/** What is only true of one attempt. */
const OF_ONE_ATTEMPT =
  ContactFlag.REDIALLING |
  ContactFlag.HAS_DATA |
  ContactFlag.RETELLING |
  ContactFlag.DATA_MISSING |
  ContactFlag.MISROUTED |
  ContactFlag.CALLED_BACK |
  ContactFlag.HELD |
  ContactFlag.MET_MACHINE;

/** The case waits outside for its next attempt. */
export function scheduleReturn(run: RunState, contact: Contact, delayS: number, isRedial: boolean): void {
  note(run, contact, TraceKind.WILL_COME_BACK, delayS, isRedial ? 1 : 0);
  contact.agent = null;
  contact.turn = (contact.turn & ~LEG_MASK) + ATTEMPT;
  contact.state = ContactState.RETURNING;
  contact.task = Task.SERVICE;
  contact.flags = (contact.flags & ~OF_ONE_ATTEMPT) | (isRedial ? ContactFlag.REDIALLING : 0);
  if (contact.firstQueue.terms.switches.length > 0) switchChannel(run, contact);
  run.checks.returnsScheduled++;
  run.events.schedule(contact.timer, run.nowS + delayS, EventClass.ARRIVAL);
}

/** The next attempt may come by another channel, where the record has followed or has not. */
function switchChannel(run: RunState, contact: Contact): void {
  const u = drawOf(run, contact, Purpose.SWITCH);
  for (const { queue, upTo, recordFollows } of contact.firstQueue.terms.switches) {
    if (u >= upTo) continue;
    run.grid[contact.cell + Field.SWITCHED]!++;
    contact.firstQueue = run.queues[queue]!;
    contact.flags |= ContactFlag.SWITCHED;
    const follows = recordFollows >= 1 || drawOf(run, contact, Purpose.RECORD_FOLLOWS) < recordFollows;
    if (!follows) contact.flags |= ContactFlag.RETELLING;
    note(run, contact, TraceKind.SWITCHES, follows ? 1 : 0, queue);
    return;
  }
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
  if (wasAnswered(contact)) firstAnswer(run, contact, contact.cell, false, delayS);
  scheduleReturn(run, contact, delayS, true);
  return true;
}

/**
 * Books a case's first answer in `cell`. `repeatAfterS` = Infinity when it does not come back.
 * Repeats and unresolved cases are booked as minus one: the number of cases is added when the run is folded.
 */
export function firstAnswer(run: RunState, contact: Contact, cell: number, isResolved: boolean, repeatAfterS: number): void {
  if (contact.has(ContactFlag.SERVED)) return;
  const { grid } = run;
  grid[cell + Field.FIRST_SERVED_CASES]!++;
  if (repeatAfterS <= run.fcrWindowS) grid[cell + Field.FIRST_SERVED_NO_REPEAT]!--;
  if (!isResolved) grid[cell + Field.FIRST_SERVED_RESOLVED]!--;
  contact.flags |= ContactFlag.SERVED;
}
