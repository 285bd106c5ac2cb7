/**
 * The end of the horizon: drain what is inside, hang up on those who wait (and on whoever would have to wait
 * later, after the bot or a transfer), or leave everything as it is.
 */
import type { RunState } from '../run/run-state.ts';
import { disconnect } from './abandonment.ts';
import { leaveLine } from './queueing.ts';

export function horizonEnds(run: RunState): void {
  const { lines, routing, arrays } = run;
  run.isPastHorizon = true;
  if (arrays.model.ending !== 'disconnect') return;
  for (let line = 0; line < routing.lines; line++) {
    for (let slot = lines.head[line]!; slot >= 0; slot = lines.head[line]!) {
      leaveLine(run, slot);
      disconnect(run, slot);
    }
  }
}
