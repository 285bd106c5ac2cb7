/**
 * The work on a leg is done: somebody else is needed, a transfer, a promise, resolved, or not. The follow-on leg is
 * routed before the agent who just finished looks for work (design.md 3).
 */
import * as Purpose from '../kernel/purposes.ts';
import type { GroupTerms, QueueTerms } from '../model/queue-terms.ts';
import * as Field from '../record/field-index.ts';
import * as TraceKind from '../record/trace-kinds.ts';
import type { Agent } from '../run/agent.ts';
import * as ContactFlag from '../run/contact-flags.ts';
import type { Contact } from '../run/contact.ts';
import { drawOf } from '../run/draw-of.ts';
import { note } from '../run/note.ts';
import type { QueueState } from '../run/queue-state.ts';
import type { RunState } from '../run/run-state.ts';
import * as Task from '../run/task.ts';
import { goAway } from './abandonment.ts';
import { needsApproval, nextSignature } from './approvals.ts';
import { caseEnds, caseResolved } from './case-end.ts';
import { CHAT_GOES_ON, CUSTOMER_LEFT, endChat, turnEnds } from './chats.ts';
import { helpIsDone, holdsForHelp } from './help.ts';
import { workEnds } from './presence.ts';
import { isPromised, promiseIsAnswered } from './promises.ts';
import { enterQueue } from './queueing.ts';
import { firstAnswer, scheduleReturn } from './returns.ts';
import { emotionFactor } from './work-content.ts';

/** The timer of a contact with an agent has run out. */
export function legFinishes(run: RunState, contact: Contact): void {
  const agent = contact.agent!;
  const isShared = contact.sharesTime;
  let isLeft = false;
  if (isShared) {
    const end = turnEnds(run, contact, agent);
    if (end === CHAT_GOES_ON) return;
    isLeft = end === CUSTOMER_LEFT;
  }
  if (!isLeft && !contact.terms.isPlainEnd && holdsForHelp(run, contact)) return;
  const { queue } = contact;
  if (contact.traced >= 0) note(run, contact, isLeft ? TraceKind.LEAVES_CHAT : TraceKind.FINISHES, run.nowS - contact.startedS);
  run.checks.handleOverlapS += run.overlapS(contact.startedS);
  if (isShared) {
    endChat(run, contact, agent);
    run.grid[contact.cell + (contact.isFirstLeg ? Field.HANDLE_S : Field.LATER_HANDLE_S)]! += run.nowS - contact.startedS;
  }
  if (isLeft) customerLeft(run, contact);
  else if (contact.task !== Task.SERVICE) taskIsDone(run, contact);
  else if (contact.has(ContactFlag.CALLED_BACK)) goAway(run, contact, contact.terms.redial);
  else served(run, contact, agent);
  workEnds(run, agent, queue, isShared);
}

/** The customer has been served on this leg: what follows? */
function served(run: RunState, contact: Contact, agent: Agent): void {
  if (contact.has(ContactFlag.MISROUTED)) {
    contact.flags &= ~ContactFlag.MISROUTED;
    transferTo(run, contact, contact.firstQueue, false);
    return;
  }
  const { terms } = contact;
  if (terms.isPlainEnd) {
    run.grid[contact.cell + Field.COMPLETED]!++;
    run.checks.contactsOut++;
    caseResolved(run, contact, contact.cell);
    return;
  }
  const byGroup = terms.byGroup[agent.group.index]!;
  if (terms.transferShare > 0 && isTransferred(run, contact, byGroup.transferFactor)) return;
  const factor = contact.has(ContactFlag.EMOTIONAL) ? emotionFactor(contact, agent, emotionOf(contact)) : 1;
  if (terms.leavesTasks && leavesTask(run, contact, byGroup, factor)) return;
  outcome(run, contact, terms, byGroup, contact.cell, factor);
}

/** What is left to do is another desk's. The leg on which the customer was served is remembered for the outcome. */
function leavesTask(run: RunState, contact: Contact, byGroup: GroupTerms, factor: number): boolean {
  contact.serviceTerms = contact.terms;
  contact.serviceByGroup = byGroup;
  contact.serviceCell = contact.cell;
  contact.serviceFactor = factor;
  return needsApproval(run, contact) || isPromised(run, contact);
}

const emotionOf = (contact: Contact): number => contact.firstQueue.terms.emotion?.unresolvedFactor ?? 1;

function isTransferred(run: RunState, contact: Contact, factor: number): boolean {
  const { transfers, transferShare } = contact.terms;
  // A group that transfers twice as often reaches the same limits with half of the uniform.
  const u = drawOf(run, contact, Purpose.TRANSFER) / factor;
  if (u >= transferShare) return false;
  // A loop: `find` with a function that knows u costs an object for every contact, transferred or not.
  let at = 0;
  while (u >= transfers[at]!.upTo) at++;
  const { queue, warmShare = 0 } = transfers[at]!;
  transferTo(run, contact, run.queues[queue]!, warmShare > 0 && drawOf(run, contact, Purpose.WARM_TRANSFER) < warmShare);
  return true;
}

function transferTo(run: RunState, contact: Contact, target: QueueState, isWarm: boolean): void {
  run.grid[contact.cell + Field.TRANSFERS]!++;
  if (contact.traced >= 0) note(run, contact, TraceKind.TRANSFERRED, isWarm ? 1 : 0);
  if (!isWarm) contact.flags |= ContactFlag.RETELLING;
  contact.flags &= ~ContactFlag.HELD;
  contact.turn++;
  contact.transfers++;
  enterQueue(run, contact, target);
}

/** A task of the case is done: the next one, or what is left of the case's outcome. */
function taskIsDone(run: RunState, contact: Contact): void {
  if (contact.task === Task.HELP) {
    helpIsDone(run, contact);
    return;
  }
  if (contact.task === Task.APPROVAL && nextSignature(run, contact)) return;
  if (contact.task === Task.FOLLOW_UP) promiseIsAnswered(run, contact);
  // What is left concerns the customer, not the desk that did the task.
  contact.cell = contact.serviceCell;
  outcome(run, contact, contact.serviceTerms, contact.serviceByGroup!, contact.cell, contact.serviceFactor);
}

/**
 * Resolved or not.
 * @param terms, byGroup, cell of the leg on which the customer was served
 * @param factor multiplies the probability of staying unresolved
 */
function outcome(run: RunState, contact: Contact, terms: QueueTerms, byGroup: GroupTerms, cell: number, factor: number): void {
  run.grid[cell + Field.COMPLETED]!++;
  run.checks.contactsOut++;
  const isUnresolved = terms.unresolved > 0 && drawOf(run, contact, Purpose.RESOLUTION) < terms.unresolved * byGroup.unresolvedFactor * factor;
  if (!isUnresolved) caseResolved(run, contact, cell);
  else unresolved(run, contact, terms, cell);
}

/** The customer has left the chat for want of a reply. */
function customerLeft(run: RunState, contact: Contact): void {
  run.grid[contact.cell + Field.LEFT_CHAT]!++;
  run.grid[contact.cell + Field.COMPLETED]!++;
  run.checks.contactsOut++;
  unresolved(run, contact, contact.terms, contact.cell);
}

/** The customer may come back. */
function unresolved(run: RunState, contact: Contact, terms: QueueTerms, cell: number): void {
  run.grid[cell + Field.UNRESOLVED]!++;
  if (contact.traced >= 0) note(run, contact, TraceKind.UNRESOLVED);
  if (terms.returnProbability <= 0 || drawOf(run, contact, Purpose.RETURN) >= terms.returnProbability) {
    firstAnswer(run, contact, cell, false, Infinity);
    caseEnds(run, contact);
    return;
  }
  const delayS = terms.returnDelay.sample(drawOf(run, contact, Purpose.RETURN_DELAY));
  firstAnswer(run, contact, cell, false, delayS);
  scheduleReturn(run, contact, delayS, false);
}
