/**
 * Help while agent and customer wait: an expert joins (M44), or somebody signs at once (M37 with `holds`). A helper
 * stands in the other team's queue for them; when the help is done, the agent goes on.
 */
import * as EventClass from '../kernel/event-classes.ts';
import * as Purpose from '../kernel/purposes.ts';
import { APPROVALS, CONSULTED, HANDLE_S, HOLD_S, LATER_HANDLE_S } from '../record/field-index.ts';
import * as TraceKind from '../record/trace-kinds.ts';
import type { Agent } from '../run/agent.ts';
import * as ContactFlag from '../run/contact-flags.ts';
import * as ContactState from '../run/contact-state.ts';
import { FIRST_HELPER_LEG } from '../run/contact.ts';
import type { Contact } from '../run/contact.ts';
import { drawOf } from '../run/draw-of.ts';
import { note } from '../run/note.ts';
import type { RunState } from '../run/run-state.ts';
import * as Task from '../run/task.ts';
import { beginTurn } from './chats.ts';
import { enterQueue } from './queueing.ts';

/** Does the agent now need help before the work can end? Once per leg, from an expert or, without one, by signatures. */
export function holdsForHelp(run: RunState, contact: Contact): boolean {
  const { expert, approval } = contact.terms;
  if (contact.task !== Task.SERVICE || contact.has(ContactFlag.HELD | ContactFlag.MISROUTED | ContactFlag.CALLED_BACK)) return false;
  contact.approval = null;
  let queue = -1;
  if (expert !== null && drawOf(run, contact, Purpose.EXPERT) < expert.share) {
    run.grid[contact.cell + CONSULTED]!++;
    queue = expert.queue;
  } else if (approval !== null && approval.holds && drawOf(run, contact, Purpose.APPROVAL) < approval.share) {
    run.grid[contact.cell + APPROVALS]!++;
    contact.approval = approval;
    contact.signature = 0;
    queue = approval.signatures[0]!;
  }
  if (queue < 0) return false;
  contact.flags |= ContactFlag.HELD;
  note(run, contact, TraceKind.HOLDS, contact.approval === null ? 0 : 1);
  contact.state = ContactState.ON_HOLD;
  contact.heldSinceS = run.nowS;
  run.events.cancel(contact.timer);
  sendHelper(run, contact, queue, 0);
  return true;
}

function sendHelper(run: RunState, contact: Contact, queue: number, ordinal: number): void {
  const helper = run.contacts.take();
  helper.begin(contact.word0, contact.word1, run.queues[queue]!, run.nowS);
  helper.turn = contact.turn + FIRST_HELPER_LEG + ordinal;
  helper.task = Task.HELP;
  helper.helps = contact;
  helper.traced = contact.traced;
  run.checks.contactsIn++;
  enterQueue(run, helper, run.queues[queue]!);
}

/** The helper's work is done: the next signature, or the agent goes on with what is left to do. */
export function helpIsDone(run: RunState, helper: Contact): void {
  const contact = helper.helps!;
  run.checks.contactsOut++;
  helper.helps = null;
  helper.task = Task.SERVICE;
  run.events.cancel(helper.timer);
  run.contacts.release(helper);
  const { approval } = contact;
  if (approval !== null && ++contact.signature < approval.signatures.length) {
    sendHelper(run, contact, approval.signatures[contact.signature]!, contact.signature);
    return;
  }
  const heldS = run.nowS - contact.heldSinceS;
  run.grid[contact.cell + HOLD_S]! += heldS;
  const finishing = approval?.finishing ?? null;
  const moreS = finishing === null ? 0 : finishing.time.sample(drawOf(run, contact, Purpose.FINISHING));
  note(run, contact, TraceKind.GOES_ON, heldS, moreS);
  goOn(run, contact, contact.agent!, heldS, moreS);
}

function goOn(run: RunState, contact: Contact, agent: Agent, heldS: number, moreS: number): void {
  if (contact.sharesTime) {
    contact.turnsLeft = 1;
    beginTurn(run, contact, agent, moreS);
    return;
  }
  contact.state = ContactState.WITH_AGENT;
  run.grid[contact.cell + (contact.isFirstLeg ? HANDLE_S : LATER_HANDLE_S)]! += heldS + moreS;
  run.events.schedule(contact.timer, run.nowS + moreS, EventClass.FINISH);
}
