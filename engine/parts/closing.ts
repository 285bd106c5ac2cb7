/**
 * The end of the horizon: drain what is inside, hang up on those who wait (and on whoever would have to wait
 * later, after the bot or a transfer), or leave everything as it is.
 */
import type { RunState } from '../run/run-state.ts';
import { disconnect } from './abandonment.ts';

export function horizonEnds(run: RunState): void {
  run.isPastHorizon = true;
  if (run.model.ending !== 'disconnect') return;
  for (const line of run.lines) {
    for (let contact = line.head; contact !== null; contact = line.head) {
      run.leaveLine(contact);
      disconnect(run, contact);
    }
  }
}
