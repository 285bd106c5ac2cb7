import { exp } from '../kernel/portable-maths.ts';
import type { ExperienceModel } from './experience-model.ts';

/** The experience model, ready to judge cases with one exponential each. */
export interface ExperienceTerms {
  readonly model: ExperienceModel;
  /** exp(promoter) and exp(-detractor): the thresholds as factors on exp(-logit). */
  readonly promoterFactor: number;
  readonly detractorFactor: number;
}

export function experienceTerms(model: ExperienceModel | undefined): ExperienceTerms | null {
  if (model === undefined) return null;
  return { model, promoterFactor: exp(model.promoter), detractorFactor: exp(-model.detractor) };
}
