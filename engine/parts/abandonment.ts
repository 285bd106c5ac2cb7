/** Leaving without an answer: patience ran out, no waiting place was free, or the centre closed (M06). */
import * as Field from '../record/field-index.ts';
import { WAIT_BINS, waitBin } from '../record/wait-histogram.ts';
import * as TraceKind from '../record/trace-kinds.ts';
import type { Contact } from '../run/contact.ts';
import { note } from '../run/note.ts';
import type { RunState } from '../run/run-state.ts';
import { caseEnds } from './case-end.ts';
import { firstAnswer, mayTryAgain, wasAnswered } from './returns.ts';

/** The customer gives up now; the contact stands in no line any more. */
export function abandon(run: RunState, contact: Contact): void {
  const { grid } = run;
  const { queue, cell } = contact;
  const waitS = run.nowS - contact.enteredS;
  contact.waitedS += waitS;
  if (contact.traced >= 0) note(run, contact, TraceKind.GIVES_UP, waitS);
  if (contact.isFirstLeg) {
    grid[cell + Field.ABANDONED]!++;
    grid[cell + Field.WAIT_ABANDONED_S]! += waitS;
    grid[cell + Field.WAIT_SQUARED_S2]! += waitS * waitS;
    if (waitS <= queue.answerWithinS) grid[cell + Field.ABANDONED_WITHIN]!++;
    if (cell < run.windowEnd) run.abandonedHistogram[queue.index * WAIT_BINS + waitBin(waitS)]!++;
  } else {
    grid[cell + Field.LATER_ABANDONED]!++;
    grid[cell + Field.LATER_WAIT_S]! += waitS;
  }
  goAway(run, contact, contact.terms.redial);
}

/** Every waiting place is taken. On a later leg it counts as a leg without an answer. */
export function block(run: RunState, contact: Contact): void {
  run.grid[contact.cell + (contact.isFirstLeg ? Field.BLOCKED : Field.LATER_ABANDONED)]!++;
  note(run, contact, TraceKind.BLOCKED);
  goAway(run, contact, contact.terms.retry);
}

/** The centre has closed and hangs up on a contact without an agent. */
export function disconnect(run: RunState, contact: Contact): void {
  run.grid[contact.cell + (contact.isFirstLeg ? Field.DISCONNECTED : Field.LATER_ABANDONED)]!++;
  note(run, contact, TraceKind.CUT_OFF, run.nowS - contact.enteredS);
  goAway(run, contact, 0);
}

/** Without an answer: tries again later, or never. */
export function goAway(run: RunState, contact: Contact, tryAgain: number): void {
  run.checks.contactsOut++;
  if (mayTryAgain(run, contact, tryAgain)) return;
  if (wasAnswered(contact)) firstAnswer(run, contact, contact.cell, false, Infinity);
  caseEnds(run, contact);
}
