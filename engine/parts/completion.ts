/**
 * The work on a leg is done: transfer, or resolved, or not. The follow-on leg is routed before the agent who
 * just finished looks for work (design.md 3).
 */
import { Purpose } from '../kernel/keyed-draws.ts';
import { COMPLETED, TRANSFERS, UNRESOLVED } from '../record/field-index.ts';
import { drawOf } from '../run/draw-of.ts';
import type { RunState } from '../run/run-state.ts';
import { workEnds } from './agents.ts';
import { enterQueue } from './queueing.ts';
import { firstAnswer, leaveForGood, scheduleReturn } from './returns.ts';

export function legFinishes(run: RunState, slot: number): void {
  const { contacts } = run;
  const agent = contacts.agent[slot]!;
  const queue = contacts.queue[slot]!;
  run.checks.handleOverlapS += run.overlapS(contacts.startedS[slot]!);
  const kq = run.tableStart + queue;
  const isPlain = run.arrays.isPlainEnd[kq] === 1;
  const target = isPlain ? -1 : transferTarget(run, slot, kq);
  if (target >= 0) {
    run.grid[contacts.cell[slot]! + TRANSFERS]!++;
    contacts.turn[slot]!++;
    enterQueue(run, slot, target);
  } else {
    complete(run, slot, agent, queue, isPlain);
  }
  workEnds(run, agent, queue);
}

function transferTarget(run: RunState, slot: number, kq: number): number {
  const { arrays } = run;
  const start = arrays.transferStart[kq]!;
  const end = arrays.transferStart[kq + 1]!;
  if (start === end) return -1;
  const u = drawOf(run, slot, Purpose.transfer);
  if (u >= arrays.transferUpTo[end - 1]!) return -1;
  for (let at = start; at < end; at++) if (u < arrays.transferUpTo[at]!) return arrays.transferTo[at]!;
  return -1;
}

function complete(run: RunState, slot: number, agent: number, queue: number, isPlain: boolean): void {
  const { contacts, arrays, grid } = run;
  const cell = contacts.cell[slot]!;
  grid[cell + COMPLETED]!++;
  run.checks.contactsOut++;
  if (isPlain) {
    firstAnswer(run, slot, true, Infinity);
    leaveForGood(run, slot);
    return;
  }
  const kq = run.tableStart + queue;
  const average = arrays.unresolved[kq]!;
  const group = arrays.agentGroup[agent]!;
  const isUnresolved =
    average > 0 &&
    drawOf(run, slot, Purpose.resolution) < average * arrays.unresolvedFactor[group * arrays.queues + queue]!;
  if (!isUnresolved) {
    firstAnswer(run, slot, true, Infinity);
    leaveForGood(run, slot);
    return;
  }
  grid[cell + UNRESOLVED]!++;
  const probability = arrays.returnProbability[kq]!;
  const returns = probability > 0 && drawOf(run, slot, Purpose.return) < probability;
  if (!returns) {
    firstAnswer(run, slot, false, Infinity);
    leaveForGood(run, slot);
    return;
  }
  const delayS = arrays.sampler.sample(arrays.returnLaw[kq]!, drawOf(run, slot, Purpose.returnDelay));
  firstAnswer(run, slot, false, delayS);
  scheduleReturn(run, slot, delayS, false);
}
