/** Complaints (M09): a case that went badly comes back as a complaint, or is only counted; some are escalated. */
import * as Purpose from '../kernel/purposes.ts';
import type { ComplaintModel } from '../model/experience-model.ts';
import { COMPLAINTS, ESCALATIONS } from '../record/field-index.ts';
import * as TraceKind from '../record/trace-kinds.ts';
import * as ContactFlag from '../run/contact-flags.ts';
import type { Contact } from '../run/contact.ts';
import { drawOf } from '../run/draw-of.ts';
import { note } from '../run/note.ts';
import type { RunState } from '../run/run-state.ts';
import { scheduleReturn } from './returns.ts';

/** Does the customer of a case that is over complain? True when the case goes on as a complaint. */
export function complains(run: RunState, contact: Contact, model: ComplaintModel): boolean {
  const probability = complaintProbability(contact, model);
  if (probability <= 0 || drawOf(run, contact, Purpose.COMPLAINT) >= probability) return false;
  run.grid[contact.cell + COMPLAINTS]!++;
  const isEscalated = model.escalation > 0 && drawOf(run, contact, Purpose.ESCALATION) < model.escalation;
  if (isEscalated) run.grid[contact.cell + ESCALATIONS]!++;
  note(run, contact, TraceKind.COMPLAINS, isEscalated ? 1 : 0);
  const queue = model.queueOfQueue[contact.firstQueue.index] ?? -1;
  if (queue < 0) return false;
  contact.flags = ContactFlag.COMPLAINT | ContactFlag.SERVED | (contact.flags & ContactFlag.EMOTIONAL);
  contact.firstQueue = run.queues[queue]!;
  scheduleReturn(run, contact, model.delayS, false);
  return true;
}

function complaintProbability(contact: Contact, model: ComplaintModel): number {
  let sum = model.perCase;
  if (!contact.has(ContactFlag.RESOLVED)) sum += contact.has(ContactFlag.SERVED) ? model.unresolved : model.gaveUp;
  if (contact.waitedS > model.longWaitS) sum += model.waitedLong;
  if (contact.has(ContactFlag.PROMISE_BROKEN)) sum += model.brokenPromise;
  if (contact.has(ContactFlag.WRONG_ANSWER)) sum += model.wrongAnswer;
  return sum;
}
