/** An agent answers: the wait is booked, the work begins. */
import * as Purpose from '../kernel/purposes.ts';
import * as EventClass from '../kernel/event-classes.ts';
import * as ContactState from '../run/contact-state.ts';
import * as Field from '../record/field-index.ts';
import { WAIT_BINS, waitBin } from '../record/wait-histogram.ts';
import type { Agent } from '../run/agent.ts';
import type { Contact } from '../run/contact.ts';
import { drawOf } from '../run/draw-of.ts';
import type { RunState } from '../run/run-state.ts';

/** A contact takes an agent who stands in a list; with room left the agent goes to the list of the new load. */
export function answer(run: RunState, contact: Contact, agent: Agent): void {
  run.withdraw(agent);
  beginWork(run, contact, agent);
  if (agent.load < agent.group.capacity) run.offer(agent);
}

/** The contact, which stands in no line any more, goes to an agent who stands in no list and has room. */
export function beginWork(run: RunState, contact: Contact, agent: Agent): void {
  const { grid } = run;
  const { queue, cell } = contact;
  const { group } = agent;
  const { terms } = queue;
  const load = agent.load;
  agent.load = load + group.unitsOfQueue[queue.index]!;
  group.areas.contactBegins(load === 0, run.nowS);

  const workS = terms.work.sample(drawOf(run, contact, Purpose.WORK)) * terms.byGroup[group.index]!.handleFactor;
  if (!(workS >= 0 && workS < Infinity)) run.checks.badTimes++;

  const waitS = run.nowS - contact.enteredS;
  if (contact.isFirstLeg) {
    grid[cell + Field.HANDLE_S]! += workS;
    // Answers at once are added to "answered", "within" and the histogram's first bin when the run is folded.
    if (waitS === 0) grid[cell + Field.ANSWERED_AT_ONCE]!++;
    else {
      grid[cell + Field.ANSWERED]!++;
      if (waitS <= queue.answerWithinS) grid[cell + Field.ANSWERED_WITHIN]!++;
      grid[cell + Field.WAIT_ANSWERED_S]! += waitS;
      grid[cell + Field.WAIT_SQUARED_S2]! += waitS * waitS;
      if (cell < run.windowEnd) run.answeredHistogram[queue.index * WAIT_BINS + waitBin(waitS)]!++;
    }
  } else {
    grid[cell + Field.LATER_ANSWERED]!++;
    grid[cell + Field.LATER_WAIT_S]! += waitS;
    grid[cell + Field.LATER_HANDLE_S]! += workS;
  }
  contact.state = ContactState.WITH_AGENT;
  contact.terms = terms;
  contact.agent = agent;
  contact.startedS = run.nowS;
  run.events.schedule(contact.timer, run.nowS + workS, EventClass.FINISH);
}
