/** A case is over: it is judged, perhaps complained about, and its object is free again. */
import { RESOLUTION_S, RESOLVED } from '../record/field-index.ts';
import * as TraceKind from '../record/trace-kinds.ts';
import * as ContactFlag from '../run/contact-flags.ts';
import type { Contact } from '../run/contact.ts';
import { note } from '../run/note.ts';
import type { RunState } from '../run/run-state.ts';
import * as Task from '../run/task.ts';
import { complains } from './complaints.ts';
import { firstAnswer } from './returns.ts';
import { judge } from './satisfaction.ts';

/** The last answer settles the case, which is booked in `cell`. */
export function caseResolved(run: RunState, contact: Contact, cell: number): void {
  if (!contact.has(ContactFlag.COMPLAINT)) {
    run.grid[cell + RESOLVED]!++;
    run.grid[cell + RESOLUTION_S]! += run.nowS - contact.firstS;
  }
  contact.flags |= ContactFlag.RESOLVED;
  if (contact.traced >= 0) note(run, contact, TraceKind.RESOLVED);
  firstAnswer(run, contact, cell, true, Infinity);
  caseEnds(run, contact);
}

/** Nothing more will come of the case. */
export function caseEnds(run: RunState, contact: Contact): void {
  const { experience } = run;
  contact.task = Task.SERVICE;
  if (experience !== null && !contact.has(ContactFlag.COMPLAINT)) {
    judge(run, contact, experience);
    const { complaints } = experience.model;
    if (complaints !== null && complains(run, contact, complaints)) return;
  }
  if (contact.traced >= 0) note(run, contact, TraceKind.ENDS);
  run.events.cancel(contact.timer);
  run.contacts.release(contact);
}
