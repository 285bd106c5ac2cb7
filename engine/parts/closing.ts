/**
 * The end of the horizon: drain what is inside, hang up on those who wait (and on whoever would have to wait
 * later, after the bot or a transfer), or leave everything as it is.
 */
import type { RunState } from '../run/run-state.ts';
import * as Task from '../run/task.ts';
import type { WaitingLine } from '../run/waiting-line.ts';
import { disconnect } from './abandonment.ts';

export function horizonEnds(run: RunState): void {
  run.isPastHorizon = true;
  if (!run.disconnectsAtEnd) return;
  for (const { ownLine } of run.agents) if (ownLine !== null) hangUp(run, ownLine);
  for (const line of run.lines) hangUp(run, line);
}

function hangUp(run: RunState, line: WaitingLine): void {
  for (let contact = line.head; contact !== null; ) {
    const { next } = contact;
    // Tasks have no customer on the line.
    if (contact.task === Task.SERVICE) {
      run.leaveLine(contact);
      disconnect(run, contact);
    }
    contact = next;
  }
}
