/**
 * Calling back instead of holding the line: a customer who is told of a long wait may hang up and keep the place in
 * line. The wait for it is counted apart; who does not pick up has not been reached.
 */
import * as Purpose from '../kernel/purposes.ts';
import type { CallbackModel } from '../model/self-service-model.ts';
import * as Field from '../record/field-index.ts';
import * as TraceKind from '../record/trace-kinds.ts';
import * as ContactFlag from '../run/contact-flags.ts';
import type { Contact } from '../run/contact.ts';
import { drawOf } from '../run/draw-of.ts';
import { note } from '../run/note.ts';
import type { QueueState } from '../run/queue-state.ts';
import type { RunState } from '../run/run-state.ts';

/** Nobody is free: does a customer take the offer, if the wait looks long enough for one? Only on the first leg. */
export function choosesCallback(run: RunState, contact: Contact, callback: CallbackModel): boolean {
  if (!contact.isFirstLeg || expectedWaitS(contact.queue) <= callback.whenWaitS) return false;
  if (drawOf(run, contact, Purpose.CALLBACK) >= callback.acceptance) return false;
  contact.flags |= ContactFlag.CALLED_BACK;
  run.grid[contact.cell + Field.CALLBACKS]!++;
  note(run, contact, TraceKind.CALLBACK_ACCEPTED);
  return true;
}

/** An agent calls: is the customer reached? Books the outcome; the contact ends either way when the agent is done. */
export function callbackFails(run: RunState, contact: Contact): boolean {
  const { grid } = run;
  const { cell } = contact;
  const callback = contact.terms.callback;
  const fails = callback !== null && drawOf(run, contact, Purpose.CALLBACK_REACHED) >= callback.reached;
  if (fails) {
    grid[cell + Field.CALLBACK_MISSED]!++;
    note(run, contact, TraceKind.CALLBACK_MISSED);
  } else {
    grid[cell + Field.CALLBACK_ANSWERED]!++;
    grid[cell + Field.CALLBACK_WAIT_S]! += run.nowS - contact.enteredS;
    contact.flags &= ~ContactFlag.CALLED_BACK;
  }
  return fails;
}

/** Those in line times their mean work, shared among the agents on duty who may take them first. */
function expectedWaitS(queue: QueueState): number {
  const agents = queue.firstLine.agentsOnDuty();
  return agents === 0 ? Infinity : ((queue.waiting + 1) * queue.terms.workMeanS) / agents;
}
