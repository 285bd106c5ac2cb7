/**
 * The bot in front of a queue (M20, M23): solves, seems to solve, or hands over to an agent.
 * A false answer looks contained and comes back later, so containment is never taken for resolution.
 */
import { EventClass } from '../kernel/event-classes.ts';
import { Purpose } from '../kernel/keyed-draws.ts';
import {
  BOT_CONTAINED_FALSELY,
  BOT_CONTAINED_TRULY,
  BOT_HANDED_OVER,
  BOT_OFFERED,
  BOT_RETURNED,
} from '../record/field-index.ts';
import { ContactState } from '../run/contacts.ts';
import { drawOf } from '../run/draw-of.ts';
import type { RunState } from '../run/run-state.ts';
import { enterQueue } from './queueing.ts';
import { firstAnswer, leaveForGood, scheduleReturn } from './returns.ts';

export function beginBotSession(run: RunState, slot: number): void {
  const { contacts, arrays } = run;
  const kq = run.tableStart + contacts.queue[slot]!;
  run.grid[contacts.cell[slot]! + BOT_OFFERED]!++;
  contacts.state[slot] = ContactState.withBot;
  const lengthS = arrays.sampler.sample(arrays.botSessionLaw[kq]!, drawOf(run, slot, Purpose.botSession));
  run.events.schedule(run.contactTimers + slot, run.nowS + lengthS, EventClass.finish);
}

export function botSessionEnds(run: RunState, slot: number): void {
  const { contacts, arrays, grid } = run;
  const kq = run.tableStart + contacts.queue[slot]!;
  const cell = contacts.cell[slot]!;
  const u = drawOf(run, slot, Purpose.botOutcome);
  if (u >= arrays.botContained[kq]!) {
    grid[cell + BOT_HANDED_OVER]!++;
    enterQueue(run, slot, contacts.queue[slot]!);
    return;
  }
  run.checks.contactsOut++;
  if (u < arrays.botTruly[kq]!) {
    grid[cell + BOT_CONTAINED_TRULY]!++;
    firstAnswer(run, slot, true, Infinity);
    leaveForGood(run, slot);
    return;
  }
  grid[cell + BOT_CONTAINED_FALSELY]!++;
  const returns = drawOf(run, slot, Purpose.return) < arrays.botReturn[kq]!;
  if (!returns) {
    firstAnswer(run, slot, false, Infinity);
    leaveForGood(run, slot);
    return;
  }
  const delayS = arrays.sampler.sample(arrays.botReturnLaw[kq]!, drawOf(run, slot, Purpose.returnDelay));
  grid[cell + BOT_RETURNED]!++;
  firstAnswer(run, slot, false, delayS);
  scheduleReturn(run, slot, delayS, false);
}
