/** One try at an issue: through the door, to the bot if there is one, else to the queue (design.md 3). */
import { Purpose } from '../kernel/keyed-draws.ts';
import { CLOSED, ENTERED, QUEUE_STRIDE, REDIALS, REPEATS } from '../record/field-index.ts';
import type { RunState } from '../run/run-state.ts';
import { beginBotSession } from './bot.ts';
import { enterQueue } from './queueing.ts';
import { mayTryAgain, leaveForGood } from './returns.ts';

/** A case's next attempt reaches the centre now. Its queue, words and attempt number are set. */
export function attemptArrives(run: RunState, slot: number): void {
  const { contacts, arrays, grid } = run;
  const queue = contacts.queue[slot]!;
  const kq = run.tableStart + queue;
  const cell = run.queueRow + queue * QUEUE_STRIDE;
  contacts.leg[slot] = 0;
  contacts.cell[slot] = cell;
  run.checks.contactsIn++;
  if (contacts.attempt[slot]! > 0) {
    run.checks.returnsArrived++;
    grid[cell + (contacts.redialling[slot] === 1 ? REDIALS : REPEATS)]!++;
  }
  if (arrays.open[kq * arrays.intervals + run.interval] === 0) {
    grid[cell + CLOSED]!++;
    run.checks.contactsOut++;
    if (!mayTryAgain(run, slot, arrays.retry[kq]!)) leaveForGood(run, slot);
    return;
  }
  grid[cell + ENTERED]!++;
  const adoption = arrays.botAdoption[kq]!;
  if (adoption > 0) {
    const u = run.draws.legUniform(
      Purpose.botAdoption,
      contacts.word0[slot]!,
      contacts.word1[slot]!,
      contacts.attempt[slot]!,
      0,
    );
    if (u < adoption) {
      beginBotSession(run, slot);
      return;
    }
  }
  enterQueue(run, slot, queue);
}
