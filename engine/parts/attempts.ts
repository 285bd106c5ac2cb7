/** One try at an issue: through the door, past self-service and bot if there are any, to a queue (design.md 3). */
import * as Purpose from '../kernel/purposes.ts';
import * as Field from '../record/field-index.ts';
import * as TraceKind from '../record/trace-kinds.ts';
import * as ContactFlag from '../run/contact-flags.ts';
import type { Contact } from '../run/contact.ts';
import { drawOf } from '../run/draw-of.ts';
import { note } from '../run/note.ts';
import type { QueueState } from '../run/queue-state.ts';
import type { RunState } from '../run/run-state.ts';
import { beginBotSession } from './bot.ts';
import { caseEnds } from './case-end.ts';
import { chooseQueue } from './misrouting.ts';
import { dataLossNow } from './outages.ts';
import { enterQueue } from './queueing.ts';
import { mayTryAgain } from './returns.ts';
import { moduleSettles, triesModule } from './self-service.ts';

/**
 * A case comes back. A return after the horizon is not simulated: it stays pending, and its timer stops. Otherwise the timer is
 * moved to whatever comes next for the case, which costs less than to take it away and to set it anew.
 */
export function caseReturns(run: RunState, contact: Contact): void {
  if (run.isPastHorizon) run.events.cancel(contact.timer);
  else attemptArrives(run, contact, contact.firstQueue);
}

/** A case's next attempt, for `queue`, reaches the centre now. Its words and turn are set. */
export function attemptArrives(run: RunState, contact: Contact, queue: QueueState): void {
  const { terms } = queue;
  contact.queue = queue;
  run.checks.contactsIn++;
  if (contact.turn === 0) {
    if (contact.traced >= 0) note(run, contact, TraceKind.ARRIVES);
  } else {
    note(run, contact, TraceKind.TRIES_AGAIN, contact.has(ContactFlag.REDIALLING) ? 1 : 0);
    run.checks.returnsArrived++;
    run.grid[run.queueRow + queue.cellOffset + (contact.has(ContactFlag.REDIALLING) ? Field.REDIALS : Field.REPEATS)]!++;
  }
  if (run.outages.length > 0) losesData(run, contact);
  if (terms.isOpenDoor && queue.shut === 0) enterQueue(run, contact, queue);
  else passDoor(run, contact, queue);
}

function losesData(run: RunState, contact: Contact): void {
  const share = dataLossNow(run);
  if (share <= 0 || drawOf(run, contact, Purpose.DATA_LOSS) >= share) return;
  contact.flags |= ContactFlag.DATA_MISSING;
  note(run, contact, TraceKind.DATA_LOST);
}

function passDoor(run: RunState, contact: Contact, queue: QueueState): void {
  const { terms } = queue;
  contact.cell = run.queueRow + queue.cellOffset;
  contact.terms = terms;
  if (queue.shut > 0 || (terms.open !== null && terms.open[run.interval] === 0)) {
    run.grid[contact.cell + Field.CLOSED]!++;
    note(run, contact, TraceKind.FINDS_CLOSED);
    run.checks.contactsOut++;
    if (!mayTryAgain(run, contact, terms.retry)) caseEnds(run, contact);
    return;
  }
  if (terms.emotion !== null && contact.turn === 0 && drawOf(run, contact, Purpose.EMOTION) < terms.emotion.share) {
    contact.flags |= ContactFlag.EMOTIONAL;
    run.grid[contact.cell + Field.EMOTIONAL]!++;
    note(run, contact, TraceKind.IS_EMOTIONAL);
  }
  if (terms.module !== null && triesModule(run, contact, terms.module)) return;
  meetBot(run, contact);
}

/** A session with a self-service module is over: settled, or on to the bot. */
export function moduleSessionEnds(run: RunState, contact: Contact): void {
  if (!moduleSettles(run, contact)) meetBot(run, contact);
}

function meetBot(run: RunState, contact: Contact): void {
  const { bot } = contact.terms;
  if (bot !== null && beginBotSession(run, contact, bot)) return;
  chooseQueue(run, contact);
}
