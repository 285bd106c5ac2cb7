/**
 * What a customer thinks of a case that is over (M10): the probability of being satisfied, a promoter or a detractor,
 * on one logistic scale (model/experience-model.ts). Probabilities are added up instead of drawn: the same mean, less noise.
 */
import { exp, ln } from '../kernel/portable-maths.ts';
import type { ExperienceModel } from '../model/experience-model.ts';
import type { ExperienceTerms } from '../model/experience-terms.ts';
import { DETRACTORS, JUDGED, JUDGED_SWITCHED, PROMOTERS, SATISFIED, SATISFIED_SWITCHED } from '../record/field-index.ts';
import * as TraceKind from '../record/trace-kinds.ts';
import { ATTEMPT } from '../run/contact.ts';
import type { Contact } from '../run/contact.ts';
import * as ContactFlag from '../run/contact-flags.ts';
import { note } from '../run/note.ts';
import type { RunState } from '../run/run-state.ts';

export function judge(run: RunState, contact: Contact, { model, promoterFactor, detractorFactor }: ExperienceTerms): void {
  const { grid } = run;
  const { cell } = contact;
  // The odds against being satisfied; a threshold further up or down the scale multiplies them.
  const odds = exp(-satisfactionLogit(contact, model));
  grid[cell + JUDGED]!++;
  const satisfied = 1 / (1 + odds);
  grid[cell + SATISFIED]! += satisfied;
  grid[cell + PROMOTERS]! += 1 / (1 + odds * promoterFactor);
  grid[cell + DETRACTORS]! += 1 - 1 / (1 + odds * detractorFactor);
  if (contact.has(ContactFlag.SWITCHED)) {
    grid[cell + JUDGED_SWITCHED]!++;
    grid[cell + SATISFIED_SWITCHED]! += satisfied;
  }
  note(run, contact, TraceKind.JUDGED, satisfied);
}

/** Logit of the probability that the customer of a case that is over is satisfied. */
export function satisfactionLogit(contact: Contact, model: ExperienceModel): number {
  const earlierAttempts = Math.floor(contact.turn / ATTEMPT);
  let logit = model.intercept - model.transfer * contact.transfers - model.repeat * earlierAttempts;
  if (model.wait !== 0) logit -= model.wait * ln(1 + contact.waitedS / 60);
  if (contact.has(ContactFlag.RESOLVED)) logit += model.resolved;
  if (contact.has(ContactFlag.HAD_TO_RETELL)) logit -= model.retelling;
  if (contact.has(ContactFlag.PROMISE_BROKEN)) logit -= model.promise;
  if (contact.has(ContactFlag.EMOTIONAL)) logit -= model.emotion;
  return logit;
}
