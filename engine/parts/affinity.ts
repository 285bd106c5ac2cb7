/**
 * The agent of the last time (M31): a customer who comes back is taken by the agent who served the case last if that one
 * is free, waits for that one alone for a while, and then for anybody. Who goes off duty is waited for no longer.
 */
import * as TraceKind from '../record/trace-kinds.ts';
import * as AgentStatus from '../run/agent-status.ts';
import type { Agent } from '../run/agent.ts';
import type { Contact } from '../run/contact.ts';
import { note } from '../run/note.ts';
import type { QueueState } from '../run/queue-state.ts';
import type { RunState } from '../run/run-state.ts';
import type { WaitingLine } from '../run/waiting-line.ts';

/** The agent whom this contact would rather have; null when anybody will do. */
export function ownAgent(run: RunState, contact: Contact, queue: QueueState): Agent | null {
  const agent = contact.lastAgent;
  if (agent === null || !contact.isFirstLeg || run.routingDown > 0) return null;
  const { group, status } = agent;
  if (status === AgentStatus.OFF_DUTY || group.down > 0 || group.unitsOfQueue[queue.index]! === 0) return null;
  return isFree(agent, queue) || queue.affinityS > 0 ? agent : null;
}

/** Is there room for a contact of the queue right now? */
export function isFree({ list, load, group }: Agent, queue: QueueState): boolean {
  return list !== null && load + group.unitsOfQueue[queue.index]! <= group.capacity;
}

/** Of those who wait for this agent alone: the first for whom there is room; null when there is none. */
export function awaitingContact({ ownLine, load, group }: Agent): Contact | null {
  if (ownLine === null) return null;
  let contact = ownLine.head;
  while (contact !== null && load + group.unitsOfQueue[contact.queue.index]! > group.capacity) contact = contact.next;
  return contact;
}

/** The line in which a contact begins to wait. */
export function lineFor(run: RunState, contact: Contact): WaitingLine {
  const { awaits, queue } = contact;
  if (awaits === null) return queue.firstLine;
  note(run, contact, TraceKind.AWAITS_AGENT, queue.affinityS, awaits.index);
  return awaits.ownLine!;
}

/** When a contact in `line` may be taken by others. */
export function leavesAtS(contact: Contact, line: WaitingLine): number {
  return contact.enteredS + (contact.awaits === null ? line.leavesAfterS : contact.queue.affinityS);
}

/** The line after `line`: the next stage of the rule, or of a contact that waits for nobody in particular any more the one its wait has reached. */
export function nextLine(run: RunState, contact: Contact, line: WaitingLine): WaitingLine {
  if (contact.awaits === null) return line.nextStage!;
  contact.awaits = null;
  return contact.queue.lineReached(contact.enteredS, run.nowS);
}
