/** Which contacts need an extra step, as small numbers for the hot path. Import as `Need`. */
import type { StepNeed } from './process-model.ts';

export const ALWAYS = 0;
export const WITHOUT_DATA = 1;
export const RETELLING = 2;
export const DATA_MISSING = 3;

/** The number of each word of the model. */
export const NEED_OF: Readonly<Record<StepNeed, number>> = {
  always: ALWAYS,
  withoutData: WITHOUT_DATA,
  retelling: RETELLING,
  dataMissing: DATA_MISSING,
};
