import type { PlanError, PlanErrorCode } from './plan-error.ts';

/** Notes an error at a place in the centre, given by its keys. */
export type Report = (
  code: PlanErrorCode,
  keys: readonly (string | number)[],
  about?: Pick<PlanError, 'value' | 'expected'>,
) => void;
