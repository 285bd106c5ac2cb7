/** Self-service modules, such as "where is my order" (M25): settled without a person, or on to bot and agent. */
import * as EventClass from '../kernel/event-classes.ts';
import * as Purpose from '../kernel/purposes.ts';
import type { ModuleTerms } from '../model/self-service-terms.ts';
import { MODULE_SOLVED, MODULE_TRIED } from '../record/field-index.ts';
import * as TraceKind from '../record/trace-kinds.ts';
import * as ContactFlag from '../run/contact-flags.ts';
import * as ContactState from '../run/contact-state.ts';
import type { Contact } from '../run/contact.ts';
import { drawOf } from '../run/draw-of.ts';
import { note } from '../run/note.ts';
import type { RunState } from '../run/run-state.ts';
import { caseResolved } from './case-end.ts';

/** Does the customer try the module? If so, a session begins. */
export function triesModule(run: RunState, contact: Contact, module: ModuleTerms): boolean {
  if (drawOf(run, contact, Purpose.MODULE_ADOPTION) >= module.adoption) return false;
  run.grid[contact.cell + MODULE_TRIED]!++;
  contact.state = ContactState.IN_MODULE;
  contact.flags |= ContactFlag.MET_MACHINE;
  const lengthS = module.session.sample(drawOf(run, contact, Purpose.MODULE_SESSION));
  run.events.schedule(contact.timer, run.nowS + lengthS, EventClass.FINISH);
  note(run, contact, TraceKind.MODULE_BEGINS, lengthS);
  return true;
}

/** A session is over: does it settle the case? If not, what was typed may be passed on. */
export function moduleSettles(run: RunState, contact: Contact): boolean {
  const module = contact.terms.module!;
  if (drawOf(run, contact, Purpose.MODULE_OUTCOME) < module.success) {
    run.grid[contact.cell + MODULE_SOLVED]!++;
    note(run, contact, TraceKind.MODULE_SETTLES);
    run.checks.contactsOut++;
    caseResolved(run, contact, contact.cell);
    return true;
  }
  if (module.passesData > 0 && drawOf(run, contact, Purpose.MODULE_DATA) < module.passesData) contact.flags |= ContactFlag.HAS_DATA;
  note(run, contact, TraceKind.MODULE_FAILS, contact.has(ContactFlag.HAS_DATA) ? 1 : 0);
  return false;
}
