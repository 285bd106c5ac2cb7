/**
 * Promised answers (M38): "we will get back to you within 24 hours". The follow-up is a task in a queue of its own,
 * whose routing stages are the reminder and the escalation to a supervisor; without tracking, some are forgotten.
 */
import * as EventClass from '../kernel/event-classes.ts';
import * as Purpose from '../kernel/purposes.ts';
import * as Field from '../record/field-index.ts';
import * as TraceKind from '../record/trace-kinds.ts';
import * as ContactFlag from '../run/contact-flags.ts';
import * as ContactState from '../run/contact-state.ts';
import type { Contact } from '../run/contact.ts';
import { drawOf } from '../run/draw-of.ts';
import { note } from '../run/note.ts';
import type { RunState } from '../run/run-state.ts';
import * as Task from '../run/task.ts';
import { caseEnds } from './case-end.ts';
import { enterQueue } from './queueing.ts';
import { firstAnswer, scheduleReturn } from './returns.ts';

/** A customer has been served: is the answer promised for later? */
export function isPromised(run: RunState, contact: Contact): boolean {
  const { promise } = contact.serviceTerms;
  if (promise === null || drawOf(run, contact, Purpose.PROMISE) >= promise.share) return false;
  run.grid[contact.serviceCell + Field.PROMISES]!++;
  contact.task = Task.FOLLOW_UP;
  contact.dueS = run.nowS + promise.dueS;
  const isForgotten = promise.forgotten > 0 && drawOf(run, contact, Purpose.PROMISE_FORGOTTEN) < promise.forgotten;
  note(run, contact, TraceKind.PROMISED, promise.dueS, isForgotten ? 1 : 0);
  if (isForgotten) {
    contact.state = ContactState.FORGOTTEN;
    contact.agent = null;
    run.events.schedule(contact.timer, contact.dueS, EventClass.TIMEOUT);
    return true;
  }
  contact.turn++;
  enterQueue(run, contact, run.queues[promise.queue]!);
  return true;
}

/** The follow-up is done, in time or not. */
export function promiseIsAnswered(run: RunState, contact: Contact): void {
  if (run.nowS > contact.dueS) {
    breakPromise(run, contact);
    return;
  }
  run.grid[contact.serviceCell + Field.PROMISES_KEPT]!++;
  note(run, contact, TraceKind.PROMISE_KEPT);
}

/** A promise that nobody remembered falls due: the customer may come back. */
export function forgottenPromiseIsDue(run: RunState, contact: Contact): void {
  const promise = contact.serviceTerms.promise!;
  const cell = contact.serviceCell;
  breakPromise(run, contact);
  run.grid[cell + Field.COMPLETED]!++;
  run.grid[cell + Field.UNRESOLVED]!++;
  run.checks.contactsOut++;
  if (drawOf(run, contact, Purpose.RETURN) >= promise.returnProbability) {
    firstAnswer(run, contact, cell, false, Infinity);
    caseEnds(run, contact);
    return;
  }
  const delayS = promise.returnDelay.sample(drawOf(run, contact, Purpose.RETURN_DELAY));
  // The first answer was the promise.
  firstAnswer(run, contact, cell, false, promise.dueS + delayS);
  scheduleReturn(run, contact, delayS, false);
}

function breakPromise(run: RunState, contact: Contact): void {
  run.grid[contact.serviceCell + Field.PROMISES_BROKEN]!++;
  contact.flags |= ContactFlag.PROMISE_BROKEN;
  note(run, contact, TraceKind.PROMISE_BROKEN);
}
