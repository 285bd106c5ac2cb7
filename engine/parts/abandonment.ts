/** Leaving without an answer: patience ran out, no waiting place was free, or the centre closed (M06). */
import {
  ABANDONED,
  ABANDONED_WITHIN,
  BLOCKED,
  DISCONNECTED,
  LATER_ABANDONED,
  LATER_WAIT_S,
  WAIT_ABANDONED_S,
  WAIT_SQUARED_S2,
} from '../record/field-index.ts';
import { WAIT_BINS, waitBin } from '../record/wait-histogram.ts';
import { LEG_MASK } from '../run/contacts.ts';
import type { RunState } from '../run/run-state.ts';
import { firstAnswer, leaveForGood, mayTryAgain, wasAnswered } from './returns.ts';

/** The customer gives up now; the contact stands in no line any more. */
export function abandon(run: RunState, slot: number): void {
  const { contacts, arrays, grid } = run;
  const queue = contacts.queue[slot]!;
  const cell = contacts.cell[slot]!;
  const waitS = run.nowS - contacts.enteredS[slot]!;
  if ((contacts.turn[slot]! & LEG_MASK) === 0) {
    grid[cell + ABANDONED]!++;
    grid[cell + WAIT_ABANDONED_S]! += waitS;
    grid[cell + WAIT_SQUARED_S2]! += waitS * waitS;
    if (waitS <= arrays.answerWithinS[queue]!) grid[cell + ABANDONED_WITHIN]!++;
    if (cell < run.windowEnd) run.abandonedHistogram[queue * WAIT_BINS + waitBin(waitS)]!++;
  } else {
    grid[cell + LATER_ABANDONED]!++;
    grid[cell + LATER_WAIT_S]! += waitS;
  }
  goAway(run, slot, arrays.redial[run.tableStart + queue]!);
}

/** Every waiting place is taken. On a later leg it counts as a leg without an answer. */
export function block(run: RunState, slot: number): void {
  const { contacts, arrays, grid } = run;
  grid[contacts.cell[slot]! + ((contacts.turn[slot]! & LEG_MASK) === 0 ? BLOCKED : LATER_ABANDONED)]!++;
  goAway(run, slot, arrays.retry[run.tableStart + contacts.queue[slot]!]!);
}

/** The centre has closed and hangs up on a contact without an agent. */
export function disconnect(run: RunState, slot: number): void {
  const { contacts, grid } = run;
  grid[contacts.cell[slot]! + ((contacts.turn[slot]! & LEG_MASK) === 0 ? DISCONNECTED : LATER_ABANDONED)]!++;
  goAway(run, slot, 0);
}

function goAway(run: RunState, slot: number, tryAgain: number): void {
  run.checks.contactsOut++;
  if (mayTryAgain(run, slot, tryAgain)) return;
  if (wasAnswered(run, slot)) firstAnswer(run, slot, false, Infinity);
  leaveForGood(run, slot);
}
