/**
 * The bot in front of a queue (M20, M23): solves, seems to solve, or hands over to an agent.
 * A false answer looks contained and comes back later, so containment is never taken for resolution.
 */
import * as Purpose from '../kernel/purposes.ts';
import * as EventClass from '../kernel/event-classes.ts';
import * as ContactState from '../run/contact-state.ts';
import * as Field from '../record/field-index.ts';
import type { Contact } from '../run/contact.ts';
import { drawOf } from '../run/draw-of.ts';
import type { RunState } from '../run/run-state.ts';
import { enterQueue } from './queueing.ts';
import { firstAnswer, leaveForGood, scheduleReturn } from './returns.ts';

export function beginBotSession(run: RunState, contact: Contact): void {
  run.grid[contact.cell + Field.BOT_OFFERED]!++;
  contact.state = ContactState.WITH_BOT;
  const lengthS = contact.terms.botSession.sample(drawOf(run, contact, Purpose.BOT_SESSION));
  run.events.schedule(contact.timer, run.nowS + lengthS, EventClass.FINISH);
}

export function botSessionEnds(run: RunState, contact: Contact): void {
  const { grid } = run;
  const { terms, cell } = contact;
  const u = drawOf(run, contact, Purpose.BOT_OUTCOME);
  if (u >= terms.botContained) {
    grid[cell + Field.BOT_HANDED_OVER]!++;
    enterQueue(run, contact, contact.queue);
    return;
  }
  run.checks.contactsOut++;
  if (u < terms.botTruly) {
    grid[cell + Field.BOT_CONTAINED_TRULY]!++;
    firstAnswer(run, contact, true, Infinity);
    leaveForGood(run, contact);
    return;
  }
  grid[cell + Field.BOT_CONTAINED_FALSELY]!++;
  const returns = drawOf(run, contact, Purpose.RETURN) < terms.botReturn;
  if (!returns) {
    firstAnswer(run, contact, false, Infinity);
    leaveForGood(run, contact);
    return;
  }
  const delayS = terms.botReturnDelay.sample(drawOf(run, contact, Purpose.RETURN_DELAY));
  grid[cell + Field.BOT_RETURNED]!++;
  firstAnswer(run, contact, false, delayS);
  scheduleReturn(run, contact, delayS, false);
}
