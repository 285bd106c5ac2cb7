/** The choice of a queue: now and then the wrong one, where an agent notices and transfers (M48). */
import * as Purpose from '../kernel/purposes.ts';
import type { Cumulative } from '../model/cumulative.ts';
import type { QueueShare } from '../model/self-service-model.ts';
import { MISROUTED } from '../record/field-index.ts';
import * as TraceKind from '../record/trace-kinds.ts';
import * as ContactFlag from '../run/contact-flags.ts';
import type { Contact } from '../run/contact.ts';
import { drawOf } from '../run/draw-of.ts';
import { note } from '../run/note.ts';
import type { QueueState } from '../run/queue-state.ts';
import type { RunState } from '../run/run-state.ts';
import { enterQueue } from './queueing.ts';

/** The queue that a uniform picks among cumulative shares; null when it is beyond the last. */
export function pickQueue(run: RunState, shares: readonly Cumulative<QueueShare>[], u: number): QueueState | null {
  for (let at = 0; at < shares.length; at++) if (u < shares[at]!.upTo) return run.queues[shares[at]!.queue]!;
  return null;
}

/** An attempt asks for an agent: in its own queue, or in one chosen by mistake. */
export function chooseQueue(run: RunState, contact: Contact): void {
  const { terms, queue } = contact;
  if (terms.misrouting.length > 0) {
    const wrong = pickQueue(run, terms.misrouting, drawOf(run, contact, Purpose.MISROUTING));
    if (wrong !== null && wrong !== queue) {
      run.grid[contact.cell + MISROUTED]!++;
      note(run, contact, TraceKind.CHOOSES_WRONG_QUEUE);
      enterWrongQueue(run, contact, wrong);
      return;
    }
  }
  enterQueue(run, contact, queue);
}

export function enterWrongQueue(run: RunState, contact: Contact, wrong: QueueState): void {
  contact.flags |= ContactFlag.MISROUTED;
  enterQueue(run, contact, wrong);
}
