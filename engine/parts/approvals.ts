/**
 * Signatures of other teams (M37): the agent wraps up, the case goes from desk to desk at the pace of those who sign,
 * each with a calendar of their own, and what is then left to do is a task too.
 */
import * as Purpose from '../kernel/purposes.ts';
import { APPROVALS } from '../record/field-index.ts';
import * as TraceKind from '../record/trace-kinds.ts';
import type { Contact } from '../run/contact.ts';
import { drawOf } from '../run/draw-of.ts';
import { note } from '../run/note.ts';
import type { RunState } from '../run/run-state.ts';
import * as Task from '../run/task.ts';
import { enterQueue } from './queueing.ts';

/** A customer has been served: must somebody sign? If so, the case goes to the first of them. */
export function needsApproval(run: RunState, contact: Contact): boolean {
  const { approval } = contact.serviceTerms;
  if (approval === null || approval.holds) return false;
  if (drawOf(run, contact, Purpose.APPROVAL) >= approval.share) return false;
  run.grid[contact.serviceCell + APPROVALS]!++;
  contact.approval = approval;
  contact.signature = 0;
  contact.task = Task.APPROVAL;
  note(run, contact, TraceKind.SIGNATURE, 1);
  goTo(run, contact, approval.signatures[0]!);
  return true;
}

/** Somebody has signed: on to the next, or to what is left to do; false when nothing is. */
export function nextSignature(run: RunState, contact: Contact): boolean {
  const approval = contact.approval!;
  if (++contact.signature < approval.signatures.length) {
    note(run, contact, TraceKind.SIGNATURE, contact.signature + 1);
    goTo(run, contact, approval.signatures[contact.signature]!);
    return true;
  }
  if (approval.finishing === null) return false;
  contact.task = Task.FINISHING;
  note(run, contact, TraceKind.FINISHING);
  goTo(run, contact, approval.finishing.queue);
  return true;
}

function goTo(run: RunState, contact: Contact, queue: number): void {
  contact.turn++;
  enterQueue(run, contact, run.queues[queue]!);
}
