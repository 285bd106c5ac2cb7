/**
 * One stay in one queue, from asking for an agent to being answered or leaving. The stay has one movable
 * timer: the next routing stage or the end of patience, whichever is first.
 */
import * as EventClass from '../kernel/event-classes.ts';
import * as Purpose from '../kernel/purposes.ts';
import { LATER_OFFERED, OFFERED } from '../record/field-index.ts';
import * as TraceKind from '../record/trace-kinds.ts';
import type { AgentGroup } from '../run/agent-group.ts';
import type { Agent } from '../run/agent.ts';
import * as ContactState from '../run/contact-state.ts';
import type { Contact } from '../run/contact.ts';
import { drawOf } from '../run/draw-of.ts';
import { note } from '../run/note.ts';
import type { QueueState } from '../run/queue-state.ts';
import type { RunState } from '../run/run-state.ts';
import * as Task from '../run/task.ts';
import type { WaitingLine } from '../run/waiting-line.ts';
import { abandon, block, disconnect } from './abandonment.ts';
import { awaitingContact, isFree, leavesAtS, lineFor, nextLine, ownAgent } from './affinity.ts';
import { choosesCallback } from './callbacks.ts';
import { answer, beginWork } from './handling.ts';
import { bestAgent, bestContact } from './matching.ts';

/** A leg begins: an agent at once, or a place in the queue, or no place. */
export function enterQueue(run: RunState, contact: Contact, queue: QueueState): void {
  const cell = run.queueRow + queue.cellOffset;
  contact.queue = queue;
  contact.terms = queue.terms;
  contact.cell = cell;
  contact.enteredS = run.nowS;
  contact.agent = null;
  run.grid[cell + (contact.isFirstLeg ? OFFERED : LATER_OFFERED)]!++;
  if (contact.traced >= 0) note(run, contact, TraceKind.ASKS, queue.waiting, queue.firstLine.agentsOnDuty());
  const own = queue.affinityS < 0 ? null : ownAgent(run, contact, queue);
  contact.awaits = own;
  const agent = own === null ? bestAgent(run, queue.firstLine) : isFree(own, queue) ? own : null;
  if (agent !== null) answer(run, contact, agent);
  else if (contact.task === Task.SERVICE) customerWaits(run, contact, queue);
  else standInLine(run, contact, queue, Infinity);
}

/** Nobody is free for a customer. Tasks wait for ever, whatever the queue holds for customers. */
function customerWaits(run: RunState, contact: Contact, queue: QueueState): void {
  const { terms } = queue;
  if (run.isPastHorizon && run.disconnectsAtEnd) {
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
  if (terms.callback !== null && choosesCallback(run, contact, terms.callback)) {
    standInLine(run, contact, queue, Infinity);
    return;
  }
  standInLine(run, contact, queue, run.nowS + terms.patience.sample(drawOf(run, contact, Purpose.PATIENCE)));
}

/** A contact has waited since `contact.enteredS`, before the run began: it stands where it has got to by now. */
export function resumesWaiting(run: RunState, contact: Contact, queue: QueueState): void {
  const line = queue.lineReached(contact.enteredS, run.nowS);
  contact.deadlineS = Infinity;
  contact.state = ContactState.WAITING;
  run.joinLine(contact, line);
  setWaitTimer(run, contact, line);
}

function standInLine(run: RunState, contact: Contact, queue: QueueState, deadlineS: number): void {
  contact.deadlineS = deadlineS;
  contact.state = ContactState.WAITING;
  const line = lineFor(run, contact);
  run.joinLine(contact, line);
  setWaitTimer(run, contact, line);
  if (contact.traced >= 0) note(run, contact, TraceKind.WAITS, deadlineS - run.nowS);
}

/** The timer of a waiting contact has run out: its next routing stage, or the end of its patience. */
export function waitTimerEnds(run: RunState, contact: Contact): void {
  const line = contact.line!;
  if (leavesAtS(contact, line) > contact.deadlineS) {
    run.leaveLine(contact);
    abandon(run, contact);
    return;
  }
  stageEnds(run, contact, line);
}

/** The agent for whom some contacts alone wait is not to be had any more: they wait for anybody. */
export function releaseAwaiting(run: RunState, agent: Agent): void {
  const { ownLine } = agent;
  if (ownLine === null) return;
  for (let contact = ownLine.head; contact !== null; contact = ownLine.head) stageEnds(run, contact, ownLine);
}

/** From one line to the next, where somebody may be free. */
function stageEnds(run: RunState, contact: Contact, line: WaitingLine): void {
  const next = nextLine(run, contact, line);
  line.remove(contact);
  next.insert(contact);
  note(run, contact, TraceKind.STAGE, next.index - contact.queue.firstLine.index);
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
  const mayTake = run.routingDown === 0 && group.down === 0;
  while (mayTake && run.waiting > 0 && agent.load < group.capacity) {
    // Who waits for this agent alone comes first.
    const contact = awaitingContact(agent) ?? bestContact(run, agent);
    if (contact === null) break;
    run.leaveLine(contact);
    beginWork(run, contact, agent);
  }
  if (agent.load >= group.capacity) return;
  run.offer(agent);
  if (run.waiting > 0 && group.idleFreesOthers) takeWithReserveKept(run, group);
}

/** Agents can be had again: those with room look for contacts in turn, longest free first. */
export function lookAgain(run: RunState, groups: readonly AgentGroup[]): void {
  const withRoom = run.agents.filter(({ group, list }) => list !== null && groups.includes(group));
  withRoom.sort((a, b) => a.freeSinceS - b.freeSinceS || a.index - b.index);
  for (const agent of withRoom) {
    if (run.waiting === 0) return;
    run.withdraw(agent);
    lookForContacts(run, agent);
  }
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
  const stageS = leavesAtS(contact, line);
  if (stageS <= contact.deadlineS && stageS < Infinity) run.events.schedule(contact.timer, stageS, EventClass.STAGE);
  else if (contact.deadlineS < Infinity) run.events.schedule(contact.timer, contact.deadlineS, EventClass.TIMEOUT);
  else run.events.cancel(contact.timer);
}
