/**
 * The work on a leg is done: transfer, or resolved, or not. The follow-on leg is routed before the agent who
 * just finished looks for work (design.md 3).
 */
import * as Purpose from '../kernel/purposes.ts';
import * as Field from '../record/field-index.ts';
import type { GroupTerms } from '../model/queue-terms.ts';
import type { Contact } from '../run/contact.ts';
import { drawOf } from '../run/draw-of.ts';
import type { QueueState } from '../run/queue-state.ts';
import type { RunState } from '../run/run-state.ts';
import { workEnds } from './agents.ts';
import { enterQueue } from './queueing.ts';
import { firstAnswer, leaveForGood, scheduleReturn } from './returns.ts';

export function legFinishes(run: RunState, contact: Contact): void {
  const agent = contact.agent!;
  const { queue, terms } = contact;
  run.checks.handleOverlapS += run.overlapS(contact.startedS);
  const target = terms.isPlainEnd ? null : transferTarget(run, contact);
  if (target !== null) {
    run.grid[contact.cell + Field.TRANSFERS]!++;
    contact.turn++;
    enterQueue(run, contact, target);
  } else {
    complete(run, contact, terms.byGroup[agent.group.index]!);
  }
  workEnds(run, agent, queue);
}

function transferTarget(run: RunState, contact: Contact): QueueState | null {
  const { transfers } = contact.terms;
  if (transfers.length === 0) return null;
  const u = drawOf(run, contact, Purpose.TRANSFER);
  for (const { queue, upTo } of transfers) if (u < upTo) return run.queues[queue]!;
  return null;
}

function complete(run: RunState, contact: Contact, byGroup: GroupTerms): void {
  const { grid } = run;
  const { terms, cell } = contact;
  grid[cell + Field.COMPLETED]!++;
  run.checks.contactsOut++;
  const isUnresolved =
    terms.unresolved > 0 && drawOf(run, contact, Purpose.RESOLUTION) < terms.unresolved * byGroup.unresolvedFactor;
  if (!isUnresolved) {
    firstAnswer(run, contact, true, Infinity);
    leaveForGood(run, contact);
    return;
  }
  grid[cell + Field.UNRESOLVED]!++;
  const returns = terms.returnProbability > 0 && drawOf(run, contact, Purpose.RETURN) < terms.returnProbability;
  if (!returns) {
    firstAnswer(run, contact, false, Infinity);
    leaveForGood(run, contact);
    return;
  }
  const delayS = terms.returnDelay.sample(drawOf(run, contact, Purpose.RETURN_DELAY));
  firstAnswer(run, contact, false, delayS);
  scheduleReturn(run, contact, delayS, false);
}
