/** An agent answers: the wait is booked, the work begins. */
import * as EventClass from '../kernel/event-classes.ts';
import * as Purpose from '../kernel/purposes.ts';
import * as Field from '../record/field-index.ts';
import * as TraceKind from '../record/trace-kinds.ts';
import { WAIT_BINS, waitBin } from '../record/wait-histogram.ts';
import type { Agent } from '../run/agent.ts';
import * as ContactFlag from '../run/contact-flags.ts';
import * as ContactState from '../run/contact-state.ts';
import type { Contact } from '../run/contact.ts';
import { drawOf } from '../run/draw-of.ts';
import { note } from '../run/note.ts';
import type { RunState } from '../run/run-state.ts';
import * as Task from '../run/task.ts';
import { callbackFails } from './callbacks.ts';
import { beginChat } from './chats.ts';
import { rememberLoad } from './load-effect.ts';
import { hasPlainWork, workContentS } from './work-content.ts';

/** A contact takes an agent who stands in a list; with room left the agent goes to the list of the new load. */
export function answer(run: RunState, contact: Contact, agent: Agent): void {
  run.withdraw(agent);
  beginWork(run, contact, agent);
  if (agent.load < agent.group.capacity) run.offer(agent);
}

/** The contact, which stands in no line any more, goes to an agent who stands in no list and has room. */
export function beginWork(run: RunState, contact: Contact, agent: Agent): void {
  const { queue } = contact;
  const { group } = agent;
  const { terms } = queue;
  agent.load += group.unitsOfQueue[queue.index]!;
  contact.terms = terms;
  contact.agent = agent;
  contact.state = ContactState.WITH_AGENT;
  contact.startedS = run.nowS;
  contact.awaits = null;
  if (contact.task === Task.SERVICE) contact.lastAgent = agent;
  bookWait(run, contact);

  if (contact.traced >= 0) note(run, contact, TraceKind.ANSWERED, run.nowS - contact.enteredS);
  const workS = workOf(run, contact, agent);
  if (!(workS >= 0 && workS < Infinity)) run.checks.badTimes++;
  if (contact.traced >= 0) note(run, contact, TraceKind.WORK, workS);

  if (group.settings.pace !== null || terms.chat !== null) {
    beginChat(run, contact, agent, workS);
    return;
  }
  group.areas.contactBegins(agent.working++ === 0, run.nowS);
  run.grid[contact.cell + (contact.isFirstLeg ? Field.HANDLE_S : Field.LATER_HANDLE_S)]! += workS;
  run.events.schedule(contact.timer, run.nowS + workS, EventClass.FINISH);
}

function workOf(run: RunState, contact: Contact, agent: Agent): number {
  const { terms } = contact;
  if (contact.has(ContactFlag.CALLED_BACK) && callbackFails(run, contact)) {
    rememberLoad(run, agent);
    return terms.callback!.missedS;
  }
  const factor = terms.byGroup[agent.group.index]!.handleFactor * agent.handleFactor;
  const plainS = terms.work.sample(drawOf(run, contact, Purpose.WORK)) * factor;
  return hasPlainWork(contact, agent) ? plainS : workContentS(run, contact, agent, plainS);
}

function bookWait(run: RunState, contact: Contact): void {
  const { grid } = run;
  const { queue, cell } = contact;
  const waitS = run.nowS - contact.enteredS;
  // Tasks have no customer who waits for an answer in line, and who is called back waits at home.
  if (contact.task === Task.SERVICE && !contact.has(ContactFlag.CALLED_BACK)) contact.waitedS += waitS;
  if (waitS > queue.dueS) grid[cell + Field.OVERDUE]!++;
  if (!contact.isFirstLeg) {
    grid[cell + Field.LATER_ANSWERED]!++;
    grid[cell + Field.LATER_WAIT_S]! += waitS;
    return;
  }
  if (contact.has(ContactFlag.CALLED_BACK)) return;
  // Answers at once are added to "answered", "within" and the histogram's first bin when the run is folded.
  if (waitS === 0) {
    grid[cell + Field.ANSWERED_AT_ONCE]!++;
    return;
  }
  grid[cell + Field.ANSWERED]!++;
  if (waitS <= queue.answerWithinS) grid[cell + Field.ANSWERED_WITHIN]!++;
  grid[cell + Field.WAIT_ANSWERED_S]! += waitS;
  if (contact.has(ContactFlag.MET_MACHINE)) grid[cell + Field.WAIT_AFTER_MACHINE_S]! += waitS;
  grid[cell + Field.WAIT_SQUARED_S2]! += waitS * waitS;
  if (cell < run.windowEnd) run.answeredHistogram[queue.index * WAIT_BINS + waitBin(waitS)]!++;
}
