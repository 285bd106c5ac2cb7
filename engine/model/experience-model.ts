/**
 * What customers think of it, and do about it (M09, M10; methods.md 14). A case is judged once, when it is over.
 *
 * The logit of being satisfied is intercept + resolved x (1 if resolved) - wait x ln(1 + minutes waited) - transfer x
 * transfers - retelling x (1 if it had to be told again) - repeat x earlier attempts - promise x (1 if a promise was
 * broken) - emotion x (1 if emotional). Promoters and detractors lie beyond thresholds on the same scale.
 */
export interface ExperienceModel {
  readonly intercept: number;
  readonly resolved: number;
  readonly wait: number;
  readonly transfer: number;
  readonly retelling: number;
  readonly repeat: number;
  readonly promise: number;
  readonly emotion: number;
  /** Distance of promoters (9-10) above, and of detractors (0-6) below the border of satisfaction, in logits. */
  readonly promoter: number;
  readonly detractor: number;
  readonly complaints: ComplaintModel | null;
}

/** Probabilities of a complaint add up, to at most 1. */
export interface ComplaintModel {
  readonly perCase: number;
  readonly unresolved: number;
  readonly gaveUp: number;
  readonly waitedLong: number;
  /** What "long" is. */
  readonly longWaitS: number;
  readonly brokenPromise: number;
  readonly wrongAnswer: number;
  /** Of the complaints: escalated, to the press or a regulator. */
  readonly escalation: number;
  /** Per queue of the case: where its complaint is handled; -1 = it is only counted. */
  readonly queueOfQueue: readonly number[];
  readonly delayS: number;
}
