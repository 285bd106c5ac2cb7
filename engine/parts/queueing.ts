/**
 * One stay in one queue, from asking for an agent to being answered or leaving. The stay has one movable
 * timer: the next routing stage or the end of patience, whichever is first.
 */
import { EventClass } from '../kernel/event-classes.ts';
import { Purpose } from '../kernel/keyed-draws.ts';
import { LATER_OFFERED, OFFERED, QUEUE_STRIDE } from '../record/field-index.ts';
import { ContactState, LEG_MASK } from '../run/contacts.ts';
import { drawOf } from '../run/draw-of.ts';
import type { RunState } from '../run/run-state.ts';
import { abandon, block, disconnect } from './abandonment.ts';
import { answer, beginWork } from './handling.ts';
import { bestAgent, bestContact } from './matching.ts';

/** A leg begins: an agent at once, or a place in the queue, or no place. */
export function enterQueue(run: RunState, slot: number, queue: number): void {
  const { contacts, arrays, lines, routing, grid } = run;
  const cell = run.queueRow + queue * QUEUE_STRIDE;
  contacts.queue[slot] = queue;
  contacts.cell[slot] = cell;
  contacts.enteredS[slot] = run.nowS;
  grid[cell + ((contacts.turn[slot]! & LEG_MASK) === 0 ? OFFERED : LATER_OFFERED)]!++;
  const line = routing.lineOfQueue[queue]!;
  const agent = bestAgent(run, line);
  if (agent >= 0) {
    answer(run, slot, agent);
    return;
  }
  if (run.isPastHorizon && arrays.model.ending === 'disconnect') {
    disconnect(run, slot);
    return;
  }
  if (lines.length[queue]! >= arrays.waitingPlaces[queue]!) {
    block(run, slot);
    return;
  }
  const kq = run.tableStart + queue;
  const balkShare = arrays.balkShare[kq]!;
  if (balkShare > 0 && drawOf(run, slot, Purpose.balk) < balkShare) {
    abandon(run, slot);
    return;
  }
  const patienceS = arrays.sampler.sample(arrays.patienceLaw[kq]!, drawOf(run, slot, Purpose.patience));
  contacts.deadlineS[slot] = run.nowS + patienceS;
  contacts.state[slot] = ContactState.waiting;
  run.checks.settleQueue(queue, lines.length[queue]!, run.nowS, run.horizonS);
  lines.append(contacts, slot, line);
  setWaitTimer(run, slot, line);
}

/** The timer of a waiting contact has run out: its next routing stage, or the end of its patience. */
export function waitTimerEnds(run: RunState, slot: number): void {
  const { contacts, lines, routing } = run;
  const line = contacts.line[slot]!;
  const stageS = contacts.enteredS[slot]! + routing.leavesAfterS[line]!;
  if (stageS > contacts.deadlineS[slot]!) {
    leaveLine(run, slot);
    abandon(run, slot);
    return;
  }
  lines.remove(contacts, slot);
  lines.append(contacts, slot, line + 1);
  const agent = bestAgent(run, line + 1);
  if (agent >= 0) {
    leaveLine(run, slot);
    answer(run, slot, agent);
  } else {
    setWaitTimer(run, slot, line + 1);
  }
}

/** An agent with room, in no list: takes contacts until none is allowed, then offers what room is left. */
export function lookForContacts(run: RunState, agent: number, group: number): void {
  const { agents, lines, arrays } = run;
  const capacity = arrays.capacity[group]!;
  while (lines.total > 0 && agents.load[agent]! < capacity) {
    const slot = bestContact(run, agent, group);
    if (slot < 0) break;
    leaveLine(run, slot);
    beginWork(run, slot, agent, group);
  }
  if (agents.load[agent]! >= capacity) return;
  agents.offer(agent, group, run.nowS);
  if (lines.total > 0 && run.routing.idleFreesOthers[group] === 1) takeWithReserveKept(run, group);
}

/** An agent more is idle, so the reserve is kept: colleagues with room take what waits. */
function takeWithReserveKept(run: RunState, group: number): void {
  const { lines, routing } = run;
  for (let at = routing.linesStart[group]!; at < routing.linesStart[group + 1]!; at++) {
    const line = routing.linesLine[at]!;
    for (let slot = lines.head[line]!; slot >= 0; slot = lines.head[line]!) {
      const agent = bestAgent(run, line);
      if (agent < 0) break;
      leaveLine(run, slot);
      answer(run, slot, agent);
    }
  }
}

/** The wait is over, one way or another: the place in the queue is free. */
export function leaveLine(run: RunState, slot: number): void {
  const { contacts, lines, checks } = run;
  const queue = contacts.queue[slot]!;
  checks.settleQueue(queue, lines.length[queue]!, run.nowS, run.horizonS);
  checks.waitOverlapS += run.overlapS(contacts.enteredS[slot]!);
  lines.remove(contacts, slot);
}

function setWaitTimer(run: RunState, slot: number, line: number): void {
  const { contacts, routing, events } = run;
  const deadlineS = contacts.deadlineS[slot]!;
  const stageS = contacts.enteredS[slot]! + routing.leavesAfterS[line]!;
  const timer = run.contactTimers + slot;
  if (stageS <= deadlineS && stageS < Infinity) events.schedule(timer, stageS, EventClass.stage);
  else if (deadlineS < Infinity) events.schedule(timer, deadlineS, EventClass.timeout);
  else events.cancel(timer);
}
