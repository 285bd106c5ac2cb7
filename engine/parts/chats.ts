/**
 * Several chats at once (M72): limited processor sharing (Luo and Zhang 2013). With k chats that need the agent, each
 * goes on at the pace p(k), p(1) = 1. All of an agent's chats go on alike, so one count of the work that each of them has
 * got (virtual time) tells what is left of every one, and their ends are set anew when k changes. A chat may come in
 * turns: while the customer thinks, it holds a slot and not the agent; while the customer waits for a reply, patience
 * runs, and a customer who loses it leaves the chat.
 */
import * as EventClass from '../kernel/event-classes.ts';
import * as Purpose from '../kernel/purposes.ts';
import * as TraceKind from '../record/trace-kinds.ts';
import type { Agent } from '../run/agent.ts';
import * as ContactState from '../run/contact-state.ts';
import type { Contact } from '../run/contact.ts';
import { note } from '../run/note.ts';
import type { RunState } from '../run/run-state.ts';
import * as Task from '../run/task.ts';
import { rememberLoad } from './load-effect.ts';

/** A contact with `workS` seconds of work at pace 1 joins those that share the agent's time. */
export function beginChat(run: RunState, contact: Contact, agent: Agent, workS: number): void {
  // Tasks have no customer who would write, or lose patience.
  const turns = contact.task === Task.SERVICE ? (contact.terms.chat?.turns ?? 1) : 1;
  contact.turnsLeft = turns;
  contact.turnWorkS = workS / turns;
  contact.needsAgent = false;
  contact.sharesTime = true;
  agent.chats.push(contact);
  // In hand, and for a moment in need of nothing: the turn then wakes the agent.
  agent.group.areas.contactBegins(false, run.nowS);
  beginTurn(run, contact, agent, contact.turnWorkS);
}

/** The customer has written, or help has come: the agent has so much to do. */
export function beginTurn(run: RunState, contact: Contact, agent: Agent, workS: number): void {
  const { chat } = contact.terms;
  contact.state = ContactState.WITH_AGENT;
  contact.turnsLeft--;
  contact.deadlineS =
    chat === null || contact.task !== Task.SERVICE ? Infinity : run.nowS + chat.replyPatience.sample(drawOfTurn(run, contact, Purpose.REPLY_PATIENCE));
  work(run, agent);
  contact.doneAtS = agent.workedS + workS;
  contact.needsAgent = true;
  if (agent.working === 0) {
    rememberLoad(run, agent);
    agent.group.areas.contactWakes(run.nowS);
  }
  agent.working++;
  agent.active++;
  retime(run, agent);
  if (agent.nextChat !== contact) run.events.cancel(contact.timer);
}

/** A chat needs the agent no more for now: the customer thinks, or both wait for help, or it is over. Its timer has run out. */
export function pauseChat(run: RunState, contact: Contact, agent: Agent): void {
  work(run, agent);
  contact.needsAgent = false;
  agent.active--;
  if (agent.working === 1) {
    rememberLoad(run, agent);
    agent.group.areas.contactsRest(run.nowS);
  }
  agent.working--;
  if (agent.nextChat === contact) agent.nextChat = null;
  retime(run, agent);
}

/** The chat leaves the agent's hands; it must need nothing any more. */
export function endChat(run: RunState, contact: Contact, agent: Agent): void {
  const { chats } = agent;
  contact.sharesTime = false;
  const last = chats.pop()!;
  if (last !== contact) chats[chats.indexOf(contact)] = last;
  agent.group.areas.contactEnds(false, run.nowS);
}

/** What the end of a turn means. */
export const CHAT_GOES_ON = 0;
export const CHAT_IS_OVER = 1;
export const CUSTOMER_LEFT = 2;

/** The timer of a chat has run out: the turn is done, or the customer has lost patience. */
export function turnEnds(run: RunState, contact: Contact, agent: Agent): number {
  const { chat } = contact.terms;
  const isLeft = contact.isReplyTimer;
  pauseChat(run, contact, agent);
  if (isLeft) return CUSTOMER_LEFT;
  if (contact.turnsLeft <= 0 || chat === null) return CHAT_IS_OVER;
  contact.state = ContactState.THINKING;
  const thinkingS = chat.thinking.sample(drawOfTurn(run, contact, Purpose.THINKING));
  run.events.schedule(contact.timer, run.nowS + thinkingS, EventClass.ARRIVAL);
  note(run, contact, TraceKind.THINKS, thinkingS);
  return CHAT_GOES_ON;
}

/** The customer has thought, and writes. */
export function thinkingEnds(run: RunState, contact: Contact): void {
  note(run, contact, TraceKind.WRITES);
  beginTurn(run, contact, contact.agent!, contact.turnWorkS);
}

/** Counts what was done since the last change. The count begins anew when nobody needs the agent, so that it keeps its digits. */
function work(run: RunState, agent: Agent): void {
  agent.workedS = agent.active === 0 ? 0 : agent.workedS + (run.nowS - agent.activeSinceS) * agent.pace;
  agent.activeSinceS = run.nowS;
}

/**
 * Sets the timer of the chat that is done first, or whose customer loses patience first. The others need none: before
 * their time comes, this one has changed what is to come.
 */
function retime(run: RunState, agent: Agent): void {
  const pace = paceOf(agent);
  agent.pace = pace;
  let next: Contact | null = null;
  let nextS = Infinity;
  for (const chat of agent.chats) {
    if (!chat.needsAgent) continue;
    const leftS = chat.doneAtS - agent.workedS;
    // What is done by now may look a rounding short of it, or past it.
    const endS = leftS > 0 ? run.nowS + leftS / pace : run.nowS;
    const isReplyTimer = chat.deadlineS < endS;
    const atS = isReplyTimer ? chat.deadlineS : endS;
    // At the same instant work ends before patience does.
    if (next !== null && (atS > nextS || (atS === nextS && (isReplyTimer || !next.isReplyTimer)))) continue;
    chat.isReplyTimer = isReplyTimer;
    next = chat;
    nextS = atS;
  }
  const before = agent.nextChat;
  if (before !== null && before !== next) run.events.cancel(before.timer);
  agent.nextChat = next;
  if (next !== null) run.events.schedule(next.timer, nextS, next.isReplyTimer ? EventClass.TIMEOUT : EventClass.FINISH);
}

function paceOf({ group, active }: Agent): number {
  const { pace } = group.settings;
  return pace === null || active === 0 ? 1 : pace[Math.min(active, pace.length - 1)]!;
}

/** Draws of a chat repeat from turn to turn, so they are numbered. */
function drawOfTurn(run: RunState, contact: Contact, purpose: number): number {
  return run.draws.serialUniform(purpose, contact.word0, contact.word1, contact.turn, contact.turnsLeft + 1);
}
