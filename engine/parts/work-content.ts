/**
 * How much work a contact is for an agent, where that is more than its draw times the group's pace: a contact in the
 * wrong queue, emotion (M14), load (M73), slow systems (M90), and steps that only some contacts need (extra-steps.ts).
 */
import type { Agent } from '../run/agent.ts';
import * as ContactFlag from '../run/contact-flags.ts';
import type { Contact } from '../run/contact.ts';
import type { RunState } from '../run/run-state.ts';
import * as Task from '../run/task.ts';
import { extraStepsS } from './extra-steps.ts';
import { loadFactor } from './load-effect.ts';

const MATTERS = ContactFlag.MISROUTED | ContactFlag.EMOTIONAL | ContactFlag.RETELLING | ContactFlag.DATA_MISSING;

/** Is there nothing to it but the draw? */
export function hasPlainWork(contact: Contact, agent: Agent): boolean {
  return (
    contact.terms.isPlainWork &&
    (contact.flags & MATTERS) === 0 &&
    agent.group.settings.loadEffect === null &&
    contact.queue.slowFactor === 1
  );
}

/** Seconds of work, extra steps included. @param plainS the draw times the pace of group and agent */
export function workContentS(run: RunState, contact: Contact, agent: Agent, plainS: number): number {
  const { terms, queue } = contact;
  const { loadEffect } = agent.group.settings;
  let workS = plainS;
  if (contact.has(ContactFlag.EMOTIONAL)) workS *= emotionFactor(contact, agent, contact.firstQueue.terms.emotion?.handleFactor ?? 1);
  if (loadEffect !== null) workS *= loadFactor(run, agent, loadEffect);
  workS *= queue.slowFactor;
  if (contact.has(ContactFlag.MISROUTED)) return workS * terms.misroutedWorkShare;
  return contact.task === Task.SERVICE ? workS + extraStepsS(run, contact) : workS;
}

/** What an effect of emotion multiplies with this agent, who may be good at it. */
export function emotionFactor(contact: Contact, agent: Agent, average: number): number {
  return 1 + (average - 1) * contact.terms.byGroup[agent.group.index]!.emotionFactor;
}
