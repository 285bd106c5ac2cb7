/**
 * Steps at the desk that only some contacts need: entering data again, looking up, asking a colleague, telling the
 * story once more (M21, M34, M35, M42, M45). Each has draws of its own and is booked by what it is: value or waste.
 */
import * as Need from '../model/step-needs.ts';
import * as Field from '../record/field-index.ts';
import * as TraceKind from '../record/trace-kinds.ts';
import * as ContactFlag from '../run/contact-flags.ts';
import type { Contact } from '../run/contact.ts';
import { drawOf } from '../run/draw-of.ts';
import { note } from '../run/note.ts';
import type { RunState } from '../run/run-state.ts';

/** Seconds of the steps that this leg needs, at the pace of the systems now; what was lost or has to be retold is dealt with from now on. */
export function extraStepsS(run: RunState, contact: Contact): number {
  const { grid } = run;
  const { steps } = contact.terms;
  const { cell } = contact;
  let sumS = 0;
  for (let at = 0; at < steps.length; at++) {
    const step = steps[at]!;
    if (!needs(contact, step.need)) continue;
    if (step.share < 1 && drawOf(run, contact, step.takenPurpose) >= step.share) continue;
    let stepS = step.time.sample(drawOf(run, contact, step.timePurpose));
    if (step.errorShare > 0 && drawOf(run, contact, step.errorPurpose) < step.errorShare) stepS *= 2;
    stepS *= contact.queue.slowFactor;
    grid[cell + step.field]! += stepS;
    sumS += stepS;
    note(run, contact, TraceKind.STEP, step.number, stepS);
  }
  if (contact.has(ContactFlag.RETELLING)) {
    grid[cell + Field.RETOLD]!++;
    contact.flags |= ContactFlag.HAD_TO_RETELL;
  }
  if (contact.has(ContactFlag.DATA_MISSING)) grid[cell + Field.DATA_MISSING]!++;
  contact.flags &= ~(ContactFlag.RETELLING | ContactFlag.DATA_MISSING);
  return sumS;
}

function needs(contact: Contact, need: number): boolean {
  switch (need) {
    case Need.WITHOUT_DATA:
      return contact.isFirstLeg && !contact.has(ContactFlag.HAS_DATA);
    case Need.RETELLING:
      return contact.has(ContactFlag.RETELLING);
    case Need.DATA_MISSING:
      return contact.has(ContactFlag.DATA_MISSING);
    default:
      return true;
  }
}
