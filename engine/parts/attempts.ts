/** One try at an issue: through the door, to the bot if there is one, else to the queue (design.md 3). */
import { Purpose } from '../kernel/keyed-draws.ts';
import { CLOSED, QUEUE_STRIDE, REDIALS, REPEATS } from '../record/field-index.ts';
import type { RunState } from '../run/run-state.ts';
import { beginBotSession } from './bot.ts';
import { enterQueue } from './queueing.ts';
import { leaveForGood, mayTryAgain } from './returns.ts';

/** A case's next attempt, for `queue`, reaches the centre now. Its words and turn are set. */
export function attemptArrives(run: RunState, slot: number, queue: number): void {
  const { contacts, arrays, grid } = run;
  const kq = run.tableStart + queue;
  const cell = run.queueRow + queue * QUEUE_STRIDE;
  const turn = contacts.turn[slot]!;
  run.checks.contactsIn++;
  if (turn > 0) {
    run.checks.returnsArrived++;
    grid[cell + (contacts.redialling[slot] === 1 ? REDIALS : REPEATS)]!++;
  }
  if (arrays.isOpenDoor[kq] === 1) {
    enterQueue(run, slot, queue);
    return;
  }
  if (arrays.open[kq * arrays.intervals + run.interval] === 0) {
    grid[cell + CLOSED]!++;
    run.checks.contactsOut++;
    contacts.cell[slot] = cell;
    if (!mayTryAgain(run, slot, arrays.retry[kq]!)) leaveForGood(run, slot);
    return;
  }
  const adoption = arrays.botAdoption[kq]!;
  if (adoption > 0) {
    if (run.draws.turnUniform(Purpose.botAdoption, contacts.word0[slot]!, contacts.word1[slot]!, turn) < adoption) {
      contacts.cell[slot] = cell;
      beginBotSession(run, slot);
      return;
    }
  }
  enterQueue(run, slot, queue);
}
