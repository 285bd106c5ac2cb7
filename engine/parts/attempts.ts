/** One try at an issue: through the door, to the bot if there is one, else to the queue (design.md 3). */
import * as Purpose from '../kernel/purposes.ts';
import * as Field from '../record/field-index.ts';
import type { Contact } from '../run/contact.ts';
import { drawOf } from '../run/draw-of.ts';
import type { QueueState } from '../run/queue-state.ts';
import type { RunState } from '../run/run-state.ts';
import { beginBotSession } from './bot.ts';
import { enterQueue } from './queueing.ts';
import { leaveForGood, mayTryAgain } from './returns.ts';

/** A case comes back. A return after the horizon is not simulated: it stays pending, and its timer stops. */
export function caseReturns(run: RunState, contact: Contact): void {
  run.events.cancel(contact.timer);
  if (!run.isPastHorizon) attemptArrives(run, contact, contact.firstQueue);
}

/** A case's next attempt, for `queue`, reaches the centre now. Its words and turn are set. */
export function attemptArrives(run: RunState, contact: Contact, queue: QueueState): void {
  const { terms } = queue;
  contact.queue = queue;
  run.checks.contactsIn++;
  if (contact.turn > 0) {
    run.checks.returnsArrived++;
    run.grid[run.queueRow + queue.cellOffset + (contact.isRedialling ? Field.REDIALS : Field.REPEATS)]!++;
  }
  if (terms.isOpenDoor) {
    enterQueue(run, contact, queue);
    return;
  }
  contact.cell = run.queueRow + queue.cellOffset;
  contact.terms = terms;
  if (terms.open !== null && terms.open[run.interval] === 0) {
    run.grid[contact.cell + Field.CLOSED]!++;
    run.checks.contactsOut++;
    if (!mayTryAgain(run, contact, terms.retry)) leaveForGood(run, contact);
    return;
  }
  if (terms.botAdoption > 0 && drawOf(run, contact, Purpose.BOT_ADOPTION) < terms.botAdoption) {
    beginBotSession(run, contact);
    return;
  }
  enterQueue(run, contact, queue);
}
