/**
 * One stay in one queue, from asking for an agent to being answered or leaving. The stay has one movable
 * timer: the next routing stage or the end of patience, whichever is first.
 */
import * as Purpose from '../kernel/purposes.ts';
import * as EventClass from '../kernel/event-classes.ts';
import * as ContactState from '../run/contact-state.ts';
import * as Field from '../record/field-index.ts';
import type { AgentGroup } from '../run/agent-group.ts';
import type { Agent } from '../run/agent.ts';
import type { Contact } from '../run/contact.ts';
import { drawOf } from '../run/draw-of.ts';
import type { QueueState } from '../run/queue-state.ts';
import type { RunState } from '../run/run-state.ts';
import type { WaitingLine } from '../run/waiting-line.ts';
import { abandon, block, disconnect } from './abandonment.ts';
import { answer, beginWork } from './handling.ts';
import { bestAgent, bestContact } from './matching.ts';

/** A leg begins: an agent at once, or a place in the queue, or no place. */
export function enterQueue(run: RunState, contact: Contact, queue: QueueState): void {
  const cell = run.queueRow + queue.cellOffset;
  const { terms } = queue;
  contact.queue = queue;
  contact.terms = terms;
  contact.cell = cell;
  contact.enteredS = run.nowS;
  run.grid[cell + (contact.isFirstLeg ? Field.OFFERED : Field.LATER_OFFERED)]!++;
  const line = queue.firstLine;
  const agent = bestAgent(run, line);
  if (agent !== null) {
    answer(run, contact, agent);
    return;
  }
  if (run.isPastHorizon && run.model.ending === 'disconnect') {
    disconnect(run, contact);
    return;
  }
  if (queue.waiting >= queue.waitingPlaces) {
    block(run, contact);
    return;
  }
  if (terms.balkShare > 0 && drawOf(run, contact, Purpose.BALK) < terms.balkShare) {
    abandon(run, contact);
    return;
  }
  contact.deadlineS = run.nowS + terms.patience.sample(drawOf(run, contact, Purpose.PATIENCE));
  contact.state = ContactState.WAITING;
  run.joinLine(contact, line);
  setWaitTimer(run, contact, line);
}

/** The timer of a waiting contact has run out: its next routing stage, or the end of its patience. */
export function waitTimerEnds(run: RunState, contact: Contact): void {
  const line = contact.line!;
  if (contact.enteredS + line.leavesAfterS > contact.deadlineS) {
    run.leaveLine(contact);
    abandon(run, contact);
    return;
  }
  const next = line.nextStage!;
  line.remove(contact);
  next.append(contact);
  const agent = bestAgent(run, next);
  if (agent !== null) {
    run.leaveLine(contact);
    answer(run, contact, agent);
  } else {
    setWaitTimer(run, contact, next);
  }
}

/** An agent with room, in no list: takes contacts until none is allowed, then offers what room is left. */
export function lookForContacts(run: RunState, agent: Agent): void {
  const { group } = agent;
  while (run.waiting > 0 && agent.load < group.capacity) {
    const contact = bestContact(run, agent);
    if (contact === null) break;
    run.leaveLine(contact);
    beginWork(run, contact, agent);
  }
  if (agent.load >= group.capacity) return;
  run.offer(agent);
  if (run.waiting > 0 && group.idleFreesOthers) takeWithReserveKept(run, group);
}

/** An agent more is idle, so the reserve is kept: colleagues with room take what waits. */
function takeWithReserveKept(run: RunState, group: AgentGroup): void {
  for (const { line } of group.picks) {
    for (let contact = line.head; contact !== null; contact = line.head) {
      const agent = bestAgent(run, line);
      if (agent === null) break;
      run.leaveLine(contact);
      answer(run, contact, agent);
    }
  }
}

function setWaitTimer(run: RunState, contact: Contact, line: WaitingLine): void {
  const stageS = contact.enteredS + line.leavesAfterS;
  if (stageS <= contact.deadlineS && stageS < Infinity) run.events.schedule(contact.timer, stageS, EventClass.STAGE);
  else if (contact.deadlineS < Infinity) run.events.schedule(contact.timer, contact.deadlineS, EventClass.TIMEOUT);
  else run.events.cancel(contact.timer);
}
