import { equivalenceTest } from '../../../engine/statistics/equivalence.ts';
import { holmAdjusted } from '../../../engine/statistics/holm.ts';
import { studentTCdf } from '../../../engine/statistics/student-t.ts';
import type { Outcome } from './run-row.ts';

export interface Judged extends Outcome {
  /** (simulated - expected) / standard error. */
  readonly z: number;
  /** Two-sided, from Student's t. */
  readonly pValue: number;
  /** Holm-adjusted over the whole battery. */
  readonly adjustedPValue: number;
  /** Twice the allowed half-width: 4 % for means and probabilities. */
  readonly margin: number;
  /** Whether |simulated - expected| < margin is shown at the 5 % level (two one-sided tests). */
  readonly isEquivalent: boolean;
}

/** Level of the whole battery: the probability that a right simulator fails anywhere. */
export const BATTERY_LEVEL = 0.05;

/** Judges all outcomes of a battery together. */
export function judge(outcomes: readonly Outcome[]): Judged[] {
  const tested = outcomes.map((outcome) => {
    const difference = outcome.simulated - outcome.expected;
    const z = difference === 0 ? 0 : difference / outcome.standardError;
    return { ...outcome, z, pValue: 2 * studentTCdf(-Math.abs(z), outcome.replications - 1) };
  });
  const adjusted = holmAdjusted(tested.map((outcome) => (outcome.pValue >= 0 ? outcome.pValue : 0)));
  return tested.map((outcome, at) => {
    const margin = 2 * outcome.allowedHalfWidth;
    const estimate = {
      mean: outcome.simulated - outcome.expected,
      standardError: outcome.standardError,
      n: outcome.replications,
    };
    const isEquivalent = estimate.mean === 0 && estimate.standardError === 0 ? true : equivalenceTest(estimate, margin, 0.05).equivalent;
    return { ...outcome, adjustedPValue: adjusted[at]!, margin, isEquivalent };
  });
}

/** Outcomes that contradict their reference value, at the level of the battery. */
export function contradictions(judged: readonly Judged[]): Judged[] {
  return judged.filter((outcome) => !(outcome.adjustedPValue > BATTERY_LEVEL));
}

/** Outcomes whose interval is too wide to mean something. */
export function tooWide(judged: readonly Judged[]): Judged[] {
  return judged.filter((outcome) => !(outcome.halfWidth <= outcome.allowedHalfWidth));
}
